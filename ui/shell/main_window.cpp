// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shared/accessible_widgets.h"
#include "ui/shared/date_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/tab_stops.h"
#include "ui/shell/about.h"
#include "ui/shell/main_menu.h"
#include "ui/shell/notice.h"
#include "ui/shell/top_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryKey = "window/geometry"_L1;

/// The first local file of a drop; empty when there is none.
QString droppedFile(const QMimeData& data)
{
    for (const auto& url : data.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

bool isLogbook(const QString& path)
{
    return path.endsWith(".esperluette"_L1, Qt::CaseInsensitive);
}

/// A list of people or a calendar.
bool isList(const QString& path)
{
    return path.endsWith(".csv"_L1, Qt::CaseInsensitive)
        || path.endsWith(".ics"_L1, Qt::CaseInsensitive);
}

}  // namespace

MainWindow::MainWindow(QSettings& settings) :
    m_settings(settings), m_menu(new MainMenu(*this)), m_banner(new ErrorBanner),
    m_root(new QStackedWidget), m_sideBar(new SideBar),
    m_topBar(new TopBar(*m_menu->back, *m_menu->note)), m_navigator(new Navigator)
{
    installAccessibleWidgets();
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_root, 1);
    m_deskArea = buildDesk();
    m_root->addWidget(m_deskArea);
    setCentralWidget(central);
    m_notice = new Notice(central);
    connect(m_notice, &Notice::actionPressed, this, [this] { m_noticeRedoes ? redo() : undo(); });
    connectMenu();
    setAcceptDrops(true);
    setWindowTitle(tr("Esperluette"));
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(1280, 820);
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::buildDesk()
{
    auto* desk = new QWidget;
    auto* columns = new QHBoxLayout(desk);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_sideBar);
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_topBar);
    main->addWidget(m_navigator, 1);
    columns->addLayout(main, 1);

    auto& search = m_topBar->search();
    search.setHint(m_menu->find->shortcut().toString(QKeySequence::NativeText));
    connect(&search, &SearchField::personActivated, this, &MainWindow::personActivated);
    connect(&search, &SearchField::momentActivated, this, &MainWindow::momentActivated);
    connect(m_sideBar, &SideBar::entryChosen, m_navigator, [this](const QString& key) {
        m_navigator->go({key, {}});
    });
    connect(m_navigator, &Navigator::moved, this, &MainWindow::followNavigation);
    return desk;
}

void MainWindow::connectMenu()
{
    connect(m_menu->newLogbook, &QAction::triggered, this, &MainWindow::newRequested);
    connect(m_menu->open, &QAction::triggered, this, &MainWindow::openRequested);
    connect(m_menu, &MainMenu::recentChosen, this, &MainWindow::openFileRequested);
    connect(m_menu->sample, &QAction::triggered, this, &MainWindow::sampleRequested);
    connect(m_menu->importPeople, &QAction::triggered, this, &MainWindow::importRequested);
    for (const auto& [action, asked] :
         {std::pair{m_menu->importCalendar, &MainWindow::importCalendarRequested},
          {m_menu->exportCalendar, &MainWindow::exportCalendarRequested},
          {m_menu->workingCalendar, &MainWindow::workingCalendarRequested},
          {m_menu->cover, &MainWindow::coverRequested},
          {m_menu->passphrase, &MainWindow::passphraseRequested},
          {m_menu->lock, &MainWindow::lockRequested},
          {m_menu->reminders, &MainWindow::remindersRequested},
          {m_menu->note, &MainWindow::noteRequested},
          {m_menu->quickAdd, &MainWindow::quickAddRequested},
          {m_menu->present, &MainWindow::presentationRequested}})
        connect(action, &QAction::triggered, this, asked);
    connect(m_menu->close, &QAction::triggered, this,
            [this] { leave([this] { emit closeRequested(); }); });
    connect(m_menu->backups, &QAction::triggered, this, &MainWindow::backupsRequested);
    connect(m_menu->erase, &QAction::triggered, this, [this] {
        if (const auto person = PersonId::parse(m_navigator->place().subject))
            emit eraseRequested(*person);
    });
    connect(m_menu->quit, &QAction::triggered, this, &MainWindow::quit);
    connect(m_menu->undo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_menu->redo, &QAction::triggered, this, &MainWindow::redo);
    connect(m_menu->find, &QAction::triggered, this, [this] {
        m_topBar->search().setFocus(Qt::ShortcutFocusReason);
        m_topBar->search().selectAll();
    });
    connect(m_menu->back, &QAction::triggered, m_navigator, &Navigator::goBack);
    connect(m_menu->forward, &QAction::triggered, m_navigator, &Navigator::goForward);
    connect(m_menu->largerText, &QAction::triggered, this, [this] { emit textScaleRequested(1); });
    connect(m_menu->smallerText, &QAction::triggered, this,
            [this] { emit textScaleRequested(-1); });
    connect(m_menu->normalText, &QAction::triggered, this, [this] { emit textScaleRequested(0); });
    connect(m_menu->themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        emit themeRequested(ThemeChoice(action->data().toInt()));
    });
    connect(m_menu->hideNames, &QAction::toggled, this, &MainWindow::hideNames);
    connect(m_menu->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::setWelcome(std::function<QWidget*()> make) { m_makeWelcome = std::move(make); }

void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = m_makeWelcome();
        m_root->addWidget(m_welcome);
    }
    m_root->setCurrentWidget(m_welcome);
}

