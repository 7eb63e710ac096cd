// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <set>

namespace esperluette {

/// Which days are worked: not the week-end, not the holidays.
class WorkingCalendar {
public:
    /// Saturday and Sunday are not worked; holidays are the eleven of French labour law
    /// (Code du travail, L3133-1), computed for any year.
    static WorkingCalendar french();
    /// Only Saturday and Sunday are not worked.
    static WorkingCalendar weekendsOnly();

    /// A further day that is not worked, for example an imported one.
    void addHoliday(QDate day);

    bool isWorkingDay(QDate day) const;
    /// `day` itself when worked, else the first worked day after it.
    QDate workingDayFrom(QDate day) const;
    /// `day` itself when worked, else the last worked day before it.
    QDate workingDayUntil(QDate day) const;

private:
    bool m_frenchHolidays = false;
    std::set<QDate> m_holidays;
};

/// Easter Sunday of a Gregorian year (the anonymous algorithm of 1876, as Meeus gives it).
QDate easterSunday(int year);

}  // namespace esperluette
