// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/kind_actions.h"

#include "core/journey/built_in_kind.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

/// A logbook with one built-in kind and its guide.
struct OneKind {
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind kind = someKind(stage);
    KindGuide guide{.id = kind.id};
    Records records;

    OneKind()
    {
        const auto* builtIn = builtInKind(u"praise_interview");
        kind.name = builtIn->kind.name;
        guide = builtIn->guide;
        guide.id = kind.id;
        kind.checklistItems = int(guide.checklist.size());
        records.apply(adding(journey, stage, kind, guide));
    }

    KindDraft draft() const { return draftOf(kind, guide); }
    Result<ChangeSet> edit(const KindDraft& typed) const
    {
        return editKind(records, kind.id, guide, typed);
    }
    QString faultOf(const KindDraft& typed) const
    {
        const auto changes = edit(typed);
        return changes ? QString() : changes.error().subject;
    }
};

const MomentKind& kindAfter(const ChangeSet& changes)
{
    return *changes.of<MomentKind>().front().after;
}

const KindGuide& guideAfter(const ChangeSet& changes)
{
    return *changes.of<KindGuide>().front().after;
}

TEST(EditKind, ChangesNothingWhenNothingWasTyped)
{
    const OneKind one;
    const auto changes = one.edit(one.draft());
    ASSERT_TRUE(changes);
    EXPECT_TRUE(changes->isEmpty());
}

TEST(EditKind, KeepsTheBuiltInWordsBesideTheEditedOnes)
{
    const OneKind one;
    auto draft = one.draft();
    draft.name.french = u"  Merci en tête à tête "_s;
    draft.purpose.english = u"Say it."_s;

    const auto changes = one.edit(draft);

    ASSERT_TRUE(changes);
    EXPECT_EQ(kindAfter(*changes).name.edited, (LocalText{u"Merci en tête à tête"_s, {}}));
    EXPECT_EQ(kindAfter(*changes).name.builtIn, one.kind.name.builtIn);
    EXPECT_EQ(guideAfter(*changes).purpose.edited, (LocalText{{}, u"Say it."_s}));
    EXPECT_EQ(guideAfter(*changes).purpose.in(Language::French), one.guide.purpose.builtIn.french);
}

TEST(EditKind, GivesTheBuiltInWordsBackWhenThereIsNothingLeftOfTheEditedOnes)
{
    OneKind one;
    one.kind.name.edited = {u"Merci"_s, {}};
    one.records = {};
    one.records.apply(adding(one.journey, one.stage, one.kind, one.guide));
    auto draft = one.draft();
    draft.name.french.clear();

    const auto changes = one.edit(draft);

    ASSERT_TRUE(changes);
    EXPECT_TRUE(kindAfter(*changes).name.edited.isEmpty());
}

TEST(EditKind, CountsTheChecklistAndDropsBlankLines)
{
    const OneKind one;
    auto draft = one.draft();
    draft.checklist = {{{u"Un"_s, {}}, ChecklistRole::Buddy, -3}, {{u" "_s, {}}}};

    const auto changes = one.edit(draft);

    ASSERT_TRUE(changes);
    EXPECT_EQ(kindAfter(*changes).checklistItems, 1);
    EXPECT_EQ(guideAfter(*changes).checklist,
              (std::vector<GuideItem>{{{u"Un"_s, u"Un"_s}, ChecklistRole::Buddy, -3}}));
}

TEST(EditKind, ForgetsWhatTheFormOfTheRuleHasNoUseFor)
{
    const OneKind one;
    auto draft = one.draft();
    draft.rule = {.form = RuleForm::Anniversary,
                  .milestone = Milestone::Start,
                  .offset = {3, TimeUnit::Day},
                  .first = {1, TimeUnit::Year},
                  .every = {1, TimeUnit::Year},
                  .event = u"success_observed"_s,
                  .weekday = 3};

    const auto changes = one.edit(draft);

    ASSERT_TRUE(changes);
    const auto& rule = kindAfter(*changes).rule;
    EXPECT_EQ(rule.offset, CalendarSpan());
    EXPECT_EQ(rule.weekday, 0);
    EXPECT_TRUE(rule.event.isEmpty());
}

