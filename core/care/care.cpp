// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care.h"

#include "core/care/follow_through.h"

#include <algorithm>

namespace esperluette {

namespace {

constexpr int knownAtLeast = 3;
constexpr double withCareFrom = 75;
constexpr double inPartFrom = 45;
constexpr int minutesPerDay = 24 * 60;
constexpr int wholeDayStart = 9 * 60;
constexpr int julianDayOf1970 = 2440588;

// These are read a million times for one chart, on evidence that no branch predictor guesses: so
// answers become values by their number, and conditions are counted instead of branched upon.

static_assert(int(Answer::Unknown) == int(CriterionValue::Unknown)
              && int(Answer::No) == int(CriterionValue::Zero)
              && int(Answer::Partly) == int(CriterionValue::Half)
              && int(Answer::Yes) == int(CriterionValue::One));

CriterionValue valueOf(Answer answer) { return CriterionValue(answer); }

/// Unknown unless `known`, else 0, ½ or 1 for as many of the two conditions as hold.
CriterionValue valueOf(bool known, bool first, bool second)
{
    return CriterionValue(int(known) * (int(CriterionValue::Zero) + int(first) + int(second)));
}

CriterionValue preparedValue(const Evidence& evidence)
{
    const int percent = 100 * evidence.itemsTicked;
    return valueOf(evidence.items > 0, percent >= 40 * evidence.items,
                   percent >= 80 * evidence.items);
}

CriterionValue onTimeValue(const Moment& moment, const KindRules& rules)
{
    const int late = moment.held.number() - moment.planned.number();
    const auto within = [&](int times) {
        return bool(int(late >= -times * rules.earlyDays) & int(late <= times * rules.lateDays));
    };
    const bool known = int(moment.planned.isValid()) & int(moment.held.isValid());
    return valueOf(known, within(1), within(2));
}

CriterionValue protectedTimeValue(const Evidence& evidence, const KindRules& rules)
{
    const bool lengthKnown = int(evidence.minutes > 0) | int(rules.minutesMin == 0);
    const bool known = int(evidence.protectedTime != Answer::Unknown) & int(lengthKnown);
    return valueOf(known, evidence.protectedTime == Answer::Yes,
                   evidence.minutes >= rules.minutesMin);
}

/// Yes or No when `known`, else Unknown.
Answer answerOf(bool known, bool yes)
{
    return Answer(int(known) * (yes ? int(Answer::Yes) : int(Answer::No)));
}

Answer unplanned(const Moment& moment)
{
    if (!moment.planned.isValid())
        return Answer::Yes;
    const int minute = moment.minuteOfDay == Moment::wholeDay ? wholeDayStart : moment.minuteOfDay;
    const auto start =
        std::int64_t(moment.planned.number() - julianDayOf1970) * minutesPerDay + minute;
    const auto ahead = start - moment.plannedAt.time_since_epoch().count();
    return answerOf(moment.plannedAt != UtcMinute(), ahead < minutesPerDay);
}

Answer tooShort(const Evidence& evidence, const KindRules& rules)
{
    const bool known = int(evidence.minutes > 0) | int(rules.minutesMin == 0);
    return answerOf(known, 2 * evidence.minutes < rules.minutesMin);
}

Answer exposed(const Evidence& evidence, const KindRules& rules)
{
    const bool known = int(evidence.setting != Setting::Unknown) | int(!rules.isOneToOne);
    return answerOf(known, int(rules.isOneToOne) & int(evidence.setting == Setting::Workstation));
}

/// Unknown when any is; else Yes when all are; else No. Partly is not among them.
Answer all(Answer first, Answer second, Answer third)
{
    static_assert(int(Answer::Unknown) == 0b00 && int(Answer::No) == 0b01
                  && int(Answer::Yes) == 0b11);
    return Answer(int(first) & int(second) & int(third));
}

CriterionValues criteriaOf(const Moment& moment, const KindRules& rules,
                           CriterionValue followThrough)
{
    const auto& evidence = moment.evidence;
    return {preparedValue(evidence),
            rules.settings[std::size_t(evidence.setting)],
            onTimeValue(moment, rules),
            protectedTimeValue(evidence, rules),
            rules.isCollective ? CriterionValue::Unknown : valueOf(evidence.listening),
            valueOf(evidence.emotional),
            valueOf(evidence.relational),
            valueOf(evidence.operational),
            followThrough};
}

Answer betweenTwoDoors(const Moment& moment, const KindRules& rules)
{
    const auto& evidence = moment.evidence;
    if (evidence.saidBetweenTwoDoors != Answer::Unknown)
        return evidence.saidBetweenTwoDoors;
    if (evidence.setting == Setting::BetweenTwoDoors)
        return Answer::Yes;

    return all(unplanned(moment), tooShort(evidence, rules), exposed(evidence, rules));
}

CareLevel levelWhenNotHeld(const Moment& moment, const KindRules& rules, Day today)
{
    if (moment.status == MomentStatus::Cancelled || !moment.planned.isValid())
        return CareLevel::NotDue;
    const bool windowPassed = moment.planned.number() + rules.lateDays < today.number();
    return windowPassed ? CareLevel::Missed : CareLevel::NotDue;
}

CareLevel levelWhenHeld(const Care& care)
{
    if (care.betweenTwoDoors == Answer::Yes
        && care.value(Criterion::Prepared) == CriterionValue::Zero)
        return CareLevel::InPassing;
    if (care.known < knownAtLeast)
        return CareLevel::Untold;
    return CareLevel(int(CareLevel::InPassing) + int(*care.score >= inPartFrom)
                     + int(*care.score >= withCareFrom));
}

/// What a value of a criterion adds to the three sums of the score, a byte each: known criteria,
/// their weights, and half points.
constexpr std::uint32_t contribution(std::size_t criterion, CriterionValue value)
{
    if (value == CriterionValue::Unknown)
        return 0;
    const auto weight = std::uint32_t(criterionWeights[criterion]);
    const auto halves = std::uint32_t(value) - std::uint32_t(CriterionValue::Zero);
    return 1 | weight << 8 | (weight * halves) << 16;
}

constexpr auto contributions = [] {
    std::array<std::array<std::uint32_t, 4>, criterionCount> table{};
    for (std::size_t criterion = 0; criterion < criterionCount; ++criterion) {
        for (std::uint8_t value = 0; value < 4; ++value)
            table[criterion][value] = contribution(criterion, CriterionValue(value));
    }
    return table;
}();

void score(Care& care)
{
    std::uint32_t sums = 0;
    for (std::size_t criterion = 0; criterion < criterionCount; ++criterion)
        sums += contributions[criterion][std::size_t(care.values[criterion])];
    care.known = int(sums & 0xFF);
    if (care.known > 0)
        care.score = 100.0 * int(sums >> 16) / (2 * int(sums >> 8 & 0xFF));
}

Care assess(const Moment& moment, const KindRules& rules, CriterionValue followThrough, Day today)
{
    Care care;
    care.values = criteriaOf(moment, rules, followThrough);
    care.betweenTwoDoors = betweenTwoDoors(moment, rules);
    const auto& evidence = moment.evidence;
    care.dedicatedPlace =
        answerOf(evidence.setting != Setting::Unknown, evidence.setting == Setting::DedicatedPlace);
    care.longEnough = answerOf((evidence.minutes > 0) & (rules.minutesMin > 0),
                               evidence.minutes >= rules.minutesMin);
    score(care);
    if (moment.held.isValid()) {
        care.level = levelWhenHeld(care);
    } else {
        care.score.reset();
        care.level = levelWhenNotHeld(moment, rules, today);
    }
    return care;
}

/// The follow-through of each moment, by position; empty when nothing was promised in any.
std::vector<CriterionValue> followThroughColumn(const Records& records, QDate today)
{
    const auto promises = allFollowThroughs(records, today);
    if (promises.empty())
        return {};
    std::vector<CriterionValue> column(records.all<Moment>().size(), CriterionValue::Unknown);
    for (const auto& [position, followThrough] : promises)
        column[position] = valueOf(followThrough);
    return column;
}

}  // namespace

Answer betweenTwoDoors(const Moment& moment, const MomentKind& kind)
{
    return betweenTwoDoors(moment, KindRules(kind));
}

Care assess(const Moment& moment, const MomentKind& kind, FollowThrough followThrough, QDate today)
{
    return assess(moment, KindRules(kind), valueOf(followThrough), Day(today));
}

CareSummary summaryOf(const Care& care)
{
    return {care.level,
            std::uint8_t(care.score.value_or(0)),
            std::uint8_t(care.known),
            care.betweenTwoDoors,
            care.dedicatedPlace,
            care.longEnough,
            care.value(Criterion::Prepared),
            care.value(Criterion::FollowThrough)};
}

CareReader::CareReader(const Records& records, QDate today) : m_records(&records), m_today(today)
{
    assessAll();
}

void CareReader::assessAll()
{
    const auto moments = m_records->all<Moment>();
    const auto kinds = m_records->momentKinds();
    const auto allKinds = m_records->all<MomentKind>();
    const std::vector<KindRules> rules(allKinds.begin(), allKinds.end());
    const auto followThrough = followThroughColumn(*m_records, m_today);
    m_summaries.clear();
    m_summaries.reserve(moments.size() + moments.size() / 8);
    for (std::size_t position = 0; position < moments.size(); ++position) {
        const auto promises =
            followThrough.empty() ? CriterionValue::Unknown : followThrough[position];
        m_summaries.push_back(
            summaryOf(assess(moments[position], rules[kinds[position]], promises, m_today)));
    }
}

void CareReader::assessOne(const MomentId& id)
{
    const auto* moment = m_records->find(id);
    if (!moment)
        return;
    m_summaries[m_records->positionOf(*moment)] =
        summaryOf(assess(*moment, *m_records->find(moment->kind),
                         followThroughOf(*m_records, id, m_today), m_today));
}

void CareReader::follow(const ChangeSet& changes)
{
    constexpr std::size_t few = 100;  // beyond, one pass over everything is faster
    const auto& moments = changes.of<Moment>();
    const auto& commitments = changes.of<Commitment>();
    const bool samePlaces = std::ranges::all_of(
        moments, [](const auto& change) { return change.before && change.after; });
    if (!samePlaces || !changes.of<MomentKind>().empty()
        || moments.size() + commitments.size() > few) {
        assessAll();
        return;
    }
    for (const auto& change : moments)
        assessOne(change.id());
    for (const auto& change : commitments) {
        for (const auto* side : {&change.before, &change.after}) {
            if (*side && (*side)->moment)
                assessOne(*(*side)->moment);
        }
    }
}

}  // namespace esperluette
