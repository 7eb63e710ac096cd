// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rituals/ritual_words.h"

#include "ui/shared/date_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

QString ritualWords(const char* text, int count = -1)
{
    return QCoreApplication::translate("RitualWords", text, nullptr, count);
}

const char* ofTheMonth(int weekOfMonth)
{
    switch (weekOfMonth) {
    case 1: return QT_TRANSLATE_NOOP("RitualWords", "the first %1 of the month");
    case 2: return QT_TRANSLATE_NOOP("RitualWords", "the second %1 of the month");
    case 3: return QT_TRANSLATE_NOOP("RitualWords", "the third %1 of the month");
    case 4: return QT_TRANSLATE_NOOP("RitualWords", "the fourth %1 of the month");
    default: return QT_TRANSLATE_NOOP("RitualWords", "the last %1 of the month");
    }
}

}  // namespace

QString rhythmText(const Ritual& ritual)
{
    const auto weekday = QLocale().dayName(ritual.weekday);
    auto text = ritual.weekOfMonth != 0 ? ritualWords(ofTheMonth(ritual.weekOfMonth)).arg(weekday)
        : ritual.everyWeeks == 1
        ? ritualWords(QT_TRANSLATE_NOOP("RitualWords", "every %1")).arg(weekday)
        : ritualWords(QT_TRANSLATE_N_NOOP("RitualWords", "every %n weeks, on %1"),
                      ritual.everyWeeks)
              .arg(weekday);
    if (ritual.minuteOfDay == Moment::wholeDay)
        return text;
    return ritualWords(QT_TRANSLATE_NOOP("RitualWords", "%1 at %2"))
        .arg(text, shownHour(ritual.minuteOfDay));
}

QString weekOfMonthName(int weekOfMonth)
{
    switch (weekOfMonth) {
    case 0: return ritualWords(QT_TRANSLATE_NOOP("RitualWords", "by weeks"));
    case 1: return ritualWords(QT_TRANSLATE_NOOP("RitualWords", "the first of the month"));
    case 2: return ritualWords(QT_TRANSLATE_NOOP("RitualWords", "the second of the month"));
    case 3: return ritualWords(QT_TRANSLATE_NOOP("RitualWords", "the third of the month"));
    case 4: return ritualWords(QT_TRANSLATE_NOOP("RitualWords", "the fourth of the month"));
    default: return ritualWords(QT_TRANSLATE_NOOP("RitualWords", "the last of the month"));
    }
}

QString occurrenceSign(MomentState state)
{
    switch (state) {
    case MomentState::Told: return u"●"_s;
    case MomentState::Held: return u"◐"_s;
    case MomentState::Missed: return u"✕"_s;
    case MomentState::Cancelled: return u"–"_s;
    case MomentState::Planned:
    case MomentState::Prepared: break;
    }
    return u"◌"_s;
}

}  // namespace esperluette::ui
