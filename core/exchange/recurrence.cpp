// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recurrence.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array weekdayNames = {"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};

/// 1 Monday to 7 Sunday; 0 when it is none.
int weekdayNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(weekdayNames, [name](auto each) { return each == name; });
    return found == weekdayNames.end() ? 0 : int(found - weekdayNames.begin()) + 1;
}

std::optional<Frequency> frequencyNamed(const QString& name)
{
    constexpr std::array names = {"DAILY"_L1, "WEEKLY"_L1, "MONTHLY"_L1, "YEARLY"_L1};
    const auto found = std::ranges::find_if(names, [&name](auto each) { return each == name; });
    return found == names.end() ? std::nullopt
                                : std::optional(Frequency(int(found - names.begin())));
}

/// Numbers within `lowest` and `highest`, none of them 0; empty when one is not.
std::vector<int> numbersOf(const QString& text, int lowest, int highest)
{
    std::vector<int> numbers;
    for (const auto& part : text.split(u',')) {
        bool isNumber = false;
        const auto number = part.toInt(&isNumber);
        if (!isNumber || number < lowest || number > highest || number == 0)
            return {};
        numbers.push_back(number);
    }
    return numbers;
}

/// Empty when one of the weekdays is wrong.
std::vector<RuleWeekday> weekdaysOf(const QString& text)
{
    std::vector<RuleWeekday> weekdays;
    for (const auto& part : text.split(u',')) {
        const auto weekday = weekdayNamed(QStringView(part).right(2));
        const auto number = part.chopped(std::min<qsizetype>(2, part.size()));
        bool isNumber = true;
        const auto which = number.isEmpty() ? 0 : number.toInt(&isNumber);
        if (weekday == 0 || !isNumber || (which == 0 && !number.isEmpty()) || which < -53
            || which > 53)
            return {};
        weekdays.push_back({weekday, which});
    }
    return weekdays;
}

bool takePart(RecurrenceRule& rule, const QString& name, const QString& value)
{
    bool isRight = true;
    if (name == "INTERVAL"_L1) {
        constexpr int longest = 10'000;  // beyond it, no further day is ever within reach
        rule.interval = std::min(value.toInt(&isRight), longest);
        return isRight && rule.interval >= 1;
    }
    if (name == "COUNT"_L1) {
        rule.count = value.toInt(&isRight);
        return isRight && rule.count >= 1;
    }
    if (name == "UNTIL"_L1) {
        rule.until =
            QDate::fromString(value.first(std::min<qsizetype>(8, value.size())), u"yyyyMMdd"_s);
        return rule.until.isValid();
    }
    if (name == "BYDAY"_L1) {
        rule.weekdays = weekdaysOf(value);
        return !rule.weekdays.empty();
    }
    if (name == "BYMONTHDAY"_L1) {
        rule.monthDays = numbersOf(value, -31, 31);
        return !rule.monthDays.empty();
    }
    if (name == "BYMONTH"_L1) {
        rule.months = numbersOf(value, 1, 12);
        return !rule.months.empty();
    }
    if (name == "WKST"_L1) {
        rule.weekStart = weekdayNamed(value);
        return rule.weekStart != 0;
    }
    return false;
}

/// Whether the parts of a rule fit together as far as they are understood here.
bool isUnderstood(const RecurrenceRule& rule)
{
    const bool numbered = std::ranges::any_of(
        rule.weekdays, [](const RuleWeekday& weekday) { return weekday.which != 0; });
    if (rule.count > 0 && rule.until.isValid())
        return false;
    switch (rule.frequency) {
    case Frequency::Daily: return !numbered;
    case Frequency::Weekly: return !numbered && rule.monthDays.empty();
    case Frequency::Monthly:
    case Frequency::Yearly: return true;
    }
    return false;
}

/// The days of one period of a rule (a day, week, month or year), without its limits.
class Period {
public:
    Period(QDate first, const RecurrenceRule& rule) : m_first(first), m_rule(rule) { }

    /// The day from which a period is counted.
    QDate start(int number) const
    {
        const auto step = qint64(number) * m_rule.interval;
        switch (m_rule.frequency) {
        case Frequency::Daily: return m_first.addDays(step);
        case Frequency::Weekly:
            return m_first.addDays(step * 7 - (m_first.dayOfWeek() - m_rule.weekStart + 7) % 7);
        case Frequency::Monthly:
            return QDate(m_first.year(), m_first.month(), 1).addMonths(int(step));
        case Frequency::Yearly: return {m_first.year() + int(step), 1, 1};
        }
        return {};
    }

