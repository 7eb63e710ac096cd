// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "core/logbook/unlocking.h"
#include "core/storage/database.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"
#include "ui/logbook/passphrase_dialog.h"
#include "ui/logbook/recovery_dialog.h"
#include "ui/moments/moment_page.h"
#include "ui/moments/note_field.h"
#include "ui/shell/notice.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <map>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"four quiet words together"_s;

/// Keeps keys in memory and answers at once.
class FakeKeyRing final : public KeyRing {
public:
    void read(const QString& file, QObject* /*receiver*/, Then then) override
    {
        then(keys.contains(file) ? keys.at(file) : QString());
    }
    void keep(const QString& file, const QString& recoveryText) override
    {
        keys[file] = recoveryText;
    }
    void forget(const QString& file) override { keys.erase(file); }

    std::map<QString, QString> keys;
};

/// The window program and an encrypted logbook that is not open.
class GateTest : public testing::Test {
protected:
    GateTest()
    {
        EXPECT_TRUE(session.create(file, {.title = u"Opéra"_s}, key));
        session.close();
        program.window().show();
        QApplication::setActiveWindow(&program.window());
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        // A page that is gone waits for its deletion until events are handled.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return program.window().findChild<Widget*>(name);
    }
    bool isAsked()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return program.window().findChild<ui::UnlockPage*>() != nullptr;
    }
    QAction& action(const QString& text)
    {
        for (auto* action : program.window().findChildren<QAction*>()) {
            if (action->text() == text)
                return *action;
        }
        ADD_FAILURE() << "no such action: " << text.toStdString();
        std::abort();
    }
    /// Opens the logbook with one person, whose moments are planned.
    MomentId openWithAMoment()
    {
        EXPECT_TRUE(session.open(file, key));
        auto person = test::somePerson();
        person.start = test::today;
        person.knownSince = test::today;
        EXPECT_TRUE(session.desk()->logbook.apply(test::adding(person)));
        EXPECT_TRUE(session.planAhead());
        program.showLogbook();
        return session.desk()->records().all<Moment>().front().id;
    }
    void unlock(const QString& typed)
    {
        QTest::keyClicks(find<QLineEdit>(u"passphrase"_s), typed);
        find<QPushButton>(u"keep"_s)->click();
    }
    bool waitUntilOpen()
    {
        return QTest::qWaitFor([this] { return session.desk() != nullptr; }, 30'000);
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"team.esperluette"_s);
    SharedKey key = *newKey(Passphrase(passphrase));
    FakeKeyRing keyRing;
    Preferences preferences{folder.filePath(u"settings.ini"_s)};
    Session session{Clock(test::today), Language::English, folder.filePath(u"backups"_s)};
    Program program{session, preferences, &keyRing};
};

}  // namespace

TEST_F(GateTest, AsksInTheWindowBeforeAnEncryptedFileIsOpened)
{
    EXPECT_FALSE(program.openFile(file));

    EXPECT_TRUE(isAsked());
    EXPECT_EQ(session.desk(), nullptr);
    test::expectEverythingNamed(program.window());
    unlock(passphrase);
    ASSERT_TRUE(waitUntilOpen());
    EXPECT_FALSE(isAsked());
    EXPECT_EQ(preferences.recentFiles(), QStringList(file));
}

TEST_F(GateTest, SaysThatTheLogbookIsEncryptedAtTheFootOfTheSideBar)
{
    ASSERT_TRUE(session.open(file, key));

    program.showLogbook();

    EXPECT_TRUE(find<QLabel>(u"saved"_s)->text().startsWith(u"encrypted · saved"_s));
}

TEST_F(GateTest, GoesBackToTheWelcomePageByEscape)
{
    program.openFile(file);

    QTest::keyClick(find<QLineEdit>(u"passphrase"_s), Qt::Key_Escape);

    EXPECT_FALSE(isAsked());
    EXPECT_TRUE(find<QPushButton>(u"new"_s)->isVisible());
}

TEST_F(GateTest, KeepsTheOpenLogbookBehindThePageAndComesBackToIt)
{
    ASSERT_TRUE(session.openSample(folder.path()));
    program.showLogbook();
    const auto open = session.desk()->logbook.path();

    program.openFile(file);
    EXPECT_FALSE(action(u"Note a &moment"_s).isEnabled());
    QTest::keyClick(find<QLineEdit>(u"passphrase"_s), Qt::Key_Escape);

    EXPECT_EQ(session.desk()->logbook.path(), open);
    EXPECT_TRUE(program.window().navigator().isVisible());
    EXPECT_TRUE(action(u"Note a &moment"_s).isEnabled());
}

