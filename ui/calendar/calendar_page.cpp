// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_page.h"

#include "core/moments/moment_actions.h"
#include "core/planning/journey_choice.h"
#include "ui/calendar/calendar_grid.h"
#include "ui/calendar/load_card.h"
#include "ui/calendar/plan_ahead_dialog.h"
#include "ui/shared/card.h"
#include "ui/shared/date_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/filter_chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/moment_titles.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;
/// More moments of a day than a cell has room for are not prepared for it.
constexpr std::size_t mostInMonthCell = 8;
constexpr std::size_t mostInWeekCell = 60;
constexpr std::size_t mostInList = 500;
constexpr int listLines = 12;  ///< of text that the list has room for at least

QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

QDate firstOfMonth(QDate day) { return {day.year(), day.month(), 1}; }

}  // namespace

CalendarPage::CalendarPage(Desk& desk, QWidget* parent) :
    Page(desk, parent), m_anchor(desk.today()), m_view(new SegmentedControl(tr("View"))),
    m_team(new FilterChip(tr("Team"))), m_kind(new FilterChip(tr("Kind"))),
    m_horizon(new TextLabel({}, TextRole::Small, Ink::Third)), m_planAhead(new QPushButton),
    m_message(new TextLabel({}, TextRole::Body, Ink::Second)), m_load(new LoadCard(desk)),
    m_grid(new CalendarGrid), m_agenda(new AgendaModel(this)), m_table(new QTableView),
    m_rest(new TextLabel({}, TextRole::Small, Ink::Third)), m_move(new QPushButton(tr("Move…")))
{
    buildActions();
    content()->addWidget(buildFilters());
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    content()->addWidget(m_message);
    auto* card = new Card(QString());
    card->setFlush();
    auto* views = new QWidget;
    m_stack = new QStackedLayout(views);
    m_stack->setContentsMargins(1, 0, 1, 6);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(buildList());
    card->content()->addWidget(views, 1);
    content()->addWidget(card, 1);
    content()->addWidget(m_load);

    connect(m_grid, &CalendarGrid::momentActivated, this, &CalendarPage::momentActivated);
    connect(m_grid, &CalendarGrid::moved, this, &CalendarPage::moveTo);
    connect(m_grid, &CalendarGrid::turned, this, &CalendarPage::turn);
    connect(m_grid, &CalendarGrid::todayRequested, this, [this] { go(today()); });
    connect(m_grid, &CalendarGrid::dayActivated, this, [this](QDate day) {
        m_view->setValue(List);
        go(day);
        m_table->setFocus();
    });
    connect(m_load, &LoadCard::momentActivated, this, &CalendarPage::momentActivated);
    connect(m_load, &LoadCard::laterRequested, this, &CalendarPage::moveTo);
    connect(m_load, &LoadCard::failed, this,
            [this](const Error& error) { say(u"⚠ "_s + errorText(error)); });
}

void CalendarPage::buildActions()
{
    m_view->setObjectName(u"view"_s);
    m_view->addOption(Month, tr("Month"));
    m_view->addOption(Week, tr("Week"));
    m_view->addOption(List, tr("List"));
    m_view->setValue(Month);
    connect(m_view, &SegmentedControl::chosen, this, [this] { go(m_grid->selectedDay()); });
    actions()->addWidget(m_view);
    const auto add = [this](const QString& text, const QString& name) {
        auto* button = new QPushButton(text);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setAutoDefault(false);
        actions()->addWidget(button);
        return button;
    };
    auto* back = add(u"‹"_s, tr("Earlier"));
    auto* now = add(tr("Now"), tr("Go to today"));
    auto* ahead = add(u"›"_s, tr("Later"));
    for (auto* button : {back, ahead})
        button->setFixedWidth(button->sizeHint().height() + 4);
    connect(back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(ahead, &QPushButton::clicked, this, [this] { turn(1); });
    connect(now, &QPushButton::clicked, this, [this] { go(today()); });
}

QWidget* CalendarPage::buildFilters()
{
    auto* filters = new QWidget;
    auto* line = new FlowLayout(filters);
    m_team->setObjectName(u"teamFilter"_s);
    m_kind->setObjectName(u"kindFilter"_s);
    for (auto* chip : {m_team, m_kind}) {
        line->addWidget(chip);
        connect(chip, &FilterChip::chosen, this, [this] { invalidate(); });
    }
    line->addWidget(m_horizon);
    m_planAhead->setObjectName(u"planAhead"_s);
    m_planAhead->setAutoDefault(false);
    setSmall(*m_planAhead);
    line->addWidget(m_planAhead);
    connect(m_planAhead, &QPushButton::clicked, this, &CalendarPage::planAhead);
    return filters;
}

QWidget* CalendarPage::buildList()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 8, 0, 8);
    m_table->setModel(m_agenda);
    setUpTable(*m_table, tr("Moments"));
    m_table->setSortingEnabled(false);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * listLines);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::cardPadding, 0, metrics::cardPadding, 0);
    m_rest->setWordWrap(true);
    foot->addWidget(m_rest, 1);
    m_move->setObjectName(u"move"_s);
    m_move->setAutoDefault(false);
    foot->addWidget(m_move);
    column->addLayout(foot);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit momentActivated(m_agenda->row(index.row()).id);
    });
    const auto update = [this] {
        const auto index = m_table->currentIndex();
        m_move->setEnabled(index.isValid() && m_agenda->row(index.row()).canMove);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, update);
    connect(m_move, &QPushButton::clicked, this, [this] {
        if (const auto moment = selectedInList())
            emit moveRequested(*moment);
    });
    return list;
}

