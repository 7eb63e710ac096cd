// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/look.h"
#include "core/exchange/csv_writer.h"
#include "ui/commitments/commitment_editor.h"
#include "ui/exchange/calendar_export_dialog.h"
#include "ui/exchange/calendar_import_dialog.h"
#include "ui/exchange/people_import_dialog.h"
#include "ui/history/history_dialog.h"
#include "ui/insight/chart_board.h"
#include "ui/insight/insight_page.h"
#include "ui/insight/measures_dialog.h"
#include "ui/insight/mirror_dialog.h"
#include "ui/journey/edit_kind.h"
#include "ui/journey/template_files.h"
#include "ui/journey/template_import_dialog.h"
#include "ui/logbook/cover_dialog.h"
#include "ui/logbook/new_logbook_dialog.h"
#include "ui/logbook/passphrase_dialog.h"
#include "ui/logbook/recovery_dialog.h"
#include "ui/logbook/reminder_settings_dialog.h"
#include "ui/logbook/unlock_page.h"
#include "ui/logbook/working_calendar_dialog.h"
#include "ui/moments/event_dialog.h"
#include "ui/moments/moment_editor.h"
#include "ui/moments/quick_add_dialog.h"
#include "ui/people/edit_person.h"
#include "ui/rituals/edit_ritual.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <span>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// Something to draw: a place of the window.
struct Stop {
    QString name;
    ui::Place place;
};

