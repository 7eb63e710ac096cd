// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminding.h"

#include "app/reminder_preferences.h"
#include "app/reminder_words.h"
#include "ui/logbook/reminder_settings_dialog.h"

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Where the logbook keeps what was done about its reminders, beside its records.
const QString ledgerDraft = u"reminders"_s;

bool isSame(const Reminder& left, const Reminder& right)
{
    return left.key == right.key && left.place == right.place;
}

bool isAmong(const Reminder& reminder, const std::vector<Reminder>& reminders)
{
    return std::ranges::any_of(
        reminders, [&reminder](const Reminder& other) { return isSame(reminder, other); });
}

}  // namespace

Reminding::Reminding(Session& session, Preferences& preferences, ui::MainWindow& window) :
    m_session(session), m_preferences(preferences), m_window(window),
    m_settings(reminderSettings(preferences.settings()))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Reminding::tick);
    connect(&m_session, &Session::closing, this, &Reminding::rest);
    m_board.setCanSnooze([this](const Reminder& reminder, SnoozeChoice choice) {
        return canSnooze(reminder, choice);
    });
    connect(&m_board, &ui::ReminderBoard::snoozed, this,
            [this](const Reminder& reminder, SnoozeChoice choice) { snooze({reminder}, choice); });
    connect(&m_board, &ui::ReminderBoard::done, this,
            [this](const Reminder& reminder) { finish({reminder}); });
}

Reminding::~Reminding() = default;

void Reminding::notifyWith(std::vector<std::unique_ptr<NotificationSink>> sinks)
{
    m_sinks = std::move(sinks);
    m_way = 0;
    m_notified.clear();
    for (const auto& sink : m_sinks)
        connectSink(*sink);
    look();
}

void Reminding::connectSink(NotificationSink& sink)
{
    connect(&sink, &NotificationSink::shown, this, [this](int id) {
        const auto shown = m_notified.find(id);
        if (shown == m_notified.end())
            return;
        for (const auto& reminder : shown->second.reminders)
            m_ledger.noteShown(reminder.key, reminder.place);
        keepLedger();
    });
    connect(&sink, &NotificationSink::failed, this, &Reminding::followFailure);
    connect(&sink, &NotificationSink::opened, this, &Reminding::open);
    connect(&sink, &NotificationSink::snoozed, this,
            [this](int id) { snooze(take(id), SnoozeChoice::OneHour); });
    connect(&sink, &NotificationSink::dismissed, this, [this](int id) { finish(take(id)); });
    connect(&sink, &NotificationSink::expired, this, [this](int id) { take(id); });
}

void Reminding::followFailure(int notification)
{
    m_notified.erase(notification);
    if (++m_way < m_sinks.size())
        return lookSoon();
    m_way = 0;
    m_looked.reset();  // the timer looks again
}

ReminderTime Reminding::time() const
{
    return {m_session.desk()->now(), QTimeZone::systemTimeZone()};
}

void Reminding::follow()
{
    auto* desk = m_session.desk();
    m_isFollowing = desk && !desk->logbook.isReadOnly();
    if (!m_isFollowing)
        return;
    const auto drafts = desk->logbook.drafts();
    const auto found = drafts.find(ledgerDraft);
    m_kept = found == drafts.end() ? ReminderLedger() : ReminderLedger::parse(found->second);
    m_ledger = m_kept;
    connect(&desk->logbook, &Logbook::changed, this, &Reminding::lookSoon, Qt::UniqueConnection);
    look();
}

/// Of a logbook that is closed or locked, nothing stays to be read.
void Reminding::rest()
{
    m_isFollowing = false;
    m_timer.stop();
    m_day = {};
    m_looked.reset();
    m_next.reset();
    for (const auto& [id, notified] : m_notified)
        notified.sink->withdraw(id);
    m_notified.clear();
    m_ledger = {};
    m_kept = {};
    m_board.show({});
}

// Not at once: whoever listens to changed() writes nothing.
void Reminding::lookSoon()
{
    if (std::exchange(m_looksSoon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_looksSoon = false;
            look();
        },
        Qt::QueuedConnection);
}

void Reminding::tick()
{
    if (!m_isFollowing)
        return;
    const auto now = time();
    const bool isAsExpected = m_looked && m_next && now.now < *m_next && now.now >= m_looked->now
        && now.zone == m_looked->zone;
    if (isAsExpected)
        m_timer.start(1min);
    else
        look();
}

void Reminding::look()
{
    if (!m_isFollowing)
        return;
    const auto& records = m_session.desk()->records();
    m_ledger.forgetSettled(records);
    m_looked = time();
    const ReminderDesk desk{m_settings.hours, m_ledger, *m_looked};
    const auto due = dueReminders(records, desk);
    m_board.show(due);
    withdrawSettled(due);
    notify(due);
    keepLedger();
    m_next = nextWake(records, desk);
    if (m_next)
        m_timer.start(1min);
    else
        m_timer.stop();
    const auto lastDay = std::exchange(m_day, m_looked->today());
    if (lastDay.isValid() && lastDay != m_day)
        emit dayChanged();
}