void MainWindow::setVisible(bool visible)
{
    if (visible && !m_desk && !m_gate)
        showWelcome();
    QMainWindow::setVisible(visible);
}

void MainWindow::showLogbook(Desk& desk, std::vector<SideEntry> entries,
                             std::vector<PageSpec> pages, SearchFunction search)
{
    m_desk = &desk;
    m_desk->names->setHidden(m_menu->hideNames->isChecked());
    m_banner->hide();
    closeGate();
    m_navigator->clear();
    for (auto& page : pages)
        m_navigator->addPage(std::move(page));
    m_home = entries.front().key;
    addPlaces(std::move(entries));
    m_topBar->search().setSearch(std::move(search));
    m_followingNames =
        connect(desk.names.get(), &NamesOnScreen::changed, this, &MainWindow::followNames);
    m_following = connect(&desk.logbook, &Logbook::changed, this, &MainWindow::followChange);
    setLogbookActive(true);
    showFile();
    m_root->setCurrentWidget(m_deskArea);
    goHome();
}

void MainWindow::addPlaces(std::vector<SideEntry> entries)
{
    qDeleteAll(m_placeActions);
    m_placeActions.clear();
    auto* before = m_menu->places->actions().constFirst();
    int number = 0;
    for (const auto& entry : entries) {
        auto* action = new QAction(entry.title, this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number++)));
        connect(action, &QAction::triggered, m_navigator, [this, key = entry.key] {
            m_navigator->go({key, {}});
        });
        m_menu->places->insertAction(before, action);
        m_placeActions.push_back(action);
    }
    m_sideBar->setEntries(std::move(entries));
}

void MainWindow::closeLogbook()
{
    m_banner->hide();  // what it offers is about the logbook
    if (!m_desk)
        return;
    // Pages keep what is being typed when they are hidden: they go first.
    showWelcome();
    disconnect(m_following);
    disconnect(m_followingNames);
    m_desk = nullptr;
    m_leaveQuestion = {};
    m_topBar->search().setSearch({});
    m_notice->hide();
    m_navigator->clear();
    qDeleteAll(m_placeActions);
    m_placeActions.clear();
    setLogbookActive(false);
    setWindowTitle(tr("Esperluette"));
    setWindowFilePath({});
}

void MainWindow::showGate(QWidget* page)
{
    closeGate();
    m_gate = page;
    m_root->addWidget(page);
    m_root->setCurrentWidget(page);
    m_banner->hide();
    m_notice->hide();
    if (m_desk)
        setLogbookActive(false);
}

void MainWindow::closeGate()
{
    auto* page = std::exchange(m_gate, nullptr);
    if (!page)
        return;
    if (m_desk) {
        setLogbookActive(true);
        m_root->setCurrentWidget(m_deskArea);
    } else {
        showWelcome();
    }
    m_root->removeWidget(page);
    page->deleteLater();  // it may be what asked for this
}

void MainWindow::setLogbookActive(bool active)
{
    m_menu->setLogbookOpen(active);
    for (auto* place : m_placeActions)
        place->setEnabled(active);
    if (!active)
        return m_menu->showSteps({}, {});
    showSteps();
    followNavigation();
    showProtection();
}

void MainWindow::showProtection()
{
    m_menu->showProtection(m_desk->logbook.isEncrypted(), m_desk->logbook.isReadOnly());
    showFile();
}

void MainWindow::followNavigation()
{
    m_sideBar->light(m_navigator->sideEntry());
    m_menu->back->setEnabled(m_navigator->canGoBack());
    m_menu->forward->setEnabled(m_navigator->canGoForward());
    const auto subject = PersonId::parse(m_navigator->place().subject);
    m_menu->erase->setEnabled(m_desk && subject && m_desk->records().find(*subject)
                              && !m_desk->logbook.isReadOnly());
}

void MainWindow::followChange(const ChangeSet& changes)
{
    showSteps();
    showFile();
    m_sideBar->refreshCounts();
    const auto step = stepText(changes.name());
    m_noticeRedoes = m_step == Step::Undone;
    switch (m_step) {
    case Step::Done: m_notice->say(step, tr("Undo")); break;
    case Step::Undone: m_notice->say(tr("Undone: %1").arg(step), tr("Redo")); break;
    case Step::Redone: m_notice->say(tr("Done again: %1").arg(step), tr("Undo")); break;
    }
}

