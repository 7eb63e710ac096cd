// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace esperluette;
using namespace esperluette::test;
using namespace Qt::StringLiterals;

namespace {

PopulationValue someValue(const char16_t* cut, const QString& label)
{
    return {newId<PopulationValue>(),
            text<PopulationCut>(QString::fromUtf16(cut)),
            text<PopulationLabel>(label),
            {}};
}

/// Inès works by day, Karim by night; Zoé has no population.
struct TwoShifts {
    TwoShifts()
    {
        auto changed = sample.ines;
        changed.populations = {day.id, lyon.id};
        ChangeSet changes(StepName{"Test"});
        changes.create(day);
        changes.create(lyon);
        changes.update(sample.ines, changed);
        changes.create(zoe);
        sample.records.apply(changes);
        sample.ines = changed;
    }

    ChartData chart() const
    {
        return findChart(u"equity")->compute({sample.records, sample.care()}, sample.lastYear());
    }

    SampleMoments sample;
    PopulationValue day = someValue(cuts::shift, u"Jour"_s);
    PopulationValue lyon = someValue(cuts::site, u"Lyon"_s);
    Person zoe = somePerson(u"Zoé"_s);
};

}  // namespace

TEST(Equity, GathersPopulationsByCutInTheOrderOfTheCutsAndOfTheirNames)
{
    const auto data = TwoShifts().chart();
    ASSERT_EQ(data.categories.size(), 3U);
    EXPECT_EQ(data.categories[0].label, u"Lyon"_s);
    EXPECT_EQ(data.categories[0].group, u"site"_s);
    EXPECT_EQ(data.categories[1].label, u"Jour"_s);
    EXPECT_EQ(data.categories[2].label, u"Nuit"_s);
    EXPECT_EQ(data.categories[2].group, u"shift"_s);
}

TEST(Equity, CountsAMomentInEachPopulationOfItsPersonAndOnceInAll)
{
    TwoShifts shifts;
    auto& sample = shifts.sample;
    sample.addCopies(sample.careful(sample.praise), 6);
    sample.addCopies(sample.missed(sample.praise), 2);
    sample.addCopies(sample.untold(sample.praise), 1);
    sample.addCopies(carefulMoment(sample.karim, sample.praise), 4);
    sample.addCopies(carefulMoment(shifts.zoe, sample.praise), 9);

    const auto data = shifts.chart();

    EXPECT_EQ(data.series[0].n, (std::vector{8, 8, 4}));
    EXPECT_DOUBLE_EQ(data.series[0].values[0], 75);
    EXPECT_TRUE(std::isnan(data.series[0].values[2]));
    EXPECT_EQ(data.categories[0].leftOut, 1);
    EXPECT_EQ(data.n, 12);
    EXPECT_EQ(data.leftOut, 1);
}

TEST(Equity, NamesThePairsOfACutThatDifferWithTheIntervalOfTheDifference)
{
    TwoShifts shifts;
    auto& sample = shifts.sample;
    sample.addCopies(sample.careful(sample.praise), 16);
    sample.addCopies(sample.inPart(sample.praise), 4);
    auto atNight = carefulMoment(sample.karim, sample.praise);
    sample.addCopies(atNight, 4);
    atNight = sample.inPart(sample.praise);
    atNight.person = sample.karim.id;
    sample.addCopies(atNight, 16);
    // Newcombe, 16 of 20 against 4 of 20: 0.6, 0.311 to 0.757.
    EXPECT_EQ(shifts.chart().sentence,
              u"Significant differences between populations in moments with care: Nuit 20%, Jour "
              u"80%: 60 points apart (95% interval: 29 to 77)."_s);
}

TEST(Equity, SaysWhenNothingDiffersAndWhenTooFewAreCompared)
{
    TwoShifts shifts;
    auto& sample = shifts.sample;
    sample.addCopies(sample.careful(sample.praise), 10);
    EXPECT_EQ(shifts.chart().sentence,
              u"Too few moments to compare populations (at least 5 of two of them are needed)."_s);
    sample.addCopies(carefulMoment(sample.karim, sample.praise), 10);
    EXPECT_EQ(shifts.chart().sentence,
              u"No significant difference between populations in moments with care."_s);
}

TEST(Equity, TellsWhatAPopulationNeverLivedAlthoughItWasDueOrThereAreEnoughPeople)
{
    TwoShifts shifts;
    auto& sample = shifts.sample;
    sample.addCopies(sample.careful(sample.praise), 5);
    sample.addCopies(carefulMoment(sample.karim, sample.reframing), 5);
    auto missed = plannedMoment(sample.karim, sample.praise, today.addDays(-60));
    sample.addCopies(missed, 4);
    EXPECT_FALSE(shifts.chart().sentence.contains("Not lived"_L1));
    sample.addCopies(missed, 1);
    EXPECT_TRUE(shifts.chart().sentence.endsWith(
        "Not lived in this period, unlike others of the same cut: Nuit: "
        "praise_interview."_L1))
        << shifts.chart().sentence.toStdString();
    for (int index = 0; index < 4; ++index) {
        auto person = somePerson(u"P%1"_s.arg(index));
        person.populations = {shifts.day.id};
        sample.add(person);
    }
    EXPECT_TRUE(shifts.chart().sentence.contains("Jour: reframing_interview"_L1));
}

TEST(Equity, NeverTellsWhatMayBeMissingByChance)
{
    // 5 people of the day and 25 of the night who lived 20: 4 would be expected by day.
    TwoShifts shifts;
    auto& sample = shifts.sample;
    sample.addCopies(carefulMoment(sample.karim, sample.reframing), 20);
    for (int index = 0; index < 28; ++index) {
        auto person = somePerson(u"P%1"_s.arg(index));
        person.populations = {index < 4 ? shifts.day.id : sample.night.id};
        sample.add(person);
    }
    EXPECT_FALSE(shifts.chart().sentence.contains("Not lived"_L1));
    sample.addCopies(carefulMoment(sample.karim, sample.reframing), 5);
    EXPECT_TRUE(shifts.chart().sentence.endsWith("Jour: reframing_interview."_L1));
}

TEST(Equity, NeverTellsWhatAPopulationIsNotMeantToLive)
{
    TwoShifts shifts;
    auto& sample = shifts.sample;
    auto ofDay = someJourney();
    ofDay.populations = {shifts.day.id};
    const auto stage = someStage(ofDay, u"breakfast"_s);
    const auto kind = someKind(stage, u"breakfast"_s);
    sample.add(ofDay, stage, kind);
    sample.addCopies(sample.careful(kind), 5);
    sample.addCopies(plannedMoment(sample.karim, kind, today.addDays(-60)), 5);
    EXPECT_FALSE(shifts.chart().sentence.contains("Not lived"_L1));
}

TEST(Equity, ListsTheMomentsOfAPopulation)
{
    TwoShifts shifts;
    auto& sample = shifts.sample;
    sample.addCopies(carefulMoment(sample.karim, sample.praise), 2);
    sample.addCopies(sample.careful(sample.praise), 3);
    sample.addCopies(sample.untold(sample.praise), 3);
    const auto care = sample.care();
    const auto count = findChart(u"equity")->begin({sample.records, care}, sample.lastYear());
    EXPECT_EQ(count->behind(1, 0), (std::vector<std::uint32_t>{2, 3, 4}));
    EXPECT_EQ(count->behind(2, 0), (std::vector<std::uint32_t>{0, 1}));
}
