// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backups.h"

#include "core/storage/database.h"
#include "core/storage/file_lock.h"
#include "core/storage/logbook_copy.h"
#include "tests/support/files.h"
#include "tests/support/logbooks.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <chrono>
#include <future>
#include <thread>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

std::vector<QDateTime> keptOf(const std::vector<QDateTime>& made)
{
    auto kept = made;
    const auto superfluous = superfluousBackups(made, noon);
    for (auto position = superfluous.rbegin(); position != superfluous.rend(); ++position)
        kept.erase(kept.begin() + std::ptrdiff_t(*position));
    return kept;
}

TEST(SuperfluousBackups, AreNoneWithinTwoDays)
{
    std::vector<QDateTime> made;
    for (int hours = 0; hours < 47; ++hours)
        made.push_back(noon.addSecs(-3600 * hours));
    EXPECT_TRUE(superfluousBackups(made, noon).empty());
}

TEST(SuperfluousBackups, LeaveSevenDaysFourWeeksAndTwelveMonths)
{
    std::vector<QDateTime> made;
    for (int hours = 0; hours < 24 * 600; hours += 6)
        made.push_back(noon.addSecs(-3600 * hours));

    const auto kept = keptOf(made);

    const auto older = [&](int days) {
        return std::ranges::count_if(
            kept, [&](const QDateTime& each) { return each <= noon.addDays(-days); });
    };
    EXPECT_EQ(kept.size() - std::size_t(older(2)), 8u);  // four a day
    EXPECT_GE(older(2), 12 + 3);
    EXPECT_LE(older(2), 7 + 4 + 12);
    EXPECT_LT(kept.back(), noon.addDays(-300));
    EXPECT_GT(kept.back(), noon.addDays(-380));
}

TEST(SuperfluousBackups, NeverHoldTheTwoNewestNorTheFuture)
{
    EXPECT_TRUE(rc::check([] {
        auto days = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-4000, 4000));
        std::ranges::sort(days, std::greater());
        std::vector<QDateTime> made;
        for (const auto day : days)
            made.push_back(noon.addDays(day));
        const auto superfluous = superfluousBackups(made, noon);
        RC_ASSERT(std::ranges::is_sorted(superfluous));
        for (const auto position : superfluous) {
            RC_ASSERT(position >= 2u);
            RC_ASSERT(made[position] <= noon.addDays(-2));
        }
        RC_ASSERT(made.size() - superfluous.size()
                  <= std::size_t(std::ranges::count_if(
                         made, [](const auto& each) { return each > noon.addDays(-2); }))
                      + 2 + 7 + 4 + 12);
        // Thinned out once, nothing more is superfluous.
        const auto kept = keptOf(made);
        RC_ASSERT(superfluousBackups(kept, noon).empty());
    }));
}

class BackupFolderTest : public testing::Test {
protected:
    BackupFolderTest() { EXPECT_TRUE(logbook->apply(adding(ines))); }

    std::vector<QString> namesOf(const QString& path) const
    {
        std::vector<QString> names;
        const auto logbook = Logbook::open(path);
        if (!logbook)
            return {u"not opened"_s};
        for (const auto& person : (*logbook)->records().all<Person>())
            names.push_back(shownName(person));
        return names;
    }

    TestFolder folder;
    SmallJourney journey;
    Person ines = somePerson();
    std::unique_ptr<Logbook> logbook = newLogbook(folder, journey.beginning());
    const BackupFolder backups{folder.path(u"backups"_s), folder.path()};
};

TEST_F(BackupFolderTest, HoldsProvedCopiesTheNewestFirst)
{
    const auto first = backups.make({}, BackupReason::Import, noon);
    ASSERT_TRUE(first);
    ASSERT_TRUE(logbook->apply(adding(somePerson(u"Zoé"_s))));
    ASSERT_TRUE(backups.make({}, BackupReason::Closing, noon.addSecs(60)));

    const auto all = backups.all();

    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[1], *first);
    EXPECT_EQ(all[0].reason, BackupReason::Closing);
    EXPECT_EQ(all[0].made, noon.addSecs(60));
    EXPECT_EQ(summaryOf(all[0].path, {})->people, 2);
    EXPECT_EQ(summaryOf(all[1].path, {})->people, 1);
}

TEST_F(BackupFolderTest, TakesTwoWithinASecond)
{
    ASSERT_TRUE(backups.make({}, BackupReason::Import, noon));
    ASSERT_TRUE(backups.make({}, BackupReason::Import, noon));

    EXPECT_EQ(backups.all().size(), 2u);
}

TEST_F(BackupFolderTest, WaitsForASlowDiskThatTakesAnAction)
{
    using namespace std::chrono_literals;
    std::promise<void> begun;
    auto writing = std::async(std::launch::async, [this, &begun] {
        Database other(folder.path(), Database::Mode::Existing);
        other.run("BEGIN EXCLUSIVE");
        begun.set_value();
        std::this_thread::sleep_for(1500ms);  // longer than a user's action waits
        other.run("ROLLBACK");
    });
    begun.get_future().wait();

    EXPECT_TRUE(backups.make({}, BackupReason::Closing, noon));
    writing.get();
}

