// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/passphrase_dialog.h"

#include "tests/support/accessibility.h"
#include "tests/support/logbooks.h"
#include "tests/ui/logbook/passphrases.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// The dialog on a real logbook, plain or encrypted.
class PassphraseDialogTest : public testing::Test {
protected:
    void begin(const SharedKey& key)
    {
        auto made = Logbook::create(folder.path(), test::SmallJourney().beginning(),
                                    {Device::temporary(), key});
        ASSERT_TRUE(made);
        logbook = std::move(*made);
        dialog = std::make_unique<PassphraseDialog>(*logbook, [this] {
            ++backups;
            return backupAnswer;
        });
        dialog->open();
    }
    void beginEncrypted() { begin(*newKey(Passphrase(test::goodPassphrase))); }

    void type(const QString& name, const QString& text) { test::type(*dialog, name, text); }
    void typeNew(const QString& passphrase)
    {
        type(u"passphrase"_s, passphrase);
        type(u"repetition"_s, passphrase);
    }
    QString problemOf(const QString& name)
    {
        return dialog->findChild<QLineEdit*>(name)->accessibleDescription();
    }
    void acceptAndWait()
    {
        dialog->accept();
        auto* keep = dialog->findChild<QPushButton*>(u"keep"_s);
        EXPECT_TRUE(test::waitFor([&] { return keep->isEnabled(); }));
    }
    /// Whether the file on disk opens with a passphrase; an empty one stands for none.
    bool opensWith(const QString& passphrase)
    {
        logbook.reset();
        const auto key =
            passphrase.isEmpty() ? SharedKey() : *keyFor(folder.path(), Passphrase(passphrase));
        return bool(Logbook::open(folder.path(), {Device::temporary(), key}));
    }

    test::TestFolder folder;
    std::unique_ptr<Logbook> logbook;
    Result<> backupAnswer;
    int backups = 0;
    std::unique_ptr<PassphraseDialog> dialog;
};

}  // namespace

TEST_F(PassphraseDialogTest, SetsTheFirstPassphraseAfterABackup)
{
    begin({});
    EXPECT_FALSE(dialog->findChild<QLineEdit*>(u"present"_s)->isVisible());
    typeNew(test::goodPassphrase);

    acceptAndWait();

    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(backups, 1);
    EXPECT_TRUE(logbook->isEncrypted());
    dialog.reset();
    EXPECT_TRUE(opensWith(test::goodPassphrase));
}

TEST_F(PassphraseDialogTest, ChangesThePassphrase)
{
    beginEncrypted();
    type(u"present"_s, test::goodPassphrase);
    typeNew(test::otherPassphrase);

    acceptAndWait();

    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(backups, 1);
    dialog.reset();
    EXPECT_TRUE(opensWith(test::otherPassphrase));
    EXPECT_FALSE(opensWith(test::goodPassphrase));
}

TEST_F(PassphraseDialogTest, TakesTheRecoverySheetForAForgottenPassphrase)
{
    beginEncrypted();
    type(u"present"_s, logbook->key()->recoveryText());
    typeNew(test::otherPassphrase);

    acceptAndWait();

    dialog.reset();
    EXPECT_TRUE(opensWith(test::otherPassphrase));
}

TEST_F(PassphraseDialogTest, RemovesThePassphrase)
{
    beginEncrypted();
    type(u"present"_s, test::goodPassphrase);
    dialog->findChild<QRadioButton*>(u"remove"_s)->setChecked(true);
    EXPECT_TRUE(dialog->findChild<QLabel*>(u"removeMeans"_s)->isVisible());
    EXPECT_FALSE(dialog->findChild<QLineEdit*>(u"passphrase"_s)->isVisible());

    acceptAndWait();

    EXPECT_FALSE(logbook->isEncrypted());
    dialog.reset();
    EXPECT_TRUE(opensWith({}));
}

TEST_F(PassphraseDialogTest, RefusesAWrongPresentPassphrase)
{
    beginEncrypted();
    const auto before = logbook->key();
    type(u"present"_s, test::otherPassphrase);
    typeNew(u"what I would rather have"_s);

    acceptAndWait();

    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(problemOf(u"present"_s).isEmpty());
    EXPECT_EQ(dialog->focusWidget()->objectName(), u"present"_s);
    EXPECT_EQ(logbook->key(), before);
    EXPECT_EQ(backups, 0);
}

TEST_F(PassphraseDialogTest, AsksForThePresentPassphraseFirst)
{
    begin(test::someKey());
    typeNew(test::otherPassphrase);

    dialog->accept();

    EXPECT_FALSE(problemOf(u"present"_s).isEmpty());
    EXPECT_TRUE(dialog->findChild<QPushButton*>(u"keep"_s)->isEnabled());
}

TEST_F(PassphraseDialogTest, ChangesNothingWhenTheBackupFails)
{
    begin({});
    backupAnswer = failure(ErrorCode::DiskFull);
    typeNew(test::goodPassphrase);

    acceptAndWait();

    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<QLabel*>(u"formProblem"_s)->text().contains(u"disk is full"_s));
    EXPECT_FALSE(logbook->isEncrypted());
}

TEST_F(PassphraseDialogTest, ForgetsWhatWasTypedWhenItCloses)
{
    begin(test::someKey());
    type(u"present"_s, test::goodPassphrase);
    typeNew(test::otherPassphrase);

    dialog->reject();

    for (const auto& name : {u"present"_s, u"passphrase"_s, u"repetition"_s})
        EXPECT_TRUE(dialog->findChild<QLineEdit*>(name)->text().isEmpty());
}

TEST_F(PassphraseDialogTest, NamesEverythingThatTakesFocus)
{
    begin(test::someKey());

    test::expectEverythingNamed(*dialog);
}

}  // namespace esperluette::ui
