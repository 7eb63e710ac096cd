// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminders.h"

#include "core/planning/planning.h"

#include <algorithm>
#include <tuple>

namespace esperluette {

namespace {

constexpr int minutesOfAnHour = 60;
constexpr int eveningHour = 18 * 60;

ReminderPlace placeOf(const Moment& moment) { return {moment.planned, moment.minuteOfDay}; }

/// Calls `visit(moment, kind)` for each moment that may still remind.
template <typename Visitor>
void forEachReminding(const Records& records, Visitor&& visit)
{
    const auto moments = records.all<Moment>();
    const auto kinds = records.all<MomentKind>();
    for (std::size_t position = 0; position < moments.size(); ++position) {
        const auto& moment = moments[position];
        const auto& kind = kinds[records.momentKinds()[position]];
        if ((kind.remindOnDay || kind.remindDaysBefore > 0) && moment.planned.isValid()
            && moment.status == MomentStatus::Planned)
            visit(moment, kind);
    }
}

/// When one of the reminders of a moment comes due.
UtcMinute dueAt(const Moment& moment, int daysBefore, const ReminderDesk& desk)
{
    int minute = desk.hours.start;
    if (daysBefore == 0 && moment.minuteOfDay != Moment::wholeDay)
        minute = std::max(0, std::min(minute, moment.minuteOfDay - minutesOfAnHour));
    return desk.time.at(moment.planned.date().addDays(-daysBefore), minute);
}

/// Which reminders a kind has, the earlier one first.
std::vector<int> daysBeforeOf(const MomentKind& kind)
{
    std::vector<int> days;
    if (kind.remindDaysBefore > 0)
        days.push_back(kind.remindDaysBefore);
    if (kind.remindOnDay)
        days.push_back(0);
    return days;
}

/// The last reminder of a moment that has come, due or not.
std::optional<Reminder> lastCome(const Moment& moment, const MomentKind& kind,
                                 const ReminderDesk& desk)
{
    std::optional<Reminder> last;
    for (const int daysBefore : daysBeforeOf(kind)) {
        const auto since = dueAt(moment, daysBefore, desk);
        if (since <= desk.time.now)
            last = Reminder{{moment.id, daysBefore}, placeOf(moment), since, true};
    }
    return last;
}

bool isOver(const Moment& moment, const MomentKind& kind, QDate today)
{
    return windowOf(moment, kind).last < today;
}

/// The reminder of a moment that is due; empty when it is done or put off.
std::optional<Reminder> dueReminder(const Moment& moment, const MomentKind& kind,
                                    const ReminderDesk& desk)
{
    auto reminder = lastCome(moment, kind, desk);
    if (!reminder)
        return {};
    const auto* mark = desk.ledger.find(reminder->key, reminder->place);
    if (!mark)
        return reminder;
    if (mark->isDone || (mark->snoozedUntil && *mark->snoozedUntil > desk.time.now))
        return {};
    if (mark->snoozedUntil)
        reminder->since = *mark->snoozedUntil;
    reminder->isToTell = !mark->isShown;
    return reminder;
}

/// Keeps the nearest of the instants after now that it is told.
class NextInstant {
public:
    explicit NextInstant(UtcMinute now) : m_now(now) { }

    void add(UtcMinute instant)
    {
        if (instant > m_now && (!m_next || instant < *m_next))
            m_next = instant;
    }
    std::optional<UtcMinute> next() const { return m_next; }

private:
    UtcMinute m_now;
    std::optional<UtcMinute> m_next;
};

}  // namespace

std::vector<Reminder> dueReminders(const Records& records, const ReminderDesk& desk)
{
    std::vector<Reminder> due;
    const auto today = desk.time.today();
    forEachReminding(records, [&](const Moment& moment, const MomentKind& kind) {
        if (isOver(moment, kind, today))
            return;
        if (const auto reminder = dueReminder(moment, kind, desk))
            due.push_back(*reminder);
    });
    std::ranges::stable_sort(due, {}, [](const Reminder& reminder) {
        return std::tuple(reminder.place.planned, reminder.place.minuteOfDay);
    });
    return due;
}

std::optional<UtcMinute> nextWake(const Records& records, const ReminderDesk& desk)
{
    const auto reminds = [](const MomentKind& kind) {
        return kind.remindOnDay || kind.remindDaysBefore > 0;
    };
    if (std::ranges::none_of(records.all<MomentKind>(), reminds))
        return {};
    NextInstant next(desk.time.now);
    const auto today = desk.time.today();
    next.add(desk.time.at(today.addDays(1), 0));
    bool isSomethingToTell = false;
    forEachReminding(records, [&](const Moment& moment, const MomentKind& kind) {
        if (isOver(moment, kind, today))
            return;
        for (const int daysBefore : daysBeforeOf(kind)) {
            next.add(dueAt(moment, daysBefore, desk));
            const auto* mark = desk.ledger.find({moment.id, daysBefore}, placeOf(moment));
            if (mark && mark->snoozedUntil)
                next.add(*mark->snoozedUntil);
        }
        const auto reminder = dueReminder(moment, kind, desk);
        isSomethingToTell = isSomethingToTell || (reminder && reminder->isToTell);
    });
    if (isSomethingToTell) {
        if (const auto end = endOfQuiet(records, desk.hours, desk.time))
            next.add(*end);
    }
    return next.next();
}

std::optional<UtcMinute> snoozeEnd(const Records& records, const Reminder& reminder,
                                   SnoozeChoice choice, const ReminderHours& hours,
                                   const ReminderTime& time)
{
    const auto* moment = records.find(reminder.key.moment);
    const auto* kind = moment ? records.find(moment->kind) : nullptr;
    if (!kind)
        return {};
    const auto today = time.today();
    const auto end = [&]() -> UtcMinute {
        switch (choice) {
        case SnoozeChoice::OneHour: break;
        case SnoozeChoice::ThisEvening: return time.at(today, eveningHour);
        case SnoozeChoice::Tomorrow: return time.at(today.addDays(1), hours.start);
        case SnoozeChoice::InAWeek: return time.at(today.addDays(7), hours.start);
        }
        return time.now + std::chrono::hours(1);
    }();
    const ReminderTime then{end, time.zone};
    const bool isTooLate = isOver(*moment, *kind, then.today());
    return end <= time.now || isTooLate ? std::optional<UtcMinute>() : end;
}

ChangeSet setReminders(const Records& records, const std::vector<KindReminder>& kinds)
{
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Set reminders")});
    for (const auto& wanted : kinds) {
        const auto* before = records.find(wanted.kind);
        if (!before)
            continue;
        auto after = *before;
        after.remindOnDay = wanted.onDay;
        after.remindDaysBefore = std::clamp(wanted.daysBefore, 0, mostDaysBefore);
        changes.update(*before, after);
    }
    return changes;
}

}  // namespace esperluette