TEST_F(GateTest, RemembersTheKeyOnlyWhenAskedAndNeverThePassphrase)
{
    program.openFile(file);
    find<QCheckBox>(u"remember"_s)->setChecked(true);
    unlock(passphrase);
    ASSERT_TRUE(waitUntilOpen());

    ASSERT_EQ(keyRing.keys.size(), 1u);
    EXPECT_EQ(keyRing.keys.begin()->second, key->recoveryText());

    session.close();
    EXPECT_FALSE(program.openFile(file));  // open by the key ring, in its own time
    EXPECT_NE(session.desk(), nullptr);
}

TEST_F(GateTest, AsksForThePassphraseWhenTheKeyRingFails)
{
    preferences.setRemembersKey(file, true);
    program.openFile(file);
    EXPECT_TRUE(isAsked());

    keyRing.keys[file] = u"not a key"_s;
    program.openFile(file);
    EXPECT_TRUE(isAsked());

    unlock(passphrase);
    ASSERT_TRUE(waitUntilOpen());
    EXPECT_EQ(keyRing.keys.at(file), key->recoveryText());
}

TEST_F(GateTest, ForgetsTheKeyWhenTheBoxIsUnticked)
{
    preferences.setRemembersKey(file, true);
    keyRing.keys[file] = u"not a key"_s;
    program.openFile(file);
    find<QCheckBox>(u"remember"_s)->setChecked(false);

    unlock(passphrase);
    ASSERT_TRUE(waitUntilOpen());

    EXPECT_TRUE(keyRing.keys.empty());
    EXPECT_FALSE(preferences.remembersKey(file));
}

TEST_F(GateTest, SetsAPassphraseFromTheMenuAndOffersTheRecoverySheet)
{
    const auto plain = folder.filePath(u"plain.esperluette"_s);
    ASSERT_TRUE(session.create(plain, {}));
    program.showLogbook();

    action(u"&Passphrase…"_s).trigger();
    auto* dialog = program.window().findChild<ui::PassphraseDialog*>();
    ASSERT_TRUE(dialog);
    for (const auto& name : {u"passphrase"_s, u"repetition"_s})
        QTest::keyClicks(dialog->findChild<QLineEdit*>(name), passphrase);
    dialog->accept();
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return program.window().findChild<ui::RecoveryDialog*>() != nullptr; }, 30'000));

    EXPECT_TRUE(session.desk()->logbook.isEncrypted());
    EXPECT_EQ(BackupFolder(folder.filePath(u"backups"_s), plain).all().size(), 1u);
    EXPECT_TRUE(find<QLabel>(u"saved"_s)->text().startsWith(u"encrypted"_s));
}

TEST_F(GateTest, DoesNotAskForTheFileThatIsOpen)
{
    ASSERT_TRUE(session.open(file, key));
    program.showLogbook();

    EXPECT_TRUE(program.openFile(file));

    EXPECT_FALSE(isAsked());
}

TEST_F(GateTest, LocksAndComesBackToTheSamePlaceWithWhatWasBeingTyped)
{
    const auto moment = openWithAMoment();
    program.showMoment(moment);
    find<ui::NoteField>(u"notes"_s)->setPlainText(u"She spoke first"_s);

    action(u"Loc&k"_s).trigger();

    EXPECT_EQ(session.desk(), nullptr);
    EXPECT_TRUE(isAsked());
    EXPECT_EQ(program.window().findChild<ui::MomentPage*>(), nullptr);
    EXPECT_EQ(program.window().windowTitle(), u"Esperluette"_s);
    EXPECT_FALSE(action(u"Loc&k"_s).isEnabled());
    unlock(passphrase);
    ASSERT_TRUE(waitUntilOpen());
    EXPECT_EQ(program.window().navigator().place(), (ui::Place{page_keys::moment, moment.text()}));
    EXPECT_EQ(find<ui::NoteField>(u"notes"_s)->toPlainText(), u"She spoke first"_s);
}

TEST_F(GateTest, AsksBeforeItLocksWithoutKeepingWhatIsBeingTyped)
{
    const auto moment = openWithAMoment();
    program.showMoment(moment);
    find<ui::NoteField>(u"notes"_s)->setPlainText(u"She spoke first"_s);
    Database other(file, Database::Mode::Existing, key);
    other.run("BEGIN IMMEDIATE");

    action(u"Loc&k"_s).trigger();

    ASSERT_TRUE(session.desk());
    EXPECT_EQ(find<ui::NoteField>(u"notes"_s)->toPlainText(), u"She spoke first"_s);
    other.run("ROLLBACK");
    for (auto* button :
         program.window().findChild<ui::ErrorBanner*>()->findChildren<QPushButton*>()) {
        if (button->text() == u"Lock without keeping it"_s)
            button->click();
    }
    EXPECT_FALSE(session.desk());
    EXPECT_TRUE(isAsked());
}

TEST_F(GateTest, LeavesNothingOfTheLogbookInTheWindowWhenItIsLocked)
{
    auto& logbook = (openWithAMoment(), session.desk()->logbook);
    const auto name = shownName(logbook.records().all<Person>().front());
    program.window().navigator().go({page_keys::team, {}});

    action(u"Loc&k"_s).trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    for (const auto* label : program.window().findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(name));
    EXPECT_EQ(program.window().navigator().count(), 0);
}

