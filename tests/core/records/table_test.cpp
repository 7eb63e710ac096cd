// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/table.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <map>
#include <set>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

Team named(const TeamId& id, int number)
{
    return {id, text<TeamName>(u"Team %1"_s.arg(number)), {}};
}

TeamId numbered(std::uint8_t number)
{
    IdBytes bytes{};
    bytes[0] = number;
    return TeamId(bytes);
}

TEST(Table, SortsWhatIsLoadedOutOfOrder)
{
    Table<Team> table;
    table.load({named(numbered(3), 3), named(numbered(1), 1)});

    EXPECT_EQ(table.all().front().id, numbered(1));
    EXPECT_TRUE(table.find(numbered(3)));
    EXPECT_FALSE(table.find(numbered(2)));
}

/// Random changes that fit what a map holds; applied to the map as they are made.
std::vector<Change<Team>> anyChanges(std::map<TeamId, Team>& model)
{
    std::vector<Change<Team>> changes;
    // Not a container of distinct numbers: with few to choose from, RapidCheck may give up.
    const auto numbers =
        *rc::gen::container<std::vector<std::uint8_t>>(rc::gen::inRange<std::uint8_t>(0, 40));
    for (const auto number : std::set(numbers.begin(), numbers.end())) {
        const auto id = numbered(number);
        const auto found = model.find(id);
        const auto team = named(id, *rc::gen::inRange(0, 1000));
        if (found == model.end()) {
            changes.push_back({{}, team});
            model.emplace(id, team);
        } else if (*rc::gen::arbitrary<bool>()) {
            changes.push_back({found->second, {}});
            model.erase(found);
        } else {
            changes.push_back({found->second, team});
            found->second = team;
        }
    }
    if (*rc::gen::arbitrary<bool>())
        std::ranges::reverse(changes);
    return changes;
}

TEST(Table, HoldsWhatAMapHoldsAfterAnyChanges)
{
    EXPECT_TRUE(rc::check([] {
        Table<Team> table;
        std::map<TeamId, Team> model;
        for (int round = 0; round < 4; ++round) {
            const auto changes = anyChanges(model);
            RC_ASSERT(table.accepts(changes));
            table.apply(changes);
            const auto same = [](const Team& team, const auto& entry) {
                return team == entry.second;
            };
            RC_ASSERT(std::ranges::equal(table.all(), model, same));
        }
    }));
}

}  // namespace
}  // namespace esperluette::test
