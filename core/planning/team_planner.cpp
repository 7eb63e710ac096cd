// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/team_planner.h"

#include "core/planning/ritual_days.h"
#include "core/planning/rule_days.h"
#include "core/planning/skipped_index.h"

#include <algorithm>
#include <tuple>

namespace esperluette {

namespace {

/// Plans one occurrence per team and calendar period.
class TeamPlanner {
public:
    TeamPlanner(const Records& records, const PlanningDesk& desk, IdSource& ids,
                ChangeSet& changes) :
        m_records(records),
        m_desk(desk), m_ids(ids), m_changes(changes), m_skipped(records),
        m_members(records.all<Team>().size())
    {
        for (const auto& person : records.all<Person>()) {
            const auto* team = person.team ? records.find(*person.team) : nullptr;
            if (team && person.status == PersonStatus::Present)
                m_members[records.positionOf(*team)].push_back(&person);
        }
        const auto moments = records.all<Moment>();
        for (std::size_t position = 0; position < moments.size(); ++position) {
            const auto subject = records.momentSubjects()[position];
            if (subject.isTeam() && moments[position].ordinal > 0)
                m_there.emplace_back(records.momentKinds()[position], subject.position(),
                                     moments[position].ordinal);
        }
        std::ranges::sort(m_there);
    }

    void plan()
    {
        const auto kinds = m_records.all<MomentKind>();
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            if (kinds[kind].rule.form != RuleForm::EveryPeriod
                || kinds[kind].scope != MomentScope::Collective || kinds[kind].consentRequired)
                continue;
            for (std::size_t team = 0; team < m_members.size(); ++team)
                planKind(kind, team);
        }
    }

private:
    using Occurrence = std::tuple<std::size_t, std::size_t, int>;  ///< kind, team, ordinal

    void planKind(std::size_t kindPosition, std::size_t team)
    {
        const auto& kind = m_records.all<MomentKind>()[kindPosition];
        const auto step = periodStep(kind.rule);
        auto number = periodNumber(m_desk.today, kind.rule.milestone);
        number += (step - (number - 1) % step) % step;
        for (; number <= lastOrdinal; number += step) {
            const auto due = periodStart(number, kind.rule.milestone);
            const auto planned = workedDay(due, kind.rule.nonWorkingDay, m_desk.calendar);
            if (planned > m_desk.until)
                return;
            if (planned.addDays(kind.rule.lateDays) >= m_desk.today
                && !isThere({kindPosition, team, number}) && !isARitual(kind, team, planned))
                create(kind, team, due, planned, number);
        }
    }

    bool isThere(const Occurrence& occurrence) const
    {
        const auto [kind, team, ordinal] = occurrence;
        return std::ranges::binary_search(m_there, occurrence)
            || m_skipped.contains(m_records.all<Team>()[team].id,
                                  m_records.all<MomentKind>()[kind].id, ordinal);
    }

    /// Whether the team has a ritual in place of the rule.
    bool isARitual(const MomentKind& kind, std::size_t team, QDate day) const
    {
        const auto& id = m_records.all<Team>()[team].id;
        return std::ranges::any_of(m_records.all<Ritual>(), [&](const Ritual& ritual) {
            return ritual.kind == kind.id && ritual.team == id && isInForce(ritual, day);
        });
    }

    void create(const MomentKind& kind, std::size_t team, QDate due, QDate planned, int ordinal)
    {
        auto invited = invitedOn(m_members[team], planned);
        if (invited.empty())
            return;
        Moment moment{.id = m_ids.next<Moment>(), .person = {}, .kind = kind.id};
        moment.evidence.items = std::uint8_t(kind.checklistItems);
        moment.planned = planned;
        moment.due = due;
        moment.plannedAt = m_desk.now;
        moment.ordinal = std::int16_t(ordinal);
        moment.plannedBy = PlannedBy::Rule;
        m_changes.create(moment);
        m_changes.create(Gathering{moment.id, m_records.all<Team>()[team].id, std::move(invited)});
    }

    const Records& m_records;
    const PlanningDesk& m_desk;
    IdSource& m_ids;
    ChangeSet& m_changes;
    SkippedIndex m_skipped;
    std::vector<std::vector<const Person*>> m_members;  ///< present, per team
    std::vector<Occurrence> m_there;  ///< sorted
};

}  // namespace

std::vector<Attendance> invitedOn(const std::vector<const Person*>& people, QDate day)
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

void planTeams(const Records& records, const PlanningDesk& desk, IdSource& ids, ChangeSet& changes)
{
    TeamPlanner(records, desk, ids, changes).plan();
}

}  // namespace esperluette
