// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto recentKey = "recentFiles"_L1;
constexpr auto keyRingKey = "keyRing/files"_L1;
constexpr auto backupFolderKey = "backups/folder"_L1;
constexpr auto lockKey = "lock/minutes"_L1;
constexpr auto themeKey = "view/theme"_L1;
constexpr auto textKey = "view/textPercent"_L1;
constexpr qsizetype mostRecentFiles = 8;
constexpr std::array textSteps = {75, 90, 100, 110, 125, 150, 175, 200, 250, 300};

/// A path holds what the name of a setting may not.
QString keyOfLogbook(const QString& logbook)
{
    const auto path = QFileInfo(logbook).absoluteFilePath().toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(32));
}

QString calendarsKeyOf(const QString& logbook) { return u"calendars/"_s + keyOfLogbook(logbook); }

QString insightKeyOf(const QString& logbook) { return u"insight/"_s + keyOfLogbook(logbook); }
QString lookKeyOf(const QString& logbook) { return u"lastLook/"_s + keyOfLogbook(logbook); }

}  // namespace

Preferences::Preferences() :
    m_settings(QSettings::IniFormat, QSettings::UserScope, u"esperluette"_s, u"esperluette"_s)
{
}

Preferences::Preferences(const QString& file) : m_settings(file, QSettings::IniFormat) { }

QStringList Preferences::recentFiles() const { return m_settings.value(recentKey).toStringList(); }

void Preferences::addRecentFile(const QString& path)
{
    auto files = recentFiles();
    const auto absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(recentKey, files.mid(0, mostRecentFiles));
}

bool Preferences::remembersKey(const QString& path) const
{
    return m_settings.value(keyRingKey).toStringList().contains(QFileInfo(path).absoluteFilePath());
}

void Preferences::setRemembersKey(const QString& path, bool remembers)
{
    auto files = m_settings.value(keyRingKey).toStringList();
    const auto absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    if (remembers)
        files.append(absolute);
    m_settings.setValue(keyRingKey, files);
}

QString Preferences::backupFolder() const { return m_settings.value(backupFolderKey).toString(); }

void Preferences::setBackupFolder(const QString& folder)
{
    m_settings.setValue(backupFolderKey, folder);
}

int Preferences::lockMinutes() const
{
    constexpr int aDay = 24 * 60;
    return std::clamp(m_settings.value(lockKey, usualLockMinutes).toInt(), 0, aDay);
}

void Preferences::setLockMinutes(int minutes) { m_settings.setValue(lockKey, minutes); }

KeptCalendars Preferences::keptCalendars(const QString& logbook) const
{
    const auto values = m_settings.value(calendarsKeyOf(logbook)).toStringList();
    if (values.size() != 4)
        return {};
    return {values[0], CalendarSplit(std::clamp(values[1].toInt(), 0, int(CalendarSplit::People))),
            CalendarTitles(std::clamp(values[2].toInt(), 0, int(CalendarTitles::Full))),
            std::max(0, values[3].toInt())};
}

void Preferences::setKeptCalendars(const QString& logbook, const KeptCalendars& kept)
{
    if (kept.path.isEmpty())
        return m_settings.remove(calendarsKeyOf(logbook));
    m_settings.setValue(calendarsKeyOf(logbook),
                        QStringList{kept.path, QString::number(int(kept.split)),
                                    QString::number(int(kept.titles)),
                                    QString::number(kept.alarmMinutes)});
}

QString Preferences::insightScope(const QString& logbook) const
{
    return m_settings.value(insightKeyOf(logbook)).toString();
}

void Preferences::setInsightScope(const QString& logbook, const QString& choice)
{
    m_settings.setValue(insightKeyOf(logbook), choice);
}

QDate Preferences::lastLook(const QString& logbook) const
{
    return QDate::fromString(m_settings.value(lookKeyOf(logbook)).toString(), Qt::ISODate);
}

void Preferences::setLastLook(const QString& logbook, QDate day)
{
    m_settings.setValue(lookKeyOf(logbook), day.toString(Qt::ISODate));
}

ui::ThemeChoice Preferences::theme() const
{
    const auto name = m_settings.value(themeKey).toString();
    if (name == "light"_L1)
        return ui::ThemeChoice::Light;
    return name == "dark"_L1 ? ui::ThemeChoice::Dark : ui::ThemeChoice::System;
}

void Preferences::setTheme(ui::ThemeChoice choice)
{
    switch (choice) {
    case ui::ThemeChoice::System: return m_settings.remove(themeKey);
    case ui::ThemeChoice::Light: return m_settings.setValue(themeKey, u"light"_s);
    case ui::ThemeChoice::Dark: return m_settings.setValue(themeKey, u"dark"_s);
    }
}

int Preferences::textPercent() const
{
    return std::clamp(m_settings.value(textKey, normalText).toInt(), 50, 400);
}

void Preferences::setTextPercent(int percent) { m_settings.setValue(textKey, percent); }

int steppedTextPercent(int percent, int step)
{
    if (step > 0) {
        const auto larger = std::ranges::upper_bound(textSteps, percent);
        return larger == textSteps.end() ? textSteps.back() : *larger;
    }
    if (step < 0) {
        const auto notSmaller = std::ranges::lower_bound(textSteps, percent);
        return notSmaller == textSteps.begin() ? textSteps.front() : *std::prev(notSmaller);
    }
    return Preferences::normalText;
}

}  // namespace esperluette
