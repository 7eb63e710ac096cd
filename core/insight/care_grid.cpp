// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/care_grid.h"

#include "core/people/keeper.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace esperluette {

namespace {

bool comesBefore(const QString& left, const QString& right)
{
    return QString::localeAwareCompare(left, right) < 0;
}

QString noTeam() { return QCoreApplication::translate("Chart", "No team"); }

QString teamName(const ChartSource& source, const Person& person)
{
    const auto* team = person.team ? source.records.find(*person.team) : nullptr;
    return team ? source.shownText(team->name.text()) : noTeam();
}

/// The people of a grid in the order of their rows: by team and then by name.
std::vector<CareGrid::Row> rowsOfPeople(const ChartSource& source,
                                        const std::vector<std::uint32_t>& people)
{
    std::vector<CareGrid::Row> rows;
    for (const auto position : people) {
        const auto& person = source.records.all<Person>()[position];
        rows.push_back(
            {person.id.text(), source.nameOf(person), teamName(source, person), position});
    }
    std::ranges::stable_sort(rows, [](const CareGrid::Row& left, const CareGrid::Row& right) {
        return left.group == right.group ? comesBefore(left.label, right.label)
                                         : comesBefore(left.group, right.group);
    });
    return rows;
}

/// Positions in `all<Team>()`, by name; last its size, for those without a team.
std::vector<std::uint32_t> teamsByName(const Records& records)
{
    const auto teams = records.all<Team>();
    std::vector<std::uint32_t> order(teams.size() + 1);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end() - 1,
                     [teams](std::uint32_t left, std::uint32_t right) {
                         return comesBefore(teams[left].name.text(), teams[right].name.text());
                     });
    return order;
}

/// The moments of a person and a kind while they are gone through.
struct LatestCell {
    CareGrid::Cell cell;
    std::int32_t latestDay = 0;  ///< Julian day of the latest that was due; 0: none was

    void add(std::int32_t day, CareLevel level)
    {
        ++cell.n;
        if (level == CareLevel::NotDue)
            return;
        ++cell.due;
        if (day >= latestDay) {
            latestDay = day;
            cell.level = level;
        }
    }
};

/// Of how many moments of each level, without branches: which level is the most frequent is a
/// matter of chance, thousands of times.
CareGrid::Cell cellOf(std::span<const int, std::tuple_size_v<LevelCounts>> counts)
{
    CareGrid::Cell cell;
    int most = 0;
    int mostFrequent = int(CareLevel::NotDue);
    for (int level = mostFrequent + 1; level < int(counts.size()); ++level) {
        const auto count = counts[std::size_t(level)];
        const bool isMore = count > most;
        cell.due += count;
        most = isMore ? count : most;
        mostFrequent = isMore ? level : mostFrequent;
    }
    cell.level = CareLevel(mostFrequent);
    cell.n = cell.due + counts[std::size_t(CareLevel::NotDue)];
    return cell;
}

/// Fills a grid with a column for each kind that occurs.
/// @param cellAt  the cell of a row and of one of all kinds
template <typename CellAt>
void fillCells(const KindRows& kinds, CareGrid& grid, CellAt cellAt)
{
    std::vector<std::size_t> kept;
    for (std::size_t column = 0; column < kinds.kinds.size(); ++column) {
        std::size_t row = 0;
        while (row < grid.rows.size() && cellAt(row, column).n == 0)
            ++row;
        if (row == grid.rows.size())
            continue;
        kept.push_back(column);
        grid.columns.push_back(kinds.kinds[column]);
    }
    grid.cells.reserve(grid.rows.size() * kept.size());
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        for (const auto column : kept)
            grid.cells.push_back(cellAt(row, column));
    }
}

}  // namespace

bool CareGrid::isSaid(const Cell& cell, int minimum) const
{
    if (!ofTeams)
        return cell.n > 0;
    return (cell.due > 0 ? cell.due : cell.n) >= std::max(1, minimum);
}

CareGridTable::CareGridTable(const ChartSource& source, const Scope& scope) :
    m_source(source), m_scope(scope), m_moments(source.records, scope),
    m_kinds(kindRows(source.records)), m_teamsByName(teamsByName(source.records)),
    m_isOwn(lookedAfterByKeeper(source.records))
{
}

std::size_t CareGridTable::cells() const
{
    return (m_source.records.all<Team>().size() + 1) * m_kinds.kinds.size() * levels;
}

template <typename Visit>
void CareGridTable::forEach(MomentRange range, Visit&& visit) const
{
    const auto subjects = m_source.records.momentSubjects();
    const auto kinds = m_source.records.momentKinds();
    const auto moments = m_source.records.all<Moment>();
    m_moments.forEach(range, [&](std::size_t position, std::int32_t day) {
        if (!subjects[position].isPerson())
            return;
        const auto level = m_source.care(position).level;
        if (level == CareLevel::NotDue && moments[position].status == MomentStatus::Cancelled)
            return;
        visit(position, day, subjects[position].position(), m_kinds.rowOfKind[kinds[position]],
              level);
    });
}

