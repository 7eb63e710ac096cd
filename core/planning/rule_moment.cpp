// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/rule_moment.h"

namespace esperluette {

Moment ruleMoment(const MomentKind& kind, const OccurrenceDays& days, int ordinal,
                  const PlanningDesk& desk, IdSource& ids)
{
    Moment moment{.id = ids.next<Moment>(), .person = {}, .kind = kind.id};
    moment.evidence.items = std::uint8_t(kind.checklistItems);
    moment.planned = days.planned;
    moment.due = days.due;
    moment.plannedAt = desk.now;
    moment.ordinal = std::int16_t(ordinal);
    moment.plannedBy = PlannedBy::Rule;
    return moment;
}

void moveTo(const OccurrenceDays& days, const Moment& moment, ChangeSet& changes)
{
    if (moment.due == Day(days.due))
        return;
    auto moved = moment;
    moved.due = days.due;
    moved.planned = days.planned;
    moved.plannedBy = PlannedBy::Rule;
    changes.update(moment, moved);
}

std::vector<Attendance> invitationsFor(std::span<const Person* const> people, QDate day)
{
    std::vector<Attendance> invited;
    for (const auto* person : people) {
        const bool begun = !person->start.isValid() || person->start <= day;
        const bool gone = person->end.isValid() && person->end < day;
        const bool known = !person->knownSince.isValid() || person->knownSince <= day;
        if (begun && !gone && known)
            invited.push_back({person->id, Part::Invited});
    }
    return invited;
}

std::vector<std::vector<const Person*>> presentMembers(const Records& records)
{
    std::vector<std::vector<const Person*>> members(records.all<Team>().size());
    const auto people = records.all<Person>();
    for (std::size_t position = 0; position < people.size(); ++position) {
        const auto team = records.personTeams()[position];
        if (team < members.size() && people[position].status == PersonStatus::Present)
            members[team].push_back(&people[position]);
    }
    return members;
}

}  // namespace esperluette
