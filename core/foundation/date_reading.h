// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace esperluette {

/// In which order a date names its parts.
enum class DateOrder : std::uint8_t { DayMonthYear, MonthDayYear, YearMonthDay };

/// From "dmy", "mdy" or "ymd".
std::optional<DateOrder> parseDateOrder(QStringView key);

/// What a two-digit year is taken for.
enum class TwoDigitYear : std::uint8_t {
    /// From 89 years back to 10 years ahead of today: hire dates, contract ends.
    Work,
    /// The latest year in which the person is 14 years old today.
    Birth,
};

/// What the cells of a column tell about the order of their dates: a part above 12 cannot be a
/// month, and nobody writes the month first with full stops.
class DateEvidence {
public:
    /// What is no date, and dates whose order is plain (2024-02-01, 1 March 2024), add nothing.
    void add(QStringView cell);

    /// The order for which there is more evidence; none when there is no evidence.
    std::optional<DateOrder> order() const;
    /// Whether a cell means two different days, depending on the order.
    bool isAmbiguous() const { return m_ambiguous && !order(); }

private:
    int m_dayFirst = 0;
    int m_monthFirst = 0;
    int m_yearFirst = 0;
    bool m_ambiguous = false;
};

/// The day a cell names, between 1900 and 2199; invalid when it is no date or a day that does not
/// exist.
///
/// Read are 01/02/2024, 1.2.24, 2024-02-01, 2024-02-01T00:00:00, 20240201, 1 févr. 2024, 12-Jan-24
/// and the day numbers of spreadsheets between 1954 and 2119 (45323).
///
/// @param order  for dates that do not show it
/// @param today  what two-digit years are counted from
QDate parseDate(QStringView cell, DateOrder order, TwoDigitYear rule, QDate today);

/// Whether a cell says that there is no date: blank, dashes, zeros, or the year 9999.
bool isNoDate(QStringView cell);

}  // namespace esperluette
