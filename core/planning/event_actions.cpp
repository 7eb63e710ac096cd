// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/event_actions.h"

#include "core/planning/event_planner.h"
#include "core/planning/rule_days.h"

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEvents = lastOrdinal / mostCheckpoints;

/// A number that no event of that key and subject has had as long as the logbook remembers: also
/// those of its moments count, as an event may have been taken back.
int nextEventOrdinal(const Records& records, const LifeEvent& event)
{
    int last = 0;
    for (const auto& other : records.all<LifeEvent>()) {
        if (other.event == event.event && other.person == event.person && other.team == event.team)
            last = std::max(last, other.ordinal);
    }
    const auto kinds = kindsAfter(records, event.event.text());
    for (const auto& moment : records.all<Moment>()) {
        const auto isAfter = [&](const MomentKind* kind) { return kind->id == moment.kind; };
        if (moment.ordinal == 0 || moment.person != event.person
            || std::ranges::none_of(kinds, isAfter))
            continue;
        const auto* gathering = records.gatheringOf(moment.id);
        if (!gathering || gathering->team == event.team)
            last = std::max(last, eventOrdinalOf(moment.ordinal));
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

Result<> checkSubjects(const Records& records, const EventDraft& draft)
{
    const auto isThere = [&](const PersonId& id) { return records.find(id) != nullptr; };
    if (!std::ranges::all_of(draft.people, isThere))
        return failure(ErrorCode::InvalidInput, u"people"_s);
    if (draft.team && !records.find(*draft.team))
        return failure(ErrorCode::InvalidInput, u"team"_s);
    const auto needsAgreement =
        std::ranges::any_of(kindsAfter(records, draft.event),
                            [](const MomentKind* kind) { return kind->consentRequired; });
    if (needsAgreement && !draft.agreed)
        return failure(ErrorCode::InvalidInput, u"agreed"_s);
    return {};
}

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
    return changes;
}

ChangeSet moveEvent(const Records& records, const LifeEvent& event, QDate day,
                    const PlanningDesk& desk, IdSource& ids)
{
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Move an event")});
    auto moved = event;
    moved.day = day;
    changes.update(event, moved);
    planAfter(moved, records, desk, ids, changes);
    return changes;
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

void recordWhatHappened(const Records& records, const Person& before, const Person& after,
                        const PlanningDesk& desk, IdSource& ids, ChangeSet& changes)
{
    const auto needsAgreement = [](const MomentKind* kind) { return kind->consentRequired; };
    const auto record = [&](const QString& key) {
        if (std::ranges::any_of(kindsAfter(records, key), needsAgreement))
            return;
        const EventDraft draft{.event = key, .people = {}, .team = {}, .day = desk.today};
        if (auto event = eventFrom(draft, ids)) {
            event->person = after.id;
            addWithConsequences(*std::move(event), records, desk, ids, changes);
        }
    };
    if (after.status != PersonStatus::Present && after.status != PersonStatus::OnLeave)
        return;
    if (before.team && after.team && before.team != after.team)
        record(u"team_changed"_s);
    if (before.manager && after.manager && before.manager != after.manager)
        record(u"manager_changed"_s);
    if (before.status == PersonStatus::OnLeave && after.status == PersonStatus::Present)
        record(u"long_leave_end"_s);
    if (!before.end.isValid() && after.end.isValid() && after.end >= desk.today)
        record(u"departure_notified"_s);
}

}  // namespace esperluette
