// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often one action of the user waits for the disk. SQLite is linked into the test program, so
// that the functions below take the place of the system's.
#include <QtGlobal>

#ifdef Q_OS_LINUX

#include "tests/support/logbooks.h"

#include <gtest/gtest.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

int syncs = 0;

}  // namespace

extern "C" int fsync(int file)
{
    ++syncs;
    return int(syscall(SYS_fsync, file));
}

extern "C" int fdatasync(int file)
{
    ++syncs;
    return int(syscall(SYS_fdatasync, file));
}

namespace esperluette::test {

TEST(DurableAction, WaitsForTheDiskAtMostFiveTimes)
{
    const TestFolder folder;
    const SmallJourney journey;
    const auto logbook = newLogbook(folder, journey.beginning());
    syncs = 0;

    ASSERT_TRUE(logbook->apply(adding(somePerson())));

    EXPECT_GE(syncs, 3);  // the journal, the file, the folder
    EXPECT_LE(syncs, 5);
    RecordProperty("syncs", syncs);
}

TEST(DurableAction, WaitsNoMoreOftenForManyRecords)
{
    const TestFolder folder;
    const SmallJourney journey;
    const auto logbook = newLogbook(folder, journey.beginning());
    ChangeSet import;
    for (int person = 0; person < 5'000; ++person)
        import.append(adding(somePerson()));
    syncs = 0;

    ASSERT_TRUE(logbook->apply(import));

    EXPECT_LE(syncs, 5);
}

}  // namespace esperluette::test

#endif
