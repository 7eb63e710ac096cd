// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminder_ledger.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// Moment, days before, planned day, hour, shown, done, snoozed until; separated by spaces.
constexpr qsizetype fieldsOfALine = 7;
/// Instead of an instant: not snoozed.
constexpr auto notSnoozed = "-"_L1;

/// The numbers of a line between its id and its last field; empty when one is none.
std::optional<std::array<int, fieldsOfALine - 2>> numbersOf(const QStringList& fields)
{
    std::array<int, fieldsOfALine - 2> numbers{};
    for (std::size_t position = 0; position < numbers.size(); ++position) {
        bool isNumber = false;
        numbers[position] = fields[qsizetype(position) + 1].toInt(&isNumber);
        if (!isNumber)
            return {};
    }
    return numbers;
}

std::optional<std::pair<ReminderKey, ReminderLedger::Mark>> parseLine(const QString& line)
{
    const auto fields = line.split(u' ');
    if (fields.size() != fieldsOfALine)
        return {};
    const auto moment = MomentId::parse(fields.front());
    const auto numbers = numbersOf(fields);
    if (!moment || !numbers)
        return {};
    const auto [daysBefore, day, minute, isShown, isDone] = *numbers;
    ReminderLedger::Mark mark{.place = {Day::fromNumber(day), std::int16_t(minute)},
                              .isShown = isShown != 0,
                              .isDone = isDone != 0};
    if (fields.back() != notSnoozed) {
        bool isInstant = false;
        mark.snoozedUntil =
            UtcMinute(UtcMinute::duration(std::int32_t(fields.back().toInt(&isInstant))));
        if (!isInstant)
            return {};
    }
    return std::pair(ReminderKey{*moment, daysBefore}, mark);
}

}  // namespace

const ReminderLedger::Mark* ReminderLedger::find(const ReminderKey& key,
                                                 const ReminderPlace& place) const
{
    const auto found = m_marks.find(key);
    return found == m_marks.end() || !(found->second.place == place) ? nullptr : &found->second;
}

ReminderLedger::Mark& ReminderLedger::mark(const ReminderKey& key, const ReminderPlace& place)
{
    auto& mark = m_marks[key];
    if (!(mark.place == place))
        mark = {.place = place};
    return mark;
}

void ReminderLedger::noteShown(const ReminderKey& key, const ReminderPlace& place)
{
    auto& shown = mark(key, place);
    shown.isShown = true;
    shown.snoozedUntil.reset();
}

void ReminderLedger::noteDone(const ReminderKey& key, const ReminderPlace& place)
{
    mark(key, place).isDone = true;
}

void ReminderLedger::snooze(const ReminderKey& key, const ReminderPlace& place, UtcMinute until)
{
    auto& snoozed = mark(key, place);
    snoozed.isShown = false;
    snoozed.snoozedUntil = until;
}

void ReminderLedger::forgetSettled(const Records& records)
{
    std::erase_if(m_marks, [&records](const auto& each) {
        const auto* moment = records.find(each.first.moment);
        return !moment || moment->status != MomentStatus::Planned
            || !(each.second.place == ReminderPlace{moment->planned, moment->minuteOfDay});
    });
}

QString ReminderLedger::text() const
{
    QStringList lines;
    for (const auto& [key, mark] : m_marks) {
        const auto until = mark.snoozedUntil
            ? QString::number(mark.snoozedUntil->time_since_epoch().count())
            : QString(notSnoozed);
        const QStringList fields{key.moment.text(),
                                 QString::number(key.daysBefore),
                                 QString::number(mark.place.planned.number()),
                                 QString::number(mark.place.minuteOfDay),
                                 QString::number(int(mark.isShown)),
                                 QString::number(int(mark.isDone)),
                                 until};
        lines << fields.join(u' ');
    }
    return lines.join(u'\n');
}

ReminderLedger ReminderLedger::parse(const QString& text)
{
    ReminderLedger ledger;
    for (const auto& line : text.split(u'\n')) {
        if (const auto read = parseLine(line))
            ledger.m_marks.insert_or_assign(read->first, read->second);
    }
    return ledger;
}

}  // namespace esperluette
