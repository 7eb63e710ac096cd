// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/day.h"

#include <QString>

#include <optional>
#include <vector>

namespace esperluette {

/// How often an event comes back.
enum class Frequency : std::uint8_t { Daily, Weekly, Monthly, Yearly };

/// A weekday of a recurrence, perhaps a certain one of its month or year.
struct RuleWeekday {
    int weekday = 1;  ///< 1 Monday to 7 Sunday
    int which = 0;  ///< 1: the first, -1: the last; 0: every one

    friend bool operator==(const RuleWeekday&, const RuleWeekday&) = default;
};

/// What of RFC 5545 recurrence rules is understood.
struct RecurrenceRule {
    Frequency frequency = Frequency::Daily;
    int interval = 1;
    int count = 0;  ///< 0: no limit
    QDate until;  ///< included; invalid: no limit
    std::vector<RuleWeekday> weekdays;
    std::vector<int> monthDays;  ///< 1 to 31, or -1 to -31 from the end
    std::vector<int> months;  ///< 1 to 12
    int weekStart = 1;  ///< 1 Monday to 7 Sunday

    friend bool operator==(const RecurrenceRule&, const RecurrenceRule&) = default;
};

/// Reads an RRULE value: DAILY, WEEKLY, MONTHLY or YEARLY with INTERVAL, COUNT, UNTIL, BYDAY,
/// BYMONTHDAY, BYMONTH and WKST. std::nullopt for any other part, and for a rule that is wrong.
std::optional<RecurrenceRule> parseRecurrence(const QString& rule);

/// More days of one rule than this are not followed.
inline constexpr int mostOccurrences = 10'000;

/// The days of a rule within `window`, in order, mostOccurrences at most; `first` is the first day
/// of the rule and counts, whatever the rule says. As RFC 5545 has it, a day that a month or year
/// does not have is left out: the 31st in April, 29 February in common years.
std::vector<QDate> recurrenceDays(QDate first, const RecurrenceRule& rule, const DateRange& window);

}  // namespace esperluette
