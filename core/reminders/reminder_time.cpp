// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminder_time.h"

#include "core/planning/planning.h"

#include <QDateTime>

#include <algorithm>

namespace esperluette {

namespace {

constexpr int secondsOfAMinute = 60;

QDateTime onTheWall(const ReminderTime& time)
{
    return QDateTime::fromSecsSinceEpoch(
        std::int64_t(time.now.time_since_epoch().count()) * secondsOfAMinute, time.zone);
}

UtcMinute toMinute(const QDateTime& instant)
{
    return UtcMinute(
        UtcMinute::duration(std::int32_t(instant.toSecsSinceEpoch() / secondsOfAMinute)));
}

bool isDayOff(const Records& records, const WorkingCalendar& calendar, QDate day)
{
    return !calendar.isWorkingDay(day)
        || std::ranges::any_of(records.all<DayOff>(), [day](const DayOff& off) {
               return !off.person && off.first <= day && day <= off.last;
           });
}

bool isQuietMinute(const ReminderHours& hours, int minute)
{
    if (hours.quietFrom <= hours.quietTo)
        return hours.quietFrom <= minute && minute < hours.quietTo;
    return minute >= hours.quietFrom || minute < hours.quietTo;
}

}  // namespace

QDate ReminderTime::today() const { return onTheWall(*this).date(); }

int ReminderTime::minuteOfDay() const
{
    return onTheWall(*this).time().msecsSinceStartOfDay() / (secondsOfAMinute * 1000);
}

UtcMinute ReminderTime::at(QDate day, int minuteOfDay) const
{
    const auto wall = QTime::fromMSecsSinceStartOfDay(minuteOfDay * secondsOfAMinute * 1000);
    const QDateTime instant(day, wall, zone);
    if (instant.isValid())
        return toMinute(instant);
    // Qt does not say how it reads an hour that is left out: it is counted from midnight.
    return toMinute(day.startOfDay(zone)) + std::chrono::minutes(minuteOfDay);
}

std::optional<UtcMinute> endOfQuiet(const Records& records, const ReminderHours& hours,
                                    const ReminderTime& time)
{
    constexpr int daysAhead = 366;
    const auto calendar = calendarOf(records);
    const auto today = time.today();
    for (int ahead = 0; ahead <= daysAhead; ++ahead) {
        const auto day = today.addDays(ahead);
        if (hours.quietOnDaysOff && isDayOff(records, calendar, day))
            continue;
        const int first = ahead == 0 ? time.minuteOfDay() : 0;
        for (const int minute : {first, hours.quietTo}) {
            if (minute < first || isQuietMinute(hours, minute))
                continue;
            return ahead == 0 && minute == first ? time.now
                                                 : std::max(time.now, time.at(day, minute));
        }
    }
    return {};
}

}  // namespace esperluette
