// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ical_folder.h"
#include "ui/shared/esperluette_style.h"

#include <QSettings>
#include <QStringList>

namespace esperluette {

/// A folder of calendar files that is kept up to date, and what the files tell.
struct KeptCalendars {
    QString path;
    CalendarSplit split = CalendarSplit::One;
    CalendarTitles titles = CalendarTitles::Discreet;
    int alarmMinutes = 0;

    friend bool operator==(const KeptCalendars&, const KeptCalendars&) = default;
};

/// What the program remembers between two starts. It never holds anything about people.
class Preferences {
public:
    static constexpr int normalText = 100;
    static constexpr int usualLockMinutes = 10;

    /// Those of the user.
    Preferences();
    /// Those in a file of their own, for tests and for drawing pages.
    explicit Preferences(const QString& file);

    QSettings& settings() { return m_settings; }
    const QSettings& settings() const { return m_settings; }

    /// Paths of logbooks, the last opened first.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);

    /// Whether the key ring holds the key of a file.
    bool remembersKey(const QString& path) const;
    void setRemembersKey(const QString& path, bool remembers);

    /// Where backups are kept; empty where the program keeps its data.
    QString backupFolder() const;
    void setBackupFolder(const QString& folder);

    /// After how many minutes without a key or the mouse a logbook with a passphrase is locked; 0:
    /// never.
    int lockMinutes() const;
    void setLockMinutes(int minutes);

    /// The folder of calendars that is kept up to date for a logbook; its `path` is empty when
    /// none is.
    KeptCalendars keptCalendars(const QString& logbook) const;
    /// An empty `path` keeps none any more.
    void setKeptCalendars(const QString& logbook, const KeptCalendars& kept);

    /// What was chosen above the charts of a logbook, as a line of ids and days; empty when nothing
    /// was.
    QString insightScope(const QString& logbook) const;
    void setInsightScope(const QString& logbook, const QString& choice);
    /// The day the charts of a logbook were last looked at; invalid when they never were.
    QDate lastLook(const QString& logbook) const;
    void setLastLook(const QString& logbook, QDate day);

    ui::ThemeChoice theme() const;
    void setTheme(ui::ThemeChoice choice);

    /// Size of text in per cent of normal, 50 to 400.
    int textPercent() const;
    void setTextPercent(int percent);

private:
    QSettings m_settings;
};

/// The size of text one step larger (1) or smaller (-1) than `percent`, or the normal one (0).
int steppedTextPercent(int percent, int step);

}  // namespace esperluette
