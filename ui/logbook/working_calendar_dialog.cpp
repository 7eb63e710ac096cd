// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/working_calendar_dialog.h"

#include "ui/logbook/day_off_editor.h"
#include "ui/logbook/days_off_model.h"
#include "ui/shared/date_text.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/names_key.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// The holidays of a year that fall on a day that would be worked: "1 Jan 2026 New Year's Day".
QString holidaysText(int year)
{
    QStringList holidays;
    for (const auto& holiday : frenchHolidaysOf(year))
        holidays << WorkingCalendarDialog::tr("%1 (%2)", "day, holiday")
                        .arg(shortDay(holiday.day), holiday.name);
    return holidays.join(u" · "_s);
}

}  // namespace

WorkingCalendarDialog::WorkingCalendarDialog(Desk& desk, QWidget* parent) :
    QDialog(parent), m_desk(desk),
    m_holidays(new QCheckBox(tr("French &public holidays are not worked"))),
    m_holidayList(new TextLabel(holidaysText(desk.today().year()), TextRole::Small, Ink::Second)),
    m_model(new DaysOffModel(this)), m_rows(new QStackedWidget), m_table(new QTableView),
    m_empty(new TextLabel(tr("No closing day and no absence yet. Moments that a rule plans move "
                             "away from the days you add here."),
                          TextRole::Body, Ink::Second)),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass)), m_add(new QPushButton(tr("&Add…"))),
    m_change(new QPushButton(tr("&Change…"))), m_remove(new QPushButton(tr("&Remove"))),
    m_import(new QPushButton(tr("&Import a calendar…")))
{
    setWindowTitle(tr("Working calendar"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin,
                               metrics::gap);
    layout->setSpacing(metrics::gap);
    auto* explanation = new TextLabel(tr("Weekends are never worked. The rules plan no moment on "
                                         "the days below."),
                                      TextRole::Body, Ink::Second);
    explanation->setWordWrap(true);
    layout->addWidget(explanation);
    layout->addLayout(buildHolidays());
    buildTable();
    layout->addWidget(new SectionLabel(tr("Closing days and absences")));
    m_empty->setObjectName(u"noDaysOff"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_rows->addWidget(m_empty);
    m_rows->addWidget(m_table);
    layout->addWidget(m_rows, 1);
    layout->addLayout(buildRowButtons());
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addLayout(buildFoot());
    sizeDialog(*this, 92, 34);
    connect(&desk.logbook, &Logbook::changed, this, &WorkingCalendarDialog::refresh);
    connect(desk.names.get(), &NamesOnScreen::changed, this, &WorkingCalendarDialog::refresh);
    hideNamesByKey(*this, *desk.names);
    refresh();
}

QLayout* WorkingCalendarDialog::buildHolidays()
{
    auto* lines = new QVBoxLayout;
    lines->setSpacing(metrics::smallGap);
    m_holidays->setObjectName(u"frenchHolidays"_s);
    m_holidayList->setObjectName(u"holidayList"_s);
    m_holidayList->setWordWrap(true);
    connect(m_holidays, &QCheckBox::toggled, this, &WorkingCalendarDialog::keepHolidays);
    lines->addWidget(m_holidays);
    lines->addWidget(m_holidayList);
    return lines;
}

void WorkingCalendarDialog::buildTable()
{
    m_table->setObjectName(u"daysOff"_s);
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("Closing days and absences"));
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSectionResizeMode(DaysOffModel::NameColumn,
                                                      QHeaderView::Stretch);
    const auto character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(DaysOffModel::DaysColumn, 34 * character);
    m_table->setColumnWidth(DaysOffModel::WhoColumn, 26 * character);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WorkingCalendarDialog::showButtons);
    connect(m_table, &QTableView::activated, this, &WorkingCalendarDialog::changeDays);
}

