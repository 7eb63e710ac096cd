// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/reshift.h"

#include "core/planning/rule_days.h"

#include <algorithm>
#include <map>

namespace esperluette {

namespace {

/// Places moments on the days that their people work.
class Reshift {
public:
    Reshift(const Records& records, const PlanningDesk& desk) : m_records(records), m_desk(desk)
    {
        for (const auto& dayOff : records.all<DayOff>()) {
            if (dayOff.person && !findCalendar(*dayOff.person))
                m_calendars.emplace(*dayOff.person,
                                    withAbsences(desk.calendar, records, *dayOff.person));
        }
    }

    /// A moment on its day.
    Moment placed(const Moment& moment) const
    {
        const bool isTheRules = moment.plannedBy == PlannedBy::Rule && moment.due.isValid()
            && moment.status == MomentStatus::Planned && !moment.held.isValid()
            && moment.planned >= Day(m_desk.today) && !isOfARitual(moment);
        const auto* kind = isTheRules ? m_records.find(moment.kind) : nullptr;
        if (!kind)
            return moment;
        const auto* own = moment.person ? findCalendar(*moment.person) : nullptr;
        const auto& calendar = own ? *own : m_desk.calendar;
        auto day = workedDay(moment.due.date(), kind->rule.nonWorkingDay, calendar);
        if (day < m_desk.today)
            day = calendar.workingDayFrom(m_desk.today);
        auto after = moment;
        if (!isLeftWhereItIs(moment, *kind))
            after.planned = day;
        return after;
    }

private:
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

    const WorkingCalendar* findCalendar(const PersonId& person) const
    {
        const auto found = m_calendars.find(person);
        return found == m_calendars.end() ? nullptr : &found->second;
    }

    const Records& m_records;
    const PlanningDesk& m_desk;
    std::map<PersonId, WorkingCalendar> m_calendars;  ///< of who has absences
};

ChangeSet placedBy(const Reshift& reshift, const ChangeSet& changes)
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
    return placedBy(Reshift(records, desk), changes);
}

ChangeSet reshifted(const Records& records, const PlanningDesk& desk, const ChangeSet& changes)
{
    const Reshift reshift(records, desk);
    auto result = placedBy(reshift, changes);
    std::vector<MomentId> changed;
    for (const auto& change : changes.of<Moment>())
        changed.push_back(change.id());
    std::ranges::sort(changed);
    for (const auto& moment : records.all<Moment>()) {
        if (moment.planned >= Day(desk.today) && moment.plannedBy == PlannedBy::Rule
            && !std::ranges::binary_search(changed, moment.id))
            result.update(moment, reshift.placed(moment));
    }
    return result;
}

}  // namespace esperluette
