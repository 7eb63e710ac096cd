// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/moment_emotions.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

TEST(MomentEmotions, FollowWhatIsPreparedAndToldInTheOrderOfTheMoments)
{
    const auto first = newId<Moment>();
    const auto second = newId<Moment>();
    std::vector<MomentEmotions> emotions{{.moment = second, .anticipated = {u"fear"_s}}};

    ChangeSet telling(StepName{"Test"});
    telling.create(Debrief{.id = second,
                           .emotions = {{u"joy"_s, EmotionSource::DeclaredByThePerson},
                                        {u"calm"_s, EmotionSource::ManagersImpression}}});
    telling.create(Preparation{.id = first, .anticipatedEmotions = {u"pride"_s}});
    followEmotions(telling, emotions);

    EXPECT_EQ(emotions,
              (std::vector<MomentEmotions>{{first, {u"pride"_s}, {}, {}},
                                           {second, {u"fear"_s}, {u"joy"_s}, {u"calm"_s}}}));
}

TEST(MomentEmotions, AreGoneWithTheLastWord)
{
    const auto moment = newId<Moment>();
    std::vector<MomentEmotions> emotions{{.moment = moment, .anticipated = {u"fear"_s}}};
    ChangeSet emptying(StepName{"Test"});
    emptying.remove(Preparation{.id = moment, .anticipatedEmotions = {u"fear"_s}});
    followEmotions(emptying, emotions);
    EXPECT_TRUE(emotions.empty());
}

}  // namespace esperluette::test
