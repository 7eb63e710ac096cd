// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

class WhoPreparesTest : public testing::Test {
protected:
    enum Series { Manager, Shared, Others };
    enum Row { Arrival, Feedback };

    Moment add(const MomentKind& kind, int items, int ofOthers)
    {
        auto moment = sample.careful(kind);
        moment.evidence.items = std::uint8_t(items);
        moment.evidence.itemsTicked = 0;
        moment.evidence.itemsOfOthers = std::int8_t(ofOthers);
        sample.add(moment);
        return moment;
    }
    ChartData whoPrepares() const
    {
        return findChart(u"who_prepares")->compute({sample.records, sample.care()}, scope);
    }

    SampleMoments sample;
    Scope scope = sample.lastYear();
};

}  // namespace

TEST_F(WhoPreparesTest, TellsTheManagersOwnFromWhatIsSharedAndWhatIsOfOthers)
{
    add(sample.praise, 5, 0);
    add(sample.praise, 5, 1);
    add(sample.praise, 5, 4);
    add(sample.reframing, 3, 3);
    add(sample.firstDay, 4, 2);

    const auto data = whoPrepares();

    ASSERT_EQ(data.categories.size(), 2U);
    EXPECT_EQ(data.series[Manager].n[Feedback], 1);
    EXPECT_EQ(data.series[Shared].n[Feedback], 2);
    EXPECT_EQ(data.series[Others].n[Feedback], 1);
    EXPECT_EQ(data.series[Shared].n[Arrival], 1);
    EXPECT_EQ(data.n, 5);
    EXPECT_EQ(data.sentence,
              u"Prepared with somebody else than the manager: 80% (95% interval: 38% to 96%, "
              "n\u00a0=\u00a05). Of the 22 items of their checklists, 45% belong to others."_s);
}

TEST_F(WhoPreparesTest, LeavesOutWhatNobodyOpenedAndWhatHasNoChecklistOrWasNotHeld)
{
    add(sample.praise, 5, -1);
    add(sample.praise, 0, 0);
    auto planned = plannedMoment(sample.ines, sample.praise, today.addDays(-5));
    planned.evidence.itemsOfOthers = 2;
    sample.add(planned);

    const auto data = whoPrepares();

    EXPECT_EQ(data.n, 0);
    EXPECT_EQ(data.leftOut, 1);
    EXPECT_EQ(data.categories[Feedback].leftOut, 1);
    EXPECT_EQ(data.sentence,
              u"Nothing to show yet: this chart needs moments held whose checklist was prepared. "
              "With a checklist nobody opened: 1 more."_s);
}

TEST_F(WhoPreparesTest, ListsTheMomentsBehindAMark)
{
    const auto shared = add(sample.praise, 5, 2);
    add(sample.praise, 5, 0);
    add(sample.firstDay, 5, 2);
    const auto care = sample.care();

    const auto behind =
        findChart(u"who_prepares")->begin({sample.records, care}, scope)->behind(Feedback, Shared);

    ASSERT_EQ(behind.size(), 1U);
    EXPECT_EQ(sample.records.all<Moment>()[behind.front()].id, shared.id);
}
