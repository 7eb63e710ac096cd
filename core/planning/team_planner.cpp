// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/team_planner.h"

#include "core/planning/journey_choice.h"
#include "core/planning/ritual_days.h"
#include "core/planning/rule_days.h"
#include "core/planning/rule_moment.h"
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
        m_desk(desk), m_ids(ids), m_changes(changes), m_skipped(records), m_choice(records),
        m_members(presentMembers(records))
    {
        const auto moments = records.all<Moment>();
        for (std::size_t position = 0; position < moments.size(); ++position) {
            const auto subject = records.momentSubjects()[position];
            if (subject.isTeam() && moments[position].ordinal > 0)
                m_there.push_back({{records.momentKinds()[position], subject.position(),
                                    moments[position].ordinal},
                                   &moments[position]});
        }
        std::ranges::sort(m_there, {}, &Known::first);
    }

    void plan()
    {
        const auto kinds = m_records.all<MomentKind>();
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            if (kinds[kind].rule.form != RuleForm::EveryPeriod || kinds[kind].rule.off
                || kinds[kind].scope != MomentScope::Collective || kinds[kind].consentRequired)
                continue;
            for (std::size_t team = 0; team < m_members.size(); ++team) {
                if (m_choice.plansForTeam(kind, team))
                    planKind(kind, team);
            }
        }
    }

private:
    using Occurrence = std::tuple<std::size_t, std::size_t, int>;  ///< kind, team, ordinal
    using Known = std::pair<Occurrence, const Moment*>;

    void planKind(std::size_t kindPosition, std::size_t team)
    {
        const auto& kind = m_records.all<MomentKind>()[kindPosition];
        const auto step = periodStep(kind.rule);
        auto number = periodNumber(m_desk.today, kind.rule.milestone);
        number += (step - (number - 1) % step) % step;
        for (; number <= lastOrdinal; number += step) {
            const auto due = periodDay(number, kind.rule);
            const auto planned = workedDay(due, kind.rule.nonWorkingDay, m_desk.calendar);
            if (planned > m_desk.until)
                return;
            if (planned.addDays(kind.rule.lateDays) < m_desk.today)
                continue;
            if (const auto* moment = find({kindPosition, team, number})) {
                if (moment->status == MomentStatus::Planned && !isOfARitual(*moment))
                    moveTo({due, planned}, *moment, m_changes);
            } else if (!isARitual(kind, team, planned)
                       && !m_skipped.contains(m_records.all<Team>()[team].id, kind.id, number)) {
                create(kind, team, {due, planned}, number);
            }
        }
    }

    const Moment* find(const Occurrence& occurrence) const
    {
        const auto found = std::ranges::lower_bound(m_there, occurrence, {}, &Known::first);
        return found != m_there.end() && found->first == occurrence ? found->second : nullptr;
    }

    bool isOfARitual(const Moment& moment) const
    {
        const auto* gathering = m_records.gatheringOf(moment.id);
        return gathering && gathering->ritual;
    }

    /// Whether the team has a ritual in place of the rule.
    bool isARitual(const MomentKind& kind, std::size_t team, QDate day) const
    {
        const auto& id = m_records.all<Team>()[team].id;
        return std::ranges::any_of(m_records.all<Ritual>(), [&](const Ritual& ritual) {
            return ritual.kind == kind.id && ritual.team == id && isInForce(ritual, day);
        });
    }

    void create(const MomentKind& kind, std::size_t team, const OccurrenceDays& days, int ordinal)
    {
        auto invited = invitationsFor(m_members[team], days.planned);
        if (invited.empty())
            return;
        const auto moment = ruleMoment(kind, days, ordinal, m_desk, m_ids);
        m_changes.create(moment);
        m_changes.create(Gathering{moment.id, m_records.all<Team>()[team].id, std::move(invited)});
    }

    const Records& m_records;
    const PlanningDesk& m_desk;
    IdSource& m_ids;
    ChangeSet& m_changes;
    SkippedIndex m_skipped;
    JourneyChoice m_choice;
    std::vector<std::vector<const Person*>> m_members;  ///< present, per team
    std::vector<Known> m_there;  ///< sorted
};

}  // namespace

void planTeams(const Records& records, const PlanningDesk& desk, IdSource& ids, ChangeSet& changes)
{
    TeamPlanner(records, desk, ids, changes).plan();
}

}  // namespace esperluette
