// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/unlock_page.h"

#include "tests/support/accessibility.h"
#include "tests/support/logbooks.h"
#include "tests/ui/logbook/passphrases.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// The page over a real encrypted file.
class UnlockPageTest : public testing::Test {
protected:
    UnlockPageTest()
    {
        EXPECT_TRUE(
            Logbook::create(path, test::SmallJourney().beginning(), {Device::temporary(), key}));
        page.show();
        QApplication::setActiveWindow(&page);
    }

    Result<> open(const SharedKey& with, bool remember)
    {
        ++attempts;
        remembers = remember;
        const auto logbook = Logbook::open(path, {Device::temporary(), with});
        return logbook ? Result<>() : Failure{logbook.error()};
    }
    QLineEdit& field(const QString& name) { return *page.findChild<QLineEdit*>(name); }
    QPushButton& button(const QString& name) { return *page.findChild<QPushButton*>(name); }
    bool waitForAnAttempt()
    {
        return test::waitFor([this] { return button(u"keep"_s).isEnabled(); });
    }

    test::TestFolder folder;
    QString path = folder.path(u"Team Opéra.esperluette"_s);
    SharedKey key = *newKey(Passphrase(test::goodPassphrase));
    int attempts = 0;
    bool remembers = false;
    UnlockPage page{path, UnlockPage::Occasion::Opening,
                    [this](const SharedKey& with, bool remember) { return open(with, remember); }};
};

}  // namespace

TEST_F(UnlockPageTest, NamesTheFileAndEverythingThatTakesFocus)
{
    page.offerToRemember(false);

    EXPECT_TRUE(page.findChild<QLabel*>(u"unlockTitle"_s)->text().contains(u"Team Opéra"_s));
    test::expectEverythingNamed(page);
    button(u"useSheet"_s).click();
    test::expectEverythingNamed(page);
}

TEST_F(UnlockPageTest, OpensWithTheRightPassphraseAndForgetsIt)
{
    test::type(page, u"passphrase"_s, test::goodPassphrase);

    QTest::keyClick(&field(u"passphrase"_s), Qt::Key_Return);
    EXPECT_FALSE(button(u"keep"_s).isEnabled());
    ASSERT_TRUE(waitForAnAttempt());

    EXPECT_EQ(attempts, 1);
    EXPECT_TRUE(field(u"passphrase"_s).accessibleDescription().isEmpty());
    EXPECT_TRUE(field(u"passphrase"_s).text().isEmpty());
}

TEST_F(UnlockPageTest, SaysBesideTheFieldThatThePassphraseIsWrongAndSelectsIt)
{
    test::type(page, u"passphrase"_s, test::otherPassphrase);

    button(u"keep"_s).click();
    ASSERT_TRUE(waitForAnAttempt());

    EXPECT_TRUE(field(u"passphrase"_s).accessibleDescription().contains(u"does not open"_s));
    EXPECT_EQ(field(u"passphrase"_s).selectedText().size(), test::otherPassphrase.size());
    EXPECT_EQ(page.focusWidget(), &field(u"passphrase"_s));
}

TEST_F(UnlockPageTest, TriesNothingWithoutAPassphrase)
{
    button(u"keep"_s).click();

    EXPECT_EQ(attempts, 0);
    EXPECT_FALSE(field(u"passphrase"_s).accessibleDescription().isEmpty());
}

TEST_F(UnlockPageTest, OpensWithTheKeyOfTheRecoverySheet)
{
    button(u"useSheet"_s).click();
    EXPECT_FALSE(field(u"passphrase"_s).isVisible());
    test::type(page, u"recovery"_s, key->recoveryText().toLower());

    button(u"keep"_s).click();
    ASSERT_TRUE(waitForAnAttempt());

    EXPECT_EQ(attempts, 1);
    EXPECT_TRUE(field(u"recovery"_s).text().isEmpty());
}

TEST_F(UnlockPageTest, SaysThatALetterOfTheKeyIsWrong)
{
    button(u"useSheet"_s).click();
    auto typed = key->recoveryText();
    typed[0] = typed[0] == u'7' ? u'8' : u'7';
    test::type(page, u"recovery"_s, typed);

    button(u"keep"_s).click();
    ASSERT_TRUE(waitForAnAttempt());

    EXPECT_EQ(attempts, 0);
    EXPECT_TRUE(field(u"recovery"_s).accessibleDescription().contains(u"letter"_s));
}

TEST_F(UnlockPageTest, SaysThatTheSheetIsOfAnotherLogbook)
{
    button(u"useSheet"_s).click();
    test::type(page, u"recovery"_s, test::someKey()->recoveryText());

    button(u"keep"_s).click();
    ASSERT_TRUE(waitForAnAttempt());

    EXPECT_EQ(attempts, 1);
    EXPECT_TRUE(field(u"recovery"_s).accessibleDescription().contains(u"sheet of this logbook"_s));
}

TEST_F(UnlockPageTest, RemembersOnlyWhenAsked)
{
    auto& box = *page.findChild<QCheckBox*>(u"remember"_s);
    EXPECT_FALSE(box.isVisible());
    page.offerToRemember(false);
    EXPECT_TRUE(box.isVisible());
    EXPECT_FALSE(box.isChecked());
    box.setChecked(true);
    test::type(page, u"passphrase"_s, test::goodPassphrase);

    page.open();
    ASSERT_TRUE(waitForAnAttempt());

    EXPECT_TRUE(remembers);
}

TEST_F(UnlockPageTest, IsLeftByEscapeAndThenOpensNothing)
{
    const QSignalSpy left(&page, &UnlockPage::left);
    test::type(page, u"passphrase"_s, test::goodPassphrase);
    page.open();

    QTest::keyClick(&page, Qt::Key_Escape);
    QTest::qWait(1500);

    EXPECT_EQ(left.size(), 1);
    EXPECT_EQ(attempts, 0);
}

}  // namespace esperluette::ui
