// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/completion.h"

#include "core/catalogue/catalogue.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

Records freshLogbook()
{
    Records records;
    records.apply(*beginLogbook({.today = today}, testIds()));
    return records;
}

const MomentKind& kindIn(const Records& records, QStringView key)
{
    return *std::ranges::find_if(records.all<MomentKind>(),
                                 [key](const auto& kind) { return kind.key.text() == key; });
}

void change(Records& records, QStringView key, const std::function<void(MomentKind&)>& edit)
{
    const auto before = kindIn(records, key);
    auto after = before;
    edit(after);
    ChangeSet changes;
    changes.update(before, after);
    records.apply(changes);
}

/// As an older program left it: without the newest kind.
Records olderLogbook()
{
    auto records = freshLogbook();
    ChangeSet removal;
    removal.remove(kindIn(records, u"return_visit"));
    records.apply(removal);
    return records;
}

}  // namespace

TEST(CompleteJourney, LeavesANewLogbookAsItIs)
{
    EXPECT_TRUE(completeJourney(freshLogbook(), testIds()).isEmpty());
    EXPECT_TRUE(completeJourney(Records(), testIds()).isEmpty());
}

TEST(CompleteJourney, TellsAnOlderRuleWhatItFollowsFrom)
{
    auto records = olderLogbook();
    const auto rule = kindIn(records, u"praise_interview").rule;
    change(records, u"praise_interview", [](MomentKind& kind) { kind.rule.event.clear(); });

    const auto changes = completeJourney(records, testIds());
    records.apply(changes);
    EXPECT_EQ(kindIn(records, u"praise_interview").rule, rule);
}

TEST(CompleteJourney, LeavesARuleThatTheUserChanged)
{
    auto records = olderLogbook();
    change(records, u"praise_interview", [](MomentKind& kind) {
        kind.rule.event.clear();
        kind.rule.lateDays = 21;
    });
    records.apply(completeJourney(records, testIds()));
    EXPECT_TRUE(kindIn(records, u"praise_interview").rule.event.isEmpty());
}

TEST(CompleteJourney, AddsAKindThatIsNew)
{
    const auto records = olderLogbook();
    const auto changes = completeJourney(records, testIds());
    ASSERT_EQ(changes.of<MomentKind>().size(), 1U);
    ASSERT_EQ(changes.of<KindGuide>().size(), 1U);
    EXPECT_EQ(changes.of<MomentKind>().front().after->id,
              changes.of<KindGuide>().front().after->id);
    EXPECT_TRUE(records.accepts(changes));
}

}  // namespace esperluette::test
