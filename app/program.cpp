// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/look.h"
#include "app/search_listing.h"
#include "ui/exchange/people_import_dialog.h"
#include "ui/insight/insight_page.h"
#include "ui/logbook/cover_dialog.h"
#include "ui/logbook/new_logbook_dialog.h"
#include "ui/logbook/welcome_page.h"
#include "ui/moments/event_dialog.h"
#include "ui/moments/moment_editor.h"
#include "ui/moments/moment_page.h"
#include "ui/moments/move_dialog.h"
#include "ui/moments/quick_add_dialog.h"
#include "ui/people/edit_person.h"
#include "ui/shared/form_draft.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// What the forms are called whose content is kept when the logbook is locked.
const QString planForm = u"form/plan"_s;
const QString noteForm = u"form/note"_s;
const QString quickForm = u"form/quick"_s;
const QString personForm = u"form/person/"_s;  ///< then the id of the person; none for a new one

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

}  // namespace

QString sampleFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"sample"_s);
}

Program::Program(Session& session, Preferences& preferences, KeyRing* keyRing) :
    m_session(session), m_preferences(preferences), m_window(preferences.settings()),
    m_gate(session, preferences, keyRing, m_window),
    m_safekeeping(session, preferences, m_gate, m_window), m_background(preferences, m_window),
    m_reminding(session, preferences, m_window), m_calendars(session, preferences, m_window)
{
    connectWindow();
    connectReminders();
    m_window.setWelcome([this] { return makeWelcome(); });
    m_window.showTheme(preferences.theme());
    showRecent();
    connect(&m_session, &Session::closing, &m_window, &ui::MainWindow::closeLogbook);
    m_gate.setParent(this);
    connect(&m_gate, &Gate::opened, this, &Program::opened);
    connect(&m_gate, &Gate::failed, this, &Program::showRecent);
    connect(&m_window, &ui::MainWindow::eraseRequested, &m_safekeeping, &Safekeeping::erase);
    connect(&m_window, &ui::MainWindow::passphraseRequested, &m_gate, &Gate::editPassphrase);
}

Program::~Program() { m_session.close(); }

