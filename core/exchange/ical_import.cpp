// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical_import.h"

#include "core/exchange/ical_draft.h"

#include <QCoreApplication>

#include <set>

namespace esperluette {

namespace {

/// The context of the reasons.
class EventReason {
    Q_DECLARE_TR_FUNCTIONS(CalendarImport)
};

StepName stepOf(CalendarTarget target, int count)
{
    switch (target) {
    case CalendarTarget::Holidays:
        return {QT_TRANSLATE_N_NOOP("Step", "Import %n days off"), count};
    case CalendarTarget::Absences:
        return {QT_TRANSLATE_N_NOOP("Step", "Import %n absences"), count};
    case CalendarTarget::Moments: break;
    }
    return {QT_TRANSLATE_N_NOOP("Step", "Import %n moments"), count};
}

}  // namespace

ImportCounts CalendarPlan::counts() const
{
    ImportPlan plan;
    for (const auto& row : rows)
        plan.rows.push_back({.verdict = row.verdict});
    return plan.counts();
}

CalendarPlan planCalendarImport(const Records& records, const IcalCalendar& calendar,
                                const CalendarSettings& settings, QDate today)
{
    const CalendarJudge judge(records, settings, today, UtcMinute());
    CalendarPlan plan;
    plan.rows.reserve(calendar.events.size());
    std::set<std::pair<QString, QDate>> seen;
    for (const auto& event : calendar.events) {
        auto row = judge.judge(event).row;
        // The same event twice in one file: once is enough.
        if (!seen.insert({event.uid, event.occurrence}).second && row.verdict != Verdict::Refused)
            row = {Verdict::Same, CalendarReason::None, row.person};
        plan.rows.push_back(row);
    }
    return plan;
}

ChangeSet calendarChanges(const Records& records, const IcalCalendar& calendar,
                          const CalendarSettings& settings, const CalendarPlan& plan, QDate today,
                          UtcMinute now)
{
    const CalendarJudge judge(records, settings, today, now);
    ChangeSet changes(stepOf(settings.target, plan.counts().imported()));
    for (std::size_t row = 0; row < plan.rows.size(); ++row) {
        const auto verdict = plan.rows[row].verdict;
        if (verdict != Verdict::New && verdict != Verdict::Changed)
            continue;
        const auto outcome = judge.judge(calendar.events[row]);
        if (outcome.dayOff || outcome.dayOffBefore)
            changes.add(Change<DayOff>{outcome.dayOffBefore, outcome.dayOff});
        if (outcome.moment)
            changes.add(Change<Moment>{outcome.momentBefore, outcome.moment});
        if (outcome.gathering)
            changes.create(*outcome.gathering);
    }
    return changes;
}

QString eventVerdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New: return QCoreApplication::translate("EventVerdict", "New");
    case Verdict::Same: return QCoreApplication::translate("EventVerdict", "Same");
    case Verdict::Changed: return QCoreApplication::translate("EventVerdict", "Changed");
    case Verdict::Refused: return QCoreApplication::translate("EventVerdict", "Refused");
    }
    Q_UNREACHABLE();
}

QString calendarReasonText(const IcalEvent& event, CalendarReason reason)
{
    switch (reason) {
    case CalendarReason::None: return {};
    case CalendarReason::NotUnderstood: return event.fault;
    case CalendarReason::PartOfADay:
        return EventReason::tr("It lasts only part of a day: no day off.");
    case CalendarReason::TooLong: return EventReason::tr("It lasts more than three years.");
    case CalendarReason::OwnMoment:
        return EventReason::tr("It is a moment of Esperluette: import it as a moment.");
    case CalendarReason::Cancelled: return EventReason::tr("The event is cancelled.");
    case CalendarReason::TakenAway:
        return EventReason::tr("The event is cancelled: what was imported of it is too.");
    case CalendarReason::DeletedMoment:
        return EventReason::tr("This moment is not in this logbook, or was deleted from it.");
    case CalendarReason::AlreadyHeld:
        return EventReason::tr("This moment was held or cancelled: it stays as it is.");
    case CalendarReason::Past:
        return EventReason::tr("Its day is past: a calendar does not say whether it was held.");
    case CalendarReason::NobodyChosen: return EventReason::tr("Choose whose absences these are.");
    case CalendarReason::NoKind: return EventReason::tr("Choose what kind of moment it is.");
    case CalendarReason::NobodyNamed:
        return EventReason::tr("The title names nobody of the logbook. Choose the person.");
    case CalendarReason::SeveralNamed:
        return EventReason::tr("The title may name several people. Choose the person.");
    case CalendarReason::NoTeam: return EventReason::tr("Choose the team.");
    case CalendarReason::TitleShortened:
        return EventReason::tr("The title is shortened to 200 characters.");
    }
    Q_UNREACHABLE();
}

}  // namespace esperluette