void MainWindow::hideNames(bool hidden)
{
    m_topBar->showNamesHidden(hidden);
    if (m_desk)
        m_desk->names->setHidden(hidden);
}

/// Dialogs hide names, too.
void MainWindow::followNames()
{
    m_menu->hideNames->setChecked(m_desk->names->areHidden());
    m_topBar->search().searchAgain();
    showFile();
}

void MainWindow::undo() { perform(Step::Undone, &Logbook::undo); }

void MainWindow::redo() { perform(Step::Redone, &Logbook::redo); }

void MainWindow::perform(Step step, Result<> (Logbook::*action)())
{
    if (!m_desk)
        return;
    m_step = step;
    const auto outcome = (m_desk->logbook.*action)();
    m_step = Step::Done;
    if (!outcome)
        showError(outcome.error());
}

void MainWindow::showSteps()
{
    const auto& history = m_desk->logbook.history();
    const auto* done = history.lastDone();
    const auto* undone = history.nextUndone();
    m_menu->showSteps(done ? stepText(done->name) : QString(),
                      undone ? stepText(undone->name) : QString());
}

void MainWindow::showFile()
{
    const QFileInfo file(m_desk->logbook.path());
    const auto* cover = m_desk->records().cover();
    const auto title =
        cover && !cover->title.isEmpty() ? cover->title.text() : file.completeBaseName();
    setWindowFilePath(file.filePath());
    const auto shown = m_desk->shownText(title);
    setWindowTitle(m_desk->names->areHidden() ? tr("%1 – names hidden – Esperluette").arg(shown)
                                              : tr("%1 – Esperluette").arg(shown));
    m_sideBar->showFile(shown, cover && cover->sample);
    const auto saved = file.lastModified();
    const auto savedToday = saved.date() == m_desk->today();
    const auto words = savedToday ? tr("saved at %1").arg(saved.time().toString(u"HH:mm"_s))
                                  : tr("saved on %1").arg(shortDay(saved.date()));
    //: At the foot of the side bar; %1 is "saved at 09:41"
    m_sideBar->showSaved(m_desk->logbook.isEncrypted() ? tr("encrypted · %1").arg(words) : words);
}

void MainWindow::showRecent(const QStringList& paths) { m_menu->showRecent(paths); }

void MainWindow::showTheme(ThemeChoice choice) { m_menu->showTheme(choice); }

void MainWindow::showError(const Error& error) { showProblem(errorText(error)); }

void MainWindow::showProblem(const QString& sentence, std::vector<Remedy> remedies)
{
    m_banner->say(sentence, std::move(remedies));
}

void MainWindow::closeProblem() { m_banner->hide(); }

void MainWindow::goHome() { m_navigator->go({m_home, {}}); }

void MainWindow::say(const QString& words) { m_notice->say(words); }

void MainWindow::showAbout()
{
    auto* about = new AboutDialog(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    orderTabStops(*centralWidget());
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Find) && m_desk)
        m_menu->find->trigger();
    else if (button && isEnter)
        button->click();  // Qt presses buttons by Enter in dialogs only
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_sideBar->fitInto(width());
    QMainWindow::resizeEvent(event);
}

void MainWindow::setLeaveQuestion(std::function<QString()> question)
{
    m_leaveQuestion = std::move(question);
}

void MainWindow::leave(std::function<void()> then)
{
    const auto question = m_leaveQuestion && m_desk ? m_leaveQuestion() : QString();
    if (question.isEmpty())
        return then();
    auto* box = new QMessageBox(QMessageBox::Question, tr("Esperluette"), question,
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const auto* agree = box->addButton(tr("Leave it"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, agree, then = std::move(then)](const QAbstractButton* pressed) {
                if (pressed != agree)
                    return;
                emit discarded();
                then();
            });
    box->open();
}

void MainWindow::setKeepsRunning(bool keepsRunning) { m_keepsRunning = keepsRunning; }

void MainWindow::quit()
{
    if (!m_keepsRunning) {
        close();
        return;
    }
    if (m_leaveQuestion && m_desk && !m_leaveQuestion().isEmpty())
        show();  // to be asked
    leave([this] {
        m_quits = true;
        QCoreApplication::quit();
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_keepsRunning && !m_quits) {
        m_settings.setValue(geometryKey, saveGeometry());
        QMainWindow::closeEvent(event);
        emit leftRunning();
        return;
    }
    if (m_leaveQuestion && m_desk && !m_agreedToLeave && !m_quits && !m_leaveQuestion().isEmpty()) {
        event->ignore();
        return leave([this] {
            m_agreedToLeave = true;
            close();
        });
    }
    m_settings.setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const auto path = droppedFile(*event->mimeData());
    if (isLogbook(path) || (m_desk && isList(path)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const auto path = droppedFile(*event->mimeData());
    event->acceptProposedAction();
    if (isLogbook(path))
        emit openFileRequested(path);
    else if (m_desk && isList(path))
        emit importFileRequested(path);
}

}  // namespace esperluette::ui