std::optional<MomentId> CalendarPage::selectedInList() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_agenda->row(index.row()).id) : std::nullopt;
}

CalendarPage::View CalendarPage::view() const { return View(m_view->value().value_or(Month)); }

DateRange CalendarPage::shownDays() const
{
    if (view() == Week)
        return shownWeek();
    const auto first = firstOfMonth(m_anchor);
    const auto last = first.addMonths(1).addDays(-1);
    if (view() == List)
        return {first, last};
    return {mondayOf(first), mondayOf(last).addDays(daysOfWeek - 1)};
}

DateRange CalendarPage::shownWeek() const
{
    const auto monday = mondayOf(m_anchor);
    return {monday, monday.addDays(daysOfWeek - 1)};
}

CalendarFilter CalendarPage::filter() const
{
    CalendarFilter filter;
    if (m_team->choice() != FilterChip::all)
        filter.team = m_teams[std::size_t(m_team->choice())];
    if (m_kind->choice() != FilterChip::all)
        filter.kind = m_kinds[std::size_t(m_kind->choice())];
    return filter;
}

void CalendarPage::offerFilters()
{
    QStringList names;
    m_teams.clear();
    for (const auto& team : records().all<Team>()) {
        names << team.name.text();
        m_teams.push_back(team.id);
    }
    m_team->setChoices(names);
    names.clear();
    m_kinds.clear();
    std::vector<const MomentKind*> kinds;
    for (const auto& kind : records().all<MomentKind>()) {
        if (isInUse(records(), kind))
            kinds.push_back(&kind);
    }
    std::ranges::sort(kinds, {}, [this](const MomentKind* kind) {
        return std::tuple(records().find(kind->stage)->position, kind->position);
    });
    for (const auto* kind : kinds) {
        names << kind->name.in(language());
        m_kinds.push_back(kind->id);
    }
    m_kind->setChoices(names);
}

void CalendarPage::turn(int step)
{
    const auto day = m_grid->selectedDay();
    if (view() == Week) {
        const auto monday = mondayOf(m_anchor).addDays(daysOfWeek * step);
        return go(day.isValid() && mondayOf(day) == monday ? day : monday);
    }
    const auto first = firstOfMonth(m_anchor).addMonths(step);
    // Going on from the last day with the arrows stays on the day that was reached.
    go(day.isValid() && firstOfMonth(day) == first ? day : first);
}

void CalendarPage::go(QDate day)
{
    m_anchor = day.isValid() ? day : today();
    m_grid->select(m_anchor);
    m_message->hide();
    m_table->setCurrentIndex({});
    showPeriod();
}

void CalendarPage::refresh()
{
    offerFilters();
    showPeriod();
}

void CalendarPage::showPeriod()
{
    showTitle();
    showHorizon();
    const auto days = shownDays();
    const auto week = shownWeek();
    const auto all = momentsIn(
        records(), {std::min(days.first, week.first), std::max(days.last, week.last)}, filter());
    std::vector<std::uint32_t> moments;
    std::ranges::copy_if(all, std::back_inserter(moments), [&](std::uint32_t position) {
        const auto day = records().momentDays()[position];
        return day >= Day(days.first).number() && day <= Day(days.last).number();
    });
    if (view() == List)
        showList(moments);
    else
        showGrid(moments);
    m_stack->setCurrentIndex(view() == List ? 1 : 0);
    m_load->showWeek(all, week);
}

void CalendarPage::showTitle()
{
    if (view() == Week)
        setTitle(tr("Week of %1").arg(shortDay(shownWeek().first)));
    else
        setTitle(QLocale().toString(firstOfMonth(m_anchor), u"MMMM yyyy"_s));
    setSubtitle({});
}

void CalendarPage::showHorizon()
{
    const auto horizon = desk().planningDesk().until;
    const auto last = shownDays().last;
    const bool isBeyond = last > horizon && !desk().logbook.isReadOnly();
    m_horizon->setVisible(isBeyond);
    m_planAhead->setVisible(isBeyond);
    m_horizon->setText(tr("Rules are planned until %1.").arg(shortDay(horizon)));
    m_planAhead->setText(tr("Plan until %1").arg(shortDay(last)));
}

