// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/resource_file.h"
#include "core/catalogue/sample.h"
#include "core/catalogue/sample_script.h"
#include "core/planning/planning.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

UtcMinute nowOn(QDate day)
{
    return UtcMinute(
        UtcMinute::duration(std::int32_t(QDate(1970, 1, 1).daysTo(day) * 24 * 60 + 8 * 60)));
}

ChangeSet makeSample(Language language = Language::English, QDate day = today)
{
    auto ids = steadyIds();
    const auto sample = sampleLogbook(language, day, nowOn(day), WorkingCalendar::french(), ids);
    EXPECT_TRUE(sample) << sample.error().subject.toStdString();
    return *sample;
}

/// The English sample of `today`, made once: it never changes.
const ChangeSet& sample()
{
    static const auto changes = makeSample();
    return changes;
}

const Records& records()
{
    static const auto records = [] {
        Records all;
        EXPECT_TRUE(all.accepts(sample()));
        all.apply(sample());
        return all;
    }();
    return records;
}

const MomentKind& kindOf(const Moment& moment) { return *records().find(moment.kind); }

const Person& personNamed(const QString& given)
{
    return *std::ranges::find(records().all<Person>(), given,
                              [](const Person& person) { return person.givenName.text(); });
}

std::vector<const Moment*> momentsOf(const Person& person)
{
    std::vector<const Moment*> moments;
    for (const auto position : records().momentsOf(records().positionOf(person)))
        moments.push_back(&records().all<Moment>()[position]);
    return moments;
}

TEST(Sample, IsThirtyEightPeopleInFourTeamsOnThreeSites)
{
    EXPECT_EQ(records().all<Person>().size(), 43U);
    EXPECT_EQ(records().all<Team>().size(), 4U);
    EXPECT_EQ(std::ranges::count(records().all<PopulationValue>(), u"site"_s,
                                 [](const auto& value) { return value.cut.text(); }),
              3);
}

TEST(Sample, SaysOnItsCoverThatItIsASample)
{
    ASSERT_TRUE(records().cover());
    EXPECT_TRUE(records().cover()->sample);
    EXPECT_EQ(records().cover()->keeper.text(), u"Camille"_s);
    EXPECT_EQ(stepText(sample().name()), u"Sample"_s);
}

TEST(Sample, OnlyAddsRecords)
{
    sample().forEachType([](const auto& changes) {
        for (const auto& change : changes)
            EXPECT_TRUE(!change.before && change.after);
    });
}