/// Lets layouts settle and pages draw themselves.
void settle()
{
    constexpr int rounds = 5;
    for (int round = 0; round < rounds; ++round) {
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// The person whose journey has most to show; nullptr when there is nobody.
const Person* personToShow(const Records& records)
{
    const auto people = records.all<Person>();
    if (people.empty())
        return nullptr;
    const Person* best = &people.front();
    std::size_t most = 0;
    for (std::size_t position = 0; position < people.size(); ++position) {
        const auto count = records.momentsOf(position).size();
        if (people[position].status == PersonStatus::Present && count > most) {
            best = &people[position];
            most = count;
        }
    }
    return best;
}

/// The kind whose rule comes from the law, else the first one; nullptr when there is none.
const MomentKind* kindToShow(const Records& records)
{
    const auto kinds = records.all<MomentKind>();
    const auto found = std::ranges::find_if(
        kinds, [](const MomentKind& kind) { return kind.key.text() == "career_interview"_L1; });
    return found != kinds.end() ? &*found : kinds.empty() ? nullptr : &kinds.front();
}

/// The individual moment nearest to `today` of those with one status and tone; nullptr for none.
const Moment* nearestMoment(const Records& records, QDate today, MomentStatus status, Tone tone)
{
    const Moment* nearest = nullptr;
    const auto distance = [today](const Moment& moment) {
        return std::abs(moment.day().date().daysTo(today));
    };
    for (const auto& moment : records.all<Moment>()) {
        const auto* kind = records.find(moment.kind);
        if (moment.status != status || !moment.person || kind->tone != tone
            || (status == MomentStatus::Planned && moment.planned < Day(today)))
            continue;
        if (!nearest || distance(moment) < distance(*nearest))
            nearest = &moment;
    }
    return nearest;
}

std::vector<Stop> stopsOf(const ui::Desk& desk)
{
    const auto& records = desk.records();
    std::vector<Stop> stops{{u"today"_s, {page_keys::today, {}}},
                            {u"calendar"_s, {page_keys::calendar, {}}},
                            {u"team"_s, {page_keys::team, {}}}};
    if (const auto* person = personToShow(records))
        stops.push_back({u"person"_s, {page_keys::person, person->id.text()}});
    const auto addMoment = [&](const QString& name, const Moment* moment) {
        if (moment)
            stops.push_back({name, {page_keys::moment, moment->id.text()}});
    };
    addMoment(u"moment_to_prepare"_s,
              nearestMoment(records, desk.today(), MomentStatus::Planned, Tone::None));
    addMoment(u"moment_told"_s,
              nearestMoment(records, desk.today(), MomentStatus::Told, Tone::Praise));
    stops.push_back({u"commitments"_s, {page_keys::commitments, {}}});
    stops.push_back({u"rituals"_s, {page_keys::rituals, {}}});
    stops.push_back({u"insight"_s, {page_keys::insight, {}}});
    stops.push_back({u"journey"_s, {page_keys::journey, {}}});
    return stops;
}

/// Writes one picture after the other, numbered in their order.
class Album {
public:
    Album(QString folder, QString theme) :
        m_folder(std::move(folder)), m_theme(std::move(theme)) { }

    Result<> add(QWidget& widget, const QString& name)
    {
        settle();
        const auto file = u"%1_%2_%3.png"_s.arg(++m_number, 2, 10, QChar(u'0')).arg(name, m_theme);
        const auto path = QDir(m_folder).filePath(file);
        if (!widget.grab().save(path))
            return failure(ErrorCode::FolderNotWritable, path);
        QTextStream(stdout) << QDir::toNativeSeparators(path) << Qt::endl;
        return {};
    }

private:
    QString m_folder;
    QString m_theme;
    int m_number = 0;
};

/// A list as a staff program writes it, of people of the logbook, one of whom changed the team, and
/// of two who are new.
QString listOfPeople(const Records& records, const QTemporaryDir& folder)
{
    CsvWriter list(u';');
    list.writeRow(
        {u"Matricule"_s, u"Nom"_s, u"Prénom"_s, u"Poste"_s, u"Date d'entrée"_s, u"Équipe"_s});
    bool moved = false;
    for (const auto& person :
         records.all<Person>().first(std::min<std::size_t>(12, records.all<Person>().size()))) {
        const auto* team = person.team ? records.find(*person.team) : nullptr;
        const auto& last = records.all<Team>().back();
        const bool moves = team && !moved && team->id != last.id;
        moved = moved || moves;
        const auto* shown = moves ? &last : team;
        list.writeRow({person.employeeNumber.text(), person.familyName.text().toUpper(),
                       person.givenName.text(), person.role.text(),
                       person.start.toString(u"dd/MM/yyyy"_s),
                       shown ? shown->name.text() : QString()});
    }
    list.writeRow({u"4711"_s, u"OKAFOR"_s, u"Ada"_s, u"Vendeuse"_s, u"31/02/2024"_s, {}});
    list.writeRow({u"4712"_s, u"LINDQVIST"_s, u"Nils"_s, u"Vendeur"_s, u"23/11/2026"_s, {}});
    auto path = folder.filePath(u"equipe.csv"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(list.bytes());
    return path;
}

/// Draws dialogs that are made, one after the other.
Result<> drawEach(Album& album, std::span<const std::pair<QDialog*, QString>> dialogs)
{
    for (const auto& [dialog, name] : dialogs) {
        dialog->show();
        auto drawn = album.add(*dialog, name);
        dialog->close();
        if (!drawn)
            return drawn;
    }
    return {};
}

/// Draws what an encrypted logbook asks and offers; `path` is that of a file to be made.
Result<> drawProtection(Album& album, const QString& path, QDate today, ui::MainWindow& window)
{
    const auto key = std::make_shared<const FileKey>(
        Secret(QByteArrayView("an invented key of thirty-two...")), Salt{});
    const auto logbook = Logbook::create(path, ChangeSet(), {Device::temporary(), key});
    if (!logbook)
        return Failure{logbook.error()};
    ui::PassphraseDialog change(
        **logbook, [] { return Result<>(); }, &window);
    ui::RecoveryDialog recovery(path, key, today, &window);
    const std::pair<QDialog*, QString> dialogs[] = {{&change, u"change_the_passphrase"_s},
                                                    {&recovery, u"recovery_sheet"_s}};
    if (auto drawn = drawEach(album, dialogs); !drawn)
        return drawn;
    window.showGate(new ui::UnlockPage(path, ui::UnlockPage::Occasion::Opening,
                                       [](const SharedKey&, bool) { return Result<>(); }));
    auto drawn = album.add(window, u"unlock"_s);
    window.closeGate();
    return drawn;
}

/// Draws both parts of the form of reminders.
Result<> drawReminderSettings(Album& album, const ui::Desk& desk, ui::MainWindow& window)
{
    ui::ReminderSettingsDialog form(
        {}, ui::remindingKinds(desk.records(), desk.language), {.startsWithSession = true},
        [](const ui::ReminderSettingsDraft&) { return Result<>(); }, &window);
    form.show();
    if (auto drawn = album.add(form, u"reminders_which"_s); !drawn)
        return drawn;
    form.findChildren<QRadioButton*>()[1]->click();
    return album.add(form, u"reminders_how"_s);
}

/// Draws Today as it is when the next moments are due to be prepared.
Result<> drawReminders(Album& album, Program& program, const ui::Desk& desk)
{
    const auto& records = desk.records();
    std::vector<Reminder> due;
    for (const auto tone : {Tone::None, Tone::Praise}) {
        if (const auto* next = nearestMoment(records, desk.today(), MomentStatus::Planned, tone))
            due.push_back({{next->id, 0}, {next->planned, next->minuteOfDay}, {}});
    }
    program.window().goHome();
    program.reminding().board().show(due);
    auto drawn = album.add(program.window(), u"today_with_reminders"_s);
    program.reminding().board().show({});
    return drawn;
}

/// Draws the sections of Insight after the first one.
Result<> drawSections(Album& album, ui::MainWindow& window)
{
    window.navigator().go({page_keys::insight, {}});
    auto* board = window.navigator().page(page_keys::insight)->findChild<ui::ChartBoard*>();
    for (std::size_t section = 1; section < chartSections().size(); ++section) {
        board->choose(section);
        const auto name = u"insight_"_s + QLatin1StringView(chartSections()[section].key);
        if (auto drawn = album.add(window, name); !drawn)
            return drawn;
    }
    board->choose(0);
    return {};
}

/// Draws the charts as they are presented over a whole screen.
Result<> drawPresentation(Album& album, const ui::Desk& desk, ui::MainWindow& window)
{
    window.navigator().go({page_keys::insight, {}});
    auto* page = static_cast<ui::InsightPage*>(window.navigator().page(page_keys::insight));
    auto presenting = std::make_unique<ui::Presenting>(desk.names, desk.language, &window);
    presenting->setAttribute(Qt::WA_DeleteOnClose, false);
    presenting->setAttribute(Qt::WA_DontShowOnScreen);
    presenting->resize(window.size());
    presenting->start([page] { return page->presentation(); });
    presenting->show();
    for (int chart = 0; chart < int(page->presentation().charts.size()); ++chart) {
        presenting->go(chart);
        const auto name = u"presenting_%1"_s.arg(chart + 1);
        if (auto drawn = album.add(*presenting, name); !drawn)
            return drawn;
        for (int page = 2; page <= presenting->pages(); ++page) {
            presenting->turn(1);
            if (auto drawn = album.add(*presenting, name + u"_page_%1"_s.arg(page)); !drawn)
                return drawn;
        }
    }
    return {};
}

/// The dialogs of the journey, with what opens them.
std::vector<std::pair<QString, std::function<void()>>>
journeyDialogs(ui::Desk& desk, ui::MainWindow& window, const QTemporaryDir& folder)
{
    const auto editLegalKind = [&desk, &window] {
        if (const auto* kind = kindToShow(desk.records()))
            ui::editKind(desk, kind->id, &window);
    };
    const auto importCopy = [&desk, &window, path = folder.filePath(u"journey.json"_s)] {
        const auto journeys = desk.records().all<JourneyTemplate>();
        if (!journeys.empty() && ui::exportTemplate(desk, journeys.front().id, path))
            static_cast<void>(
                ui::importTemplate(desk, path, &window, [](const JourneyTemplateId&) {}));
    };
    return {{u"edit_a_kind"_s, editLegalKind}, {u"import_a_journey"_s, importCopy}};
}

/// A calendar of days that are not worked, of an hour, and of what is not understood.
QString calendarOfDaysOff(const QTemporaryDir& folder)
{
    auto path = folder.filePath(u"fermetures.ics"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tour//Tour//FR\r\n"
                   "BEGIN:VEVENT\r\nUID:1@tour\r\nSUMMARY:Inventaire\r\n"
                   "DTSTART;VALUE=DATE:20270104\r\nDTEND;VALUE=DATE:20270106\r\nEND:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nUID:2@tour\r\nSUMMARY:Fermeture annuelle\r\n"
                   "DTSTART;VALUE=DATE:20261224\r\nRRULE:FREQ=YEARLY;COUNT=3\r\nEND:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nUID:3@tour\r\nSUMMARY:Livraison\r\n"
                   "DTSTART:20261210T080000\r\nDTEND:20261210T090000\r\nEND:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nUID:4@tour\r\nSUMMARY:Pont\r\n"
                   "DTSTART;VALUE=DATE:20270507\r\nRRULE:FREQ=YEARLY;BYWEEKNO=18\r\nEND:VEVENT\r\n"
                   "END:VCALENDAR\r\n");
    return path;
}

/// Draws what is about calendars.
Result<> drawCalendars(Album& album, ui::Desk& desk, ui::MainWindow& window)
{
    const QTemporaryDir folder;
    ui::WorkingCalendarDialog working(desk, &window);
    ui::CalendarImportDialog import(desk, QTimeZone("Europe/Paris"), calendarOfDaysOff(folder),
                                    &window);
    ui::CalendarExportDraft draft{.path = u"/home/camille/Documents/equipe.ics"_s};
    draft.what.from = desk.today().addMonths(-1);
    draft.what.until = desk.today().addYears(1);
    draft.what.language = desk.language;
    const auto save = [](const ui::CalendarExportDraft&) { return Result<>(); };
    ui::CalendarExportDialog toFile(desk, draft, save, {}, &window);
    draft.folder = true;
    draft.path = u"/home/camille/Calendriers"_s;
    ui::CalendarExportDialog toFolder(
        desk, draft, save, [] {}, &window);
    const std::pair<QDialog*, QString> dialogs[] = {{&working, u"working_calendar"_s},
                                                    {&import, u"import_a_calendar"_s},
                                                    {&toFile, u"export_a_calendar"_s},
                                                    {&toFolder, u"folder_of_calendars"_s}};
    return drawEach(album, dialogs);
}

template <typename Dialog>
Dialog* dialogOf(ui::Desk& desk, ui::MainWindow& window)
{
    auto* dialog = new Dialog(desk, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

/// Draws the dialogs one after the other, each beside the window.
Result<> drawDialogs(Album& album, Session& session, ui::MainWindow& window)
{
    auto& desk = *session.desk();
    ui::NewLogbookDialog begin(
        {.language = session.language(), .path = QDir::homePath()},
        [](const ui::NewLogbookDraft&) { return Result<>(); }, &window);
    begin.show();
    if (auto drawn = album.add(begin, u"new_logbook"_s); !drawn)
        return drawn;
    begin.close();

    const auto drawOpened = [&](const QString& name) -> Result<> {
        settle();
        for (auto* dialog : window.findChildren<QDialog*>()) {
            if (!dialog->isVisible())
                continue;
            auto drawn = album.add(*dialog, name);
            dialog->close();
            settle();
            return drawn;
        }
        return {};
    };
    const std::pair<QString, std::function<void()>> dialogs[] = {
        {u"plan_a_moment"_s, [&] { ui::planMomentFor(desk, {}, &window, [](const MomentId&) {}); }},
        {u"quick_add"_s, [&] { ui::quickAdd(desk, &window, [](const MomentId&) {}); }},
        {u"add_a_person"_s, [&] { ui::editPerson(desk, {}, &window); }},
        {u"something_happened"_s,
         [&] { ui::recordEventFor(desk, {}, &window, [](const QString&) {}); }},
        {u"add_a_commitment"_s, [&] { ui::editCommitmentOf(desk, {}, &window); }},
        {u"begin_a_ritual"_s, [&] { ui::editRitualOf(desk, {}, &window); }},
        {u"entered_figures"_s, [&] { dialogOf<ui::MeasuresDialog>(desk, window)->open(); }},
        {u"add_a_figure"_s, [&] { dialogOf<ui::MeasuresDialog>(desk, window)->addFigure(); }},
        {u"practices"_s, [&] { dialogOf<ui::MirrorDialog>(desk, window)->open(); }},
        {u"add_a_practice"_s, [&] { dialogOf<ui::MirrorDialog>(desk, window)->addPair(); }},
        {u"logbook_and_keeper"_s, [&] { dialogOf<ui::CoverDialog>(desk, window)->open(); }},
    };
    const QTemporaryDir folder;
    for (const auto& [name, open] : journeyDialogs(desk, window, folder)) {
        open();
        if (auto drawn = drawOpened(name); !drawn)
            return drawn;
    }
    for (const auto& dialog : dialogs) {
        dialog.second();
        if (auto drawn = drawOpened(dialog.first); !drawn)
            return drawn;
    }
    if (const auto* person = personToShow(desk.records())) {
        ui::showHistory(desk, person->id, &window);
        if (auto drawn = drawOpened(u"history_of_a_person"_s); !drawn)
            return drawn;
    }
    session.keepBackupsIn(folder.filePath(u"backups"_s));
    if (auto kept = session.backUp(BackupReason::Asked); !kept)
        return kept;
    emit window.backupsRequested();
    if (auto drawn = drawOpened(u"backups"_s); !drawn)
        return drawn;
    ui::PeopleImportDialog import(desk, listOfPeople(desk.records(), folder), &window);
    import.show();
    if (auto drawn = album.add(import, u"import_people"_s); !drawn)
        return drawn;
    import.close();
    return drawCalendars(album, desk, window);
}

/// Draws everything after the pages.
Result<> drawAfterwards(Album& album, Session& session, ui::MainWindow& window)
{
    if (auto drawn = drawDialogs(album, session, window); !drawn)
        return drawn;
    const QTemporaryDir folder;
    return drawProtection(album, folder.filePath(u"team.esperluette"_s), session.today(), window);
}

}  // namespace

Result<> drawTour(Program& program, Session& session, const QString& folder,
                  const std::vector<ui::ThemeChoice>& themes)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FolderNotWritable, folder);
    auto& window = program.window();
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    for (const auto choice : themes) {
        setTheme(choice);
        Album album(folder, choice == ui::ThemeChoice::Dark ? u"dark"_s : u"light"_s);
        window.closeLogbook();
        if (auto drawn = album.add(window, u"welcome"_s); !drawn)
            return drawn;
        program.showLogbook();
        for (const auto& stop : stopsOf(*session.desk())) {
            window.navigator().go(stop.place);
            if (auto drawn = album.add(window, stop.name); !drawn)
                return drawn;
        }
        if (auto drawn = drawSections(album, window); !drawn)
            return drawn;
        if (auto drawn = drawPresentation(album, *session.desk(), window); !drawn)
            return drawn;
        if (auto drawn = drawReminders(album, program, *session.desk()); !drawn)
            return drawn;
        if (auto drawn = drawReminderSettings(album, *session.desk(), window); !drawn)
            return drawn;
        if (auto drawn = drawAfterwards(album, session, window); !drawn)
            return drawn;
    }
    return {};
}

}  // namespace esperluette
