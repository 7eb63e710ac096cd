// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moments/day_words.h"

#include "core/foundation/date_reading.h"
#include "core/foundation/text_folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

using Words = std::span<const TypedWord>;

struct Meant {
    const char* word;
    int value;
};

constexpr Meant dayNames[] = {
    {"avant-hier", -2}, {"hier", -1},  {"yesterday", -1}, {"aujourd'hui", 0},
    {"today", 0},       {"demain", 1}, {"tomorrow", 1},   {"apres-demain", 2},
};

constexpr std::int16_t noon = 12 * 60;
constexpr std::int16_t evening = 18 * 60;

constexpr Meant dayParts[] = {
    {"matin", 0},   {"midi", noon},      {"apres-midi", noon}, {"soir", evening},
    {"morning", 0}, {"afternoon", noon}, {"evening", evening},
};

constexpr Meant weekDays[] = {
    {"lundi", 1},    {"mardi", 2},    {"mercredi", 3}, {"jeudi", 4},   {"vendredi", 5},
    {"samedi", 6},   {"dimanche", 7}, {"monday", 1},   {"tuesday", 2}, {"wednesday", 3},
    {"thursday", 4}, {"friday", 5},   {"saturday", 6}, {"sunday", 7},
};

constexpr Meant numbers[] = {
    {"un", 1},     {"une", 1},     {"a", 1},       {"an", 1},     {"one", 1},   {"deux", 2},
    {"two", 2},    {"trois", 3},   {"three", 3},   {"quatre", 4}, {"four", 4},  {"cinq", 5},
    {"five", 5},   {"six", 6},     {"sept", 7},    {"seven", 7},  {"huit", 8},  {"eight", 8},
    {"neuf", 9},   {"nine", 9},    {"dix", 10},    {"ten", 10},   {"onze", 11}, {"eleven", 11},
    {"douze", 12}, {"twelve", 12}, {"quinze", 15},
};

/// Written out, or shortened as one does.
constexpr const char* months[] = {
    "janvier", "fevrier",   "mars",     "avril",    "mai",      "juin",    "juillet",
    "aout",    "septembre", "octobre",  "novembre", "decembre", "january", "february",
    "march",   "april",     "may",      "june",     "july",     "august",  "september",
    "october", "november",  "december", "janv",     "fev",      "fevr",    "avr",
    "juil",    "sept",      "oct",      "nov",      "dec",      "jan",     "feb",
    "mar",     "apr",       "jun",      "jul",      "aug",      "sep"};

enum Unit { Days = 1, Weeks = 7, Months = 30 };
constexpr Meant units[] = {
    {"jour", Days},     {"jours", Days},     {"day", Days},      {"days", Days},
    {"semaine", Weeks}, {"semaines", Weeks}, {"week", Weeks},    {"weeks", Weeks},
    {"mois", Months},   {"month", Months},   {"months", Months},
};

