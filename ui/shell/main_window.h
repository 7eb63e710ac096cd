// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notice.h"
#include "ui/shell/search_field.h"
#include "ui/shell/side_bar.h"

#include <QKeySequence>
#include <QMainWindow>

class QSettings;

namespace esperluette::ui {

class MainMenu;
class TopBar;

/// The window: menu bar, side bar, top bar, and the pages; or the welcome page while no logbook is
/// open. It knows no page: the application adds them and connects their signals.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// @param settings  keeps the place of the window; outlives it
    explicit MainWindow(QSettings& settings);
    ~MainWindow() override;

    /// How to make the page seen while no logbook is open: when it is first seen.
    void setWelcome(std::function<QWidget*()> make);

    /// Shows an open logbook with its pages; the first entry is where one begins.
    ///
    /// @param desk  outlives the pages: call closeLogbook() before it goes
    void showLogbook(Desk& desk, std::vector<SideEntry> entries, std::vector<PageSpec> pages,
                     SearchFunction search);
    /// Deletes the pages and shows the welcome page.
    void closeLogbook();

    /// Shows a page in the place of the logbook or the welcome page; takes it over. What would
    /// act on the logbook behind it is disabled meanwhile.
    void showGate(QWidget* page);
    /// Deletes that page, and shows again what was behind it.
    void closeGate();
    /// Shows what changed about the file: whether it is encrypted.
    void showProtection();

    /// What to ask before the logbook or the window is closed; an empty question asks nothing.
    void setLeaveQuestion(std::function<QString()> question);

    Navigator& navigator() const { return *m_navigator; }
    void showRecent(const QStringList& paths);
    void showTheme(ThemeChoice choice);
    /// Says what went wrong, over the page until it is closed.
    void showError(const Error& error);
    /// @param remedies  what can be done about it
    void showProblem(const QString& sentence, std::vector<Remedy> remedies = {});
    /// What was wrong is no longer.
    void closeProblem();
    /// Goes to the first page.
    void goHome();
    /// Says something for a few seconds.
    void say(const QString& words);

    void undo();
    void redo();

    /// Closing the window leaves the program running, with all that is on its pages.
    void setKeepsRunning(bool keepsRunning);
    /// Ends the program, after the user agreed to lose what that would lose.
    void quit();

signals:
    void remindersRequested();
    /// The window was closed, and the program goes on.
    void leftRunning();
    void backupsRequested();
    /// The person on the page is to be erased for good.
    void eraseRequested(const PersonId& person);
    void newRequested();
    void openRequested();
    void openFileRequested(const QString& path);
    void sampleRequested();
    void importRequested();
    void importCalendarRequested();
    void exportCalendarRequested();
    void workingCalendarRequested();
    void coverRequested();
    void passphraseRequested();
    void lockRequested();
    /// The user agreed to lose what the question before leaving named.
    void discarded();
    /// A CSV file or a calendar (.ics) was dropped on the window.
    void importFileRequested(const QString& path);
    void closeRequested();
    void noteRequested();
    void quickAddRequested();
    /// The charts are to be presented over the whole screen.
    void presentationRequested();
    void personActivated(const PersonId& person);
    void momentActivated(const MomentId& moment);
    /// One step larger (1), smaller (-1), or back to normal (0).
    void textScaleRequested(int step);
    void themeRequested(ThemeChoice choice);

protected:
    void setVisible(bool visible) override;
    /// In reading order, however often rows were made anew.
    bool focusNextPrevChild(bool next) override;
    /// The standard key of Find, where the page does not take it for a search of its own; Enter on
    /// a button.
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildDesk();
    void connectMenu();
    void addPlaces(std::vector<SideEntry> entries);
    void showWelcome();
    void followNavigation();
    void followChange(const ChangeSet& changes);
    void hideNames(bool hidden);
    void followNames();
    /// How the change that is being told came about.
    enum class Step { Done, Undone, Redone };

    void perform(Step step, Result<> (Logbook::*action)());
    void showSteps();
    void showFile();
    void setLogbookActive(bool active);
    void showAbout();
    /// Does `then` at once, or after the user agreed to lose what the question names.
    void leave(std::function<void()> then);

    QSettings& m_settings;
    MainMenu* m_menu;
    ErrorBanner* m_banner;
    QStackedWidget* m_root;
    std::function<QWidget*()> m_makeWelcome;
    QWidget* m_welcome = nullptr;
    QWidget* m_gate = nullptr;  ///< while it is shown
    QWidget* m_deskArea;
    SideBar* m_sideBar;
    TopBar* m_topBar;
    Navigator* m_navigator;
    Notice* m_notice;
    Desk* m_desk = nullptr;
    QMetaObject::Connection m_following;
    QMetaObject::Connection m_followingNames;
    std::vector<QAction*> m_placeActions;
    QString m_home;  ///< key of the first page
    Step m_step = Step::Done;
    std::function<QString()> m_leaveQuestion;
    bool m_agreedToLeave = false;
    bool m_keepsRunning = false;
    bool m_quits = false;
    bool m_noticeRedoes = false;  ///< the button of the notice does again what was undone
};

}  // namespace esperluette::ui