void CareGridTable::add(MomentRange range, std::span<int> cells) const
{
    const auto teams = m_source.records.personTeams();
    forEach(
        range,
        [&](std::size_t, std::int32_t, std::size_t person, std::uint32_t column, CareLevel level) {
            const auto row = teams[person] * m_kinds.kinds.size() + column;
            ++cells[row * levels + std::size_t(level)];
        });
}

std::vector<std::uint32_t> CareGridTable::people() const
{
    const auto& records = m_source.records;
    const auto days = records.momentDays();
    const auto first = std::max(1, Day(m_scope.period.first).number());
    const auto last = Day(m_scope.period.last).number();
    const auto isInPeriod = [&](std::uint32_t position) {
        return days[position] >= first && days[position] <= last;
    };
    std::vector<std::uint32_t> people;
    for (const auto& person : records.all<Person>()) {
        const auto position = records.positionOf(person);
        if (!m_moments.hasPerson(position))
            continue;
        const bool hasBegun = !person.start.isValid() || person.start <= m_scope.period.last;
        if ((isOnStaff(person.status) && hasBegun)
            || std::ranges::any_of(records.momentsOf(position), isInPeriod))
            people.push_back(std::uint32_t(position));
    }
    return people;
}

CareGrid CareGridTable::grid(std::span<const int> cells) const
{
    const auto people = this->people();
    auto own = people;
    std::erase_if(own, [this](std::uint32_t person) { return m_isOwn[person] == 0; });
    const auto ofOthers = int(people.size() - own.size());
    auto grid = own.empty() || own.size() > mostPeopleInGrid ? gridOfTeams(people, cells)
                                                             : gridOfPeople(own);
    grid.ofOthers = ofOthers;
    return grid;
}

CareGrid CareGridTable::gridOfPeople(const std::vector<std::uint32_t>& people) const
{
    const auto columns = m_kinds.kinds.size();
    CareGrid grid{.rows = rowsOfPeople(m_source, people)};
    std::vector<LatestCell> table(grid.rows.size() * columns);
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        for (const std::size_t moment : m_source.records.momentsOf(grid.rows[row].who)) {
            forEach({moment, moment + 1},
                    [&](std::size_t, std::int32_t day, std::size_t, std::uint32_t column,
                        CareLevel level) { table[row * columns + column].add(day, level); });
        }
    }
    if (!grid.rows.empty() && grid.rows.front().group == grid.rows.back().group) {
        for (auto& row : grid.rows)
            row.group.clear();
    }
    fillCells(m_kinds, grid, [&](std::size_t row, std::size_t column) {
        return table[row * columns + column].cell;
    });
    return grid;
}

CareGrid CareGridTable::gridOfTeams(const std::vector<std::uint32_t>& people,
                                    std::span<const int> cells) const
{
    const auto teams = m_source.records.all<Team>();
    const auto columns = m_kinds.kinds.size();
    CareGrid grid{.ofTeams = true};
    std::vector<std::uint8_t> hasPeople(teams.size() + 1);
    for (const auto person : people)
        hasPeople[m_source.records.personTeams()[person]] = 1;
    for (const auto team : m_teamsByName) {
        if (hasPeople[team] == 0)
            continue;
        grid.rows.push_back(team < teams.size()
                                ? CareGrid::Row{teams[team].id.text(),
                                                m_source.shownText(teams[team].name.text()),
                                                {},
                                                team}
                                : CareGrid::Row{QStringLiteral("no_team"), noTeam(), {}, team});
    }
    fillCells(m_kinds, grid, [&](std::size_t row, std::size_t column) {
        return cellOf(
            cells.subspan((grid.rows[row].who * columns + column) * levels).first<levels>());
    });
    return grid;
}

std::vector<std::uint32_t> CareGridTable::behind(std::size_t row, std::size_t column) const
{
    const MomentRange all{0, m_source.records.momentDays().size()};
    const auto grid = this->grid(tableOfAll(m_source.records));
    const auto who = grid.rows[row].who;
    const auto teams = m_source.records.personTeams();
    const auto* kind = grid.columns[column];
    std::vector<std::uint32_t> found;
    forEach(all,
            [&](std::size_t position, std::int32_t, std::size_t person,
                std::uint32_t columnOfMoment, CareLevel) {
                if (m_kinds.kinds[columnOfMoment] == kind
                    && (grid.ofTeams ? teams[person] : person) == who)
                    found.push_back(std::uint32_t(position));
            });
    return found;
}

}  // namespace esperluette
