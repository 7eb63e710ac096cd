// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences.h"
#include "app/session.h"
#include "ui/exchange/calendar_export_dialog.h"
#include "ui/shell/main_window.h"

#include <QObject>
#include <QTimer>

namespace esperluette {

/// The calendars of the open logbook, as the user meets them: which days are worked, files that are
/// imported and exported, and a folder that is kept up to date.
class Calendars final : public QObject {
    Q_OBJECT
public:
    /// All outlive this.
    Calendars(Session& session, Preferences& preferences, ui::MainWindow& window);

    /// To be called when a logbook was opened: brings its folder up to date, now and after each
    /// change.
    void follow();
    /// Writes what a change is still waiting for.
    void writeNow();

    void showWorkingCalendar();
    /// Asks for a file first when `path` is empty.
    void importCalendar(const QString& path);
    void exportCalendar();

private:
    CalendarExport usualExport() const;
    ui::CalendarExportDraft startingDraft() const;
    Result<> save(const ui::CalendarExportDraft& draft);
    Result<> saveFile(const ui::CalendarExportDraft& draft);
    Result<> keepFolder(const KeptCalendars& kept);

    Session& m_session;
    Preferences& m_preferences;
    ui::MainWindow& m_window;
    QTimer m_waiting;  ///< until several changes are written at once
};

}  // namespace esperluette