TEST(EditKind, RefusesWhatIsWrongAndNamesTheField)
{
    const OneKind one;
    const auto refused = [&](const std::function<void(KindDraft&)>& type) {
        auto draft = one.draft();
        type(draft);
        return one.faultOf(draft);
    };
    EXPECT_EQ(refused([](auto& draft) { draft.name.french = QString(201, u'a'); }), u"name"_s);
    EXPECT_EQ(refused([](auto& draft) { draft.stage.reset(); }), u"stage"_s);
    EXPECT_EQ(refused([](auto& draft) { draft.minutesMin = 0; }), u"minutesMin"_s);
    EXPECT_EQ(refused([](auto& draft) { draft.minutesMax = draft.minutesMin - 1; }),
              u"minutesMax"_s);
    EXPECT_EQ(refused([](auto& draft) { draft.minutesMax = 1441; }), u"minutesMax"_s);
    EXPECT_EQ(refused([](auto& draft) { draft.rule.lateDays = 366; }), u"late"_s);
    EXPECT_EQ(refused([](auto& draft) { draft.rule.earlyDays = -1; }), u"early"_s);
    EXPECT_EQ(refused([](auto& draft) { draft.remindDaysBefore = 366; }), u"remindDaysBefore"_s);
    EXPECT_EQ(refused([](auto& draft) {
                  draft.checklist.assign(64, {{u"a"_s, u"a"_s}});
              }),
              u"checklist"_s);
    EXPECT_EQ(refused([](auto& draft) {
                  draft.checklist = {{{u"a"_s, u"a"_s}, ChecklistRole::Manager, 366}};
              }),
              u"checklist"_s);
    EXPECT_EQ(refused([](auto& draft) {
                  draft.emotional = {{QString(2001, u'a'), {}}};
              }),
              u"emotional"_s);
}

TEST(EditKind, RefusesARuleThatCannotBePlanned)
{
    const OneKind one;
    const auto refused = [&](const PlanningRule& rule) {
        auto draft = one.draft();
        draft.rule = rule;
        return one.faultOf(draft);
    };
    EXPECT_EQ(refused({.form = RuleForm::AroundMilestone}), u"milestone"_s);
    EXPECT_EQ(refused({.form = RuleForm::Rhythm, .milestone = Milestone::Start}), u"every"_s);
    EXPECT_EQ(refused({.form = RuleForm::Anniversary,
                       .milestone = Milestone::CalendarWeek,
                       .every = {1, TimeUnit::Year}}),
              u"milestone"_s);
    EXPECT_EQ(refused({.form = RuleForm::EveryPeriod, .milestone = Milestone::CalendarWeek}),
              u"form"_s);
    EXPECT_EQ(refused({.checkpoints = {{u"pilot_start"_s, {}, {}}}}), u"checkpoints"_s);
    EXPECT_EQ(refused({.form = RuleForm::AroundMilestone,
                       .milestone = Milestone::TrialDecision,
                       .notice = {{{1, TimeUnit::Month}, {2, TimeUnit::Week}},
                                  {{1, TimeUnit::Week}, {2, TimeUnit::Week}},
                                  {{}, {1, TimeUnit::Month}}}}),
              u"notice"_s);
}

TEST(EditKind, KeepsTheScopeOfAKindThatHasMoments)
{
    OneKind one;
    const auto person = somePerson();
    one.records.apply(adding(person, plannedMoment(person, one.kind)));
    auto draft = one.draft();
    draft.scope = MomentScope::Collective;
    EXPECT_EQ(one.faultOf(draft), u"scope"_s);
}

TEST(EditKind, SaysThatAKindIsGone)
{
    const OneKind one;
    const auto changes = editKind({}, one.kind.id, one.guide, one.draft());
    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().code, ErrorCode::StaleChange);
}