void CalendarPage::planAhead()
{
    auto* dialog = new PlanAheadDialog(desk(), shownDays().last, this);
    connect(dialog, &PlanAheadDialog::failed, this,
            [this](const Error& error) { say(u"⚠ "_s + errorText(error)); });
    dialog->open();
}

std::vector<CalendarDay> CalendarPage::emptyDays(const DateRange& days) const
{
    std::vector<CalendarDay> shown;
    for (auto day = days.first; day <= days.last; day = day.addDays(1))
        shown.push_back({.day = day, .isWorked = desk().calendar.isWorkingDay(day), .entries = {}});
    return shown;
}

void CalendarPage::showGrid(const std::vector<std::uint32_t>& moments)
{
    auto days = emptyDays(shownDays());
    const auto first = Day(shownDays().first).number();
    const auto numbers = records().momentDays();
    const auto most = view() == Month ? mostInMonthCell : mostInWeekCell;
    for (const auto position : moments) {
        auto& day = days[std::size_t(numbers[position] - first)];
        ++day.total;
        if (day.entries.size() == most)
            continue;
        const auto& moment = records().all<Moment>()[position];
        const auto& kind = records().all<MomentKind>()[records().momentKinds()[position]];
        QStringList text{subjectText(desk(), position), momentTitle(desk(), position)};
        text.removeAll(QString());
        const auto hour = moment.minuteOfDay == Moment::wholeDay
            ? QString()
            : shownHour(moment.minuteOfDay) + u' ';
        day.entries.push_back(
            {.id = moment.id,
             .text = hour + text.join(u" · "_s),
             .level = desk().care()(position).level,
             .canMove = moment.status == MomentStatus::Planned && !desk().logbook.isReadOnly(),
             .onTime = onTimeDays(moment, kind)});
    }
    m_grid->showDays(std::move(days), view() == Month ? m_anchor.month() : 0, today());
}

void CalendarPage::showList(const std::vector<std::uint32_t>& moments)
{
    const auto selected = selectedInList();
    std::vector<AgendaRow> rows;
    for (const auto position : std::span(moments).first(std::min(moments.size(), mostInList)))
        rows.push_back(agendaRow(desk(), position));
    m_agenda->setRows(std::move(rows));
    m_rest->setText(
        moments.size() > mostInList
            ? tr("The first %1 of %2: choose a team or a kind.").arg(mostInList).arg(moments.size())
            : moments.empty() ? tr("Nothing is planned and nothing was held here.")
                              : tr("%n moment(s)", nullptr, int(moments.size())));
    if (moments.empty())
        return;
    const auto row = rowToSelect(moments, selected);
    m_table->selectRow(row);
    m_table->scrollTo(m_agenda->index(row, 0));
}

int CalendarPage::rowToSelect(const std::vector<std::uint32_t>& moments,
                              const std::optional<MomentId>& selected) const
{
    const auto& rows = m_agenda->rows();
    if (selected) {
        const auto again = std::ranges::find(rows, *selected, &AgendaRow::id);
        if (again != rows.end())
            return int(again - rows.begin());
    }
    const auto anchor = Day(m_anchor);
    const auto fromAnchor = std::ranges::find_if(moments, [&](std::uint32_t position) {
        return records().momentDays()[position] >= anchor.number();
    });
    return std::min(int(fromAnchor - moments.begin()), int(rows.size()) - 1);
}

void CalendarPage::moveTo(const MomentId& id, QDate day)
{
    const auto* moment = records().find(id);
    if (!moment)
        return;
    const auto window = onTimeDays(*moment, *records().find(moment->kind));
    const auto changes = moveMoment(*moment, day, moment->minuteOfDay, today());
    const auto moved =
        changes ? desk().logbook.apply(*changes) : Result<>(Failure{changes.error()});
    if (!moved)
        return say(u"⚠ "_s + errorText(moved.error()));
    m_grid->select(day);
    advise(*records().find(id), window);
}

void CalendarPage::advise(const Moment& moment, const DateRange& window)
{
    const auto& kind = *records().find(moment.kind);
    const auto title = desk().titleOf(moment, kind);
    const auto day = moment.planned.date();
    QStringList sentences{tr("%1 is now on %2.").arg(title, longDay(day))};
    if (!window.contains(day))
        sentences << tr("It is on time from %1 to %2: there it counts as late.")
                         .arg(shortDay(window.first), shortDay(window.last));
    if (!desk().calendar.isWorkingDay(day))
        sentences << tr("That day is not worked.");
    const auto guide = desk().logbook.guide(kind.id);
    if (guide && !slotsHit(guide->avoidedSlots, day, moment.minuteOfDay).isEmpty())
        sentences << tr("Its kind is better held at another time of the week.");
    say(sentences.join(u' '));
}

void CalendarPage::say(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->show();
}

void CalendarPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_view->setShort(isNarrow());
}

}  // namespace esperluette::ui
