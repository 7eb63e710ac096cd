// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/new_logbook_dialog.h"

#include "tests/support/accessibility.h"
#include "tests/ui/logbook/passphrases.h"
#include "ui/shared/form_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// The dialog, and what it saved.
class NewLogbookDialogTest : public testing::Test {
protected:
    NewLogbookDialogTest()
    {
        dialog.open();
        withoutPassphrase().setChecked(true);
    }

    QCheckBox& withoutPassphrase() { return *dialog.findChild<QCheckBox*>(u"noPassphrase"_s); }
    /// Chooses to have a passphrase, and types it.
    void typePassphrase(const QString& passphrase, const QString& repetition)
    {
        withoutPassphrase().setChecked(false);
        test::type(dialog, u"passphrase"_s, passphrase);
        test::type(dialog, u"repetition"_s, repetition);
    }

    QLineEdit& field(const QString& name) { return *dialog.findChild<QLineEdit*>(name); }
    QString problemOf(const QString& name) { return field(name).accessibleDescription(); }

    Result<> answer;
    std::optional<NewLogbookDraft> saved;
    NewLogbookDialog dialog{
        {.title = {}, .keeper = {}, .language = Language::French, .path = u"/logbooks"_s},
        [this](const NewLogbookDraft& draft) {
            saved = draft;
            return answer;
        }};
};

}  // namespace

TEST_F(NewLogbookDialogTest, NamesTheFileAfterTheTitle)
{
    QTest::keyClicks(&field(u"title"_s), u"Shop 1/2"_s);

    EXPECT_EQ(dialog.draft().path, u"/logbooks/Shop 1-2.esperluette"_s);
}

TEST_F(NewLogbookDialogTest, KeepsAPathThatWasTypedByHand)
{
    field(u"path"_s).clear();
    QTest::keyClicks(&field(u"path"_s), u"/elsewhere/mine"_s);

    QTest::keyClicks(&field(u"title"_s), u"Shop"_s);

    EXPECT_EQ(dialog.draft().path, u"/elsewhere/mine.esperluette"_s);
}

TEST_F(NewLogbookDialogTest, KeepsWhatWasTypedWhenEnterIsPressed)
{
    QTest::keyClicks(&field(u"title"_s), u"Shop"_s);

    QTest::keyClick(&field(u"title"_s), Qt::Key_Return);

    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->title, u"Shop"_s);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(NewLogbookDialogTest, ClosesWhenSavingSucceeds)
{
    QTest::keyClicks(&field(u"keeper"_s), u"Camille"_s);

    dialog.accept();

    EXPECT_FALSE(dialog.isVisible());
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->keeper, u"Camille"_s);
    EXPECT_EQ(saved->language, Language::French);
}

TEST_F(NewLogbookDialogTest, SaysBesideThePathThatTheFileExists)
{
    answer = failure(ErrorCode::FileExists, u"/logbooks/My team.esperluette"_s);

    dialog.accept();

    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(problemOf(u"path"_s).contains(u"exists already"_s));
    EXPECT_EQ(dialog.focusWidget(), &field(u"path"_s));
}

TEST_F(NewLogbookDialogTest, SaysBesideTheTitleThatItIsTooLong)
{
    answer = failure(ErrorCode::InvalidInput, u"title"_s);

    dialog.accept();

    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(problemOf(u"title"_s).isEmpty());
}

TEST_F(NewLogbookDialogTest, AsksForAPlaceBeforeSaving)
{
    field(u"path"_s).clear();

    dialog.accept();

    EXPECT_FALSE(saved);
    EXPECT_FALSE(problemOf(u"path"_s).isEmpty());
}

TEST_F(NewLogbookDialogTest, SaysAnErrorOfNoFieldBelowTheFields)
{
    answer = failure(ErrorCode::StaleChange);

    dialog.accept();

    EXPECT_TRUE(dialog.findChild<QLabel*>(u"formProblem"_s)->isVisible());
}

TEST_F(NewLogbookDialogTest, NamesEverythingThatTakesFocus)
{
    test::expectEverythingNamed(dialog);
    withoutPassphrase().setChecked(false);
    test::expectEverythingNamed(dialog);
}