TEST(AddKind, WritesBothLanguagesFromOneAndAKeyOfItsOwn)
{
    OneKind one;
    KindDraft draft;
    draft.stage = one.stage.id;
    draft.name.french = u"Café d’équipe !"_s;

    const auto changes = addKind(one.records, draft, testIds());

    ASSERT_TRUE(changes);
    const auto& kind = kindAfter(*changes);
    EXPECT_EQ(kind.name.in(Language::English), u"Café d’équipe !"_s);
    EXPECT_EQ(kind.key.text(), u"cafe_d_equipe"_s);
    EXPECT_EQ(kind.position, one.kind.position + 1);
    EXPECT_EQ(guideAfter(*changes).id, kind.id);
    one.records.apply(*changes);
    const auto again = addKind(one.records, draft, testIds());
    ASSERT_TRUE(again);
    EXPECT_EQ(kindAfter(*again).key.text(), u"cafe_d_equipe_2"_s);
}

TEST(AddKind, AsksForANameInOneLanguageAtLeast)
{
    const OneKind one;
    KindDraft draft;
    draft.stage = one.stage.id;
    const auto changes = addKind(one.records, draft, testIds());
    ASSERT_FALSE(changes);
    EXPECT_EQ(changes.error().subject, u"name"_s);
}

TEST(AddKind, NeverTakesTheKeyOfABuiltInKind)
{
    const OneKind one;
    KindDraft draft;
    draft.stage = one.stage.id;
    draft.name.english = u"First day"_s;
    const auto changes = addKind(one.records, draft, testIds());
    ASSERT_TRUE(changes);
    EXPECT_EQ(kindAfter(*changes).key.text(), u"first_day_2"_s);
}

TEST(DuplicateKind, IsAKindOfOnesOwnWithTheSameGuide)
{
    OneKind one;
    const auto changes = duplicateKind(one.records, one.kind, one.guide, testIds());
    const auto& copy = kindAfter(changes);
    EXPECT_EQ(copy.name.in(Language::French), one.kind.name.in(Language::French) + u" (copie)"_s);
    EXPECT_TRUE(copy.name.builtIn.isEmpty());
    EXPECT_NE(copy.key, one.kind.key);
    EXPECT_EQ(copy.rule, one.kind.rule);
    EXPECT_EQ(guideAfter(changes).checklist, one.guide.checklist);
    one.records.apply(changes);
    EXPECT_EQ(kindsOf(one.records, one.stage.id).back()->id, copy.id);
}

TEST(RetireKind, IsTakenBackByBringingItBack)
{
    const OneKind one;
    const auto retired = kindAfter(retireKind(one.kind));
    EXPECT_TRUE(retired.retired);
    EXPECT_EQ(kindAfter(bringBackKind(retired)), one.kind);
}

TEST(RestoreBuiltIn, GivesTextGuideAndRuleBackAndKeepsItsPlace)
{
    OneKind one;
    auto kind = one.kind;
    kind.name.edited = {u"Merci"_s, u"Thanks"_s};
    kind.position = 9;
    kind.rule.lateDays = 40;
    auto guide = one.guide;
    guide.checklist.clear();

    const auto changes = restoreBuiltIn(kind, guide);

    const auto& restored = kindAfter(changes);
    EXPECT_EQ(restored.id, kind.id);
    EXPECT_EQ(restored.stage, kind.stage);
    EXPECT_EQ(restored.position, 9);
    EXPECT_TRUE(restored.name.edited.isEmpty());
    EXPECT_EQ(restored.rule, builtInKind(u"praise_interview")->kind.rule);
    EXPECT_EQ(guideAfter(changes), one.guide);
}

TEST(RestoreBuiltIn, DoesNothingToAKindOfOnesOwn)
{
    const OneKind one;
    const auto own = someKind(one.stage, u"own_coffee"_s);
    EXPECT_TRUE(restoreBuiltIn(own, {.id = own.id}).isEmpty());
}

TEST(MoveKind, ChangesPlacesWithItsNeighbourAndStopsAtTheEnd)
{
    OneKind one;
    const auto second = someKind(one.stage, u"second"_s);
    one.records.apply(adding(second));

    one.records.apply(moveKind(one.records, one.kind, 1));

    const auto kinds = kindsOf(one.records, one.stage.id);
    EXPECT_EQ(kinds.front()->id, second.id);
    EXPECT_EQ(kinds.back()->id, one.kind.id);
    EXPECT_TRUE(moveKind(one.records, *kinds.back(), 1).isEmpty());
}

}  // namespace
}  // namespace esperluette::test