TEST(Sample, HasMoreThanSixHundredMoments)
{
    EXPECT_GT(records().all<Moment>().size(), 600U);
    EXPECT_LT(records().all<Moment>().size(), 3'000U);
}

TEST(Sample, HoldsNothingInTheFuture)
{
    for (const auto& moment : records().all<Moment>()) {
        EXPECT_LT(moment.held, Day(today));
        EXPECT_EQ(moment.held.isValid(),
                  moment.status == MomentStatus::Held || moment.status == MomentStatus::Told);
    }
}

TEST(Sample, LivesOnWorkedDays)
{
    const auto calendar = WorkingCalendar::french();
    const auto works = [&calendar](Day day) {
        return !day.isValid() || calendar.isWorkingDay(day.date());
    };
    for (const auto& moment : records().all<Moment>()) {
        const bool kept = kindOf(moment).rule.nonWorkingDay == NonWorkingDay::Keep;
        EXPECT_TRUE(kept || works(moment.planned));
        EXPECT_TRUE(works(moment.held));
    }
}

TEST(Sample, KeepsEvidenceThatFitsOnDisk)
{
    for (const auto& moment : records().all<Moment>())
        EXPECT_EQ(Evidence::unpacked(moment.evidence.packed()), moment.evidence);
}

TEST(Sample, RefersOnlyToRecordsThatAreThere)
{
    for (const auto& person : records().all<Person>()) {
        EXPECT_TRUE(person.team && records().find(*person.team));
        EXPECT_TRUE(!person.manager || records().find(*person.manager));
        EXPECT_TRUE(!person.buddy || records().find(*person.buddy));
        for (const auto& value : person.populations)
            EXPECT_TRUE(records().find(value));
    }
    for (const auto& team : records().all<Team>())
        EXPECT_TRUE(team.manager && records().find(*team.manager));
    for (const auto& moment : records().all<Moment>()) {
        EXPECT_TRUE(records().find(moment.kind));
        EXPECT_EQ(moment.person.has_value(), records().gatheringOf(moment.id) == nullptr);
    }
    for (const auto& commitment : records().all<Commitment>())
        EXPECT_TRUE(commitment.moment && records().find(*commitment.moment));
}

TEST(Sample, TicksInEachPreparationWhatItsEvidenceCounts)
{
    std::set<MomentId> prepared;
    for (const auto& change : sample().of<Preparation>()) {
        const auto& preparation = *change.after;
        EXPECT_TRUE(prepared.insert(preparation.id).second);
        const auto* moment = records().find(preparation.id);
        ASSERT_TRUE(moment);
        EXPECT_EQ(preparation.checklist.size(), moment->evidence.items);
        EXPECT_EQ(std::ranges::count(preparation.checklist, true, &ChecklistItem::done),
                  moment->evidence.itemsTicked);
    }
    for (const auto& moment : records().all<Moment>())
        EXPECT_EQ(prepared.contains(moment.id), moment.evidence.itemsTicked > 0);
}

TEST(Sample, HasADebriefForEveryMomentThatWasTold)
{
    std::set<MomentId> told;
    for (const auto& change : sample().of<Debrief>())
        EXPECT_TRUE(told.insert(change.after->id).second);
    for (const auto& moment : records().all<Moment>())
        EXPECT_EQ(told.contains(moment.id), moment.status == MomentStatus::Told);
}

TEST(Sample, IsTheSameEveryTime) { EXPECT_EQ(makeSample(), sample()); }

TEST(Sample, ChangesNothingWhenItIsPlannedAgain)
{
    auto ids = steadyIds();
    const PlanningDesk desk{WorkingCalendar::french(), today, today.addDays(60), nowOn(today)};
    EXPECT_TRUE(planMoments(records(), desk, ids).isEmpty());
}

TEST(Sample, HasThisWeekTheAnniversaryOfSixYears)
{
    const auto& person = personNamed(u"Bastien"_s);
    EXPECT_TRUE(std::ranges::any_of(momentsOf(person), [](const Moment* moment) {
        return kindOf(*moment).key.text() == "work_anniversary"_L1 && moment->ordinal == 6
            && moment->planned == Day(today.addDays(2));
    }));
}

TEST(Sample, HandlesAboutHalfOfItsMomentsWithCare)
{
    const CareReader care(records(), today);
    std::map<CareLevel, int> levels;
    for (std::size_t position = 0; position < records().all<Moment>().size(); ++position)
        ++levels[care(position).level];
    const int known = levels[CareLevel::WithCare] + levels[CareLevel::InPart]
        + levels[CareLevel::InPassing] + levels[CareLevel::Missed];
    EXPECT_GT(levels[CareLevel::WithCare], known * 42 / 100);
    EXPECT_LT(levels[CareLevel::WithCare], known * 62 / 100);
    EXPECT_GT(levels[CareLevel::InPart], 0);
    EXPECT_GT(levels[CareLevel::Missed], known / 20);
    EXPECT_GT(levels[CareLevel::Untold], 0);
}

TEST(Sample, GivesPraiseBetweenTwoDoorsAndPreparesReframing)
{
    const CareReader care(records(), today);
    std::map<Tone, std::pair<int, int>> withCare;  // of how many
    for (std::size_t position = 0; position < records().all<Moment>().size(); ++position) {
        const auto& moment = records().all<Moment>()[position];
        if (moment.status != MomentStatus::Told)
            continue;
        auto& [careful, all] = withCare[kindOf(moment).tone];
        careful += care(position).level == CareLevel::WithCare ? 1 : 0;
        ++all;
    }
    const auto [praised, praises] = withCare[Tone::Praise];
    const auto [reframed, reframings] = withCare[Tone::Reframing];
    EXPECT_GT(praises, 60);
    EXPECT_GT(reframings, 25);
    EXPECT_LT(praised * 100, praises * 40);
    EXPECT_GT(reframed * 100, reframings * 65);
}

TEST(Sample, HardlySeesTheNightShift)
{
    const auto night =
        std::ranges::find(records().all<PopulationValue>(), u"night"_s, [](const auto& value) {
            return value.meaning.text();
        })->id;
    int held = 0;
    int missed = 0;
    for (const auto& person : records().all<Person>()) {
        if (std::ranges::find(person.populations, night) == person.populations.end())
            continue;
        for (const auto* moment : momentsOf(person)) {
            held += moment->held.isValid() ? 1 : 0;
            missed += stateOf(*moment, kindOf(*moment), today) == MomentState::Missed ? 1 : 0;
        }
    }
    EXPECT_GT(held, 0);
    EXPECT_GT(missed, held);
}

TEST(Sample, HasCommitmentsOfEveryKindAndState)
{
    std::set<CommitmentKind> kinds;
    std::set<CommitmentState> states;
    bool renegotiated = false;
    for (const auto& commitment : records().all<Commitment>()) {
        kinds.insert(commitment.kind);
        states.insert(commitment.state);
        renegotiated = renegotiated || commitment.firstDue.isValid();
        EXPECT_TRUE(commitment.person || commitment.owner);
        EXPECT_TRUE(!commitment.firstDue.isValid() || commitment.firstDue < commitment.due);
    }
    EXPECT_EQ(kinds.size(), 4U);
    EXPECT_EQ(states.size(), 4U);
    EXPECT_TRUE(renegotiated);
}

TEST(Sample, HasARitualThatNeverReachesTheNightShift)
{
    ASSERT_EQ(records().all<Ritual>().size(), 2U);
    int absent = 0;
    int told = 0;
    for (const auto& gathering : records().all<Gathering>()) {
        if (gathering.ritual != records().all<Ritual>().front().id)
            continue;
        const auto& moment = *records().find(gathering.id);
        EXPECT_TRUE(gathering.host) << "somebody hosts each time";
        EXPECT_EQ(moment.title.text(), records().all<Ritual>().front().name.text());
        if (moment.status != MomentStatus::Told)
            continue;
        ++told;
        for (const auto& attendance : gathering.attendances)
            absent += attendance.part == Part::Absent ? 1 : 0;
    }
    EXPECT_GE(told, 4);
    EXPECT_GE(absent, told * 5);
}

TEST(Sample, NeverMeetsOneRemotePersonOnSite)
{
    for (const auto* moment : momentsOf(personNamed(u"Tanguy"_s))) {
        const auto setting = moment->evidence.setting;
        EXPECT_TRUE(setting == Setting::Unknown || setting == Setting::VideoCall
                    || setting == Setting::Telephone || setting == Setting::Message);
    }
}

TEST(Sample, WelcomesOnePersonCarefullyFromBeforeTheFirstDayToTheEndOfTheTrial)
{
    std::set<QString> carefully;
    const CareReader care(records(), today);
    for (const auto* moment : momentsOf(personNamed(u"Naïma"_s))) {
        if (care(records().positionOf(*moment)).level == CareLevel::WithCare)
            carefully.insert(kindOf(*moment).key.text());
    }
    for (const auto& key :
         {u"preboarding"_s, u"first_day"_s, u"day_after_check"_s, u"customer_double_listening"_s,
          u"astonishment_report"_s, u"probation_decision"_s})
        EXPECT_TRUE(carefully.contains(key)) << key.toStdString();
}

TEST(Sample, HasSomethingOfEveryStateToLookAt)
{
    std::set<MomentState> states;
    std::set<MissedCause> missedCauses;
    for (const auto& moment : records().all<Moment>()) {
        states.insert(stateOf(moment, kindOf(moment), today));
        missedCauses.insert(moment.evidence.cause);
    }
    EXPECT_EQ(states.size(), 6U);
    EXPECT_EQ(missedCauses.size(), 6U);
    std::set<CommitmentState> commitments;
    int late = 0;
    for (const auto& commitment : records().all<Commitment>()) {
        commitments.insert(commitment.state);
        late += commitment.state == CommitmentState::Open && commitment.due < today ? 1 : 0;
    }
    EXPECT_EQ(commitments.size(), 4U);
    EXPECT_GT(late, 0);
    std::set<ExpectationLayer> layers;
    for (const auto& expectation : records().all<Expectation>())
        layers.insert(expectation.layer);
    EXPECT_EQ(layers.size(), 3U);
}

TEST(Sample, HasTwoWeeksAheadThatArePartlyPrepared)
{
    int prepared = 0;
    int open = 0;
    for (const auto& moment : records().all<Moment>()) {
        if (moment.status != MomentStatus::Planned || moment.planned < Day(today)
            || moment.planned > Day(today.addDays(14)))
            continue;
        ++(moment.evidence.itemsTicked > 0 ? prepared : open);
    }
    EXPECT_GT(prepared, 5);
    EXPECT_GT(open, 5);
    EXPECT_LT(prepared + open, 60);
}

TEST(Sample, NamesEverybodyDifferently)
{
    std::set<QString> names;
    std::set<QString> addresses;
    for (const auto& person : records().all<Person>()) {
        EXPECT_TRUE(names.insert(shownName(person)).second);
        EXPECT_TRUE(addresses.insert(person.email.text()).second);
        EXPECT_FALSE(person.role.isEmpty());
    }
}

TEST(Sample, SpeaksBothLanguagesEverywhere)
{
    const auto json = resourceFile(u":/sample/sample.json"_s);
    EXPECT_TRUE(readSampleScript(json, Language::French));
    EXPECT_TRUE(readSampleScript(json, Language::English));

    const auto french = makeSample(Language::French);
    EXPECT_EQ(french.of<Cover>().front().after->language, Language::French);
    EXPECT_EQ(french.of<Moment>().size(), sample().of<Moment>().size());
    EXPECT_NE(french.of<Person>().front().after->role, sample().of<Person>().front().after->role);
}

TEST(Sample, HasPracticesForCustomersOfWhichSomeHaveNoTwin)
{
    const auto pairs = records().all<MirrorPair>();
    ASSERT_GE(pairs.size(), 8U);
    const auto hasNoTwin = [](const MirrorPair& pair) { return pair.employees == 0; };
    const auto isSymmetrical = [](const MirrorPair& pair) {
        return pair.customers == pair.employees;
    };
    EXPECT_TRUE(std::ranges::any_of(pairs, hasNoTwin));
    EXPECT_TRUE(std::ranges::any_of(pairs, isSymmetrical));
}

TEST(Sample, HasFiguresOfSevenQuartersThatFewerPeopleAnsweredThanThereWere)
{
    std::map<MeasureSubject, std::set<QDate>> days;
    for (const auto& measure : records().all<Measure>()) {
        EXPECT_TRUE(days[measure.subject].insert(measure.day).second);
        EXPECT_EQ(measure.day.addDays(1).day(), 1);
        EXPECT_EQ(measure.day.month() % 3, 0);
        EXPECT_LT(measure.day, today);
        const auto wasThere = [&measure](const Person& person) {
            return person.start <= measure.day
                && (!person.end.isValid() || person.end >= measure.day);
        };
        if (measure.subject != MeasureSubject::CustomerScore) {
            EXPECT_LE(measure.n, std::ranges::count_if(records().all<Person>(), wasThere));
        }
    }
    EXPECT_EQ(days.size(), 8U);
    for (const auto& [subject, ofSubject] : days) {
        EXPECT_EQ(ofSubject.size(), 7U);
        EXPECT_EQ(*ofSubject.rbegin(), QDate(2026, 9, 30));
    }
}

TEST(Sample, RefusesAScriptThatLacksALanguage)
{
    auto json = resourceFile(u":/sample/sample.json"_s);
    json.replace("\"Permanent\"", "\"\"");
    const auto script = readSampleScript(json, Language::English);
    ASSERT_FALSE(script);
    EXPECT_EQ(script.error().subject, u"contracts.permanent.en"_s);
}

/// The sample opens on any day: week-ends, leap days, turns of the year.
class SampleOnADay : public testing::TestWithParam<QDate> { };

TEST_P(SampleOnADay, CanBePlannedAgainWithoutChange)
{
    const auto day = GetParam();
    Records all;
    all.apply(makeSample(Language::French, day));
    auto ids = steadyIds();
    const PlanningDesk desk{WorkingCalendar::french(), day, day.addDays(60), nowOn(day)};
    EXPECT_TRUE(planMoments(all, desk, ids).isEmpty());
    for (const auto& moment : all.all<Moment>())
        EXPECT_LT(moment.held, Day(day));
}

INSTANTIATE_TEST_SUITE_P(All, SampleOnADay,
                         testing::Values(QDate(2026, 11, 22), QDate(2027, 1, 1), QDate(2028, 2, 29),
                                         QDate(2030, 5, 31)));

}  // namespace
}  // namespace esperluette::test