std::optional<int> valueOf(std::span<const Meant> table, const QByteArray& word)
{
    const auto found =
        std::ranges::find_if(table, [&](const Meant& each) { return word == each.word; });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

bool isOneOf(const QByteArray& word, std::initializer_list<const char*> words)
{
    return std::ranges::any_of(words, [&](const char* each) { return word == each; });
}

std::optional<int> numberOf(const QByteArray& word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber && number >= 0 && word.size() <= 3 ? std::optional(number)
                                                       : valueOf(numbers, word);
}

QDate moved(QDate day, int count, int unit)
{
    return unit == Months ? day.addMonths(count) : day.addDays(count * unit);
}

QDate nearest(std::initializer_list<QDate> days, QDate today)
{
    QDate best;
    for (const auto day : days) {
        if (day.isValid()
            && (!best.isValid() || std::abs(today.daysTo(day)) < std::abs(today.daysTo(best))))
            best = day;
    }
    return best;
}

/// Of the week day, strictly before or after today.
QDate weekDayBeside(int weekDay, QDate today, bool after)
{
    auto day = today.addDays(after ? 1 : -1);
    while (day.dayOfWeek() != weekDay)
        day = day.addDays(after ? 1 : -1);
    return day;
}

std::optional<NamedDay> namedWeekDay(Words words, QDate today)
{
    const auto& first = words[0].folded;
    const bool isLast = isOneOf(first, {"last"});
    if (words.size() > 1 && (isLast || first == "next")) {
        if (const auto weekDay = valueOf(weekDays, words[1].folded))
            return NamedDay{weekDayBeside(*weekDay, today, !isLast), 2};
        return std::nullopt;
    }
    const auto weekDay = valueOf(weekDays, first);
    if (!weekDay)
        return std::nullopt;
    if (words.size() > 1 && isOneOf(words[1].folded, {"dernier", "passe", "prochain"}))
        return NamedDay{weekDayBeside(*weekDay, today, words[1].folded == "prochain"), 2};
    const int ahead = (*weekDay - today.dayOfWeek() + 7) % 7;
    return NamedDay{today.addDays(ahead > 3 ? ahead - 7 : ahead), 1};
}

/// "il y a 3 jours", "3 days ago", "dans 2 semaines", "in a week", "la semaine prochaine".
std::optional<NamedDay> namedDistance(Words words, QDate today)
{
    const auto at = [&](std::size_t index) {
        return index < words.size() ? words[index].folded : QByteArray();
    };
    const auto distance = [&](std::size_t from, int sign,
                              std::size_t count) -> std::optional<NamedDay> {
        const auto number = numberOf(at(from));
        const auto unit = valueOf(units, at(from + 1));
        if (!number || !unit)
            return std::nullopt;
        return NamedDay{moved(today, sign * *number, *unit), count};
    };
    if (at(0) == "il" && at(1) == "y" && at(2) == "a")
        return distance(3, -1, 5);
    if (isOneOf(at(0), {"dans", "in"}))
        return distance(1, 1, 3);
    if (at(2) == "ago")
        return distance(0, -1, 3);
    if (isOneOf(at(0), {"semaine", "mois"}) && isOneOf(at(1), {"prochaine", "prochain"}))
        return NamedDay{moved(today, 1, *valueOf(units, at(0))), 2};
    if (isOneOf(at(0), {"semaine", "mois"}) && isOneOf(at(1), {"derniere", "dernier", "passee"}))
        return NamedDay{moved(today, -1, *valueOf(units, at(0))), 2};
    if (isOneOf(at(0), {"next", "last"}) && isOneOf(at(1), {"week", "month"}))
        return NamedDay{moved(today, at(0) == "next" ? 1 : -1, *valueOf(units, at(1))), 2};
    return std::nullopt;
}

QDate read(const QByteArray& date, QDate today)
{
    return parseDate(QString::fromUtf8(date), DateOrder::DayMonthYear, TwoDigitYear::Work, today);
}

/// A day and a month in the year that brings them nearest to today.
QDate withoutYear(const QByteArray& dayAndMonth, QDate today)
{
    const auto in = [&](int year) {
        return read(dayAndMonth + ' ' + QByteArray::number(year), today);
    };
    return nearest({in(today.year()), in(today.year() - 1), in(today.year() + 1)}, today);
}

/// "12/03/2026", "12 mars 2026", "march 12", "12/03".
std::optional<NamedDay> namedDate(Words words, QDate today)
{
    static const QRegularExpression dayAndMonth(uR"(^\d{1,2}/\d{1,2}$)"_s);
    const auto& first = words[0].folded;
    if (dayAndMonth.match(QString::fromUtf8(first)).hasMatch()) {
        const auto day = withoutYear(first, today);
        return day.isValid() ? std::optional(NamedDay{day, 1}) : std::nullopt;
    }
    static const QRegularExpression wholeDate(uR"(^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$)"_s);
    if (wholeDate.match(QString::fromUtf8(first)).hasMatch()) {
        const auto day = read(first, today);
        return day.isValid() ? std::optional(NamedDay{day, 1}) : std::nullopt;
    }
    const auto isMonth = [](const QByteArray& word) {
        return std::ranges::any_of(months, [&](const char* month) { return word == month; });
    };
    if (words.size() < 2 || isMonth(first) == isMonth(words[1].folded))
        return std::nullopt;
    const auto two = first + ' ' + words[1].folded;
    if (words.size() > 2 && words[2].folded.size() == 4) {
        if (const auto day = read(two + ' ' + words[2].folded, today); day.isValid())
            return NamedDay{day, 3};
    }
    const auto day = withoutYear(two, today);
    return day.isValid() ? std::optional(NamedDay{day, 2}) : std::nullopt;
}

/// "le 12", "the 12th".
std::optional<NamedDay> namedDayOfMonth(Words words, QDate today)
{
    if (words.size() < 2 || !isOneOf(words[0].folded, {"le", "the"}))
        return std::nullopt;
    static const QRegularExpression number(uR"(^(\d{1,2})(?:er|st|nd|rd|th)?$)"_s);
    const auto match = number.match(QString::fromUtf8(words[1].folded));
    const int dayOfMonth = match.captured(1).toInt();
    const bool isOrdinal = match.captured(0).size() > match.captured(1).size();
    if (!match.hasMatch() || dayOfMonth == 0 || (words[0].folded == "the" && !isOrdinal))
        return std::nullopt;
    const auto in = [&](int months) {
        const auto month = today.addMonths(months);
        return QDate(month.year(), month.month(), dayOfMonth);
    };
    const auto day = nearest({in(0), in(-1), in(1)}, today);
    return day.isValid() ? std::optional(NamedDay{day, 2}) : std::nullopt;
}

std::optional<NamedDay> namedByWords(Words words, QDate today)
{
    if (const auto days = valueOf(dayNames, words[0].folded))
        return NamedDay{today.addDays(*days), 1};
    if (words[0].folded == "tonight")
        return NamedDay{today, 1, evening};
    if (words.size() > 1 && isOneOf(words[0].folded, {"ce", "cet", "this"})) {
        if (const auto from = valueOf(dayParts, words[1].folded))
            return NamedDay{today, 2, std::int16_t(*from)};
    }
    for (const auto read : {namedWeekDay, namedDistance, namedDate}) {
        if (const auto named = read(words, today))
            return named;
    }
    return std::nullopt;
}

/// A date behind the name of its week day, which it makes sure: "lundi 12 mars".
std::optional<NamedDay> dateBehindWeekDay(Words words, QDate today)
{
    if (words.size() < 2 || !valueOf(weekDays, words[0].folded))
        return std::nullopt;
    auto date = namedDate(words.subspan(1), today);
    if (!date)
        date = namedDayOfMonth(words.subspan(1), today);
    return date ? std::optional(NamedDay{date->day, date->words + 1}) : std::nullopt;
}

}  // namespace