QLayout* WorkingCalendarDialog::buildRowButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::smallGap);
    m_add->setObjectName(u"add"_s);
    m_change->setObjectName(u"change"_s);
    m_remove->setObjectName(u"remove"_s);
    m_import->setObjectName(u"importCalendar"_s);
    connect(m_add, &QPushButton::clicked, this, &WorkingCalendarDialog::addDays);
    connect(m_change, &QPushButton::clicked, this, &WorkingCalendarDialog::changeDays);
    connect(m_remove, &QPushButton::clicked, this, &WorkingCalendarDialog::removeDays);
    connect(m_import, &QPushButton::clicked, this, &WorkingCalendarDialog::importRequested);
    for (auto* button : {m_add, m_change, m_remove, m_import}) {
        button->setAutoDefault(false);
        setSmall(*button);
        buttons->addWidget(button);
    }
    buttons->insertStretch(3, 1);
    return buttons;
}

QLayout* WorkingCalendarDialog::buildFoot()
{
    auto* foot = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    foot->addStretch(1);
    foot->addWidget(close);
    return foot;
}

void WorkingCalendarDialog::refresh()
{
    const auto* cover = m_desk.records().cover();
    const bool writable = !m_desk.logbook.isReadOnly();
    const QSignalBlocker blocker(m_holidays);
    m_holidays->setChecked(!cover || cover->frenchHolidays);
    m_holidays->setEnabled(cover && writable);
    m_holidayList->setVisible(m_holidays->isChecked());
    m_model->refresh(m_desk);
    const bool isEmpty = m_model->rowCount() == 0;
    m_rows->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_add->setEnabled(writable);
    m_import->setEnabled(writable);
    showButtons();
}

void WorkingCalendarDialog::showButtons()
{
    const bool canChange = selected() && !m_desk.logbook.isReadOnly();
    m_change->setEnabled(canChange);
    m_remove->setEnabled(canChange);
}

const DayOff* WorkingCalendarDialog::selected() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? m_desk.records().find(m_model->row(index.row()).id) : nullptr;
}

void WorkingCalendarDialog::keepHolidays(bool kept)
{
    say(m_desk.applyAndPlan(keepFrenchHolidays(m_desk.records(), kept)));
    refresh();
}

DayOffEditor* WorkingCalendarDialog::addDays()
{
    const auto day = m_desk.today();
    return edit(tr("Add days off"), {.person = {}, .first = day, .last = day, .name = {}}, {});
}

DayOffEditor* WorkingCalendarDialog::changeDays()
{
    const auto* dayOff = selected();
    return dayOff && m_change->isEnabled()
        ? edit(tr("Change days off"), draftOf(*dayOff), dayOff->id)
        : nullptr;
}

void WorkingCalendarDialog::removeDays()
{
    if (const auto* dayOff = selected())
        say(m_desk.applyAndPlan(removeDayOff(*dayOff)));
}

DayOffEditor* WorkingCalendarDialog::edit(const QString& title, const DayOffDraft& draft,
                                          std::optional<DayOffId> dayOff)
{
    std::vector<DayOffChoice> people;
    for (const auto& person : m_desk.records().all<Person>()) {
        if (person.status != PersonStatus::Left || person.id == draft.person)
            people.push_back({person.id, m_desk.nameOf(person)});
    }
    std::ranges::sort(people, [](const DayOffChoice& left, const DayOffChoice& right) {
        return QString::localeAwareCompare(left.name, right.name) < 0;
    });
    auto* editor = new DayOffEditor(
        title, draft, people,
        [this, dayOff](const DayOffDraft& typed) { return save(typed, dayOff); }, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
    return editor;
}

Result<> WorkingCalendarDialog::save(const DayOffDraft& draft,
                                     const std::optional<DayOffId>& dayOff)
{
    const auto changes = dayOff ? changeDayOff(m_desk.records(), *dayOff, draft)
                                : addDayOff(m_desk.records(), draft, m_desk.ids);
    if (!changes)
        return Failure{changes.error()};
    return changes->isEmpty() ? Result<>() : m_desk.applyAndPlan(*changes);
}

void WorkingCalendarDialog::say(const Result<>& outcome)
{
    m_problem->setVisible(!outcome);
    m_problem->setText(outcome ? QString() : u"⚠ "_s + errorText(outcome.error()));
}

}  // namespace esperluette::ui
