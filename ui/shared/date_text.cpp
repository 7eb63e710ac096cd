// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/date_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

QString dateWords(const char* text, int count = -1)
{
    return QCoreApplication::translate("Date", text, nullptr, count);
}

/// Formats with the locale of the program; the first of a month is "1er" in French.
QString formatted(QDate day, QString pattern)
{
    const QLocale locale;
    if (locale.language() == QLocale::French && day.day() == 1)
        pattern.replace(u"d MMM"_s, u"d'er' MMM"_s);
    return locale.toString(day, pattern);
}

}  // namespace

QString shownDay(QDate day, QDate today)
{
    if (!day.isValid())
        return u"—"_s;
    switch (today.daysTo(day)) {
    case -1: return dateWords(QT_TRANSLATE_NOOP("Date", "yesterday"));
    case 0: return dateWords(QT_TRANSLATE_NOOP("Date", "today"));
    case 1: return dateWords(QT_TRANSLATE_NOOP("Date", "tomorrow"));
    default: break;
    }
    return day.year() == today.year() ? formatted(day, u"ddd d MMM"_s) : shortDay(day);
}

QString shortDay(QDate day) { return day.isValid() ? formatted(day, u"d MMM yyyy"_s) : u"—"_s; }

QString longDay(QDate day)
{
    return day.isValid() ? formatted(day, u"dddd d MMMM yyyy"_s) : u"—"_s;
}

QString shownDayAndHour(QDate day, int minuteOfDay, QDate today)
{
    const auto shown = shownDay(day, today);
    return minuteOfDay < 0 ? shown : shown + u' ' + shownHour(minuteOfDay);
}

QString shownHour(int minuteOfDay)
{
    return QTime(0, 0).addSecs(minuteOfDay * 60).toString(u"HH:mm"_s);
}

QString shownMonth(QDate day) { return QLocale().toString(day, u"MMM yy"_s); }

QString seniorityText(QDate start, QDate today)
{
    if (!start.isValid() || start > today)
        return {};
    int months = (today.year() - start.year()) * 12 + today.month() - start.month();
    if (start.addMonths(months) > today)
        --months;
    if (months == 0)
        return dateWords(QT_TRANSLATE_N_NOOP("Date", "%n day(s)"), int(start.daysTo(today)));
    auto monthsText = dateWords(QT_TRANSLATE_N_NOOP("Date", "%n month(s)"), months % 12);
    if (months < 12)
        return monthsText;
    const auto yearsText = dateWords(QT_TRANSLATE_N_NOOP("Date", "%n year(s)"), months / 12);
    return months % 12 == 0
        ? yearsText
        : dateWords(QT_TRANSLATE_NOOP("Date", "%1 %2")).arg(yearsText, monthsText);
}

QString distanceText(QDate day, QDate today)
{
    const auto days = int(today.daysTo(day));
    if (days == 0)
        return dateWords(QT_TRANSLATE_NOOP("Date", "today"));
    return days > 0 ? dateWords(QT_TRANSLATE_N_NOOP("Date", "in %n day(s)"), days)
                    : dateWords(QT_TRANSLATE_N_NOOP("Date", "%n day(s) ago"), -days);
}

}  // namespace esperluette::ui
