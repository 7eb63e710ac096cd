// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/id.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <unordered_set>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

struct Thing;
using ThingId = Id<Thing>;

TEST(Id, IsWrittenAsAUuidOfVersion7)
{
    const auto written = steadyIds().next<Thing>().text();

    ASSERT_EQ(written.size(), 36);
    EXPECT_EQ(written, written.toLower());
    EXPECT_EQ(written[14], u'7');
    EXPECT_TRUE(u"89ab"_s.contains(written[19]));
}

TEST(Id, ComesBackFromItsText)
{
    EXPECT_TRUE(rc::check([](const IdBytes& bytes) {
        RC_PRE(bytes != IdBytes{});
        const ThingId id(bytes);
        RC_ASSERT(ThingId::parse(id.text()) == id);
    }));
}

TEST(Id, IsNotReadFromAnythingElse)
{
    EXPECT_FALSE(ThingId::parse(u""));
    EXPECT_FALSE(ThingId::parse(u"0199a6c2"));
    EXPECT_FALSE(ThingId::parse(u"not-an-id-but-thirty-six-characters-"));
    EXPECT_FALSE(ThingId::parse(u"{0199a6c2-7a00-7000-8000-0123456789a}"));
}

TEST(Id, SortsByItsBytes)
{
    EXPECT_TRUE(rc::check([](const IdBytes& left, const IdBytes& right) {
        RC_ASSERT((ThingId(left) < ThingId(right)) == (left < right));
        RC_ASSERT((ThingId(left) == ThingId(right)) == (left == right));
    }));
}

TEST(IdSource, MakesEachIdGreaterThanTheOneBeforeWhateverTheClockSays)
{
    EXPECT_TRUE(rc::check([](const std::vector<std::int32_t>& times) {
        std::size_t next = 0;
        IdSource ids([&] { return std::int64_t(1'000'000'000'000) + times[next++ % times.size()]; },
                     [] { return 0x0123456789abcdefULL; });
        RC_PRE(!times.empty());
        auto last = ids.next<Thing>();
        for (std::size_t count = 0; count < times.size(); ++count) {
            const auto id = ids.next<Thing>();
            RC_ASSERT(last < id);
            last = id;
        }
    }));
}

TEST(IdSource, HoldsTheMillisecondInItsFirstSixBytes)
{
    IdSource ids([] { return 0x010203040506; }, [] { return 0ULL; });

    const auto bytes = ids.next<Thing>().bytes();

    for (std::uint8_t byte = 0; byte < 6; ++byte)
        EXPECT_EQ(bytes[byte], byte + 1);
}

TEST(IdHash, SpreadsIdsMadeInOneMillisecond)
{
    auto ids = IdSource::ofSystem();
    std::unordered_set<std::size_t> hashes;
    for (int count = 0; count < 1000; ++count)
        hashes.insert(std::hash<ThingId>()(ids.next<Thing>()));

    EXPECT_EQ(hashes.size(), 1000u);
}

}  // namespace
}  // namespace esperluette::test
