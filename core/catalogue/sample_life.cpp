// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/sample_life.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

constexpr int fortnight = 14;

constexpr std::array causes = {MissedCause::Time, MissedCause::Forgot, MissedCause::Tool,
                               MissedCause::Rule, MissedCause::Skill};

/// What is agreed, one after the other; requests are what people take on.
constexpr std::array kindsInTurn = {CommitmentKind::Promise, CommitmentKind::Action,
                                    CommitmentKind::Promise, CommitmentKind::Request,
                                    CommitmentKind::Decision};

}  // namespace

/// Of 100 planned moments, how many are handled how; the rest is missed.
struct SampleLife::Odds {
    int careful = 0;
    int partly = 0;
    int passing = 0;
};

SampleLife::SampleLife(Records records, const SampleScript& script,
                       std::vector<SampleMember> members, SampleTeller& teller,
                       SampleRandom& random, PlanningDesk today, IdSource& ids) :
    m_records(std::move(records)),
    m_script(script), m_members(std::move(members)), m_teller(teller), m_random(random),
    m_today(std::move(today)), m_ids(ids)
{
    for (const auto& member : m_members)
        m_byPerson.emplace(member.person, &member);
}

void SampleLife::live(QDate begun)
{
    for (auto day = begun; day < m_today.today; day = day.addDays(fortnight)) {
        updateStatuses(day);
        plan(day, day.addDays(2 * fortnight));
        settle(day);
        meet(day);
        m_records.apply(std::exchange(m_step, ChangeSet()));
    }
    updateStatuses(m_today.today);
    plan(m_today.today, m_today.until);
    prepareWhatComes();
    sayExpectations();
    m_records.apply(std::exchange(m_step, ChangeSet()));
}

const MomentKind& SampleLife::kind(const QString& key) const
{
    return *std::ranges::find_if(m_records.all<MomentKind>(),
                                 [&key](const MomentKind& kind) { return kind.key.text() == key; });
}

UtcMinute SampleLife::minuteOn(QDate day) const
{
    return m_today.now
        - std::chrono::duration_cast<UtcMinute::duration>(
               std::chrono::hours(24 * day.daysTo(m_today.today)));
}

void SampleLife::updateStatuses(QDate day)
{
    ChangeSet changes;
    for (const auto& member : m_members) {
        const auto& person = *m_records.find(member.person);
        auto updated = person;
        if (member.leftOn.isValid() && member.leftOn < day)
            updated.status = PersonStatus::Left;
        else if (member.onLeaveSince.isValid() && member.onLeaveSince <= day)
            updated.status = PersonStatus::OnLeave;
        changes.update(person, updated);
    }
    m_records.apply(changes);
}

void SampleLife::plan(QDate day, QDate until)
{
    const PlanningDesk desk{m_today.calendar, day, until, minuteOn(day)};
    m_records.apply(planMoments(m_records, desk, m_ids));
}

/// Decides what became of everything that was planned for this fortnight.
void SampleLife::settle(QDate day)
{
    const auto moments = m_records.all<Moment>();
    for (std::size_t position = 0; position < moments.size(); ++position) {
        const auto& moment = moments[position];
        if (moment.status == MomentStatus::Planned && moment.planned >= Day(day)
            && moment.planned < Day(day.addDays(fortnight)))
            m_step.update(moment, settled(moment));
    }
}

Moment SampleLife::settled(Moment moment)
{
    const auto& kind = *m_records.find(moment.kind);
    const auto* member = moment.person ? m_byPerson.at(*moment.person) : nullptr;
    const auto odds = oddsOf(kind, member);
    const int fate = m_random.below(100);
    const int delay = m_random.chance(70) ? 0 : m_random.between(1, 3);
    const auto held = m_today.calendar.workingDayFrom(
        moment.planned.date().addDays(std::min(delay, kind.rule.lateDays)));
    if (fate >= odds.careful + odds.partly + odds.passing)
        miss(moment, kind);
    else if (held < m_today.today)
        hold(moment, kind, held,
             fate < odds.careful                     ? Handling::Careful
                 : fate < odds.careful + odds.partly ? Handling::Partly
                                                     : Handling::Passing);
    return moment;
}

void SampleLife::miss(Moment& moment, const MomentKind& kind)
{
    if (kind.rule.form == RuleForm::Rhythm && m_random.chance(15))
        moment.status = MomentStatus::Cancelled;
    else if (m_random.chance(60))
        moment.evidence.cause = m_random.of(causes);
}

