// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background.h"
#include "app/calendars.h"
#include "app/gate.h"
#include "app/pages.h"
#include "app/preferences.h"
#include "app/reminding.h"
#include "app/safekeeping.h"
#include "app/session.h"
#include "ui/shell/main_window.h"

#include <QObject>

namespace esperluette {

namespace ui {
class WelcomePage;
struct NewLogbookDraft;
}  // namespace ui

/// The window program: the window, its session, and what each page asks of another one.
class Program final : public QObject {
    Q_OBJECT
public:
    /// @param session,preferences,keyRing  outlive the program; the key ring may be nullptr
    Program(Session& session, Preferences& preferences, KeyRing* keyRing = nullptr);
    ~Program() override;

    ui::MainWindow& window() { return m_window; }

    /// Opens a file, puts what is due in the plan, and shows the first page; says in the window
    /// why it cannot. An encrypted file is opened after it was unlocked there: false until then.
    bool openFile(const QString& path);
    /// Asks for one line about a moment; when no logbook is open yet, as soon as one is.
    void quickAdd();
    /// Uses what the desktop has beside the window: notifications, and an icon where the user wants
    /// one. Tests and drawings do without.
    void useDesktop();
    Background& background() { return m_background; }
    Reminding& reminding() { return m_reminding; }
    /// Shows what the session has open.
    void showLogbook();

    void showPerson(const PersonId& person);
    void showMoment(const MomentId& moment);
    /// Opens the form of a person, or of somebody new.
    void editPerson(std::optional<PersonId> person);

private:
    void connectWindow();
    void connectReminders();
    /// Puts in the plan what comes due for a program that runs for days.
    void planFurther();
    QWidget* makeWelcome();
    PageRequests pageRequests();
    ui::InsightMemory insightMemory();
    /// What leaving would lose, as a question; empty when nothing.
    QString leaveQuestion() const;
    void discardStories();

    void newLogbook();
    Result<> create(const ui::NewLogbookDraft& draft);
    void chooseFile();
    void openSample();
    void importPeople(const QString& path);

    void planMoment(std::optional<PersonId> person);
    void noteMoment();
    void noteEvent(std::optional<PersonId> person);
    void noteSuccess(const PersonId& person);
    /// Opens the forms again that were open when the logbook was locked, as they were.
    void offerForms();
    void stepText(int step);
    void chooseTheme(ui::ThemeChoice choice);
    void opened();
    void showRecent();

    Session& m_session;
    Preferences& m_preferences;
    ui::MainWindow m_window;
    Gate m_gate;
    Safekeeping m_safekeeping;
    Background m_background;
    Reminding m_reminding;
    Calendars m_calendars;
    ui::WelcomePage* m_welcome = nullptr;  ///< once it was seen
    bool m_wantsQuickAdd = false;  ///< as soon as a logbook is open
};

/// Where the program keeps its sample logbooks.
QString sampleFolder();

}  // namespace esperluette
