// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/esperluette_style.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace esperluette::ui {

/// Every command of the window as an action, in its menu bar.
class MainMenu final : public QObject {
    Q_OBJECT
public:
    explicit MainMenu(QMainWindow& window);

    QAction* newLogbook;
    QAction* open;
    QMenu* recent;
    QAction* sample;
    QAction* importPeople;
    QAction* importCalendar;
    QAction* exportCalendar;
    QAction* workingCalendar;
    QAction* cover;
    QAction* passphrase;
    QAction* backups;
    QAction* lock;
    QAction* close;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* quickAdd;
    QAction* note;
    QAction* erase;  ///< of the person on the page
    QAction* reminders;
    QAction* find;
    QMenu* places;  ///< where the pages are added
    QAction* back;
    QAction* forward;
    QAction* largerText;
    QAction* smallerText;
    QAction* normalText;
    QAction* hideNames;  ///< checked while the names of people are hidden
    QAction* present;  ///< the charts, over the whole screen
    QActionGroup* themes;  ///< each action holds a ThemeChoice as an int
    QAction* about;

    /// Enables what needs an open logbook.
    void setLogbookOpen(bool isOpen);
    /// Enables what the protection of the open logbook allows.
    void showProtection(bool encrypted, bool readOnly);
    /// Lists files that were open, the last first.
    void showRecent(const QStringList& paths);
    /// The names of the steps that Undo and Redo would do; empty disables them.
    void showSteps(const QString& undoStep, const QString& redoStep);
    void showTheme(ThemeChoice choice);

signals:
    void recentChosen(const QString& path);

private:
    void buildFile(QMainWindow& window);
    void buildEdit(QMainWindow& window);
    void buildView(QMainWindow& window);
    void buildHelp(QMainWindow& window);
};

}  // namespace esperluette::ui
