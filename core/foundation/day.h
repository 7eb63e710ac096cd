// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <compare>
#include <cstdint>

namespace esperluette {

/// A calendar day in four bytes, for the records there are a million of; QDate everywhere else.
class Day {
public:
    /// No day.
    Day() = default;
    /// An invalid QDate gives no day.
    Day(QDate date) : m_number(date.isValid() ? std::int32_t(date.toJulianDay()) : 0) { }

    static Day fromNumber(std::int32_t julianDay)
    {
        Day day;
        day.m_number = julianDay;
        return day;
    }

    bool isValid() const { return m_number != 0; }
    /// Julian day number; 0 when there is no day.
    std::int32_t number() const { return m_number; }
    /// Invalid when there is no day.
    QDate date() const { return m_number == 0 ? QDate() : QDate::fromJulianDay(m_number); }

    friend auto operator<=>(const Day&, const Day&) = default;

private:
    std::int32_t m_number = 0;
};

/// Days from `first` to `last`, both included.
struct DateRange {
    QDate first;
    QDate last;

    bool contains(QDate date) const { return first <= date && date <= last; }
    bool contains(Day day) const { return contains(day.date()); }

    friend bool operator==(const DateRange&, const DateRange&) = default;
};

}  // namespace esperluette
