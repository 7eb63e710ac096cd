// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendars.h"

#include "ui/exchange/calendar_import_dialog.h"
#include "ui/logbook/working_calendar_dialog.h"
#include "ui/shared/error_text.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimeZone>

namespace esperluette {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto waitAfterAChange = 2s;

QTimeZone zoneOfTheDesk()
{
    const auto zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

}  // namespace

Calendars::Calendars(Session& session, Preferences& preferences, ui::MainWindow& window) :
    m_session(session), m_preferences(preferences), m_window(window)
{
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(waitAfterAChange);
    connect(&m_waiting, &QTimer::timeout, this, &Calendars::writeNow);
    connect(&session, &Session::closing, this, [this] {
        if (m_waiting.isActive())
            writeNow();
    });
    connect(&window, &ui::MainWindow::workingCalendarRequested, this,
            &Calendars::showWorkingCalendar);
    connect(&window, &ui::MainWindow::importCalendarRequested, this,
            [this] { importCalendar({}); });
    connect(&window, &ui::MainWindow::exportCalendarRequested, this, &Calendars::exportCalendar);
}

void Calendars::follow()
{
    auto& logbook = m_session.desk()->logbook;
    connect(&logbook, &Logbook::changed, this, [this] { m_waiting.start(); });
    m_waiting.start();
}

CalendarExport Calendars::usualExport() const
{
    const auto today = m_session.today();
    return {.from = today.addMonths(-1),
            .until = today.addYears(1),
            .zone = zoneOfTheDesk(),
            .language = m_session.language()};
}

void Calendars::writeNow()
{
    m_waiting.stop();
    auto* desk = m_session.desk();
    const auto kept = desk ? m_preferences.keptCalendars(desk->logbook.path()) : KeptCalendars();
    if (kept.path.isEmpty() || desk->logbook.isReadOnly())
        return;
    if (const auto written = keepFolder(kept); !written)
        m_window.showProblem(
            tr("The calendars in “%1” are not up to date. %2")
                .arg(QDir::toNativeSeparators(kept.path), ui::errorText(written.error())));
}

Result<> Calendars::keepFolder(const KeptCalendars& kept)
{
    auto wanted = usualExport();
    wanted.titles = kept.titles;
    wanted.alarmMinutes = kept.alarmMinutes;
    const auto written =
        keepCalendars(kept.path, m_session.desk()->records(), kept.split, wanted, m_session.now());
    return written ? Result<>() : Failure{written.error()};
}

void Calendars::showWorkingCalendar()
{
    if (!m_session.desk())
        return;
    auto* dialog = new ui::WorkingCalendarDialog(*m_session.desk(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::WorkingCalendarDialog::importRequested, this,
            [this] { importCalendar({}); });
    dialog->open();
}

void Calendars::importCalendar(const QString& path)
{
    if (!m_session.desk())
        return;
    if (path.isEmpty())
        return ui::chooseCalendar(&m_window, [this](const QString& file) { importCalendar(file); });
    auto* dialog =
        new ui::CalendarImportDialog(*m_session.desk(), zoneOfTheDesk(), path, &m_window);
    dialog->setBackUpFirst([this] { return m_session.backUp(BackupReason::Import); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

ui::CalendarExportDraft Calendars::startingDraft() const
{
    const auto& logbook = m_session.desk()->logbook;
    ui::CalendarExportDraft draft{.what = usualExport()};
    const auto kept = m_preferences.keptCalendars(logbook.path());
    if (!kept.path.isEmpty()) {
        draft.folder = true;
        draft.split = kept.split;
        draft.what.titles = kept.titles;
        draft.what.alarmMinutes = kept.alarmMinutes;
        draft.path = kept.path;
        return draft;
    }
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    draft.path = documents.filePath(QFileInfo(logbook.path()).completeBaseName() + u".ics"_s);
    return draft;
}

void Calendars::exportCalendar()
{
    auto* desk = m_session.desk();
    if (!desk)
        return;
    const auto path = desk->logbook.path();
    std::function<void()> stop;
    if (!m_preferences.keptCalendars(path).path.isEmpty())
        stop = [this, path] {
            m_preferences.setKeptCalendars(path, {});
            m_window.say(tr("The calendars are not kept up to date any more."));
        };
    auto* dialog = new ui::CalendarExportDialog(
        *desk, startingDraft(), [this](const auto& draft) { return save(draft); }, stop, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Result<> Calendars::save(const ui::CalendarExportDraft& draft)
{
    if (!draft.folder)
        return saveFile(draft);
    const KeptCalendars kept{draft.path, draft.split, draft.what.titles, draft.what.alarmMinutes};
    if (auto written = keepFolder(kept); !written)
        return written;
    m_preferences.setKeptCalendars(m_session.desk()->logbook.path(), kept);
    m_window.say(tr("The calendars are kept up to date while this logbook is open."));
    return {};
}

Result<> Calendars::saveFile(const ui::CalendarExportDraft& draft)
{
    const auto& records = m_session.desk()->records();
    const auto written = writeCalendar(draft.path, records, draft.what, m_session.now());
    if (!written)
        return Failure{written.error()};
    const auto moments = momentsOfCalendar(records, draft.what).size();
    m_window.say(tr("%n moments are in the calendar.", nullptr, int(moments)));
    return {};
}

}  // namespace esperluette
