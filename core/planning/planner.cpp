// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planning.h"

#include "core/planning/event_planner.h"
#include "core/planning/journey_choice.h"
#include "core/planning/reshift.h"
#include "core/planning/rhythm.h"
#include "core/planning/ritual_planner.h"
#include "core/planning/rule_days.h"
#include "core/planning/rule_moment.h"
#include "core/planning/skipped_index.h"
#include "core/planning/team_planner.h"

#include <algorithm>
#include <map>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// Plans the individual moments of everyone, kind by kind.
class PeoplePlanner {
public:
    PeoplePlanner(const Records& records, const PlanningDesk& desk, IdSource& ids,
                  ChangeSet& changes) :
        m_records(records),
        m_desk(desk), m_ids(ids), m_changes(changes), m_skipped(records), m_choice(records),
        m_surelyOpen(desk.today.addDays(mostDaysOfShift)),
        m_lastDue(desk.until.addDays(mostDaysOfShift))
    {
        for (const auto& event : records.all<LifeEvent>()) {
            if (event.person && event.event.text() == "long_leave_end"_L1)
                m_returns[*event.person] = std::max(m_returns[*event.person], event.day);
        }
        const auto kinds = records.all<MomentKind>();
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            const auto form = kinds[kind].rule.form;
            const bool planned = form == RuleForm::AroundMilestone || form == RuleForm::Anniversary
                || form == RuleForm::Rhythm;
            if (planned && !kinds[kind].rule.off && kinds[kind].scope == MomentScope::Individual
                && !kinds[kind].consentRequired)
                m_kinds.push_back(kind);
        }
    }

    /// @return false when it was stopped
    bool plan()
    {
        const auto people = m_records.all<Person>();
        for (const auto& id : m_desk.only) {
            if (const auto* person = m_records.find(id))
                planPerson(m_records.positionOf(*person));
        }
        for (std::size_t position = 0; m_desk.only.empty() && position < people.size();
             ++position) {
            if (position % peopleBetweenSigns == 0 && m_desk.goesOn
                && !m_desk.goesOn(double(position) / double(people.size())))
                return false;
            planPerson(position);
        }
        return true;
    }

