// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/event_actions.h"

#include "core/planning/event_planner.h"
#include "core/planning/reshift.h"
#include "core/planning/rule_days.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEvents = lastOrdinal / mostCheckpoints;

constexpr QLatin1String teamChanged("team_changed");
constexpr QLatin1String managerChanged("manager_changed");
constexpr QLatin1String leaveEnded("long_leave_end");
constexpr QLatin1String departureNotified("departure_notified");

/// The last number an event of that key and person had in what is planned after it: an event may
/// have been taken back.
int lastOrdinalOfMoments(const Records& records, const LifeEvent& event)
{
    const auto kinds = kindsAfter(records, event.event.text());
    const auto follows = [&](const Moment& moment) {
        return moment.ordinal > 0 && std::ranges::any_of(kinds, [&](const MomentKind* kind) {
                   return kind->id == moment.kind;
               });
    };
    int last = 0;
    if (const auto* person = event.person ? records.find(*event.person) : nullptr) {
        for (const auto position : records.momentsOf(records.positionOf(*person))) {
            const auto& moment = records.all<Moment>()[position];
            if (follows(moment))
                last = std::max(last, eventOrdinalOf(moment.ordinal));
        }
        return last;
    }
    for (const auto& gathering : records.all<Gathering>()) {
        const auto* moment = gathering.team == event.team ? records.find(gathering.id) : nullptr;
        if (moment && follows(*moment))
            last = std::max(last, eventOrdinalOf(moment->ordinal));
    }
    return last;
}

/// A number that no event of that key and subject has had as long as the logbook remembers.
int nextEventOrdinal(const Records& records, const LifeEvent& event)
{
    auto last = lastOrdinalOfMoments(records, event);
    for (const auto& other : records.all<LifeEvent>()) {
        if (other.event == event.event && other.person == event.person && other.team == event.team)
            last = std::max(last, other.ordinal);
    }
    return last + 1;
}

Result<LifeEvent> eventFrom(const EventDraft& draft, IdSource& ids)
{
    const auto key = EventKey::parse(draft.event);
    if (!key)
        return failure(ErrorCode::InvalidInput, u"event"_s);
    if (!draft.day.isValid())
        return failure(ErrorCode::InvalidInput, u"day"_s);
    const auto name = EventName::parse(draft.name);
    if (!name)
        return failure(ErrorCode::InvalidInput, u"about"_s);
    return LifeEvent{.id = ids.next<LifeEvent>(),
                     .event = *key,
                     .person = {},
                     .team = {},
                     .day = draft.day,
                     .name = *name};
}

void addWithConsequences(LifeEvent event, const Records& records, const PlanningDesk& desk,
                         IdSource& ids, ChangeSet& changes)
{
    event.ordinal = nextEventOrdinal(records, event);
    changes.create(event);
    planAfter(event, records, desk, ids, changes);
}

/// Whether a kind that follows from an event needs the person's agreement.
bool needsAgreement(const Records& records, const QString& event)
{
    return std::ranges::any_of(kindsAfter(records, event),
                               [](const MomentKind* kind) { return kind->consentRequired; });
}

Result<> checkSubjects(const Records& records, const EventDraft& draft)
{
    const auto isThere = [&](const PersonId& id) { return records.find(id) != nullptr; };
    if (!std::ranges::all_of(draft.people, isThere))
        return failure(ErrorCode::InvalidInput, u"people"_s);
    if (draft.team && !records.find(*draft.team))
        return failure(ErrorCode::InvalidInput, u"team"_s);
    if (needsAgreement(records, draft.event) && !draft.agreed)
        return failure(ErrorCode::InvalidInput, u"agreed"_s);
    return {};
}

/// Records the events that a change of many people means.
class WhatHappened {
public:
    WhatHappened(const Records& records, QDate today, IdSource& ids, ChangeSet& changes) :
        m_records(records), m_today(today), m_ids(ids), m_changes(changes)
    {
        for (const auto& event : records.all<LifeEvent>()) {
            if (event.person) {
                auto& last = m_last[{event.event.text(), *event.person}];
                last = std::max(last, int(event.ordinal));
            }
        }
        findRenamedTeams();
    }

    void record(const Person& before, const Person& after)
    {
        if (!isOnStaff(after.status))
            return;
        if (before.team && after.team && before.team != after.team
            && !m_renamed.contains(*before.team))
            record(teamChanged, after);
        if (before.manager && after.manager && before.manager != after.manager)
            record(managerChanged, after);
        if (before.status == PersonStatus::OnLeave && after.status == PersonStatus::Present)
            record(leaveEnded, after);
        if (!before.end.isValid() && after.end.isValid() && after.end >= m_today)
            record(departureNotified, after);
    }

private:
    /// Those with several people who all change to the same team.
    void findRenamedTeams()
    {
        std::map<TeamId, std::map<std::optional<TeamId>, int>> moves;
        for (const auto& change : m_changes.of<Person>()) {
            if (change.before && change.after && change.before->team
                && change.before->team != change.after->team && isOnStaff(change.before->status))
                ++moves[*change.before->team][change.after->team];
        }
        if (moves.empty())
            return;
        std::map<TeamId, int> sizes;
        for (const auto& person : m_records.all<Person>()) {
            if (person.team && isOnStaff(person.status))
                ++sizes[*person.team];
        }
        for (const auto& [team, to] : moves) {
            if (to.size() == 1 && to.begin()->second == sizes[team] && sizes[team] > 1)
                m_renamed.insert(team);
        }
    }