TEST(ANewLogbook, IsProposedAPassphrase)
{
    std::optional<NewLogbookDraft> saved;
    NewLogbookDialog dialog({.path = u"/logbooks"_s}, [&](const NewLogbookDraft& draft) {
        saved = draft;
        return Result<>();
    });
    dialog.open();

    dialog.accept();

    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(saved);
    EXPECT_EQ(dialog.focusWidget()->objectName(), u"passphrase"_s);
    EXPECT_FALSE(dialog.focusWidget()->accessibleDescription().isEmpty());
}

TEST_F(NewLogbookDialogTest, SavesWithTheKeyOfThePassphraseAndForgetsIt)
{
    typePassphrase(test::goodPassphrase, test::goodPassphrase);

    dialog.accept();
    EXPECT_FALSE(saved);  // the key is derived meanwhile
    EXPECT_FALSE(dialog.findChild<QPushButton*>(u"keep"_s)->isEnabled());
    ASSERT_TRUE(test::waitFor([this] { return saved.has_value(); }));

    ASSERT_TRUE(saved->key);
    EXPECT_EQ(**FileKey::derive(Passphrase(test::goodPassphrase), saved->key->salt()), *saved->key);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_TRUE(field(u"passphrase"_s).text().isEmpty());
    EXPECT_TRUE(field(u"repetition"_s).text().isEmpty());
}

TEST_F(NewLogbookDialogTest, SavesWithoutAKeyWhenNoPassphraseIsChosen)
{
    EXPECT_TRUE(dialog.findChild<QLabel*>(u"noPassphraseMeans"_s)->isVisible());

    dialog.accept();

    ASSERT_TRUE(saved);
    EXPECT_FALSE(saved->key);
}

TEST_F(NewLogbookDialogTest, SaysBesideTheFieldThatTheRepetitionDiffers)
{
    typePassphrase(test::goodPassphrase, u"something else"_s);

    dialog.accept();

    EXPECT_FALSE(saved);
    EXPECT_TRUE(problemOf(u"repetition"_s).contains(u"not the same"_s));
}

TEST_F(NewLogbookDialogTest, RefusesAPassphraseThatIsTooLong)
{
    withoutPassphrase().setChecked(false);
    const QString longest(Passphrase::maxLength + 1, u'x');
    field(u"passphrase"_s).setText(longest);
    field(u"repetition"_s).setText(longest);

    dialog.accept();

    EXPECT_FALSE(saved);
    EXPECT_TRUE(problemOf(u"passphrase"_s).contains(u"1024"_s));
}

TEST_F(NewLogbookDialogTest, SaysInWordsHowHardThePassphraseIsToGuess)
{
    auto& words = *dialog.findChild<QLabel*>(u"strength"_s);
    typePassphrase(u"1234"_s, {});
    EXPECT_TRUE(words.text().startsWith(u"Weak"_s));

    typePassphrase(u"gravel umbrella thirteen violin moss"_s, {});

    EXPECT_TRUE(words.text().startsWith(u"Strong"_s));
}

TEST_F(NewLogbookDialogTest, ShowsThePassphraseOnlyWhenAsked)
{
    typePassphrase(test::goodPassphrase, test::goodPassphrase);
    EXPECT_EQ(field(u"passphrase"_s).echoMode(), QLineEdit::Password);

    dialog.findChild<QPushButton*>(u"showPassphrase"_s)->click();

    EXPECT_EQ(field(u"passphrase"_s).echoMode(), QLineEdit::Normal);
    EXPECT_EQ(field(u"repetition"_s).echoMode(), QLineEdit::Normal);
}

TEST_F(NewLogbookDialogTest, ForgetsThePassphraseWhenItIsCancelledWhileLocking)
{
    typePassphrase(test::goodPassphrase, test::goodPassphrase);
    dialog.accept();

    dialog.reject();
    QTest::qWait(1500);

    EXPECT_FALSE(saved);
    EXPECT_TRUE(field(u"passphrase"_s).text().isEmpty());
}

RC_GTEST_PROP(FileNameFor, IsNeverEmptyNorAPath, ())
{
    const auto letters = *rc::gen::container<std::u16string>(rc::gen::inRange<char16_t>(0, 0x250));
    const auto name = fileNameFor(QString::fromStdU16String(letters));

    RC_ASSERT(!name.isEmpty());
    RC_ASSERT(!name.startsWith(u'.'));
    RC_ASSERT(!name.contains(u'/'));
    RC_ASSERT(!name.contains(u'\\'));
    RC_ASSERT(name.size() <= 80);
}

}  // namespace esperluette::ui
