// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_rounds.h"

#include "core/storage/database.h"

#include <set>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// All contents of one file that a number of power cuts leave; nothing for a file that is gone.
std::set<QByteArray> possible(const DiskModel& disk, const std::string& path)
{
    std::mt19937_64 random(7);
    std::set<QByteArray> found;
    for (int cut = 0; cut < 200; ++cut) {
        const auto files = disk.afterPowerCut(random);
        const auto file = files.find(path);
        found.insert(file == files.end() ? QByteArray("gone") : file->second);
    }
    return found;
}

}  // namespace

TEST(DiskModel, KeepsWhatWasSynced)
{
    DiskModel disk;
    disk.found("a", "old");
    disk.write("a", 0, "new");
    disk.sync("a");

    EXPECT_EQ(possible(disk, "a"), std::set<QByteArray>{"new"});
}

TEST(DiskModel, MayLoseAnySectorThatWasNotSynced)
{
    const QByteArray old(1024, 'o');
    DiskModel disk;
    disk.found("a", old);
    disk.write("a", 0, QByteArray(1024, 'n'));

    const auto found = possible(disk, "a");
    const QByteArray half(512, 'n');
    EXPECT_TRUE(found.contains(old));
    EXPECT_TRUE(found.contains(QByteArray(1024, 'n')));
    EXPECT_TRUE(found.contains(half + QByteArray(512, 'o')));
    EXPECT_TRUE(found.contains(QByteArray(512, 'o') + half));
}

TEST(DiskModel, RemovesANameForSureOnlyWhenTheFolderIsSynced)
{
    DiskModel disk;
    disk.found("a", "old");
    disk.remove("a", false);
    EXPECT_EQ(possible(disk, "a"), (std::set<QByteArray>{"gone", "old"}));

    disk.created("b", true);
    disk.write("b", 0, "journal");
    EXPECT_TRUE(possible(disk, "b").contains("gone"));
    disk.sync("b");
    EXPECT_EQ(possible(disk, "b"), std::set<QByteArray>{"journal"});
    EXPECT_EQ(possible(disk, "a"), std::set<QByteArray>{"gone"});
}

TEST(FaultyVfs, MakesTheCallFailThatItIsAskedTo)
{
    const TestFolder folder{TestFolder::Place::Memory};
    FaultyVfs vfs;
    Database database(folder.path(), Database::Mode::New);
    database.run("CREATE TABLE t (x)");
    vfs.heal();
    database.run("INSERT INTO t VALUES (1)");
    const int calls = vfs.calls();
    EXPECT_GT(calls, 8);

    int failures = 0;
    for (int call = 1; call <= calls; ++call) {
        vfs.failAt(call, FaultyVfs::Fault::IoError, FaultyVfs::Lasting::Once);
        try {
            database.run("INSERT INTO t VALUES (1)");
        } catch (const StorageFailure&) {
            ++failures;
        }
        EXPECT_TRUE(vfs.hasFailed());
    }
    EXPECT_GT(failures, calls / 2);
    vfs.heal();
    EXPECT_EQ(database.integer("SELECT count(*) FROM t"), 1 + calls - failures);
}

/// What FaultRounds would not see in a file without a journal, it would not see elsewhere.
TEST(FaultRounds, FindHalfAnActionWhereThereIsNoJournal)
{
    const TestFolder folder{TestFolder::Place::Memory};
    FaultRounds rounds;
    int halves = 0;
    rounds.run("control", 1, [&] {
        emptyFolder(folder);
        {
            Database database(folder.path(), Database::Mode::New);
            database.run("CREATE TABLE a (x); CREATE TABLE b (x); PRAGMA journal_mode=OFF");
            rounds.arm();
            try {
                database.run("BEGIN; INSERT INTO a VALUES (1); INSERT INTO b VALUES (1); COMMIT");
            } catch (const StorageFailure&) {
            }
            rounds.disarm();
        }
        const Database database(folder.path(), Database::Mode::ReadOnly);
        halves += database.integer("SELECT count(*) FROM a")
            != database.integer("SELECT count(*) FROM b");
    });
    EXPECT_GT(halves, 0);
    tellFigures("faults, control without a journal (must be harmed): " + std::to_string(halves)
                + " halves of an action");
}

}  // namespace esperluette::test
