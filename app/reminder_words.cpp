// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder_words.h"

#include "ui/shared/date_text.h"

#include <QCoreApplication>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostLines = 5;

QString reminderWords(const char* text, int count = -1)
{
    return QCoreApplication::translate("Reminders", text, nullptr, count);
}

QString titleOfOne(QDate planned, QDate today)
{
    const auto days = int(today.daysTo(planned));
    if (days < 0)
        return reminderWords(
            QT_TRANSLATE_N_NOOP("Reminders", "A moment planned %n day(s) ago is still waiting"),
            -days);
    if (days == 0)
        return reminderWords(QT_TRANSLATE_NOOP("Reminders", "A moment to prepare today"));
    if (days == 1)
        return reminderWords(QT_TRANSLATE_NOOP("Reminders", "A moment to prepare for tomorrow"));
    return reminderWords(QT_TRANSLATE_N_NOOP("Reminders", "A moment to prepare, in %n day(s)"),
                         days);
}

QString whoText(const ui::Desk& desk, const Moment& moment)
{
    const auto& records = desk.records();
    if (const auto* person = moment.person ? records.find(*moment.person) : nullptr)
        return desk.nameOf(*person);
    const auto* gathering = records.gatheringOf(moment.id);
    const auto* team = gathering && gathering->team ? records.find(*gathering->team) : nullptr;
    return team ? team->name.text() : QString();
}

/// "Praise interview · Nadia Benali · 14:00"
QString lineOf(const ui::Desk& desk, const Reminder& reminder, ui::ReminderWording wording,
               const QString& when)
{
    const auto& moment = *desk.records().find(reminder.key.moment);
    QStringList parts{desk.records().find(moment.kind)->name.in(desk.language)};
    if (wording == ui::ReminderWording::KindAndName)
        parts << whoText(desk, moment);
    parts << when;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}  // namespace

Notification wordsOf(const ui::Desk& desk, const std::vector<Reminder>& reminders,
                     ui::ReminderWording wording, QDate today)
{
    const bool isOne = reminders.size() == 1;
    const auto& first = reminders.front();
    Notification notification{
        .title = isOne ? titleOfOne(first.place.planned.date(), today)
                       : reminderWords(QT_TRANSLATE_N_NOOP("Reminders", "%n moment(s) to prepare"),
                                       int(reminders.size()))};
    if (wording == ui::ReminderWording::Discreet)
        return notification;
    QStringList lines;
    for (std::size_t position = 0; position < std::min(reminders.size(), mostLines); ++position) {
        const auto& reminder = reminders[position];
        const auto hour = reminder.place.minuteOfDay;
        const auto whenOne = hour == Moment::wholeDay ? QString() : ui::shownHour(hour);
        lines << lineOf(desk, reminder, wording,
                        isOne ? whenOne
                              : ui::shownDayAndHour(reminder.place.planned.date(), hour, today));
    }
    if (reminders.size() > mostLines)
        lines << u"…"_s;
    notification.text = lines.join(u'\n');
    return notification;
}

}  // namespace esperluette