void SampleLife::hold(Moment& moment, const MomentKind& kind, QDate held, Handling handling)
{
    const auto* member = moment.person ? m_byPerson.at(*moment.person) : nullptr;
    if (held.daysTo(m_today.today) < 10 && m_random.chance(35))
        m_teller.holdUntold(moment, held);
    else
        m_teller.tell(moment, kind, member, handling, held);
    if (member)
        promise(moment, handling);
    else
        gather(moment.id);
    if (kind.tone == Tone::Reframing && m_random.chance(80))
        follow(moment);
}

SampleLife::Odds SampleLife::oddsOf(const MomentKind& kind, const SampleMember* member) const
{
    static constexpr std::array<Odds, 4> ofTeams = {
        {{72, 15, 6}, {60, 22, 9}, {55, 22, 11}, {58, 22, 9}}};
    if (!member)
        return {60, 22, 4};
    if (member->story == SampleStory::CarefulArrival)
        return {100, 0, 0};
    if (member->story == SampleStory::HurriedArrival
        && m_records.find(kind.stage)->key.text() == "arrive"_L1)
        return {10, 30, 35};
    if (member->story == SampleStory::NightShift)
        return {7, 15, 18};
    if (kind.tone == Tone::Praise)
        return {55, 45, 0};
    if (kind.tone == Tone::Reframing)
        return {84, 14, 2};
    return ofTeams[member->team % ofTeams.size()];
}

bool SampleLife::isHere(const SampleMember& member, QDate day) const
{
    const auto& person = *m_records.find(member.person);
    return person.status == PersonStatus::Present && person.start <= day
        && !(person.end.isValid() && person.end < day.addDays(fortnight));
}

QDate SampleLife::someDay(QDate day)
{
    const auto last = day.addDays(fortnight - 1);
    const auto chosen = m_today.calendar.workingDayFrom(day.addDays(m_random.below(fortnight)));
    return chosen <= last ? chosen : m_today.calendar.workingDayUntil(last);
}

/// What happens without a rule: successes, gaps, mistakes, returns from training.
void SampleLife::meet(QDate day)
{
    for (const auto& member : m_members) {
        if (isHere(member, day))
            meetPerson(member, day);
    }
}

void SampleLife::meetPerson(const SampleMember& member, QDate day)
{
    const bool unseen = member.story == SampleStory::NightShift;
    const std::array<std::pair<QString, int>, 6> events = {{
        {u"praise_interview"_s, unseen ? 1 : 11},
        {u"reframing_interview"_s, 4},
        {u"right_to_error_debrief"_s, 2},
        {u"support_after_hard_moment"_s, 1},
        {u"training_return"_s, unseen ? 0 : 2},
        {u"saying_no"_s, 1},
    }};
    for (const auto& [key, percent] : events) {
        if (m_random.chance(percent))
            happen(member, kind(key), day);
    }
}

/// Most praise is given between two doors; everything else is planned a few days ahead.
void SampleLife::happen(const SampleMember& member, const MomentKind& kind, QDate day)
{
    const auto on = someDay(day);
    if (kind.tone == Tone::Praise && member.story != SampleStory::CarefulArrival
        && m_random.chance(66)) {
        auto moment = newMoment(member, kind);
        moment.plannedAt = minuteOn(on);
        m_teller.tell(moment, kind, &member, Handling::Passing, on);
        m_step.create(moment);
        return;
    }
    const auto later = m_today.calendar.workingDayFrom(on.addDays(m_random.between(2, 5)));
    const auto moment = plannedByHand(member, kind, on, later);
    m_step.create(later < day.addDays(fortnight) ? settled(moment) : moment);
}

/// A month after a reframing, the talk that sees what became of it.
void SampleLife::follow(const Moment& reframing)
{
    const auto held = reframing.held.date();
    m_step.create(plannedByHand(*m_byPerson.at(*reframing.person), kind(u"reframing_followup"_s),
                                held, m_today.calendar.workingDayFrom(held.addDays(30))));
}

Moment SampleLife::newMoment(const SampleMember& member, const MomentKind& kind)
{
    Moment moment{.id = m_ids.next<Moment>(), .person = member.person, .kind = kind.id};
    moment.evidence.items = std::uint8_t(kind.checklistItems);
    return moment;
}

Moment SampleLife::plannedByHand(const SampleMember& member, const MomentKind& kind, QDate on,
                                 QDate day)
{
    auto moment = newMoment(member, kind);
    moment.planned = day;
    moment.plannedAt = minuteOn(on);
    return moment;
}

