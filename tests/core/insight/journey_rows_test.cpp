// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/journey_rows.h"
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

TEST(KindRows, FollowTheJourneyStageByStage)
{
    SampleMoments sample;
    auto stage = someStage(sample.journey, u"talks"_s);  // at the place of the feedback
    auto early = someKind(stage, u"early"_s);
    early.position = -1;
    sample.add(stage, early);

    const auto rows = kindRows(sample.records);

    QStringList keys;
    for (const auto* kind : rows.kinds)
        keys << kind->key.text();
    EXPECT_EQ(
        keys,
        (QStringList{u"first_day"_s, u"praise_interview"_s, u"reframing_interview"_s, u"early"_s}));
    EXPECT_EQ(rows.stages[3]->key.text(), u"talks"_s);
}

TEST(KindRows, TakeKindsOfTwoTemplatesThatHaveTheSameKeyAsOne)
{
    SampleMoments sample;
    const auto other = someJourney();
    const auto stage = someStage(other, u"feedback"_s);
    const auto kind = someKind(stage);
    sample.add(other, stage, kind);
    const auto rows = kindRows(sample.records);
    EXPECT_EQ(rows.kinds.size(), 3U);
    const auto rowOf = [&](const MomentKind& of) {
        return rows.rowOfKind[sample.records.positionOf(*sample.records.find(of.id))];
    };
    EXPECT_EQ(rowOf(kind), rowOf(sample.praise));
}
