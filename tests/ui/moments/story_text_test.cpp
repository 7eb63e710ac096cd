// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/story_text.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

TEST(AStoryAsText, ComesBackAsItWas)
{
    const auto person = test::somePerson();
    const DebriefDraft draft{
        .held = test::today,
        .minutes = 35,
        .setting = Setting::WalkOrMeal,
        .protectedTime = Answer::Yes,
        .listening = Answer::Partly,
        .emotional = Answer::No,
        .relational = Answer::Yes,
        .operational = Answer::Partly,
        .betweenTwoDoors = true,
        .felt = 4,
        .feltWords = u"“Enfin !”\nand a second line"_s,
        .emotions = {{u"relief"_s, EmotionSource::ManagersImpression}},
        .notes = u"Facts only"_s,
        .noteLevel = NoteLevel::PrivateMemo,
        .attendances = {{person.id, Part::Contributor}},
        .commitments = {{u"A visit of the workshop"_s, test::today.addDays(9),
                         CommitmentKind::Decision, true},
                        {u"Later"_s, {}}},
    };

    const auto back = parseStory(storyText(draft));

    ASSERT_TRUE(back);
    EXPECT_EQ(storyText(*back), storyText(draft));
    EXPECT_EQ(back->held, draft.held);
    EXPECT_EQ(back->minutes, 35);
    EXPECT_EQ(back->setting, Setting::WalkOrMeal);
    EXPECT_EQ(back->listening, Answer::Partly);
    EXPECT_EQ(back->feltWords, draft.feltWords);
    EXPECT_EQ(back->emotions, draft.emotions);
    EXPECT_EQ(back->attendances, draft.attendances);
    ASSERT_EQ(back->commitments.size(), 2u);
    EXPECT_EQ(back->commitments[0].due, test::today.addDays(9));
    EXPECT_EQ(back->commitments[0].kind, CommitmentKind::Decision);
    EXPECT_TRUE(back->commitments[0].owedByThePerson);
    EXPECT_FALSE(back->commitments[1].due.isValid());
    EXPECT_FALSE(back->commitments[1].owedByThePerson);
}

TEST(AStoryAsText, LeavesOutWhatItDoesNotUnderstand)
{
    const auto story =
        parseStory(u"{\"setting\":99,\"felt\":-3,\"minutes\":\"x\",\"notes\":\"kept\","
                   "\"attendances\":[{\"person\":\"nobody\",\"part\":1}],\"more\":[]}"_s);

    ASSERT_TRUE(story);
    EXPECT_EQ(story->setting, Setting::Unknown);
    EXPECT_EQ(story->felt, 0);
    EXPECT_EQ(story->minutes, 0);
    EXPECT_EQ(story->notes, u"kept"_s);
    EXPECT_TRUE(story->attendances.empty());
}

TEST(AStoryAsText, IsNoneWhenItIsNoObject)
{
    EXPECT_FALSE(parseStory({}));
    EXPECT_FALSE(parseStory(u"[1]"_s));
    EXPECT_FALSE(parseStory(u"a story"_s));
}

}  // namespace esperluette::ui