void SampleLife::gather(const MomentId& moment)
{
    const auto& before = *m_records.gatheringOf(moment);
    auto gathering = before;
    for (auto& attendance : gathering.attendances) {
        const auto story = m_byPerson.at(attendance.person)->story;
        // Its hour is not made for the night.
        const bool far = story == SampleStory::NeverMet
            || (gathering.ritual && story == SampleStory::NightShift);
        attendance.part = far || m_random.chance(9) ? Part::Absent
            : m_random.chance(10)                   ? Part::Contributor
                                                    : Part::Present;
    }
    // Now and then, somebody of another team is invited.
    if (!gathering.ritual && ++m_gathered % 5 == 0) {
        const auto& guest = m_members[std::size_t(m_gathered) % m_members.size()];
        const auto isGuest = [&guest](const Attendance& other) {
            return other.person == guest.person;
        };
        if (!guest.leftOn.isValid() && std::ranges::none_of(gathering.attendances, isGuest))
            gathering.attendances.push_back({guest.person, Part::Contributor});
    }
    m_step.update(before, gathering);
}

void SampleLife::promise(const Moment& moment, Handling handling)
{
    if (!m_random.chance(handling == Handling::Passing ? 3 : 12))
        return;
    const auto held = moment.held.date();
    Commitment commitment{
        .id = m_ids.next<Commitment>(),
        .moment = moment.id,
        .person = moment.person,
        .text = *CommitmentText::parse(m_random.of(m_script.commitments)),
        .promised = held,
        .due = m_today.calendar.workingDayFrom(held.addDays(m_random.between(10, 45))),
        .kind = kindsInTurn[m_promised++ % kindsInTurn.size()]};
    if (commitment.kind == CommitmentKind::Request) {
        commitment.text = *CommitmentText::parse(
            m_script.requests[qsizetype(m_promised) % m_script.requests.size()]);
        commitment.owner = std::exchange(commitment.person, std::nullopt);
    }
    // Some asked for more time before the day.
    if (m_promised % 6 == 0 && commitment.due > m_today.today.addDays(-60))
        commitment.firstDue = std::exchange(
            commitment.due, m_today.calendar.workingDayFrom(commitment.due.addDays(fortnight)));
    const bool recent = commitment.due > m_today.today.addDays(-60);
    const bool kept =
        m_random.chance((handling == Handling::Careful ? 88 : 55) - (recent ? 30 : 0));
    if (commitment.due < m_today.today && kept) {
        commitment.state = CommitmentState::Kept;
        commitment.closed = commitment.due.addDays(-m_random.below(5));
    } else if (commitment.due < m_today.today.addDays(-90)) {
        commitment.state =
            m_promised % 8 == 0 ? CommitmentState::Released : CommitmentState::Broken;
        commitment.closed = commitment.due.addDays(30);
    }
    m_step.create(commitment);
}

/// Prepares part of the coming two weeks, and adds a few moments planned by hand.
void SampleLife::prepareWhatComes()
{
    const auto end = Day(m_today.today.addDays(fortnight));
    const auto moments = m_records.all<Moment>();
    for (std::size_t position = 0; position < moments.size(); ++position) {
        const auto& before = moments[position];
        if (before.status != MomentStatus::Planned || before.planned < Day(m_today.today)
            || before.planned > end || !m_random.chance(55))
            continue;
        auto moment = before;
        const auto& kind = m_records.all<MomentKind>()[m_records.momentKinds()[position]];
        m_teller.prepare(moment, kind, m_random.between(2, 5) * 20);
        m_step.update(before, moment);
    }
    int inDays = 0;
    for (const auto* key : {u"praise_interview", u"reframing_interview", u"praise_interview"}) {
        inDays += 3;
        auto moment = plannedByHand(m_members[std::size_t(inDays)], kind(QString::fromUtf16(key)),
                                    m_today.calendar.workingDayUntil(m_today.today.addDays(-1)),
                                    m_today.calendar.workingDayFrom(m_today.today.addDays(inDays)));
        m_teller.prepare(moment, kind(QString::fromUtf16(key)), inDays * 11);
        m_step.create(moment);
    }
}

/// What two people out of five said they expect, in the three layers.
void SampleLife::sayExpectations()
{
    for (std::size_t index = 0; index < m_members.size(); ++index) {
        if (index % 5 != 1 && index % 5 != 3)
            continue;
        const auto& person = *m_records.find(m_members[index].person);
        for (const auto layer : allLayers) {
            const auto& texts = m_script.expectations[std::size_t(layer)];
            const auto& text = texts[qsizetype(index + std::size_t(layer)) % texts.size()];
            const auto said =
                m_today.calendar.workingDayUntil(m_today.today.addDays(-m_random.between(5, 200)));
            m_step.create(Expectation{m_ids.next<Expectation>(), person.id, layer,
                                      *ExpectationText::parse(text),
                                      std::max(said, person.knownSince)});
        }
    }
}

}  // namespace esperluette
