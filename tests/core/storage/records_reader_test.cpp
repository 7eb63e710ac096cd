// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/logbook_file.h"
#include "tests/support/logbooks.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace esperluette {

using namespace test;

namespace {

/// Ids of a few beginnings, as those given at the same time have.
std::set<MomentId> anyIds(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::set<MomentId> ids;
    while (ids.size() < count) {
        IdBytes bytes{};
        bytes[0] = std::uint8_t(random() % 3);
        bytes[7] = std::uint8_t(random() % 2);
        for (std::size_t index = 8; index < bytes.size(); ++index)
            bytes[index] = std::uint8_t(random());
        ids.insert(MomentId(bytes));
    }
    return ids;
}

ChangeSet beginningWith(const SmallJourney& journey, const std::set<MomentId>& ids)
{
    auto beginning = journey.beginning();
    const auto person = somePerson();
    beginning.create(person);
    for (const auto& id : ids) {
        auto moment = plannedMoment(person, journey.kind);
        moment.id = id;
        beginning.create(moment);
    }
    return beginning;
}

std::vector<MomentId> idsOf(const Records& records)
{
    std::vector<MomentId> ids;
    for (const auto& moment : records.all<Moment>())
        ids.push_back(moment.id);
    return ids;
}

}  // namespace

// The two readers meet somewhere else each time.
TEST(RecordsReader, ReadsEveryMomentOnceWhereverItsReadersMeet)
{
    const SmallJourney journey;
    unsigned seed = 0;
    for (const std::size_t count : {0, 1, 63, 64, 65, 128, 129, 1000, 5000}) {
        const TestFolder folder(TestFolder::Place::Memory);
        const auto ids = anyIds(count, ++seed);
        const auto file =
            LogbookFile::create(folder.path(), beginningWith(journey, ids), Device::temporary());
        ASSERT_TRUE(file);
        for (int times = 0; times < 5; ++times) {
            const auto records = (*file)->load();
            ASSERT_TRUE(records);
            EXPECT_EQ(idsOf(*records), std::vector(ids.begin(), ids.end())) << count;
        }
    }
}

// SQLite puts texts before bytes: the readers would meet too early.
TEST(RecordsReader, RefusesIdsThatAreNotInTheirOrder)
{
    const SmallJourney journey;
    const TestFolder folder(TestFolder::Place::Memory);
    {
        const auto ids = anyIds(300, 1);
        ASSERT_TRUE(
            LogbookFile::create(folder.path(), beginningWith(journey, ids), Device::temporary()));
        Database database(folder.path(), Database::Mode::Existing);
        database.run("UPDATE moment SET id = 'zzzzzzzzzzzzzzzz' WHERE id = (SELECT max(id) "
                     "FROM moment)");
    }
    const auto file = LogbookFile::open(folder.path(), Device::temporary());
    ASSERT_TRUE(file);

    const auto records = (*file)->load();

    ASSERT_FALSE(records);
    EXPECT_EQ(records.error().code, ErrorCode::DamagedLogbook);
}

}  // namespace esperluette
