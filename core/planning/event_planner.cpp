// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/event_planner.h"

#include "core/planning/journey_choice.h"
#include "core/planning/rule_days.h"
#include "core/planning/rule_moment.h"
#include "core/planning/skipped_index.h"

#include <algorithm>
#include <map>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto heldSuffix = "_held"_L1;

bool followsEvents(const MomentKind& kind)
{
    return kind.rule.form == RuleForm::OnEvent && !kind.rule.off && !kind.retired;
}

/// A moment that a rule asks for after an event.
struct Consequence {
    const MomentKind* kind;
    CalendarSpan offset;
    int checkpoint;
};

/// Plans what follows from events, one by one.
class EventPlanner {
public:
    EventPlanner(const Records& records, const PlanningDesk& desk, IdSource& ids,
                 ChangeSet& changes) :
        m_records(records),
        m_desk(desk), m_ids(ids), m_changes(changes), m_choice(records),
        m_members(presentMembers(records))
    {
        for (const auto& kind : records.all<MomentKind>()) {
            if (!followsEvents(kind))
                continue;
            if (kind.rule.checkpoints.empty() && !kind.rule.event.isEmpty())
                m_consequences[kind.rule.event].push_back({&kind, kind.rule.offset, 0});
            int place = 0;
            for (const auto& checkpoint : kind.rule.checkpoints)
                m_consequences[checkpoint.event].push_back({&kind, checkpoint.offset, place++});
        }
    }

    void plan(const LifeEvent& event)
    {
        const auto found = m_consequences.find(event.event.text());
        if (found == m_consequences.end() || !event.day.isValid())
            return;
        for (const auto& consequence : found->second) {
            const auto individual = consequence.kind->scope == MomentScope::Individual;
            if (individual == event.person.has_value() && isOfJourney(event, *consequence.kind))
                planOne(event, consequence);
        }
    }

private:
    bool isOfJourney(const LifeEvent& event, const MomentKind& kind) const
    {
        const auto position = m_records.positionOf(kind);
        if (const auto* person = event.person ? m_records.find(*event.person) : nullptr)
            return m_choice.plans(position, m_records.positionOf(*person));
        const auto* team = event.team ? m_records.find(*event.team) : nullptr;
        return !team || m_choice.plansForTeam(position, m_records.positionOf(*team));
    }

    void planOne(const LifeEvent& event, const Consequence& consequence)
    {
        const auto& kind = *consequence.kind;
        const auto ordinal = ordinalAfter(event.ordinal, consequence.checkpoint);
        if (ordinal > lastOrdinal)
            return;
        const auto due = plus(event.day, consequence.offset);
        const OccurrenceDays days{due, workedDay(due, kind.rule.nonWorkingDay, m_desk.calendar)};
        if (const auto* moment = find(event, kind, ordinal)) {
            if (moment->status == MomentStatus::Planned)
                moveTo(days, *moment, m_changes);
            return;
        }
        const bool canBeHeld = days.planned.addDays(kind.rule.lateDays) >= m_desk.today;
        if (canBeHeld && days.planned <= m_desk.until && !isSkipped(event, kind, ordinal))
            create(event, kind, days, ordinal);
    }

    const Moment* find(const LifeEvent& event, const MomentKind& kind, int ordinal) const
    {
        const auto isIt = [&](const Moment& moment) {
            return moment.kind == kind.id && moment.ordinal == ordinal;
        };
        const auto moments = m_records.all<Moment>();
        if (event.person) {
            const auto* person = m_records.find(*event.person);
            if (!person)
                return nullptr;
            for (const auto position : m_records.momentsOf(m_records.positionOf(*person))) {
                if (isIt(moments[position]))
                    return &moments[position];
            }
            return nullptr;
        }
        for (const auto& gathering : m_records.all<Gathering>()) {
            const auto* moment =
                gathering.team == event.team ? m_records.find(gathering.id) : nullptr;
            if (moment && isIt(*moment))
                return moment;
        }
        return nullptr;
    }

    bool isSkipped(const LifeEvent& event, const MomentKind& kind, int ordinal) const
    {
        return std::ranges::any_of(
            m_records.all<SkippedOccurrence>(), [&](const SkippedOccurrence& skipped) {
                return skipped.kind == kind.id && skipped.ordinal == ordinal
                    && skipped.person == event.person && skipped.team == event.team;
            });
    }