void Program::connectWindow()
{
    connect(&m_window, &ui::MainWindow::newRequested, this, &Program::newLogbook);
    connect(&m_window, &ui::MainWindow::openRequested, this, &Program::chooseFile);
    connect(&m_window, &ui::MainWindow::openFileRequested, this, &Program::openFile);
    connect(&m_window, &ui::MainWindow::sampleRequested, this, &Program::openSample);
    connect(&m_window, &ui::MainWindow::importRequested, this, [this] { importPeople({}); });
    connect(&m_window, &ui::MainWindow::importFileRequested, this, [this](const QString& path) {
        if (path.endsWith(u".ics"_s, Qt::CaseInsensitive))
            m_calendars.importCalendar(path);
        else
            importPeople(path);
    });
    connect(&m_window, &ui::MainWindow::closeRequested, this, [this] {
        m_session.close();
        showRecent();
    });
    connect(&m_window, &ui::MainWindow::discarded, this, &Program::discardStories);
    connect(&m_window, &ui::MainWindow::noteRequested, this, &Program::noteMoment);
    connect(&m_window, &ui::MainWindow::quickAddRequested, this, &Program::quickAdd);
    connect(&m_window, &ui::MainWindow::presentationRequested, this, [this] {
        m_window.navigator().go({page_keys::insight, {}});
        static_cast<ui::InsightPage*>(m_window.navigator().page(page_keys::insight))->present();
    });
    connect(&m_window, &ui::MainWindow::personActivated, this, &Program::showPerson);
    connect(&m_window, &ui::MainWindow::momentActivated, this, &Program::showMoment);
    connect(&m_window, &ui::MainWindow::coverRequested, this, [this] {
        if (!m_session.desk())
            return;
        auto* dialog = new ui::CoverDialog(*m_session.desk(), &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(&m_window, &ui::MainWindow::textScaleRequested, this, &Program::stepText);
    connect(&m_window, &ui::MainWindow::themeRequested, this, &Program::chooseTheme);
}

void Program::connectReminders()
{
    connect(&m_window, &ui::MainWindow::remindersRequested, this, [this] {
        m_reminding.editSettings(
            m_background.abilities(), m_background.startsWithSession(),
            [this](const ui::ReminderSettings& settings) { return m_background.keep(settings); });
    });
    connect(&m_background, &Background::quickAddRequested, this, &Program::quickAdd);
    connect(&m_background, &Background::openRequested, this, [this](const QString& path) {
        // A form that is open belongs to the logbook that is open.
        if (!QApplication::activeModalWidget())
            openFile(path);
    });
    connect(&m_reminding, &Reminding::momentRequested, this, [this](const MomentId& moment) {
        m_background.showWindow();
        showMoment(moment);
    });
    connect(&m_reminding, &Reminding::dayChanged, this, &Program::planFurther);
    connect(&m_reminding, &Reminding::todayRequested, this, [this] {
        m_background.showWindow();
        m_window.goHome();
    });
}

void Program::planFurther()
{
    auto& desk = *m_session.desk();
    const auto changes = planMoments(desk.records(), desk.planningDesk(), desk.ids);
    if (changes.isEmpty())
        return;
    if (const auto planned = desk.logbook.apply(changes); !planned)
        m_window.showError(planned.error());
}

void Program::useDesktop()
{
    m_background.follow();
    m_reminding.notifyWith(m_background.notificationSinks());
}

QWidget* Program::makeWelcome()
{
    m_welcome = new ui::WelcomePage;
    m_welcome->showRecent(m_preferences.recentFiles());
    connect(m_welcome, &ui::WelcomePage::newRequested, this, &Program::newLogbook);
    connect(m_welcome, &ui::WelcomePage::openRequested, this, &Program::chooseFile);
    connect(m_welcome, &ui::WelcomePage::sampleRequested, this, &Program::openSample);
    connect(m_welcome, &ui::WelcomePage::recentRequested, this, &Program::openFile);
    return m_welcome;
}

void Program::showRecent()
{
    const auto files = m_preferences.recentFiles();
    if (m_welcome)
        m_welcome->showRecent(files);
    m_window.showRecent(files);
}

bool Program::openFile(const QString& path) { return m_gate.open(path); }

void Program::opened()
{
    if (!m_session.desk()->logbook.isReadOnly())
        m_preferences.addRecentFile(m_session.desk()->logbook.path());
    showRecent();
    if (const auto planned = m_session.planAhead([this] { showLogbook(); }); !planned)
        m_window.showError(planned.error());
    offerForms();
    m_safekeeping.explainReading();
    m_gate.watch();
    m_reminding.follow();
    m_calendars.follow();
    if (m_wantsQuickAdd)
        quickAdd();
}

void Program::openSample()
{
    if (const auto outcome = m_session.openSample(sampleFolder()); !outcome)
        return m_window.showError(outcome.error());
    opened();
}

void Program::chooseFile()
{
    auto* dialog = new QFileDialog(&m_window, tr("Open a logbook"), documentsFolder(),
                                   tr("Logbooks (*.esperluette)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Program::openFile);
    dialog->open();
}

void Program::newLogbook()
{
    auto* dialog = new ui::NewLogbookDialog(
        {.title = {}, .keeper = {}, .language = m_session.language(), .path = documentsFolder()},
        [this](const ui::NewLogbookDraft& draft) { return create(draft); }, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        opened();
        m_gate.offerRecoverySheet();
    });
    dialog->open();
}

Result<> Program::create(const ui::NewLogbookDraft& draft)
{
    return m_session.create(draft.path,
                            {.title = draft.title,
                             .keeper = draft.keeper,
                             .language = draft.language,
                             .today = m_session.today(),
                             .sample = false,
                             .frenchHolidays = draft.language == Language::French},
                            draft.key);
}

void Program::importPeople(const QString& path)
{
    if (!m_session.desk())
        return;
    if (path.isEmpty())
        return ui::choosePeopleList(&m_window, [this](const QString& list) { importPeople(list); });
    auto* dialog = new ui::PeopleImportDialog(*m_session.desk(), path, &m_window);
    dialog->setBackUpFirst([this] { return m_session.backUp(BackupReason::Import); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Program::editPerson(std::optional<PersonId> person)
{
    auto* editor = ui::editPerson(*m_session.desk(), person, &m_window);
    if (editor)
        ui::nameForm(*editor, personForm + (person ? person->text() : QString()));
}

void Program::planMoment(std::optional<PersonId> person)
{
    auto* editor = ui::planMomentFor(*m_session.desk(), person, &m_window,
                                     [this](const MomentId& moment) { showMoment(moment); });
    ui::nameForm(*editor, planForm);
}

void Program::noteMoment()
{
    if (!m_session.desk())
        return;
    // On the page of a person, the moment is most likely with that person.
    const auto& place = m_window.navigator().place();
    const auto person =
        place.page == page_keys::person ? PersonId::parse(place.subject) : std::nullopt;
    auto* editor = ui::noteMomentFor(*m_session.desk(), person, &m_window,
                                     [this](const MomentId& moment) { showMoment(moment); });
    ui::nameForm(*editor, noteForm);
}

void Program::quickAdd()
{
    m_wantsQuickAdd = !m_session.desk();
    if (m_wantsQuickAdd || m_session.desk()->logbook.isReadOnly())
        return;
    for (const auto* open : m_window.findChildren<QDialog*>()) {
        if (ui::formName(*open) == quickForm)
            return;
    }
    auto* dialog = ui::quickAdd(*m_session.desk(), &m_window, [this](const MomentId& id) {
        const auto& desk = *m_session.desk();
        const auto* moment = desk.records().find(id);
        m_window.say(moment->status == MomentStatus::Held ? tr("The moment is noted: tell it when "
                                                               "you have a minute.")
                                                          : tr("The moment is in the plan."));
    });
    ui::nameForm(*dialog, quickForm);
}

void Program::noteEvent(std::optional<PersonId> person)
{
    auto& desk = *m_session.desk();
    if (desk.logbook.isReadOnly())
        return m_window.showError({ErrorCode::OpenedReadOnly, desk.logbook.path(), {}});
    ui::recordEventFor(desk, person, &m_window,
                       [this](const QString& sentence) { m_window.say(sentence); });
}

void Program::noteSuccess(const PersonId& person)
{
    const auto noted = ui::recordSuccess(*m_session.desk(), person);
    noted ? m_window.say(*noted) : m_window.showError(noted.error());
}

void Program::offerForms()
{
    auto& logbook = m_session.desk()->logbook;
    for (const auto& [name, content] : logbook.drafts()) {
        if (!name.startsWith(u"form/"_s) || logbook.isReadOnly())
            continue;
        if (name == planForm)
            planMoment({});
        else if (name == noteForm)
            noteMoment();
        else if (name == quickForm)
            quickAdd();
        else
            editPerson(PersonId::parse(name.sliced(personForm.size())));
        for (auto* dialog : m_window.findChildren<QDialog*>()) {
            if (ui::formName(*dialog) == name)
                ui::fillForm(*dialog, content);
        }
        (void)logbook.keepDraft(name, {});
    }
}

void Program::showPerson(const PersonId& person)
{
    m_window.navigator().go({page_keys::person, person.text()});
}

void Program::showMoment(const MomentId& moment)
{
    m_window.navigator().go({page_keys::moment, moment.text()});
}

void Program::showLogbook()
{
    auto& desk = *m_session.desk();
    m_window.showLogbook(desk, sideEntries(desk), pages(desk, pageRequests()), searchOver(desk));
    m_window.setLeaveQuestion([this] { return leaveQuestion(); });
}

QString Program::leaveQuestion() const
{
    const auto* page =
        qobject_cast<const ui::MomentPage*>(m_window.navigator().page(page_keys::moment));
    return page && page->hasUnfinishedStory()
        ? tr("You began to tell a moment and did not keep it. Leave it?")
        : QString();
}

void Program::discardStories()
{
    if (auto* page = qobject_cast<ui::MomentPage*>(m_window.navigator().page(page_keys::moment)))
        page->discardUnfinished();
}

PageRequests Program::pageRequests()
{
    return {
        .openPerson = [this](const PersonId& person) { showPerson(person); },
        .openMoment = [this](const MomentId& moment) { showMoment(moment); },
        .moveMoment =
            [this](const MomentId& moment) {
                ui::moveMomentBy(*m_session.desk(), moment, &m_window);
            },
        .planMoment = [this](std::optional<PersonId> person) { planMoment(person); },
        .importPeople = [this] { importPeople({}); },
        .editPerson = [this](std::optional<PersonId> person) { editPerson(person); },
        .openInsight =
            [this] {
                m_window.navigator().go({page_keys::insight, {}});
            },
        .noteEvent = [this](std::optional<PersonId> person) { noteEvent(person); },
        .noteSuccess = [this](const PersonId& person) { noteSuccess(person); },
        .say = [this](const QString& words) { m_window.say(words); },
        .showError = [this](const Error& error) { m_window.showError(error); },
        .reminders = &m_reminding.board(),
        .insightMemory = insightMemory(),
    };
}

ui::InsightMemory Program::insightMemory()
{
    const auto path = m_session.desk()->logbook.path();
    return {
        .choice = [this, path] { return m_preferences.insightScope(path); },
        .keepChoice =
            [this, path](const QString& choice) { m_preferences.setInsightScope(path, choice); },
        .lastLook = [this, path] { return m_preferences.lastLook(path); },
        .keepLook = [this, path](QDate day) { m_preferences.setLastLook(path, day); }};
}

void Program::stepText(int step)
{
    m_preferences.setTextPercent(steppedTextPercent(m_preferences.textPercent(), step));
    setTextSize(m_preferences.textPercent());
}

void Program::chooseTheme(ui::ThemeChoice choice)
{
    m_preferences.setTheme(choice);
    m_window.showTheme(choice);
    setTheme(choice);
}

}  // namespace esperluette
