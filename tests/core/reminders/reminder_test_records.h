// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminders.h"
#include "tests/support/builders.h"

namespace esperluette::test {

/// A kind that reminds, one person, and the moments that a test adds.
struct RemindingRecords {
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind kind = someKind(stage);
    Person nadia = somePerson(QStringLiteral("Nadia"), QStringLiteral("Benali"));
    Records records;

    explicit RemindingRecords(bool onDay = true, int daysBefore = 0)
    {
        kind.remindOnDay = onDay;
        kind.remindDaysBefore = daysBefore;
        records.apply(adding(journey, stage, kind, nadia));
    }

    Moment add(QDate day, std::int16_t minuteOfDay = Moment::wholeDay)
    {
        auto moment = plannedMoment(nadia, kind, day);
        moment.minuteOfDay = minuteOfDay;
        records.apply(adding(moment));
        return moment;
    }

    Moment change(const Moment& before, const std::function<void(Moment&)>& edit)
    {
        auto after = before;
        edit(after);
        ChangeSet changes;
        changes.update(before, after);
        records.apply(changes);
        return after;
    }
};

/// A wall clock in France: 0 to 1439 minutes after midnight of a day.
inline ReminderTime wallClock(QDate day, int minuteOfDay)
{
    const QTimeZone paris("Europe/Paris");
    const ReminderTime zone{UtcMinute(), paris};
    return {zone.at(day, minuteOfDay), paris};
}

/// Minutes after midnight.
constexpr int at(int hour, int minute = 0) { return hour * 60 + minute; }

}  // namespace esperluette::test