    void create(const LifeEvent& event, const MomentKind& kind, const OccurrenceDays& days,
                int ordinal)
    {
        auto moment = ruleMoment(kind, days, ordinal, m_desk, m_ids);
        if (event.person) {
            const auto* person = m_records.find(*event.person);
            if (!person || person->status == PersonStatus::Left)
                return;
            moment.person = event.person;
        } else {
            const auto* team = event.team ? m_records.find(*event.team) : nullptr;
            auto invited = team
                ? invitationsFor(m_members[m_records.positionOf(*team)], days.planned)
                : std::vector<Attendance>();
            m_changes.create(Gathering{moment.id, event.team, std::move(invited)});
        }
        if (const auto title = MomentTitle::parse(event.name.text()))
            moment.title = *title;
        m_changes.create(std::move(moment));
    }

    const Records& m_records;
    const PlanningDesk& m_desk;
    IdSource& m_ids;
    ChangeSet& m_changes;
    JourneyChoice m_choice;
    std::vector<std::vector<const Person*>> m_members;
    std::map<QString, std::vector<Consequence>> m_consequences;  ///< by the key of the event
};

/// What is there of a follow-up and of the kind it waits for, for one person or team.
struct FollowUpState {
    Day lastHeld;  ///< of the kind awaited
    Day lastDue;  ///< of the follow-up
    Day lastFollowUp;  ///< when it was last held
    int lastOrdinal = 0;
    const Moment* open = nullptr;
};

/// Plans one kind that follows when another was held.
class FollowUpPlanner {
public:
    FollowUpPlanner(const Records& records, const PlanningDesk& desk, IdSource& ids,
                    ChangeSet& changes) :
        m_records(records),
        m_desk(desk), m_ids(ids), m_changes(changes), m_choice(records),
        m_members(presentMembers(records))
    {
    }

    /// @param awaited  positions of the kinds that are waited for: a journey for some people may
    ///                 have one of the same key
    void plan(const MomentKind& kind, const std::vector<std::size_t>& awaited)
    {
        const auto position = m_records.positionOf(kind);
        for (const auto& [subject, state] : statesOf(kind, awaited)) {
            const bool isOfJourney = subject.first
                ? m_choice.plans(position, subject.second)
                : m_choice.plansForTeam(position, subject.second);
            if (state.lastHeld.isValid() && isOfJourney)
                planOne(kind, subject, state);
        }
    }

private:
    using Subject = std::pair<bool, std::size_t>;  ///< a person or a team, and its position

    std::map<Subject, FollowUpState> statesOf(const MomentKind& kind,
                                              const std::vector<std::size_t>& awaited) const
    {
        std::map<Subject, FollowUpState> states;
        const auto kindPosition = m_records.positionOf(kind);
        const auto kinds = m_records.momentKinds();
        for (std::size_t position = 0; position < kinds.size(); ++position) {
            const auto subject = m_records.momentSubjects()[position];
            const bool isAwaited = std::ranges::count(awaited, kinds[position]) > 0;
            if ((!isAwaited && kinds[position] != kindPosition)
                || (!subject.isPerson() && !subject.isTeam()))
                continue;
            const auto& moment = m_records.all<Moment>()[position];
            auto& state = states[{subject.isPerson(), subject.position()}];
            if (isAwaited) {
                state.lastHeld = std::max(state.lastHeld, moment.held);
                continue;
            }
            state.lastDue = std::max(state.lastDue, moment.due);
            state.lastFollowUp = std::max(state.lastFollowUp, moment.held);
            state.lastOrdinal = std::max(state.lastOrdinal, int(moment.ordinal));
            if (moment.status == MomentStatus::Planned && moment.ordinal > 0)
                state.open = &moment;
        }
        return states;
    }

    void planOne(const MomentKind& kind, const Subject& subject, const FollowUpState& state)
    {
        const auto due = plus(state.lastHeld.date(), kind.rule.offset);
        const OccurrenceDays days{due, workedDay(due, kind.rule.nonWorkingDay, m_desk.calendar)};
        if (days.planned.addDays(kind.rule.lateDays) < m_desk.today || days.planned > m_desk.until)
            return;
        if (state.open)
            return moveTo(days, *state.open, m_changes);
        const bool isSettled = state.lastDue >= Day(due) || state.lastFollowUp >= state.lastHeld;
        if (isSettled || isSkipped(kind, subject, std::min(due, days.planned)))
            return;
        create(kind, subject, days, state.lastOrdinal + 1);
    }

