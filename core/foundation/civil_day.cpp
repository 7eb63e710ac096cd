// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/civil_day.h"

namespace esperluette {

namespace {

constexpr qint64 unixEpoch = 2'440'588;  ///< the Julian day of 1 January 1970
constexpr qint64 firstDay = 1'721'426;  ///< of 1 January of the year 1
constexpr qint64 lastDay = 5'373'484;  ///< of 31 December 9999
constexpr int mostMonths = 12 * 10'000;

bool isUsual(QDate day) { return day.toJulianDay() >= firstDay && day.toJulianDay() <= lastDay; }

}  // namespace

std::chrono::year_month_day civilDay(QDate day)
{
    using namespace std::chrono;
    if (!isUsual(day))
        return year(day.year()) / day.month() / day.day();
    return sys_days(days(day.toJulianDay() - unixEpoch));
}

QDate plusMonths(QDate day, int months)
{
    using namespace std::chrono;
    // What lies further away than std::chrono counts is left to Qt.
    if (!isUsual(day) || months < -mostMonths || months > mostMonths)
        return day.addMonths(months);
    auto moved = civilDay(day) + std::chrono::months(months);
    if (moved.year() < year(1))  // Qt has no year 0
        return day.addMonths(months);
    if (!moved.ok())
        moved = moved.year() / moved.month() / last;
    return QDate::fromJulianDay(sys_days(moved).time_since_epoch().count() + unixEpoch);
}

}  // namespace esperluette
