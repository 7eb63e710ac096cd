// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/ritual_planner.h"

#include "core/planning/ritual_days.h"
#include "core/planning/rule_moment.h"

#include <algorithm>

namespace esperluette {

namespace {

/// One occurrence that is in the logbook.
struct Occurrence {
    const Moment* moment;
    const Gathering* gathering;
};

/// Plans the occurrences of one ritual after the other.
class RitualPlanner {
public:
    RitualPlanner(const Records& records, const PlanningDesk& desk, IdSource& ids,
                  ChangeSet& changes) :
        m_records(records),
        m_desk(desk), m_ids(ids), m_changes(changes)
    {
    }

    void plan()
    {
        for (const auto& ritual : m_records.all<Ritual>()) {
            const auto& kind = *m_records.find(ritual.kind);
            if (!kind.retired && !kind.consentRequired)
                planRitual(ritual, kind);
        }
    }

private:
    void planRitual(const Ritual& ritual, const MomentKind& kind)
    {
        findOccurrences(ritual);
        findPeople(ritual);
        const auto days = ritualDays(ritual, kind.rule.nonWorkingDay, m_desk.today, m_desk.until,
                                     m_desk.calendar);
        if (days.empty())
            return;
        m_lastHost = hostBefore(ritual, days.front().planned);
        for (const auto& day : days) {
            const auto there = std::ranges::find_if(m_there, [&day](const Occurrence& each) {
                return each.moment->ordinal == day.ordinal;
            });
            if (there != m_there.end())
                follow(ritual, *there, day);
            else if (!isSkipped(ritual, day.ordinal))
                create(ritual, kind, day);
        }
    }

    void findOccurrences(const Ritual& ritual)
    {
        m_there.clear();
        for (const auto& gathering : m_records.all<Gathering>()) {
            if (gathering.ritual == ritual.id)
                m_there.push_back({m_records.find(gathering.id), &gathering});
        }
    }

    void findPeople(const Ritual& ritual)
    {
        m_people.clear();
        for (const auto& person : m_records.all<Person>()) {
            if (person.status == PersonStatus::Present
                && (!ritual.team || person.team == ritual.team))
                m_people.push_back(&person);
        }
    }

    /// The last one of the hosts whose turn was before a day.
    std::optional<PersonId> hostBefore(const Ritual& ritual, QDate day) const
    {
        std::optional<PersonId> host;
        Day lastDay;
        for (const auto& [moment, gathering] : m_there) {
            if (moment->status == MomentStatus::Cancelled || !isHost(ritual, gathering->host)
                || moment->day() >= Day(day) || moment->day() < lastDay)
                continue;
            host = gathering->host;
            lastDay = moment->day();
        }
        return host;
    }

    static bool isHost(const Ritual& ritual, const std::optional<PersonId>& person)
    {
        return person && std::ranges::find(ritual.hosts, *person) != ritual.hosts.end();
    }

    bool isSkipped(const Ritual& ritual, int ordinal) const
    {
        return std::ranges::any_of(
            m_records.all<SkippedOccurrence>(), [&](const SkippedOccurrence& skipped) {
                return skipped.kind == ritual.kind && !skipped.person && skipped.team == ritual.team
                    && skipped.ordinal == ordinal;
            });
    }

    /// Moves an occurrence to the day of its ritual, and passes on the turn of who cannot host.
    void follow(const Ritual& ritual, const Occurrence& occurrence, const RitualDay& day)
    {
        const auto& [before, gathering] = occurrence;
        const auto& moment = *before;
        if (moment.status == MomentStatus::Planned) {
            const bool moves = moment.due != Day(day.due);
            moveTo({day.due, day.planned}, moment, m_changes);
            passOn(ritual, *gathering, moves ? day.planned : moment.planned.date());
        } else if (isHost(ritual, gathering->host)) {
            m_lastHost = gathering->host;
        }
    }

    void passOn(const Ritual& ritual, const Gathering& gathering, QDate day)
    {
        auto hosted = gathering;
        if (!hosted.host || !canHost(m_records, *hosted.host, day)) {
            if (const auto next = hostAfter(m_records, ritual, m_lastHost, day))
                hosted.host = next;
        }
        m_changes.update(gathering, hosted);
        if (isHost(ritual, hosted.host))
            m_lastHost = hosted.host;
    }

    void create(const Ritual& ritual, const MomentKind& kind, const RitualDay& day)
    {
        auto invited = invitationsFor(m_people, day.planned);
        if (invited.empty())
            return;
        auto moment = ruleMoment(kind, {day.due, day.planned}, day.ordinal, m_desk, m_ids);
        moment.minuteOfDay = ritual.minuteOfDay;
        moment.title = MomentTitle::parse(ritual.name.text()).value_or(MomentTitle());
        const auto host = hostAfter(m_records, ritual, m_lastHost, day.planned);
        if (host)
            m_lastHost = host;
        m_changes.create(moment);
        m_changes.create(Gathering{moment.id, ritual.team, std::move(invited), host, ritual.id});
    }

    const Records& m_records;
    const PlanningDesk& m_desk;
    IdSource& m_ids;
    ChangeSet& m_changes;
    std::vector<Occurrence> m_there;  ///< of the ritual being planned
    std::vector<const Person*> m_people;  ///< present, for the ritual being planned
    std::optional<PersonId> m_lastHost;
};

}  // namespace

void planRituals(const Records& records, const PlanningDesk& desk, IdSource& ids,
                 ChangeSet& changes)
{
    RitualPlanner(records, desk, ids, changes).plan();
}

}  // namespace esperluette