    std::vector<QDate> days(QDate start) const
    {
        std::vector<QDate> days;
        const auto end = endOf(start);
        for (auto day = start; day < end; day = day.addDays(1)) {
            if (contains(day))
                days.push_back(day);
        }
        return days;
    }

private:
    QDate endOf(QDate start) const
    {
        switch (m_rule.frequency) {
        case Frequency::Daily: return start.addDays(1);
        case Frequency::Weekly: return start.addDays(7);
        case Frequency::Monthly: return start.addMonths(1);
        case Frequency::Yearly: return start.addYears(1);
        }
        return start;
    }

    bool contains(QDate day) const
    {
        const bool yearly = m_rule.frequency == Frequency::Yearly;
        if (!m_rule.months.empty() && !std::ranges::count(m_rule.months, day.month()))
            return false;
        if (m_rule.months.empty() && yearly && m_rule.weekdays.empty() && m_rule.monthDays.empty()
            && day.month() != m_first.month())
            return false;
        if (!m_rule.monthDays.empty() && !isMonthDay(day))
            return false;
        if (!m_rule.weekdays.empty())
            return std::ranges::any_of(m_rule.weekdays, [&](const RuleWeekday& weekday) {
                return isWeekday(day, weekday);
            });
        if (!m_rule.monthDays.empty() || m_rule.frequency == Frequency::Daily)
            return true;
        return m_rule.frequency == Frequency::Weekly ? day.dayOfWeek() == m_first.dayOfWeek()
                                                     : day.day() == m_first.day();
    }

    bool isMonthDay(QDate day) const
    {
        return std::ranges::any_of(m_rule.monthDays, [day](int wanted) {
            return wanted > 0 ? day.day() == wanted : day.day() == day.daysInMonth() + wanted + 1;
        });
    }

    /// Whether a day is that weekday, and that one of its month; of its year in a yearly rule that
    /// names no month.
    bool isWeekday(QDate day, const RuleWeekday& wanted) const
    {
        if (day.dayOfWeek() != wanted.weekday)
            return false;
        if (wanted.which == 0)
            return true;
        const bool ofYear = m_rule.frequency == Frequency::Yearly && m_rule.months.empty();
        const auto position = ofYear ? day.dayOfYear() : day.day();
        const auto length = ofYear ? day.daysInYear() : day.daysInMonth();
        return wanted.which > 0 ? (position - 1) / 7 + 1 == wanted.which
                                : (length - position) / 7 + 1 == -wanted.which;
    }

    QDate m_first;
    const RecurrenceRule& m_rule;
};

}  // namespace

std::optional<RecurrenceRule> parseRecurrence(const QString& text)
{
    RecurrenceRule rule;
    bool hasFrequency = false;
    for (const auto& part : text.trimmed().toUpper().split(u';', Qt::SkipEmptyParts)) {
        const auto name = part.section(u'=', 0, 0);
        const auto value = part.section(u'=', 1);
        if (name == "FREQ"_L1) {
            const auto frequency = frequencyNamed(value);
            if (!frequency)
                return std::nullopt;
            rule.frequency = *frequency;
            hasFrequency = true;
        } else if (!takePart(rule, name, value)) {
            return std::nullopt;
        }
    }
    return hasFrequency && isUnderstood(rule) ? std::optional(rule) : std::nullopt;
}

std::vector<QDate> recurrenceDays(QDate first, const RecurrenceRule& rule, const DateRange& window)
{
    const auto last = rule.until.isValid() ? std::min(rule.until, window.last) : window.last;
    std::vector<QDate> days;
    int count = 1;
    if (window.contains(first))
        days.push_back(first);
    const Period period(first, rule);
    for (int number = 0;; ++number) {
        const auto start = period.start(number);
        if (!start.isValid() || start > last)
            return days;
        for (const auto day : period.days(start)) {
            if (day <= first)
                continue;
            if (day > last || (rule.count > 0 && ++count > rule.count)
                || int(days.size()) >= mostOccurrences)
                return days;
            if (day >= window.first)
                days.push_back(day);
        }
    }
}

}  // namespace esperluette