std::vector<TypedWord> typedWords(QStringView line)
{
    static const QRegularExpression word(uR"(\S+)"_s);
    static const QRegularExpression elision(uR"(^(?:qu|[cdjlmnst])'(?=.))"_s);
    static const QRegularExpression signsBehind(uR"([,;:.!?…»"”)]+$)"_s);
    std::vector<TypedWord> words;
    auto matches = word.globalMatch(line.toString());
    while (matches.hasNext()) {
        const auto match = matches.next();
        auto key = QString::fromUtf8(folded(match.capturedView()));
        key.remove(signsBehind);
        key.remove(elision);
        words.push_back(TypedWord{key.toUtf8(), match.capturedStart(), match.capturedLength()});
    }
    return words;
}

std::optional<NamedDay> namedDay(std::span<const TypedWord> words, QDate today)
{
    if (words.empty())
        return std::nullopt;
    if (const auto named = dateBehindWeekDay(words, today))
        return named;
    if (const auto named = namedByWords(words, today))
        return named;
    if (const auto named = namedDayOfMonth(words, today); named) {
        // "le 12 mars" says more than "le 12".
        const auto longer = namedByWords(words.subspan(1), today);
        return longer ? NamedDay{longer->day, longer->words + 1} : *named;
    }
    if (words.size() < 2 || !isOneOf(words[0].folded, {"le", "la", "on", "du"}))
        return std::nullopt;
    const auto named = namedByWords(words.subspan(1), today);
    return named ? std::optional(NamedDay{named->day, named->words + 1}) : std::nullopt;
}

std::optional<std::int16_t> namedHour(const TypedWord& word)
{
    static const QRegularExpression form(uR"(^(\d{1,2})(?:(h|:)(\d{2})?)?(am|pm)?$)"_s);
    const auto match = form.match(QString::fromUtf8(word.folded));
    const bool hasSign = !match.captured(2).isEmpty() || !match.captured(4).isEmpty();
    if (!match.hasMatch() || !hasSign || (match.captured(2) == u":" && match.captured(3).isEmpty()))
        return std::nullopt;
    int hour = match.captured(1).toInt();
    if (!match.captured(4).isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (match.captured(4) == u"pm" ? 12 : 0);
    }
    const int minute = match.captured(3).toInt();
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return std::int16_t(hour * 60 + minute);
}

}  // namespace esperluette
