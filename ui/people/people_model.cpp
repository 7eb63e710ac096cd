// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_model.h"

#include "ui/shared/date_text.h"

#include <algorithm>
#include <numeric>

namespace esperluette::ui {

namespace {

/// What a column is sorted by, where it is a number; days are never absent at the start of a list
/// that has others.
qint64 sortNumber(const PersonRow& row, int column)
{
    constexpr auto none = std::numeric_limits<qint64>::max();
    switch (column) {
    case PeopleModel::SeniorityColumn: return row.start.isValid() ? -row.start.toJulianDay() : none;
    case PeopleModel::LastColumn: return row.lastDay.number();
    case PeopleModel::NextColumn: return row.nextDay.isValid() ? row.nextDay.number() : none;
    case PeopleModel::YearColumn: return row.overview.yearTotal();
    case PeopleModel::AttentionColumn:
        return qint64(row.standing) * 100'000 - row.overview.attention.daysOver;
    default: return 0;
    }
}

}  // namespace

PeopleModel::PeopleModel(QObject* parent) : QAbstractTableModel(parent) { }

void PeopleModel::setPeople(std::vector<PersonRow> people, QDate today)
{
    beginResetModel();
    m_people = std::move(people);
    m_today = today;
    arrange();
    choose();
    endResetModel();
}

void PeopleModel::setFilter(const PeopleFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

int PeopleModel::rowOf(const PersonId& person) const
{
    const auto found = std::ranges::find_if(
        m_shown, [&](std::uint32_t position) { return m_people[position].id == person; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnTotal);
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(shown, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn && !shown.role.isEmpty())
            return QString(shown.name + QStringLiteral(", ") + shown.role);
        return text(shown, index.column());
    case Qt::ToolTipRole: return toolTip(shown, index.column());
    default: return {};
    }
}

QString PeopleModel::text(const PersonRow& row, int column) const
{
    switch (column) {
    case NameColumn: return row.name;
    case TeamColumn: return row.team;
    case SeniorityColumn: return seniorityText(row.start, m_today);
    case LastColumn: return shownDay(row.lastDay.date(), m_today);
    case NextColumn: return shownDay(row.nextDay.date(), m_today);
    case YearColumn: return yearText(row.overview);
    case AttentionColumn: return standingText(row);
    default: return {};
    }
}

/// What the cell shows in bars, or may have no room for.
QString PeopleModel::toolTip(const PersonRow& row, int column) const
{
    const auto whole = column == NameColumn && !row.role.isEmpty() ? row.name + u'\n' + row.role
        : column == NameColumn || column == TeamColumn || column == YearColumn ? text(row, column)
                                                                               : QString();
    return whole.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case TeamColumn: return tr("Team");
    case SeniorityColumn: return tr("Seniority");
    case LastColumn: return tr("Last");
    case NextColumn: return tr("Next");
    case YearColumn: return tr("12 months");
    case AttentionColumn: return tr("Attention");
    default: return {};
    }
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    choose();
    endResetModel();
}

void PeopleModel::arrange()
{
    m_order.resize(m_people.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    const auto byName = [this](std::uint32_t left, std::uint32_t right) {
        return m_people[left].sortName < m_people[right].sortName;
    };
    std::ranges::stable_sort(m_order, byName);
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == NameColumn) {
        if (descending)
            std::ranges::reverse(m_order);
        return;
    }
    std::ranges::stable_sort(m_order, [&](std::uint32_t left, std::uint32_t right) {
        const auto& one = m_people[descending ? right : left];
        const auto& other = m_people[descending ? left : right];
        if (m_sortColumn == TeamColumn)
            return one.sortTeam < other.sortTeam;
        return sortNumber(one, m_sortColumn) < sortNumber(other, m_sortColumn);
    });
}

void PeopleModel::choose()
{
    m_shown.clear();
    for (const auto position : m_order) {
        if (m_filter.accepts(m_people[position]))
            m_shown.push_back(position);
    }
}

}  // namespace esperluette::ui
