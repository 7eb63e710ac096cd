// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/reshift.h"

#include "core/planning/rule_days.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace esperluette {

namespace {

/// Places moments on the days that their people work.
class Reshift {
public:
    Reshift(const Records& records, const PlanningDesk& desk) : m_records(records), m_desk(desk)
    {
        for (const auto& dayOff : records.all<DayOff>()) {
            if (dayOff.person)
                m_absent.insert(*dayOff.person);
        }
    }

    /// A moment on its day.
    Moment placed(const Moment& moment)
    {
        const auto* kind = isTheRules(moment) ? m_records.find(moment.kind) : nullptr;
        auto after = moment;
        if (kind && !isLeftWhereItIs(moment, *kind))
            after.planned = dayOf(moment, *kind);
        return after;
    }

    /// Adds the move of a moment of the records that is not on its day.
    void move(std::size_t position, ChangeSet& changes)
    {
        const auto& moment = m_records.all<Moment>()[position];
        const auto& kind = m_records.all<MomentKind>()[m_records.momentKinds()[position]];
        if (!isTheRules(moment) || isLeftWhereItIs(moment, kind))
            return;
        const auto day = dayOf(moment, kind);
        if (moment.planned == day)
            return;
        auto after = moment;
        after.planned = day;
        changes.update(moment, after);
    }

private:
    bool isTheRules(const Moment& moment) const
    {
        return moment.plannedBy == PlannedBy::Rule && moment.due.isValid()
            && moment.status == MomentStatus::Planned && !moment.held.isValid()
            && moment.planned >= Day(m_desk.today) && !isOfARitual(moment);
    }

    Day dayOf(const Moment& moment, const MomentKind& kind)
    {
        const auto choice = kind.rule.nonWorkingDay;
        if (const auto* own = moment.person ? ownCalendar(*moment.person) : nullptr)
            return dayOf(moment.due, choice, *own);
        // Many moments are due on the same days, and most people have no absences.
        auto& day = m_days[std::size_t(choice)][moment.due.number()];
        if (!day.isValid())
            day = dayOf(moment.due, choice, m_desk.calendar);
        return day;
    }

    Day dayOf(Day due, NonWorkingDay choice, const WorkingCalendar& calendar) const
    {
        const auto day = workedDay(due.date(), choice, calendar);
        return day < m_desk.today ? calendar.workingDayFrom(m_desk.today) : day;
    }

    /// A rule that keeps its days placed it, however late: nothing about days off is to be undone.
    bool isLeftWhereItIs(const Moment& moment, const MomentKind& kind) const
    {
        return kind.rule.nonWorkingDay == NonWorkingDay::Keep && moment.due < Day(m_desk.today);
    }

    bool isOfARitual(const Moment& moment) const
    {
        const auto* gathering = moment.person ? nullptr : m_records.gatheringOf(moment.id);
        return gathering && gathering->ritual;
    }

    /// nullptr for who has no absences; made when it is first asked for.
    const WorkingCalendar* ownCalendar(const PersonId& person)
    {
        if (!m_absent.contains(person))
            return nullptr;
        auto found = m_calendars.find(person);
        if (found == m_calendars.end())
            found =
                m_calendars.emplace(person, withAbsences(m_desk.calendar, m_records, person)).first;
        return &found->second;
    }

    const Records& m_records;
    const PlanningDesk& m_desk;
    std::set<PersonId> m_absent;
    std::map<PersonId, WorkingCalendar> m_calendars;  ///< of those who are
    /// Of all others: by choice, and by the number of the day that a moment is due on.
    std::array<QHash<std::int32_t, Day>, 3> m_days;
};

ChangeSet placedBy(Reshift& reshift, const ChangeSet& changes)
{
    ChangeSet result(changes.name());
    changes.forEachType([&](const auto& list) {
        for (auto change : list) {
            if constexpr (std::is_same_v<decltype(change), Change<Moment>>) {
                if (change.after)
                    change.after = reshift.placed(*change.after);
                if (change.before == change.after)
                    continue;
            }
            result.add(std::move(change));
        }
    });
    return result;
}

}  // namespace

ChangeSet placed(const Records& records, const PlanningDesk& desk, const ChangeSet& changes)
{
    Reshift reshift(records, desk);
    return placedBy(reshift, changes);
}

ChangeSet reshifted(const Records& records, const PlanningDesk& desk, const ChangeSet& changes)
{
    Reshift reshift(records, desk);
    auto result = placedBy(reshift, changes);
    std::vector<MomentId> changed;
    for (const auto& change : changes.of<Moment>())
        changed.push_back(change.id());
    std::ranges::sort(changed);
    const auto moments = records.all<Moment>();
    const auto today = Day(desk.today).number();
    for (std::size_t position = 0; position < moments.size(); ++position) {
        if (records.momentDays()[position] >= today
            && !std::ranges::binary_search(changed, moments[position].id))
            reshift.move(position, result);
    }
    return result;
}

}  // namespace esperluette