private:
    /// How far a day off can move a moment, with room to spare.
    static constexpr int mostDaysOfShift = 14;
    static constexpr std::size_t peopleBetweenSigns = 64;

    void planPerson(std::size_t position)
    {
        const auto& person = m_records.all<Person>()[position];
        if (person.status == PersonStatus::Left)
            return;
        m_known = person.knownSince.isValid() ? person.knownSince : m_desk.today;
        m_journey.clear();
        for (const auto moment : m_records.momentsOf(position))
            m_journey.emplace_back(m_records.momentKinds()[moment], moment);
        for (const auto kind : m_kinds) {
            if (m_choice.plans(kind, position))
                planKind(person, kind);
        }
    }

    void planKind(const Person& person, std::size_t kindPosition)
    {
        const auto& kind = m_records.all<MomentKind>()[kindPosition];
        m_moments.clear();
        for (const auto& [kindOfMoment, position] : m_journey) {
            if (kindOfMoment == kindPosition)
                m_moments.push_back(&m_records.all<Moment>()[position]);
        }
        if (kind.rule.form == RuleForm::Rhythm)
            planRhythm(person, kind);
        else
            planSeries(person, kind);
    }

    /// Occurrences that a milestone alone places.
    void planSeries(const Person& person, const MomentKind& kind)
    {
        const auto milestone = milestoneDay(person, kind.rule);
        if (!milestone.isValid())
            return;
        for (const auto* moment : m_moments) {
            if (moment->status != MomentStatus::Planned)
                continue;
            if (const auto due = occurrenceDay(milestone, kind.rule, moment->ordinal);
                due.isValid())
                move(*moment, kind, due);
        }
        for (int ordinal = firstOrdinal(milestone, kind.rule); ordinal <= lastOrdinal; ++ordinal) {
            const auto due = occurrenceDay(milestone, kind.rule, ordinal);
            if (!due.isValid() || due > m_lastDue)
                return;
            if (due.addDays(kind.rule.lateDays + mostDaysOfShift) < m_known
                || isThere(person, kind, ordinal))
                continue;
            if (isTooLate(person, kind, due))
                return;
            if (endOfWindow(kind, due) >= m_known)
                create(person, kind, due, ordinal);
        }
    }

    /// An ordinal at or before the first whose window reaches the day the person was known.
    int firstOrdinal(QDate milestone, const PlanningRule& rule) const
    {
        if (!repeats(rule))
            return 1;
        const auto day = m_known.addDays(-rule.lateDays - mostDaysOfShift);
        const bool birthday =
            rule.milestone == Milestone::Birthday && rule.form == RuleForm::AroundMilestone;
        const auto times = birthday ? timesBefore(milestone, day, rule.offset, {1, TimeUnit::Year})
                                    : timesBefore(milestone, day, rule.first, rule.every);
        return std::max(times, 1);
    }

    bool isThere(const Person& person, const MomentKind& kind, int ordinal) const
    {
        return std::ranges::find(m_moments, ordinal, &Moment::ordinal) != m_moments.end()
            || std::ranges::find(m_skipped.of(person.id, kind.id), ordinal,
                                 &SkippedOccurrence::ordinal)
            != m_skipped.of(person.id, kind.id).end();
    }

    /// The one occurrence of a rhythm that is open, or the next one.
    void planRhythm(const Person& person, const MomentKind& kind)
    {
        if (person.status == PersonStatus::OnLeave
            || (person.status == PersonStatus::Candidate
                && !milestoneDay(person, kind.rule).isValid()))
            return;
        const auto skipped = m_skipped.of(person.id, kind.id);
        if (kind.rule.absenceMonths > 0 && planReturn(person, kind))
            return;
        const auto days =
            rhythmDays(person, kind.rule, lastSettledDay(m_moments, skipped, kind, m_desk.today));
        if (!days)
            return;
        bool open = false;
        for (const auto* moment : m_moments) {
            if (!isOpen(*moment, kind))
                continue;
            open = true;
            if (moment->due.isValid() && !days->timesTo(moment->due.date()))
                move(*moment, kind, nextDay(*days, kind));
        }
        if (open)
            return;
        const auto ordinal = nextOrdinal(skipped);
        const auto due = nextDay(*days, kind);
        if (ordinal <= lastOrdinal && !isTooLate(person, kind, due))
            create(person, kind, due, ordinal);
    }

    /// After a long leave a rhythm may ask for a moment on the day of the return, unless one was
    /// held shortly before. A return that was noted too late for it changes nothing.
    /// @return whether the day of the return is what counts now
    bool planReturn(const Person& person, const MomentKind& kind)
    {
        const auto found = m_returns.find(person.id);
        if (found == m_returns.end() || found->second < m_known || found->second > m_desk.until)
            return false;
        const auto due = found->second;
        if (endOfWindow(kind, due) < m_desk.today)
            return false;
        const auto fresh = due.addMonths(-kind.rule.absenceMonths);
        for (const auto* moment : m_moments) {
            if (moment->held.isValid() && moment->held.date() >= fresh)
                return false;
        }
        const auto skipped = m_skipped.of(person.id, kind.id);
        const auto earliest = std::min(due, worked(kind, due));
        const auto isLater = [&](const auto* other) { return other->planned >= earliest; };
        const auto isSettled = [&](const Moment* moment) {
            return moment->due >= Day(due) && !isOpen(*moment, kind);
        };
        if (std::ranges::any_of(skipped, isLater) || std::ranges::any_of(m_moments, isSettled))
            return false;
        for (const auto* moment : m_moments) {
            if (!isOpen(*moment, kind))
                continue;
            move(*moment, kind, due);
            return true;
        }
        create(person, kind, due, nextOrdinal(skipped));
        return true;
    }

    bool isOpen(const Moment& moment, const MomentKind& kind) const
    {
        const auto state = stateOf(moment, kind, m_desk.today);
        return state == MomentState::Planned || state == MomentState::Prepared;
    }

    int nextOrdinal(std::span<const SkippedOccurrence* const> skipped) const
    {
        int last = 0;
        for (const auto* moment : m_moments)
            last = std::max(last, int(moment->ordinal));
        for (const auto* occurrence : skipped)
            last = std::max(last, occurrence->ordinal);
        return last + 1;
    }

    /// The first day of a rhythm that the person was there for and that can still be held.
    QDate nextDay(const RhythmDays& days, const MomentKind& kind) const
    {
        const auto earliest =
            std::max(m_known, m_desk.today.addDays(-kind.rule.lateDays - mostDaysOfShift));
        for (auto times = timesBefore(days.from, earliest, days.first, days.every);; ++times) {
            const auto due = days.day(times);
            if (due >= m_known && (due > m_surelyOpen || endOfWindow(kind, due) >= m_desk.today))
                return due;
        }
    }

    QDate worked(const MomentKind& kind, QDate due) const
    {
        return workedDay(due, kind.rule.nonWorkingDay, m_desk.calendar);
    }
    QDate endOfWindow(const MomentKind& kind, QDate due) const
    {
        return worked(kind, due).addDays(kind.rule.lateDays);
    }
    /// After the last day to plan for, or after the person has gone.
    bool isTooLate(const Person& person, const MomentKind& kind, QDate due) const
    {
        if (due > m_lastDue)
            return true;
        const auto planned = worked(kind, due);
        return planned > m_desk.until
            || (person.end.isValid() && planned > person.end
                && kind.rule.milestone != Milestone::End);
    }

    void move(const Moment& moment, const MomentKind& kind, QDate due)
    {
        moveTo({due, worked(kind, due)}, moment, m_changes);
    }

    void create(const Person& person, const MomentKind& kind, QDate due, int ordinal)
    {
        auto moment = ruleMoment(kind, {due, worked(kind, due)}, ordinal, m_desk, m_ids);
        moment.person = person.id;
        m_changes.create(moment);
    }

    const Records& m_records;
    const PlanningDesk& m_desk;
    IdSource& m_ids;
    ChangeSet& m_changes;
    SkippedIndex m_skipped;
    JourneyChoice m_choice;
    QDate m_surelyOpen;  ///< what is due later can surely still be held
    QDate m_lastDue;  ///< what is due later is surely after the last day to plan for
    std::vector<std::size_t> m_kinds;  ///< positions of the kinds planned for each person
    /// Kind and position of each moment of the person being planned.
    std::vector<std::pair<std::size_t, std::uint32_t>> m_journey;
    std::vector<const Moment*> m_moments;  ///< of the person and kind being planned
    QDate m_known;  ///< since when that person is known
    std::map<PersonId, QDate> m_returns;  ///< last day on which somebody came back from a leave
};

}  // namespace

ChangeSet planMoments(const Records& records, const PlanningDesk& desk, IdSource& ids)
{
    ChangeSet changes;
    if (!PeoplePlanner(records, desk, ids, changes).plan())
        return ChangeSet();
    planTeams(records, desk, ids, changes);
    planEvents(records, desk, ids, changes);
    planRituals(records, desk, ids, changes);
    changes = reshifted(records, desk, changes);
    changes.rename(
        {QT_TRANSLATE_N_NOOP("Step", "Plan %n moments"), int(changes.of<Moment>().size())});
    return changes;
}

}  // namespace esperluette
