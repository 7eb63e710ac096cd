// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/recovery_dialog.h"

#include "tests/support/accessibility.h"
#include "tests/support/logbooks.h"
#include "tests/ui/logbook/passphrases.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

class RecoveryDialogTest : public testing::Test {
protected:
    RecoveryDialogTest()
    {
        EXPECT_TRUE(Logbook::create(folder.path(), test::SmallJourney().beginning(),
                                    {Device::temporary(), key}));
        // The salt in the file is that of the key.
        dialog.open();
    }

    QString problem()
    {
        return dialog.findChild<QLineEdit*>(u"recovery"_s)->accessibleDescription();
    }

    test::TestFolder folder;
    SharedKey key = test::someKey();
    RecoveryDialog dialog{folder.path(), key, test::today};
};

}  // namespace

TEST_F(RecoveryDialogTest, ShowsTheKeyInGroups)
{
    auto shown = dialog.findChild<QLabel*>(u"recoveryKey"_s)->text();
    shown.remove(QRegularExpression(u"\\s"_s));
    auto expected = key->recoveryText();
    expected.remove(QRegularExpression(u"[\\s-]"_s));

    EXPECT_EQ(shown, expected);
}

TEST_F(RecoveryDialogTest, IsDoneWhenTheKeyWasTypedRight)
{
    test::type(dialog, u"recovery"_s, key->recoveryText());

    dialog.accept();

    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(dialog.findChild<QLabel*>(u"recoveryKey"_s)->text().isEmpty());
    EXPECT_TRUE(dialog.findChild<QLineEdit*>(u"recovery"_s)->text().isEmpty());
}

TEST_F(RecoveryDialogTest, RefusesAKeyWithALetterMissing)
{
    auto typed = key->recoveryText();
    typed.chop(1);
    test::type(dialog, u"recovery"_s, typed);

    dialog.accept();

    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(problem().contains(u"letter"_s));
}

TEST_F(RecoveryDialogTest, RefusesTheKeyOfAnotherSheet)
{
    test::type(dialog, u"recovery"_s, test::someKey('x')->recoveryText());

    dialog.accept();

    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(problem().contains(u"another sheet"_s));
}

TEST_F(RecoveryDialogTest, CanBeLeftForLater)
{
    dialog.reject();

    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
}

TEST_F(RecoveryDialogTest, NamesEverythingThatTakesFocus) { test::expectEverythingNamed(dialog); }

TEST(ARecoverySheet, IsSavedAsAPdfForItsOwnerAlone)
{
    const test::TestFolder folder;
    const auto path = folder.path(u"sheet.pdf"_s);

    ASSERT_TRUE(saveRecoverySheet(
        {u"team.esperluette"_s, test::today, test::someKey()->recoveryText()}, path));

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
#ifdef Q_OS_UNIX
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
    EXPECT_FALSE(QFileInfo(path).permissions() & others);
#endif
}

TEST(ARecoverySheet, ShowsFourGroupsALine)
{
    EXPECT_EQ(keyInLines(u"AAAA-BBBB-CCCC-DDDD-EEEE"_s), u"AAAA  BBBB  CCCC  DDDD\nEEEE"_s);
}

}  // namespace esperluette::ui
