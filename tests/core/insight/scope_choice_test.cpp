// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/scope_choice.h"

#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

Scope scopeOfPeriod(PeriodChoice period, QDate first = {}, QDate last = {})
{
    return scopeOf(Records(), {.period = period, .first = first, .last = last}, today,
                   Language::English);
}

ChangeSet viewNamed(const SampleMoments& sample, const QString& name, const ScopeChoice& choice)
{
    return *saveView(sample.records, name, choice, testIds());
}

}  // namespace

TEST(ScopeOf, MakesDaysOfEachPeriod)
{
    EXPECT_EQ(scopeOfPeriod(PeriodChoice::ThisQuarter).period, (DateRange{{2026, 10, 1}, today}));
    EXPECT_EQ(scopeOfPeriod(PeriodChoice::Last12Months).period, (DateRange{{2025, 11, 24}, today}));
    EXPECT_EQ(scopeOfPeriod(PeriodChoice::Last3Years).period, (DateRange{{2023, 11, 24}, today}));
    EXPECT_EQ(scopeOfPeriod(PeriodChoice::Everything).period, (DateRange{today, today}));
    EXPECT_EQ(scopeOfPeriod(PeriodChoice::Own, {2026, 1, 5}, {2026, 2, 6}).period,
              (DateRange{{2026, 1, 5}, {2026, 2, 6}}));
}

TEST(ScopeOf, FollowsACohortFromItsFirstDayToToday)
{
    const auto cohort = cohortOf(2024);
    const auto scope = scopeOfPeriod(PeriodChoice::Cohort, cohort.first, cohort.last);
    EXPECT_EQ(scope.period, (DateRange{{2024, 1, 1}, today}));
    EXPECT_EQ(scope.hired, (DateRange{{2024, 1, 1}, {2024, 12, 31}}));
    EXPECT_FALSE(scopeOfPeriod(PeriodChoice::Own, cohort.first, cohort.last).hired);
}

TEST(ScopeOf, LeavesOutWhatIsThereNoMore)
{
    const SampleMoments sample;
    const ScopeChoice choice{.team = sample.shop.id,
                             .population = sample.night.id,
                             .kind = newId<MomentKind>(),
                             .managersOnly = true};
    const auto scope = scopeOf(sample.records, choice, today, Language::English);
    EXPECT_EQ(scope.team, sample.shop.id);
    EXPECT_EQ(scope.population, sample.night.id);
    EXPECT_FALSE(scope.kind);
    EXPECT_TRUE(scope.managersOnly);
}

RC_GTEST_PROP(ChoiceLine, IsReadAsWhatWasWritten,
              (bool ofATeam, bool ofAPopulation, bool ofAKind, bool managersOnly))
{
    const auto period = PeriodChoice(*rc::gen::inRange(0, int(PeriodChoice::Own) + 1));
    ScopeChoice choice{.period = period, .managersOnly = managersOnly};
    if (period >= PeriodChoice::Cohort) {
        choice.first = today.addDays(-*rc::gen::inRange(0, 9000));
        choice.last = choice.first.addDays(*rc::gen::inRange(0, 900));
    }
    if (ofATeam)
        choice.team = newId<Team>();
    if (ofAPopulation)
        choice.population = newId<PopulationValue>();
    if (ofAKind)
        choice.kind = newId<MomentKind>();
    RC_ASSERT(parseChoiceLine(choiceLine(choice)) == choice);
}

TEST(ChoiceLine, IsNothingWhenItIsDamaged)
{
    EXPECT_FALSE(parseChoiceLine({}));
    EXPECT_FALSE(parseChoiceLine(u"6      "_s));
    EXPECT_FALSE(parseChoiceLine(u"-1      "_s));
    EXPECT_FALSE(parseChoiceLine(u"x      "_s));
    EXPECT_FALSE(parseChoiceLine(u"1   no-id   "_s));
    EXPECT_FALSE(parseChoiceLine(u"5      "_s)) << "days of one's own need days";
    EXPECT_TRUE(parseChoiceLine(u"1      "_s));
}

TEST(SaveView, KeepsEverythingThatIsChosen)
{
    SampleMoments sample;
    const ScopeChoice choice{.period = PeriodChoice::Own,
                             .first = {2026, 1, 1},
                             .last = {2026, 6, 30},
                             .team = sample.shop.id,
                             .population = sample.night.id,
                             .kind = sample.praise.id,
                             .managersOnly = true};
    const auto changes = viewNamed(sample, u"  Premier semestre "_s, choice);
    ASSERT_TRUE(sample.records.accepts(changes));
    sample.records.apply(changes);

    ASSERT_EQ(sample.records.all<InsightView>().size(), 1U);
    const auto& view = sample.records.all<InsightView>().front();
    EXPECT_EQ(view.name.text(), u"Premier semestre"_s);
    EXPECT_EQ(choiceOf(view), choice);
}

TEST(SaveView, WantsANameThatNoOtherViewHas)
{
    SampleMoments sample;
    sample.records.apply(viewNamed(sample, u"Équipe de nuit"_s, {}));
    for (const auto& name : {u"  "_s, u"x"_s.repeated(101), u"equipe de nuit"_s}) {
        const auto refused = saveView(sample.records, name, {}, testIds());
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().subject, u"viewName"_s);
    }
    EXPECT_TRUE(saveView(sample.records, u"Équipe de jour"_s, {}, testIds()));
}

TEST(RenameView, LetsAViewKeepItsOwnNameAndNotTakeAnothers)
{
    SampleMoments sample;
    sample.records.apply(viewNamed(sample, u"A"_s, {}));
    sample.records.apply(viewNamed(sample, u"B"_s, {}));
    const auto id = sample.records.all<InsightView>().front().id;
    EXPECT_TRUE(renameView(sample.records, id, u"A"_s)->isEmpty());
    EXPECT_FALSE(renameView(sample.records, id, u"b"_s));
    EXPECT_FALSE(renameView(sample.records, newId<InsightView>(), u"C"_s));
    sample.records.apply(*renameView(sample.records, id, u"C"_s));
    EXPECT_EQ(sample.records.find(id)->name.text(), u"C"_s);
}

TEST(ChangeView, ChoosesSomethingElseUnderTheSameName)
{
    SampleMoments sample;
    sample.records.apply(viewNamed(sample, u"A"_s, {.team = sample.shop.id}));
    const auto view = sample.records.all<InsightView>().front();
    const ScopeChoice other{.period = PeriodChoice::Everything, .managersOnly = true};
    sample.records.apply(*changeView(sample.records, view.id, other));
    EXPECT_EQ(choiceOf(*sample.records.find(view.id)), other);
    EXPECT_EQ(sample.records.find(view.id)->name, view.name);
    sample.records.apply(removeView(*sample.records.find(view.id)));
    EXPECT_TRUE(sample.records.all<InsightView>().empty());
}

TEST(SavedViews, AreRefusedWhenTheyReferToWhatIsNotThere)
{
    const SampleMoments sample;
    const auto changes = saveView(sample.records, u"A"_s, {.team = newId<Team>()}, testIds());
    ASSERT_TRUE(changes);
    EXPECT_FALSE(sample.records.accepts(*changes));
}