    bool isSkipped(const MomentKind& kind, const Subject& subject, QDate since) const
    {
        const auto [isPerson, position] = subject;
        const auto person =
            isPerson ? std::optional(m_records.all<Person>()[position].id) : std::nullopt;
        const auto team =
            isPerson ? std::nullopt : std::optional(m_records.all<Team>()[position].id);
        return std::ranges::any_of(m_records.all<SkippedOccurrence>(),
                                   [&](const SkippedOccurrence& skipped) {
                                       return skipped.kind == kind.id && skipped.person == person
                                           && skipped.team == team && skipped.planned >= since;
                                   });
    }

    void create(const MomentKind& kind, const Subject& subject, const OccurrenceDays& days,
                int ordinal)
    {
        auto moment = ruleMoment(kind, days, ordinal, m_desk, m_ids);
        const auto [isPerson, position] = subject;
        if (isPerson) {
            const auto& person = m_records.all<Person>()[position];
            if (person.status == PersonStatus::Left || kind.scope != MomentScope::Individual)
                return;
            moment.person = person.id;
        } else {
            if (kind.scope != MomentScope::Collective)
                return;
            m_changes.create(Gathering{moment.id, m_records.all<Team>()[position].id,
                                       invitationsFor(m_members[position], days.planned)});
        }
        m_changes.create(std::move(moment));
    }

    const Records& m_records;
    const PlanningDesk& m_desk;
    IdSource& m_ids;
    ChangeSet& m_changes;
    JourneyChoice m_choice;
    std::vector<std::vector<const Person*>> m_members;
};

}  // namespace

int ordinalAfter(int eventOrdinal, int checkpoint)
{
    return (eventOrdinal - 1) * mostCheckpoints + checkpoint + 1;
}

int eventOrdinalOf(int momentOrdinal) { return (momentOrdinal - 1) / mostCheckpoints + 1; }

int checkpointOf(int momentOrdinal) { return (momentOrdinal - 1) % mostCheckpoints; }

void planAfter(const LifeEvent& event, const Records& records, const PlanningDesk& desk,
               IdSource& ids, ChangeSet& changes)
{
    EventPlanner(records, desk, ids, changes).plan(event);
}

void planEvents(const Records& records, const PlanningDesk& desk, IdSource& ids, ChangeSet& changes)
{
    if (!records.all<LifeEvent>().empty()) {
        EventPlanner planner(records, desk, ids, changes);
        for (const auto& event : records.all<LifeEvent>())
            planner.plan(event);
    }
    FollowUpPlanner followUps(records, desk, ids, changes);
    for (const auto& kind : records.all<MomentKind>()) {
        const auto key = kindAwaited(kind.rule);
        // Nobody is asked for an agreement here.
        if (key.isEmpty() || !followsEvents(kind) || kind.consentRequired)
            continue;
        std::vector<std::size_t> awaited;
        for (const auto& other : records.all<MomentKind>()) {
            if (other.key.text() == key)
                awaited.push_back(records.positionOf(other));
        }
        followUps.plan(kind, awaited);
    }
}

bool followsFrom(const Moment& moment, const Records& records, const LifeEvent& event)
{
    const auto* kind = records.find(moment.kind);
    const auto* gathering = records.gatheringOf(moment.id);
    const auto place = std::size_t(checkpointOf(moment.ordinal));
    if (!kind || moment.ordinal < 1 || kind->rule.form != RuleForm::OnEvent
        || eventOrdinalOf(moment.ordinal) != event.ordinal || moment.person != event.person
        || (gathering ? gathering->team : std::nullopt) != event.team)
        return false;
    const auto& checkpoints = kind->rule.checkpoints;
    if (checkpoints.empty())
        return kind->rule.event == event.event.text();
    return place < checkpoints.size() && checkpoints[place].event == event.event.text();
}

QStringView kindAwaited(const PlanningRule& rule)
{
    return rule.event.endsWith(heldSuffix) ? QStringView(rule.event).chopped(heldSuffix.size())
                                           : QStringView();
}

const Moment* lastHeldBefore(const Records& records, const Moment& followUp,
                             const MomentKind& awaited)
{
    const auto* gathering = records.gatheringOf(followUp.id);
    const Moment* last = nullptr;
    for (const auto& moment : records.all<Moment>()) {
        if (moment.kind != awaited.id || !moment.held.isValid() || moment.held > followUp.due
            || moment.person != followUp.person)
            continue;
        const auto* other = records.gatheringOf(moment.id);
        const bool sameTeam = !gathering || (other && other->team == gathering->team);
        if (sameTeam && (!last || last->held < moment.held))
            last = &moment;
    }
    return last;
}

}  // namespace esperluette
