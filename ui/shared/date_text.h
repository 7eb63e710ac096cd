// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace esperluette::ui {

/// A day in a list, in the language of the program: "today", "tomorrow", "yesterday",
/// "Tue 24 Nov", and with its year when it is another one. In French the first is "1er".
/// "—" for an invalid day.
QString shownDay(QDate day, QDate today);
/// A day without the name of its week day: "24 Nov 2026", "1er févr. 2026".
QString shortDay(QDate day);
/// A day in full: "Sunday 22 November 2026".
QString longDay(QDate day);
/// Day and planned hour: "tomorrow 10:00"; the day alone for Moment::wholeDay.
QString shownDayAndHour(QDate day, int minuteOfDay, QDate today);
/// "10:00" from minutes after midnight.
QString shownHour(int minuteOfDay);
/// A month of a year on an axis or a ribbon: "Nov 26", "nov. 26".
QString shownMonth(QDate day);
/// How long since `start`, in whole calendar units: "2 years 3 months", "5 months", "12 days";
/// empty when `start` is invalid or after today.
QString seniorityText(QDate start, QDate today);
/// How long until or since a day: "in 3 days", "3 days ago", "today".
QString distanceText(QDate day, QDate today);

}  // namespace esperluette::ui