TEST_F(GateTest, ClosesDialogsBeforeItLocks)
{
    openWithAMoment();
    emit program.window().noteRequested();
    ASSERT_FALSE(program.window().findChildren<QDialog*>().isEmpty());

    action(u"Loc&k"_s).trigger();

    EXPECT_TRUE(program.window().findChildren<QDialog*>().isEmpty());
    EXPECT_TRUE(isAsked());
}

TEST_F(GateTest, LeavesALockedLogbookByEscape)
{
    openWithAMoment();
    action(u"Loc&k"_s).trigger();

    QTest::keyClick(find<QLineEdit>(u"passphrase"_s), Qt::Key_Escape);

    EXPECT_FALSE(isAsked());
    EXPECT_EQ(session.desk(), nullptr);
    EXPECT_TRUE(find<QPushButton>(u"new"_s)->isVisible());
}

TEST_F(GateTest, SaysWhyAPlainLogbookCannotBeLocked)
{
    ASSERT_TRUE(session.openSample(folder.path()));
    program.showLogbook();

    EXPECT_FALSE(action(u"Loc&k"_s).isEnabled());
    EXPECT_TRUE(action(u"Loc&k"_s).toolTip().contains(u"passphrase"_s));
}

TEST_F(GateTest, AsksTheRememberedKeyNothingAfterLocking)
{
    preferences.setRemembersKey(file, true);
    keyRing.keys[file] = key->recoveryText();
    program.openFile(file);
    ASSERT_NE(session.desk(), nullptr);

    action(u"Loc&k"_s).trigger();

    EXPECT_EQ(session.desk(), nullptr);
    EXPECT_TRUE(isAsked());
}

TEST_F(GateTest, LocksWhenTheScreenIsLockedAndThenWatchesNothing)
{
    preferences.setRemembersKey(file, true);
    keyRing.keys[file] = key->recoveryText();
    auto* triggers = program.findChild<LockTriggers*>();
    EXPECT_FALSE(triggers->isTiming());
    program.openFile(file);
    EXPECT_TRUE(triggers->isTiming());

    triggers->screenSaverChanged(true);

    EXPECT_EQ(session.desk(), nullptr);
    EXPECT_FALSE(triggers->isTiming());
    EXPECT_TRUE(isAsked());
}

TEST_F(GateTest, NeverTimesAPlainLogbookNorAgainstThePreferences)
{
    auto* triggers = program.findChild<LockTriggers*>();
    const auto plain = folder.filePath(u"plain.esperluette"_s);
    ASSERT_TRUE(session.create(plain, {}));
    session.close();
    EXPECT_TRUE(program.openFile(plain));
    EXPECT_FALSE(triggers->isTiming());

    preferences.setLockMinutes(0);
    preferences.setRemembersKey(file, true);
    keyRing.keys[file] = key->recoveryText();
    program.openFile(file);

    EXPECT_NE(session.desk(), nullptr);
    EXPECT_FALSE(triggers->isTiming());
}

TEST_F(GateTest, AllowsNoPassphraseWithoutALogbook)
{
    EXPECT_FALSE(action(u"&Passphrase…"_s).isEnabled());
}

TEST_F(GateTest, OffersTheFormsAgainThatWereOpenWhenItWasLocked)
{
    ASSERT_TRUE(session.open(file, key));
    program.showLogbook();
    program.editPerson({});
    find<QLineEdit>(u"givenName"_s)->setText(u"Ama"_s);
    find<QLineEdit>(u"email"_s)->setText(u"ama@exemple"_s);

    action(u"Loc&k"_s).trigger();
    ASSERT_FALSE(session.desk());
    EXPECT_FALSE(find<QLineEdit>(u"givenName"_s));
    unlock(passphrase);
    ASSERT_TRUE(waitUntilOpen());

    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QLineEdit>(u"givenName"_s); }, 20'000));
    EXPECT_EQ(find<QLineEdit>(u"givenName"_s)->text(), u"Ama"_s);
    EXPECT_EQ(find<QLineEdit>(u"email"_s)->text(), u"ama@exemple"_s);
    EXPECT_TRUE(session.desk()->logbook.drafts().empty());
    EXPECT_TRUE(session.desk()->records().all<Person>().empty());
}

TEST_F(GateTest, OffersTheBackupsOnceAPassphraseDidNotOpenTheFile)
{
    program.openFile(file);
    EXPECT_FALSE(find<QPushButton>(u"backups"_s)->isVisibleTo(&program.window()));

    unlock(u"another one"_s);

    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return find<QPushButton>(u"backups"_s)->isVisibleTo(&program.window()); },
        30'000));
}

}  // namespace esperluette
