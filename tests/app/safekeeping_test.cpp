// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "app/salvage_text.h"
#include "core/storage/logbook_copy.h"

#include "core/storage/database.h"
#include "core/storage/file_lock.h"
#include "tests/support/builders.h"
#include "ui/logbook/backups_dialog.h"
#include "ui/shell/notice.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

class SafekeepingTest : public testing::Test {
protected:
    SafekeepingTest()
    {
        EXPECT_TRUE(session.create(file, {.title = u"Opéra"_s}));
        EXPECT_TRUE(session.desk()->logbook.apply(test::adding(ines)));
        session.close();
        program.window().show();
    }

    QString sentence() { return banner().sentence(); }
    ui::ErrorBanner& banner() { return *program.window().findChild<ui::ErrorBanner*>(); }
    QPushButton* remedy(const QString& text)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (auto* button : banner().findChildren<QPushButton*>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    std::size_t people() { return session.desk()->records().all<Person>().size(); }
    void addZoe()
    {
        EXPECT_TRUE(session.desk()->logbook.apply(test::adding(test::somePerson(u"Zoé"_s))));
    }
    void damage() const
    {
        const auto history =
            Database(file, Database::Mode::ReadOnly)
                .integer("SELECT rootpage FROM sqlite_master WHERE name = 'change'");
        QFile damaged(file);
        ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
        damaged.seek((history - 1) * 4096);
        damaged.write(QByteArray(4096, '\0'));
    }
    /// One that the records do not need; false when there is none.
    bool damageAPageThatIsReadLate(const SharedKey& key) const
    {
        constexpr qsizetype pageSize = 4096;
        QFile damaged(file);
        if (!damaged.open(QIODevice::ReadWrite))
            return false;
        const auto good = damaged.readAll();
        FileAccess later(Device::temporary(), key);
        later.checksLater = true;
        for (auto at = good.size() - pageSize; at > 0; at -= pageSize) {
            auto bytes = good;
            bytes.replace(at, pageSize, QByteArray(pageSize, '\0'));
            damaged.seek(0);
            damaged.write(bytes);
            damaged.flush();
            const auto summary = summaryOf(file, key);
            if (!summary && summary.error().code == ErrorCode::DamagedLogbook
                && Logbook::open(file, later))
                return true;
        }
        return false;
    }
    /// Answers the file dialog that is open.
    void chooseFile(const QString& path)
    {
        auto* dialog = program.window().findChild<QFileDialog*>();
        ASSERT_TRUE(dialog);
        emit dialog->fileSelected(path);
        dialog->close();
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"team.esperluette"_s);
    Person ines = test::somePerson();
    Preferences preferences{folder.filePath(u"settings.ini"_s)};
    Session session{Clock(test::today), Language::English, folder.filePath(u"backups"_s)};
    Program program{session, preferences};
};

TEST_F(SafekeepingTest, MakesABackupWhenAChangedLogbookIsClosed)
{
    ASSERT_TRUE(program.openFile(file));
    addZoe();
    session.close();

    const auto made = [this] { return session.backupsOf(file).all().size() >= 2; };
    EXPECT_TRUE(QTest::qWaitFor(made, 60'000)) << session.backupsOf(file).all().size();
}

TEST_F(SafekeepingTest, SaysWhoHasTheLogbookAndOpensItForReading)
{
    const auto lock = FileLock::take(
        file, {u"inès"_s, u"atelier"_s, QDateTime(test::today, QTime(6, 0), Qt::UTC)});

    EXPECT_FALSE(program.openFile(file));
    EXPECT_TRUE(sentence().contains(u"inès"_s)) << sentence().toStdString();
    EXPECT_TRUE(sentence().contains(u"atelier"_s));
    ASSERT_TRUE(remedy(u"Open for reading only"_s));
    remedy(u"Open for reading only"_s)->click();

    ASSERT_TRUE(session.desk());
    EXPECT_TRUE(session.desk()->logbook.isReadOnly());
    EXPECT_EQ(people(), 1u);
    EXPECT_TRUE(sentence().contains(u"for reading only"_s)) << sentence().toStdString();
    EXPECT_FALSE(session.desk()->logbook.apply(test::adding(test::somePerson())));
}

TEST_F(SafekeepingTest, ShowsWhatTheOtherProgramWroteWhenItIsRefreshed)
{
    auto other = *Logbook::open(file);
    EXPECT_FALSE(program.openFile(file));
    remedy(u"Open for reading only"_s)->click();
    ASSERT_TRUE(other->apply(test::adding(test::somePerson(u"Zoé"_s))));
    ASSERT_EQ(people(), 1u);

    ASSERT_TRUE(remedy(u"Refresh"_s));
    remedy(u"Refresh"_s)->click();

    EXPECT_EQ(people(), 2u);
}

TEST_F(SafekeepingTest, AsksAboutAnotherComputer)
{
    QFile left(FileLock::pathFor(file));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.write(QJsonDocument(QJsonObject{{u"user"_s, u"inès"_s},
                                         {u"host"_s, u"elsewhere"_s},
                                         {u"since"_s, u"2026-11-22T09:00:00Z"_s}})
                   .toJson());
    left.close();

    EXPECT_FALSE(program.openFile(file));
    ASSERT_TRUE(remedy(u"Open it here anyway"_s));
    remedy(u"Open it here anyway"_s)->click();

    ASSERT_TRUE(session.desk());
    EXPECT_FALSE(session.desk()->logbook.isReadOnly());
}

TEST_F(SafekeepingTest, KeepsMineAsACopyWhenTheFileWasReplaced)
{
    ASSERT_TRUE(program.openFile(file));
    const auto theirs = folder.filePath(u"theirs"_s);
    ASSERT_TRUE(session.desk()->logbook.copyTo(theirs));
    ASSERT_TRUE(QFile::rename(file, folder.filePath(u"away"_s)));
    ASSERT_TRUE(QFile::rename(theirs, file));
    EXPECT_FALSE(session.desk()->logbook.apply(test::adding(test::somePerson(u"Zoé"_s))));

    ASSERT_TRUE(remedy(u"Keep mine as a copy…"_s));
    remedy(u"Keep mine as a copy…"_s)->click();
    const auto copy = folder.filePath(u"mine.esperluette"_s);
    chooseFile(copy);

    EXPECT_EQ(session.desk()->logbook.path(), copy);
    EXPECT_EQ(people(), 2u) << "what could not be written is in the copy";
    EXPECT_EQ((*Logbook::open(file))->records().all<Person>().size(), 1u);
}

TEST_F(SafekeepingTest, TriesAgainAndIsSilentOnceItIsWritten)
{
    ASSERT_TRUE(program.openFile(file));
    {
        Database other(file, Database::Mode::Existing);
        other.run("BEGIN IMMEDIATE");
        EXPECT_FALSE(session.desk()->logbook.apply(test::adding(test::somePerson(u"Zoé"_s))));
        other.run("ROLLBACK");
    }
    EXPECT_FALSE(sentence().isEmpty());

    EXPECT_TRUE(session.desk()->logbook.writeUnwritten());

    EXPECT_EQ(people(), 2u);
    EXPECT_TRUE(sentence().isEmpty());
}

TEST_F(SafekeepingTest, OffersToRepairADamagedLogbook)
{
    ASSERT_TRUE(program.openFile(file));
    session.close();
    damage();

    (void)program.openFile(file);  // its pages may be read later than its records
    ASSERT_TRUE(QTest::qWaitFor([this] { return remedy(u"Repair…"_s) != nullptr; }, 20'000))
        << sentence().toStdString();
    EXPECT_FALSE(session.desk());
    ASSERT_TRUE(remedy(u"Backups…"_s));
    remedy(u"Repair…"_s)->click();
    const auto saved = folder.filePath(u"saved.esperluette"_s);
    chooseFile(saved);

    ASSERT_TRUE(session.desk());
    EXPECT_EQ(session.desk()->logbook.path(), saved);
    EXPECT_EQ(people(), 1u);
    auto* report = program.window().findChild<QMessageBox*>();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->text().contains(u"Saved:"_s));
}

TEST_F(SafekeepingTest, RepairsAnEncryptedLogbookWhoseDamageIsFoundAfterItWasUnlocked)
{
    const auto key = std::make_shared<const FileKey>(Secret(FileKey::size), FileKey::newSalt());
    ASSERT_TRUE(program.openFile(file));
    ASSERT_TRUE(session.desk()->logbook.changeKey(key));
    session.close();
    ASSERT_TRUE(damageAPageThatIsReadLate(key));
    ASSERT_TRUE(session.open(file, key));
    program.showLogbook();
    program.editPerson({});

    ASSERT_TRUE(session.planAhead());
    ASSERT_TRUE(QTest::qWaitFor([this] { return remedy(u"Repair…"_s) != nullptr; }, 20'000));
    EXPECT_FALSE(session.desk());
    EXPECT_TRUE(program.window().findChildren<QDialog*>().empty()) << "a form without a logbook";
    remedy(u"Repair…"_s)->click();
    const auto saved = folder.filePath(u"saved.esperluette"_s);
    chooseFile(saved);

    ASSERT_TRUE(session.desk());
    EXPECT_EQ(session.desk()->logbook.path(), saved);
    EXPECT_TRUE(session.desk()->logbook.isEncrypted());
}

TEST_F(SafekeepingTest, OffersNothingAboutALogbookThatWasClosed)
{
    ASSERT_TRUE(session.open(file, {}, FileAccess::Writing::No));
    program.showLogbook();
    program.window().showProblem(u"It is open for reading only."_s, {{u"Refresh"_s, [] {}}});

    session.close();

    EXPECT_FALSE(banner().isVisible());
}

TEST_F(SafekeepingTest, GoesBackToABackup)
{
    ASSERT_TRUE(program.openFile(file));
    ASSERT_TRUE(session.backUp(BackupReason::Asked));
    addZoe();
    ASSERT_EQ(people(), 2u);

    emit program.window().backupsRequested();
    auto* dialog = program.window().findChild<ui::BackupsDialog*>();
    ASSERT_TRUE(dialog);
    const auto revert = [dialog] {
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (button->text().contains(u"Go back"_s) || button->text().contains(u"o back"_s))
                return button;
        }
        return static_cast<QPushButton*>(nullptr);
    }();
    ASSERT_TRUE(revert);
    ASSERT_TRUE(QTest::qWaitFor([revert] { return revert->isEnabled(); }, 20'000));
    revert->click();
    auto* question = dialog->findChild<QMessageBox*>();
    ASSERT_TRUE(question);
    question->buttons().constLast()->text().contains(u"Cancel"_s)
        ? question->buttons().constFirst()->click()
        : question->buttons().constLast()->click();

    ASSERT_TRUE(session.desk());
    EXPECT_EQ(session.desk()->logbook.path(), file);
    EXPECT_EQ(people(), 1u);
}

TEST_F(SafekeepingTest, ErasesAPersonAfterOneAgreed)
{
    ASSERT_TRUE(program.openFile(file));
    ASSERT_TRUE(session.backUp(BackupReason::Asked));
    program.showPerson(ines.id);

    emit program.window().eraseRequested(ines.id);
    auto* question = program.window().findChild<QMessageBox*>();
    ASSERT_TRUE(question);
    EXPECT_TRUE(question->text().contains(u"Inès"_s));
    for (auto* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }

    EXPECT_EQ(people(), 0u);
    const auto newest = session.backupsOf(file).all().front();
    EXPECT_EQ((*Logbook::open(newest.path))->records().all<Person>().size(), 0u);
}

TEST(HolderText, SaysWhatIsKnown)
{
    const auto path = u"/x/team.esperluette"_s;
    EXPECT_TRUE(holderText({}, path).isEmpty());
    EXPECT_TRUE(holderText(LockHolder{}, path).isEmpty());
    EXPECT_EQ(holderText(LockHolder{u"inès"_s, u"atelier"_s, {}}, path),
              u"inès has “team” open on atelier."_s);
}

TEST(SalvageText, CountsWhatWasLost)
{
    SalvageReport report{.saved = {38, 912}};
    EXPECT_TRUE(salvageText(report).contains(u"Nothing is known to be lost"_s));
    report.lost = {{"moment", 3}, {"stage", 1}};
    const auto text = salvageText(report);
    EXPECT_TRUE(text.contains(u"Lost: 3 moments"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Lost: 1 other record"_s)) << text.toStdString();
}

}  // namespace
}  // namespace esperluette
