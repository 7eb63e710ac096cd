// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faulty_vfs.h"

#include "core/storage/database.h"
#include "tests/support/logbooks.h"

#include <gtest/gtest.h>

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
    const TestFolder folder;
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

}  // namespace esperluette::test
