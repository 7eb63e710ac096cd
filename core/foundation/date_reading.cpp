// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/date_reading.h"

#include "core/foundation/text_folding.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// One number of a date, or the name of a month.
struct DatePart {
    int value = 0;
    int digits = 0;  ///< 0 for a name
};

struct Parts {
    std::array<DatePart, 3> parts;
    int count = 0;
    char16_t separator = 0;  ///< after the first part
};

bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

/// 1 to 12 from the beginning of a French or English name; 0 for other words.
int monthNamed(QStringView word)
{
    struct Name {
        const char* beginning;
        int month;
    };
    constexpr Name names[] = {{"jan", 1},  {"fev", 2},  {"feb", 2}, {"mar", 3},  {"avr", 4},
                              {"apr", 4},  {"mai", 5},  {"may", 5}, {"juin", 6}, {"jun", 6},
                              {"jui", 7},  {"jul", 7},  {"aou", 8}, {"aug", 8},  {"sep", 9},
                              {"oct", 10}, {"nov", 11}, {"dec", 12}};
    const auto key = folded(word);
    for (const auto& name : names) {
        if (key.startsWith(name.beginning))
            return name.month;
    }
    return 0;
}

/// The date without the time that may follow it.
QStringView withoutTime(QStringView cell)
{
    const auto colon = cell.indexOf(u':');
    if (colon < 0)
        return cell;
    auto end = colon;
    while (end > 0 && isDigit(cell[end - 1]))
        --end;
    if (end > 0 && (cell[end - 1] == u'T' || cell[end - 1] == u't'))
        --end;
    return cell.first(end).trimmed();
}

/// Takes a number or a word from the front of `rest`.
std::optional<DatePart> takePart(QStringView& rest)
{
    qsizetype length = 0;
    DatePart part;
    while (length < rest.size() && isDigit(rest[length]) && length < 9)
        part.value = part.value * 10 + rest[length++].digitValue();
    part.digits = int(length);
    if (length == 0) {
        while (length < rest.size() && rest[length].isLetter())
            ++length;
        part.value = monthNamed(rest.first(length));
        if (part.value == 0)
            return std::nullopt;
    } else if (rest.sliced(length).startsWith("er"_L1)) {
        length += 2;  // French writes 1er
    }
    rest = rest.sliced(length);
    return part;
}

bool isSeparator(QChar character)
{
    return character == u'/' || character == u'-' || character == u'.' || character == u','
        || character.isSpace();
}

/// The one or three parts of a date; none for any other text.
std::optional<Parts> partsOf(QStringView cell)
{
    auto rest = withoutTime(cell.trimmed());
    Parts found;
    while (!rest.isEmpty()) {
        if (found.count == 3)
            return std::nullopt;
        const auto part = takePart(rest);
        if (!part)
            return std::nullopt;
        found.parts[size_t(found.count++)] = *part;
        if (rest.isEmpty())
            break;
        if (!isSeparator(rest.front()))
            return std::nullopt;
        if (found.count == 1)
            found.separator = rest.front().unicode();
        while (!rest.isEmpty() && isSeparator(rest.front()))
            rest = rest.sliced(1);
    }
    if (found.count != 1 && found.count != 3)
        return std::nullopt;
    return found;
}

/// Whether the order has to be known: three numbers, the first of which is no four-digit year.
bool needsOrder(const Parts& date)
{
    const auto isShort = [](DatePart part) { return part.digits == 1 || part.digits == 2; };
    const auto& [first, second, third] = date.parts;
    return date.count == 3 && isShort(first) && isShort(second)
        && (isShort(third) || third.digits == 4);
}

int fullYear(DatePart year, TwoDigitYear rule, QDate today)
{
    if (year.digits != 2)
        return year.digits == 4 ? year.value : 0;
    constexpr int yearsAhead = 10;
    constexpr int youngest = 14;
    const auto last = today.year() + (rule == TwoDigitYear::Birth ? -youngest : yearsAhead);
    return last - (last % 100 - year.value + 100) % 100;
}

QDate knownDate(int year, int month, int day)
{
    return year >= 1900 && year < 2200 ? QDate(year, month, day) : QDate();
}

/// 20240201, or the day number of a spreadsheet.
QDate fromOneNumber(DatePart number, DateOrder order)
{
    constexpr int firstSerial = 20'000;
    constexpr int lastSerial = 80'000;
    if (number.digits == 5 && number.value >= firstSerial && number.value <= lastSerial)
        return QDate(1899, 12, 30).addDays(number.value);
    if (number.digits != 8)
        return {};
    const auto value = number.value;
    const auto yearFirst = knownDate(value / 10'000, value / 100 % 100, value % 100);
    if (yearFirst.isValid())
        return yearFirst;
    const auto first = value / 1'000'000;
    const auto second = value / 10'000 % 100;
    return order == DateOrder::MonthDayYear ? knownDate(value % 10'000, first, second)
                                            : knownDate(value % 10'000, second, first);
}

}  // namespace

std::optional<DateOrder> parseDateOrder(QStringView key)
{
    if (key == "dmy"_L1)
        return DateOrder::DayMonthYear;
    if (key == "mdy"_L1)
        return DateOrder::MonthDayYear;
    if (key == "ymd"_L1)
        return DateOrder::YearMonthDay;
    return std::nullopt;
}

void DateEvidence::add(QStringView cell)
{
    const auto date = isNoDate(cell) ? std::nullopt : partsOf(cell);
    if (!date || !needsOrder(*date))
        return;
    const auto first = date->parts[0].value;
    const auto second = date->parts[1].value;
    if (first > 31)
        ++m_yearFirst;
    else if (date->separator == u'.' || (first > 12 && second <= 12))
        ++m_dayFirst;
    else if (second > 12 && first <= 12)
        ++m_monthFirst;
    else if (first != second)
        m_ambiguous = true;
}

std::optional<DateOrder> DateEvidence::order() const
{
    if (m_dayFirst + m_monthFirst + m_yearFirst == 0)
        return std::nullopt;
    if (m_yearFirst > m_dayFirst && m_yearFirst > m_monthFirst)
        return DateOrder::YearMonthDay;
    return m_dayFirst >= m_monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

QDate parseDate(QStringView cell, DateOrder order, TwoDigitYear rule, QDate today)
{
    const auto date = partsOf(cell);
    if (!date)
        return {};
    const auto& [first, second, third] = date->parts;
    if (date->count == 1)
        return fromOneNumber(first, order);
    if (first.digits == 4)
        return knownDate(first.value, second.value, third.value);
    if (first.digits == 0 && second.digits == 0)
        return {};
    if (second.digits == 0)
        return knownDate(fullYear(third, rule, today), second.value, first.value);
    if (first.digits == 0)
        return knownDate(fullYear(third, rule, today), first.value, second.value);
    if (!needsOrder(*date))
        return {};
    if (order == DateOrder::YearMonthDay && third.digits <= 2)
        return knownDate(fullYear(first, rule, today), second.value, third.value);
    const auto year = fullYear(third, rule, today);
    return order == DateOrder::MonthDayYear ? knownDate(year, first.value, second.value)
                                            : knownDate(year, second.value, first.value);
}

bool isNoDate(QStringView cell)
{
    if (cell.trimmed().isEmpty() || cell.contains("9999"_L1))
        return true;
    return std::ranges::all_of(cell, [](QChar character) {
        return character == u'0' || isSeparator(character) || character == u':';
    });
}

}  // namespace esperluette
