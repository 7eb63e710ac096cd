// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moments/moment_actions.h"

#include <algorithm>
#include <utility>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesPerDay = 24 * 60;

bool isHour(std::int16_t minuteOfDay)
{
    return minuteOfDay == Moment::wholeDay || (minuteOfDay >= 0 && minuteOfDay < minutesPerDay);
}

/// Each person once, with the first part given.
std::vector<Attendance> eachOnce(const std::vector<Attendance>& attendances)
{
    std::vector<Attendance> people;
    for (const auto& attendance : attendances) {
        if (std::ranges::find(people, attendance.person, &Attendance::person) == people.end())
            people.push_back(attendance);
    }
    return people;
}

std::vector<Attendance> invitedTeam(const Records& records, const TeamId& team)
{
    std::vector<Attendance> invited;
    for (const auto& person : records.all<Person>()) {
        if (person.team == team && person.status == PersonStatus::Present)
            invited.push_back({person.id, Part::Invited});
    }
    return invited;
}

bool areKnown(const Records& records, const std::vector<Attendance>& attendances)
{
    return std::ranges::all_of(attendances, [&records](const Attendance& attendance) {
        return records.find(attendance.person) != nullptr;
    });
}

/// The subject of the first fault in whom a draft is for; empty when there is none.
QString faultOfSubject(const Records& records, const MomentDraft& draft, const MomentKind& kind)
{
    if (kind.scope == MomentScope::Individual)
        return draft.person && records.find(*draft.person) ? QString() : u"person"_s;
    if (draft.team ? !records.find(*draft.team) : draft.attendances.empty())
        return u"team"_s;
    return areKnown(records, draft.attendances) ? QString() : u"person"_s;
}

Gathering gatheringFor(const Records& records, const MomentDraft& draft, const MomentId& id)
{
    Gathering gathering{.id = id, .team = draft.team};
    gathering.attendances =
        draft.attendances.empty() ? invitedTeam(records, *draft.team) : eachOnce(draft.attendances);
    return gathering;
}

/// The moment a draft describes, without a day.
Result<Moment> momentFrom(const Records& records, const MomentDraft& draft, IdSource& ids)
{
    const auto* kind = draft.kind ? records.find(*draft.kind) : nullptr;
    if (!kind)
        return failure(ErrorCode::InvalidInput, u"kind"_s);
    if (const auto subject = faultOfSubject(records, draft, *kind); !subject.isEmpty())
        return failure(ErrorCode::InvalidInput, subject);
    const auto title = MomentTitle::parse(draft.title);
    if (!title)
        return failure(ErrorCode::InvalidInput, u"title"_s);

    Moment moment{.id = ids.next<Moment>(), .kind = kind->id};
    if (kind->scope == MomentScope::Individual)
        moment.person = draft.person;
    moment.evidence.items = std::uint8_t(kind->checklistItems);
    moment.title = *title;
    return moment;
}

ChangeSet addition(StepName name, const Records& records, const MomentDraft& draft,
                   const Moment& moment)
{
    ChangeSet changes(std::move(name));
    changes.create(moment);
    if (!moment.person)
        changes.create(gatheringFor(records, draft, moment.id));
    return changes;
}

ChangeSet update(StepName name, const Moment& before, const Moment& after)
{
    ChangeSet changes(std::move(name));
    changes.update(before, after);
    return changes;
}

SkippedOccurrence skippedOccurrence(const Moment& moment, const Gathering* gathering, IdSource& ids)
{
    return {.id = ids.next<SkippedOccurrence>(),
            .kind = moment.kind,
            .person = moment.person,
            .team = gathering ? gathering->team : std::nullopt,
            .ordinal = moment.ordinal,
            .planned = moment.planned.date()};
}

}  // namespace

Result<ChangeSet> planMoment(const Records& records, const MomentDraft& draft, QDate today,
                             UtcMinute now, IdSource& ids)
{
    if (!draft.day.isValid() || draft.day < today || !isHour(draft.minuteOfDay))
        return failure(ErrorCode::InvalidInput, u"day"_s);
    auto moment = momentFrom(records, draft, ids);
    if (!moment)
        return Failure{moment.error()};
    moment->planned = draft.day;
    moment->minuteOfDay = draft.minuteOfDay;
    moment->plannedAt = now;
    return addition({QT_TRANSLATE_NOOP("Step", "Plan a moment")}, records, draft, *moment);
}

Result<ChangeSet> noteMoment(const Records& records, const MomentDraft& draft, QDate today,
                             UtcMinute now, IdSource& ids)
{
    if (!draft.day.isValid() || draft.day > today)
        return failure(ErrorCode::InvalidInput, u"day"_s);
    auto moment = momentFrom(records, draft, ids);
    if (!moment)
        return Failure{moment.error()};
    moment->held = draft.day;
    moment->evidence.setting = draft.setting;
    moment->status = MomentStatus::Held;
    moment->plannedAt = now;
    return addition({QT_TRANSLATE_NOOP("Step", "Note a moment")}, records, draft, *moment);
}

ChangeSet explainMissed(const Moment& moment, MissedCause cause)
{
    auto explained = moment;
    explained.evidence.cause = cause;
    return update({QT_TRANSLATE_NOOP("Step", "Say what got in the way of a moment")}, moment,
                  explained);
}

Result<ChangeSet> moveMoment(const Moment& moment, QDate day, std::int16_t minuteOfDay, QDate today)
{
    const bool canMove = !moment.held.isValid() && moment.status == MomentStatus::Planned;
    if (!canMove || !day.isValid() || day < today || !isHour(minuteOfDay))
        return failure(ErrorCode::InvalidInput, u"day"_s);
    auto moved = moment;
    moved.planned = day;
    moved.minuteOfDay = minuteOfDay;
    moved.evidence.cause = MissedCause::NotTold;
    if (moved.plannedBy == PlannedBy::Rule && !(moved == moment))
        moved.plannedBy = PlannedBy::RuleThenHand;
    return update({QT_TRANSLATE_NOOP("Step", "Move a moment")}, moment, moved);
}

ChangeSet cancelMoment(const Moment& moment)
{
    auto cancelled = moment;
    if (!moment.held.isValid())
        cancelled.status = MomentStatus::Cancelled;
    return update({QT_TRANSLATE_NOOP("Step", "Cancel a moment")}, moment, cancelled);
}

ChangeSet removeMoment(const Records& records, const Moment& moment,
                       const std::optional<Preparation>& preparation,
                       const std::optional<Debrief>& debrief, IdSource& ids)
{
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Delete a moment")});
    const auto* gathering = records.gatheringOf(moment.id);
    if (moment.plannedBy != PlannedBy::Hand)
        changes.create(skippedOccurrence(moment, gathering, ids));
    for (const auto& commitment : records.all<Commitment>()) {
        if (commitment.moment == moment.id)
            changes.remove(commitment);
    }
    if (gathering)
        changes.remove(*gathering);
    if (preparation)
        changes.remove(*preparation);
    if (debrief)
        changes.remove(*debrief);
    changes.remove(moment);
    return changes;
}

QString shownTitle(const Moment& moment, const MomentKind& kind, Language language)
{
    return moment.title.isEmpty() ? kind.name.in(language) : moment.title.text();
}

}  // namespace esperluette