bool Reminding::isNotified(const Reminder& reminder) const
{
    return std::ranges::any_of(m_notified, [&reminder](const auto& notified) {
        return isAmong(reminder, notified.second.reminders);
    });
}

void Reminding::notify(const std::vector<Reminder>& due)
{
    auto& desk = *m_session.desk();
    if (m_sinks.empty() || !m_settings.notifies
        || endOfQuiet(desk.records(), m_settings.hours, *m_looked) != m_looked->now)
        return;
    std::vector<Reminder> toTell;
    std::ranges::copy_if(due, std::back_inserter(toTell), [this](const Reminder& reminder) {
        return reminder.isToTell && !isNotified(reminder);
    });
    if (toTell.empty())
        return;
    auto notification = wordsOf(desk, toTell, m_settings.wording, m_looked->today());
    notification.id = ++m_lastNotification;
    notification.offersSnooze = std::ranges::all_of(toTell, [this](const Reminder& reminder) {
        return canSnooze(reminder, SnoozeChoice::OneHour);
    });
    auto* sink = m_sinks[m_way].get();
    m_notified[notification.id] = {std::move(toTell), sink};
    sink->show(notification);
}

/// A notification whose moments are all held, moved or done has nothing more to say.
void Reminding::withdrawSettled(const std::vector<Reminder>& due)
{
    std::erase_if(m_notified, [&](const auto& notified) {
        const auto& [reminders, sink] = notified.second;
        const bool isSettled = std::ranges::none_of(
            reminders, [&due](const Reminder& reminder) { return isAmong(reminder, due); });
        if (isSettled)
            sink->withdraw(notified.first);
        return isSettled;
    });
}

bool Reminding::canSnooze(const Reminder& reminder, SnoozeChoice choice) const
{
    return m_isFollowing
        && snoozeEnd(m_session.desk()->records(), reminder, choice, m_settings.hours, time());
}

void Reminding::snooze(const std::vector<Reminder>& reminders, SnoozeChoice choice)
{
    if (!m_isFollowing)
        return;
    for (const auto& reminder : reminders) {
        if (const auto end =
                snoozeEnd(m_session.desk()->records(), reminder, choice, m_settings.hours, time()))
            m_ledger.snooze(reminder.key, reminder.place, *end);
    }
    look();
}

void Reminding::finish(const std::vector<Reminder>& reminders)
{
    if (!m_isFollowing)
        return;
    for (const auto& reminder : reminders)
        m_ledger.noteDone(reminder.key, reminder.place);
    look();
}

std::vector<Reminder> Reminding::take(int notification)
{
    const auto found = m_notified.find(notification);
    if (found == m_notified.end())
        return {};
    auto reminders = std::move(found->second.reminders);
    m_notified.erase(found);
    return reminders;
}

void Reminding::open(int notification)
{
    const auto reminders = take(notification);
    if (!m_isFollowing || reminders.empty())
        return;
    const auto& first = reminders.front().key.moment;
    if (reminders.size() == 1 && m_session.desk()->records().find(first))
        emit momentRequested(first);
    else
        emit todayRequested();
}

void Reminding::keepLedger()
{
    if (!m_isFollowing || m_ledger == m_kept)
        return;
    // Where the disk does not take it, it is tried again with the next one.
    if (m_session.desk()->logbook.keepDraft(ledgerDraft, m_ledger.text()))
        m_kept = m_ledger;
}

void Reminding::editSettings(const ui::DesktopAbilities& desktop, bool startsWithSession,
                             std::function<Result<>(const ui::ReminderSettings&)> keep)
{
    if (!m_isFollowing)
        return;
    auto settings = m_settings;
    settings.startsWithSession = startsWithSession;
    const auto& desk = *m_session.desk();
    auto* dialog = new ui::ReminderSettingsDialog(
        settings, ui::remindingKinds(desk.records(), desk.language), desktop,
        [this, keep = std::move(keep)](const ui::ReminderSettingsDraft& draft) {
            return save(draft, keep);
        },
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Result<> Reminding::save(const ui::ReminderSettingsDraft& draft,
                         const std::function<Result<>(const ui::ReminderSettings&)>& keep)
{
    auto& logbook = m_session.desk()->logbook;
    const auto changes = setReminders(logbook.records(), draft.kinds);
    if (!changes.isEmpty()) {
        if (auto applied = logbook.apply(changes); !applied)
            return applied;
    }
    if (auto kept = keep(draft.settings); !kept)
        return kept;
    m_settings = draft.settings;
    keepReminderSettings(m_preferences.settings(), m_settings);
    lookSoon();
    return {};
}

}  // namespace esperluette