    void record(const QString& key, const Person& person)
    {
        if (needsAgreement(m_records, key))
            return;
        const EventDraft draft{.event = key, .people = {}, .team = {}, .day = m_today};
        auto event = eventFrom(draft, m_ids);
        if (!event)
            return;
        event->person = person.id;
        const auto known = m_last.find({key, person.id});
        event->ordinal = std::max(known == m_last.end() ? 0 : known->second,
                                  lastOrdinalOfMoments(m_records, *event))
            + 1;
        if (event->ordinal <= mostEvents)
            m_changes.create(*std::move(event));
    }

    const Records& m_records;
    QDate m_today;
    IdSource& m_ids;
    ChangeSet& m_changes;
    std::map<std::pair<QString, PersonId>, int> m_last;  ///< number by key and person
    std::set<TeamId> m_renamed;
};

}  // namespace

Result<ChangeSet> recordEvent(const Records& records, const EventDraft& draft,
                              const PlanningDesk& desk, IdSource& ids)
{
    if (auto checked = checkSubjects(records, draft); !checked)
        return Failure{checked.error()};
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Record an event")});
    std::vector<std::optional<PersonId>> people(draft.people.begin(), draft.people.end());
    if (people.empty())
        people.emplace_back();
    for (const auto& person : people) {
        auto event = eventFrom(draft, ids);
        if (!event)
            return Failure{event.error()};
        event->person = person;
        if (!person)
            event->team = draft.team;
        if (nextEventOrdinal(records, *event) > mostEvents)
            return failure(ErrorCode::InvalidInput, u"event"_s);
        addWithConsequences(*std::move(event), records, desk, ids, changes);
    }
    return placed(records, desk, changes);
}

ChangeSet moveEvent(const Records& records, const LifeEvent& event, QDate day,
                    const PlanningDesk& desk, IdSource& ids)
{
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Move an event")});
    auto moved = event;
    moved.day = day;
    changes.update(event, moved);
    planAfter(moved, records, desk, ids, changes);
    return placed(records, desk, changes);
}

ChangeSet removeEvent(const Records& records, const LifeEvent& event)
{
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Take an event back")});
    changes.remove(event);
    for (const auto& moment : records.all<Moment>()) {
        if (moment.status != MomentStatus::Planned || !followsFrom(moment, records, event))
            continue;
        auto cancelled = moment;
        cancelled.status = MomentStatus::Cancelled;
        changes.update(moment, cancelled);
    }
    return changes;
}

std::vector<const MomentKind*> kindsAfter(const Records& records, const QString& event)
{
    std::vector<const MomentKind*> kinds;
    for (const auto& kind : records.all<MomentKind>()) {
        const bool names = kind.rule.checkpoints.empty()
            ? kind.rule.event == event
            : std::ranges::find(kind.rule.checkpoints, event, &Checkpoint::event)
                != kind.rule.checkpoints.end();
        if (kind.rule.form == RuleForm::OnEvent && !kind.rule.off && !kind.retired && names)
            kinds.push_back(&kind);
    }
    std::ranges::sort(kinds, {}, &MomentKind::position);
    return kinds;
}

void recordWhatHappened(const Records& records, QDate today, IdSource& ids, ChangeSet& changes)
{
    WhatHappened happened(records, today, ids, changes);
    for (const auto& change : changes.of<Person>()) {
        if (change.before && change.after)
            happened.record(*change.before, *change.after);
    }
}

HappenedCounts countHappened(const ChangeSet& changes)
{
    HappenedCounts counts;
    for (const auto& change : changes.of<LifeEvent>()) {
        if (change.before || !change.after)
            continue;
        const auto& key = change.after->event.text();
        counts.teams += key == teamChanged;
        counts.managers += key == managerChanged;
        counts.returns += key == leaveEnded;
        counts.departures += key == departureNotified;
    }
    return counts;
}

QString happenedText(const HappenedCounts& counts)
{
    const std::pair<const char*, int> sorts[] = {
        {QT_TRANSLATE_N_NOOP("Event", "%n change(s) of team"), counts.teams},
        {QT_TRANSLATE_N_NOOP("Event", "%n change(s) of manager"), counts.managers},
        {QT_TRANSLATE_N_NOOP("Event", "%n return(s) from leave"), counts.returns},
        {QT_TRANSLATE_N_NOOP("Event", "%n departure(s)"), counts.departures},
    };
    QStringList texts;
    for (const auto& [text, count] : sorts) {
        if (count > 0)
            texts << QCoreApplication::translate("Event", text, nullptr, count);
    }
    return texts.join(u", "_s);
}

}  // namespace esperluette
