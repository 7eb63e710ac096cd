// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_menu.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace esperluette::ui {

MainMenu::MainMenu(QMainWindow& window) : QObject(&window)
{
    buildFile(window);
    buildEdit(window);
    buildView(window);
    buildHelp(window);
    setLogbookOpen(false);
    showSteps({}, {});
    showRecent({});
}

void MainMenu::buildFile(QMainWindow& window)
{
    auto* menu = window.menuBar()->addMenu(tr("&File"));
    newLogbook = menu->addAction(tr("&New logbook…"));
    newLogbook->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    open = menu->addAction(tr("&Open…"));
    open->setShortcuts(QKeySequence::Open);
    recent = menu->addMenu(tr("Open &recent"));
    sample = menu->addAction(tr("&Try with a sample"));
    menu->addSeparator();
    importPeople = menu->addAction(tr("&Import people…"));
    importCalendar = menu->addAction(tr("I&mport a calendar…"));
    exportCalendar = menu->addAction(tr("&Export a calendar…"));
    workingCalendar = menu->addAction(tr("&Working calendar…"));
    cover = menu->addAction(tr("Logbook and &keeper…"));
    menu->addSeparator();
    passphrase = menu->addAction(tr("&Passphrase…"));
    lock = menu->addAction(tr("Loc&k"));
    lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    backups = menu->addAction(tr("Revert to a &backup…"));
    menu->setToolTipsVisible(true);  // why one cannot lock
    menu->addSeparator();
    close = menu->addAction(tr("&Close logbook"));
    close->setShortcuts(QKeySequence::Close);
    quit = menu->addAction(tr("&Quit"));
    quit->setShortcuts(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::buildEdit(QMainWindow& window)
{
    auto* menu = window.menuBar()->addMenu(tr("&Edit"));
    undo = menu->addAction(tr("&Undo"));
    undo->setShortcuts(QKeySequence::Undo);
    redo = menu->addAction(tr("&Redo"));
    redo->setShortcuts(QKeySequence::Redo);
    menu->addSeparator();
    quickAdd = menu->addAction(tr("&Quick add…"));
    quickAdd->setShortcuts(QKeySequence::New);
    note = menu->addAction(tr("Note a &moment"));
    note->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    menu->addSeparator();
    erase = menu->addAction(tr("&Erase this person…"));
    menu->addSeparator();
    reminders = menu->addAction(tr("Remin&ders…"));
    menu->addSeparator();
    find = menu->addAction(tr("&Find"));
    find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
}

void MainMenu::buildView(QMainWindow& window)
{
    places = window.menuBar()->addMenu(tr("&View"));
    auto* separator = places->addSeparator();
    separator->setObjectName(QStringLiteral("afterPlaces"));
    back = places->addAction(tr("&Back"));
    back->setShortcuts(QKeySequence::Back);
    forward = places->addAction(tr("&Forward"));
    forward->setShortcuts(QKeySequence::Forward);
    places->addSeparator();
    largerText = places->addAction(tr("&Larger text"));
    largerText->setShortcuts(QKeySequence::ZoomIn);
    smallerText = places->addAction(tr("&Smaller text"));
    smallerText->setShortcuts(QKeySequence::ZoomOut);
    normalText = places->addAction(tr("&Normal text"));
    normalText->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    places->addSeparator();
    hideNames = places->addAction(tr("&Hide names"));
    hideNames->setCheckable(true);
    hideNames->setShortcut(QKeySequence(Qt::Key_F9));
    present = places->addAction(tr("&Present the charts"));
    present->setShortcut(QKeySequence(Qt::Key_F11));
    auto* colours = places->addMenu(tr("&Colours"));
    themes = new QActionGroup(this);
    const auto addTheme = [&](const QString& text, ThemeChoice choice) {
        auto* action = colours->addAction(text);
        action->setCheckable(true);
        action->setData(int(choice));
        themes->addAction(action);
    };
    addTheme(tr("As the &system"), ThemeChoice::System);
    addTheme(tr("&Light"), ThemeChoice::Light);
    addTheme(tr("&Dark"), ThemeChoice::Dark);
}

void MainMenu::buildHelp(QMainWindow& window)
{
    auto* menu = window.menuBar()->addMenu(tr("&Help"));
    about = menu->addAction(tr("&About Esperluette"));
    about->setMenuRole(QAction::AboutRole);
}

void MainMenu::setLogbookOpen(bool isOpen)
{
    for (auto* action : {importPeople, importCalendar, exportCalendar, workingCalendar, cover,
                         passphrase, backups, close, quickAdd, note, find, hideNames, present})
        action->setEnabled(isOpen);
    reminders->setEnabled(isOpen);
    if (isOpen)
        return;
    lock->setEnabled(false);
    lock->setToolTip(tr("No logbook is open."));
    for (auto* action : {back, forward, erase})
        action->setEnabled(false);
}

void MainMenu::showProtection(bool encrypted, bool readOnly)
{
    for (auto* action : {passphrase, importPeople, importCalendar, quickAdd, note})
        action->setEnabled(!readOnly);
    reminders->setEnabled(!readOnly);
    lock->setEnabled(encrypted);
    lock->setToolTip(encrypted ? tr("Closes the logbook until its passphrase is typed again.")
                               : tr("Only a logbook with a passphrase can be locked."));
    if (readOnly)
        showSteps({}, {});
}

void MainMenu::showRecent(const QStringList& paths)
{
    recent->clear();
    for (const auto& path : paths) {
        auto name = QFileInfo(path).completeBaseName();
        name.replace(u'&', QStringLiteral("&&"));
        auto* action = recent->addAction(name);
        action->setEnabled(QFileInfo::exists(path));
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
    recent->setEnabled(!paths.isEmpty());
}

void MainMenu::showSteps(const QString& undoStep, const QString& redoStep)
{
    const auto escaped = [](QString step) { return step.replace(u'&', QStringLiteral("&&")); };
    undo->setText(undoStep.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(escaped(undoStep)));
    undo->setEnabled(!undoStep.isEmpty());
    redo->setText(redoStep.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(escaped(redoStep)));
    redo->setEnabled(!redoStep.isEmpty());
}

void MainMenu::showTheme(ThemeChoice choice)
{
    for (auto* action : themes->actions())
        action->setChecked(action->data().toInt() == int(choice));
}

}  // namespace esperluette::ui