TEST_F(BackupFolderTest, LeavesForeignFilesAlone)
{
    ASSERT_TRUE(backups.make({}, BackupReason::Import, noon.addYears(-3)));
    QFile foreign(QDir(backups.path()).filePath(u"holiday.esperluette"_s));
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.close();

    backups.thinOut(noon);

    EXPECT_EQ(backups.all().size(), 1u);
    EXPECT_TRUE(foreign.exists());
}

TEST_F(BackupFolderTest, IsAnotherForALogbookOfTheSameNameElsewhere)
{
    const BackupFolder other(folder.path(u"backups"_s), folder.path(u"sub/test.esperluette"_s));

    EXPECT_NE(other.path(), backups.path());
}

TEST_F(BackupFolderTest, RevertsAndKeepsThePresentFile)
{
    const auto backup = *backups.make({}, BackupReason::Import, noon);
    ASSERT_TRUE(logbook->apply(adding(somePerson(u"Zoé"_s))));
    logbook.reset();

    const auto aside = revertToBackup(backups, folder.path(), backup, noon.addSecs(60));

    ASSERT_TRUE(aside) << int(aside.error().code) << aside.error().detail.toStdString();
    EXPECT_EQ(namesOf(folder.path()).size(), 1u);
    EXPECT_EQ(namesOf(*aside).size(), 2u);
    EXPECT_EQ(backups.all().front().reason, BackupReason::Revert);
    EXPECT_TRUE(QFile::exists(backup.path)) << "the backup stays";
}

TEST_F(BackupFolderTest, RevertsADamagedFileToo)
{
    const auto backup = *backups.make({}, BackupReason::Import, noon);
    logbook.reset();
    QFile damaged(folder.path());
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("rubbish");
    damaged.close();

    const auto aside = revertToBackup(backups, folder.path(), backup, noon.addSecs(60));

    ASSERT_TRUE(aside);
    EXPECT_EQ(namesOf(folder.path()).size(), 1u);
    EXPECT_EQ(bytesOf(*aside), "rubbish");
}

TEST_F(BackupFolderTest, NeverLeavesAnOldJournalBesideARevertedFile)
{
    const auto backup = *backups.make({}, BackupReason::Import, noon);
    logbook.reset();
    for (const auto* ending : {"-journal", "-wal", "-shm"}) {
        QFile left(folder.path() + QLatin1StringView(ending));
        ASSERT_TRUE(left.open(QIODevice::WriteOnly));
        left.write("of another time");
    }

    const auto aside = revertToBackup(backups, folder.path(), backup, noon.addSecs(60));

    ASSERT_TRUE(aside);
    EXPECT_FALSE(QFile::exists(folder.path() + u"-journal"_s));
    EXPECT_FALSE(QFile::exists(folder.path() + u"-wal"_s));
    EXPECT_TRUE(QFile::exists(*aside + u"-journal"_s));
    EXPECT_EQ(namesOf(folder.path()).size(), 1u);
}

TEST_F(BackupFolderTest, DoesNotRevertWhatIsOpen)
{
    const auto backup = *backups.make({}, BackupReason::Import, noon);

    const auto reverted = revertToBackup(backups, folder.path(), backup, noon.addSecs(60));

    ASSERT_FALSE(reverted);
    EXPECT_EQ(reverted.error().code, ErrorCode::OpenElsewhere);
}

TEST_F(BackupFolderTest, BringsAMissingFileBack)
{
    const auto backup = *backups.make({}, BackupReason::Import, noon);
    logbook.reset();
    ASSERT_TRUE(QFile::remove(folder.path()));

    const auto aside = revertToBackup(backups, folder.path(), backup, noon.addSecs(60));

    ASSERT_TRUE(aside);
    EXPECT_TRUE(aside->isEmpty());
    EXPECT_EQ(namesOf(folder.path()).size(), 1u);
}

TEST(BackupFolder, FindsWhatAMovedLogbookLeft)
{
    const TestFolder folder;
    ASSERT_TRUE(Logbook::create(folder.path(), ChangeSet(), {}));
    const auto root = QFileInfo(folder.path()).absolutePath() + u"/backups"_s;
    const BackupFolder before(root, folder.path());
    ASSERT_TRUE(before.make({}, BackupReason::Asked, noon));
    const BackupFolder after(root, u"/elsewhere/Équipe Bastille.esperluette"_s);

    const auto others = after.others();

    ASSERT_EQ(others.size(), 1u);
    EXPECT_EQ(others.front().all(), before.all());
    EXPECT_EQ(others.front().name(), QFileInfo(folder.path()).completeBaseName());
    EXPECT_TRUE(before.others().empty());
}

}  // namespace
}  // namespace esperluette::test
