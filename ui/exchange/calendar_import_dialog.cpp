// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/calendar_import_dialog.h"

#include "ui/exchange/calendar_model.h"
#include "ui/exchange/verdict_delegate.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/form_field.h"
#include "ui/shared/names_key.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int everyVerdict = -1;

}  // namespace

void chooseCalendar(QWidget* parent, std::function<void(const QString&)> chosen)
{
    auto* dialog =
        new QFileDialog(parent, CalendarImportDialog::tr("Choose a calendar"),
                        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
                        CalendarImportDialog::tr("Calendars (*.ics *.ical);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

CalendarImportDialog::CalendarImportDialog(Desk& desk, const QTimeZone& zone, const QString& path,
                                           QWidget* parent) :
    QDialog(parent),
    m_desk(desk), m_zone(zone), m_fileName(new ElidedLabel({}, TextRole::Heading)),
    m_target(new SegmentedControl(tr("What the events become"))), m_kind(new QComboBox),
    m_person(new QComboBox), m_team(new QComboBox),
    m_filter(new SegmentedControl(tr("Events that are shown"))), m_model(new CalendarModel(this)),
    m_table(new QTableView), m_totals(new TextLabel({}, TextRole::Strong)),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass)), m_import(new QPushButton)
{
    setWindowTitle(tr("Import a calendar"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(14);
    layout->addLayout(buildFile());
    layout->addLayout(buildChoices());
    layout->addWidget(buildRows(), 1);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    layout->addLayout(buildButtons());
    m_import->setDefault(true);
    sizeDialog(*this, 120, 38);
    connect(&desk.logbook, &Logbook::changed, this, &CalendarImportDialog::plan);
    connect(desk.names.get(), &NamesOnScreen::changed, this, [this] {
        fillPeople();
        plan();
    });
    hideNamesByKey(*this, *desk.names);
    showChoices();
    readFile(path);
}

QLayout* CalendarImportDialog::buildFile()
{
    auto* choose = new QPushButton(tr("Another &file…"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this,
            [this] { chooseCalendar(this, [this](const QString& path) { readFile(path); }); });
    auto* line = new QHBoxLayout;
    line->addWidget(m_fileName, 1);
    line->addWidget(choose);
    return line;
}

QLayout* CalendarImportDialog::buildChoices()
{
    m_target->setObjectName(u"target"_s);
    m_target->addOption(int(CalendarTarget::Holidays), tr("Days off of everybody"));
    m_target->addOption(int(CalendarTarget::Absences), tr("Absences of one person"));
    m_target->addOption(int(CalendarTarget::Moments), tr("Moments"));
    m_target->setValue(int(CalendarTarget::Holidays));
    connect(m_target, &SegmentedControl::chosen, this, [this] {
        fillPeople();
        showChoices();
        plan();
    });
    m_kind->setObjectName(u"kind"_s);
    m_person->setObjectName(u"person"_s);
    m_team->setObjectName(u"team"_s);
    fillKinds();
    fillPeople();
    for (const auto& team : m_desk.records().all<Team>()) {
        m_team->addItem(m_desk.shownText(team.name.text()));
        m_teams.push_back(team.id);
    }
    for (auto* box : {m_kind, m_person, m_team}) {
        connect(box, &QComboBox::activated, this, [this] {
            showChoices();
            plan();
        });
    }
    m_kindField = new FormField(tr("&Kind of moment"), m_kind);
    m_personField = new FormField(tr("&Person"), m_person);
    m_teamField = new FormField(tr("&Team"), m_team);
    auto* choices = new QVBoxLayout;
    choices->setSpacing(metrics::gap);
    choices->addWidget(m_target, 0, Qt::AlignLeft);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::gap);
    for (auto* field : {m_kindField, m_personField, m_teamField})
        line->addWidget(field, 1, Qt::AlignTop);
    choices->addLayout(line);
    return choices;
}

QWidget* CalendarImportDialog::buildRows()
{
    m_filter->setObjectName(u"filter"_s);
    m_filter->addOption(everyVerdict, tr("All"));
    for (const auto verdict : {Verdict::New, Verdict::Changed, Verdict::Same, Verdict::Refused})
        m_filter->addOption(int(verdict), eventVerdictName(verdict));
    m_filter->setValue(everyVerdict);
    connect(m_filter, &SegmentedControl::chosen, this, &CalendarImportDialog::showPlan);
    m_table->setObjectName(u"events"_s);
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("Events of the calendar"));
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(
        CalendarModel::VerdictColumn,
        new VerdictDelegate([this](int row) { return m_model->row(row).verdict; }, m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    const auto character = fontMetrics().averageCharWidth();
    for (const auto& [column, characters] : {std::pair{CalendarModel::VerdictColumn, 14},
                                             {CalendarModel::DaysColumn, 28},
                                             {CalendarModel::TitleColumn, 24},
                                             {CalendarModel::WhomColumn, 20}})
        m_table->setColumnWidth(column, characters * character);
    m_totals->setObjectName(u"totals"_s);
    m_totals->setWordWrap(true);
    auto* rows = new QWidget;
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::smallGap);
    auto* line = new QHBoxLayout;
    line->addWidget(m_totals, 1);
    line->addWidget(m_filter);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    return rows;
}

QLayout* CalendarImportDialog::buildButtons()
{
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    m_import->setObjectName(u"import"_s);
    setPrimary(*m_import);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &CalendarImportDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::smallGap);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    return buttons;
}

void CalendarImportDialog::fillKinds()
{
    for (const auto& kind : m_desk.records().all<MomentKind>()) {
        if (kind.retired)
            continue;
        m_kind->addItem(kind.name.in(m_desk.language));
        m_kinds.push_back(kind.id);
    }
}

/// Moments may be with whom their title names; absences are always somebody's.
void CalendarImportDialog::fillPeople()
{
    const auto before = settings().person;
    m_person->clear();
    m_people.clear();
    m_person->addItem(m_target->value() == int(CalendarTarget::Moments) ? tr("Whom the title names")
                                                                        : tr("Choose…"));
    std::vector<std::pair<QString, PersonId>> people;
    for (const auto& person : m_desk.records().all<Person>()) {
        if (person.status != PersonStatus::Left)
            people.emplace_back(m_desk.nameOf(person), person.id);
    }
    std::ranges::sort(people, [](const auto& left, const auto& right) {
        return QString::localeAwareCompare(left.first, right.first) < 0;
    });
    for (const auto& person : people) {
        m_person->addItem(person.first);
        m_people.push_back(person.second);
        if (person.second == before)
            m_person->setCurrentIndex(m_person->count() - 1);
    }
}

bool CalendarImportDialog::isCollective() const
{
    const auto chosen = m_kind->currentIndex();
    const auto* kind = chosen < 0 ? nullptr : m_desk.records().find(m_kinds[std::size_t(chosen)]);
    return kind && kind->scope == MomentScope::Collective;
}

CalendarSettings CalendarImportDialog::settings() const
{
    CalendarSettings settings;
    settings.target = CalendarTarget(m_target->value().value_or(0));
    const bool moments = settings.target == CalendarTarget::Moments;
    const auto person = m_person->currentIndex();
    if (person > 0 && settings.target != CalendarTarget::Holidays && !(moments && isCollective()))
        settings.person = m_people[std::size_t(person) - 1];
    if (moments && m_kind->currentIndex() >= 0)
        settings.kind = m_kinds[std::size_t(m_kind->currentIndex())];
    if (moments && isCollective() && m_team->currentIndex() >= 0)
        settings.team = m_teams[std::size_t(m_team->currentIndex())];
    return settings;
}

void CalendarImportDialog::showChoices()
{
    const auto target = settings().target;
    const bool moments = target == CalendarTarget::Moments;
    m_kindField->setVisible(moments);
    m_teamField->setVisible(moments && isCollective());
    m_personField->setVisible(target == CalendarTarget::Absences || (moments && !isCollective()));
}

void CalendarImportDialog::readFile(const QString& path)
{
    m_fileName->setText(QFileInfo(path).fileName());
    auto read = readCalendar(path, {m_zone, m_desk.today()});
    m_calendar.reset();
    say(read ? QString() : calendarErrorText(read.error()));
    if (read)
        m_calendar = *std::move(read);
    plan();
}

void CalendarImportDialog::plan()
{
    m_plan = m_calendar
        ? planCalendarImport(m_desk.records(), *m_calendar, settings(), m_desk.today())
        : CalendarPlan();
    showPlan();
}

void CalendarImportDialog::showPlan()
{
    const auto value = m_filter->value().value_or(everyVerdict);
    m_model->show(m_desk, m_calendar ? *m_calendar : IcalCalendar(), m_plan,
                  value == everyVerdict ? std::nullopt : std::optional(Verdict(value)));
    const bool moments = settings().target == CalendarTarget::Moments;
    m_table->setColumnHidden(CalendarModel::WhomColumn, !moments);
    showTotals();
}

void CalendarImportDialog::showTotals()
{
    const auto counts = m_plan.counts();
    const auto dot = u" · "_s;
    auto totals = tr("%n new", nullptr, counts.added) + dot
        + tr("%n changed", nullptr, counts.changed) + dot + tr("%n the same", nullptr, counts.same)
        + dot + tr("%n refused", nullptr, counts.refused);
    if (m_calendar && m_calendar->others > 0)
        totals += dot + tr("%n entries are no events", nullptr, m_calendar->others);
    m_totals->setText(totals);
    m_totals->setVisible(m_calendar.has_value());
    m_import->setText(m_calendar ? tr("&Import %n events", nullptr, counts.imported())
                                 : tr("&Import"));
    m_import->setEnabled(counts.imported() > 0 && !m_desk.logbook.isReadOnly());
}

void CalendarImportDialog::accept()
{
    if (!m_import->isEnabled())
        return;
    const auto count = m_plan.counts().imported();
    disconnect(&m_desk.logbook, nullptr, this, nullptr);
    if (const auto written = write(); !written) {
        connect(&m_desk.logbook, &Logbook::changed, this, &CalendarImportDialog::plan);
        return say(errorText(written.error()));
    }
    emit imported(count);
    QDialog::accept();
}

Result<> CalendarImportDialog::write()
{
    if (m_backUpFirst) {
        if (auto kept = m_backUpFirst(); !kept)
            return kept;
    }
    return m_desk.applyAndPlan(calendarChanges(m_desk.records(), *m_calendar, settings(), m_plan,
                                               m_desk.today(), m_desk.now()));
}

void CalendarImportDialog::say(const QString& problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : u"⚠ "_s + problem);
    m_problem->setVisible(!problem.isEmpty());
}

}  // namespace esperluette::ui
