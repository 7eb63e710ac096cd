// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/care_grid.h"

#include "core/insight/journey_rows.h"
#include "core/insight/scoped_moments.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace esperluette {

namespace {

constexpr auto noRow = ~std::uint32_t(0);

/// The rows of a grid, and which row everybody's moments are in.
struct GridRows {
    std::vector<CareGrid::Row> rows;
    std::vector<std::uint32_t> rowOfPerson;  ///< per position in all<Person>(); noRow: not shown
    bool ofTeams = false;
};

bool comesBefore(const QString& left, const QString& right)
{
    return QString::localeAwareCompare(left, right) < 0;
}

QString teamName(const ChartSource& source, const Person& person)
{
    const auto* team = person.team ? source.records.find(*person.team) : nullptr;
    return team ? source.shownText(team->name.text())
                : QCoreApplication::translate("Chart", "No team");
}

/// Positions of the people of the scope who are there, or had a moment in its period.
std::vector<std::size_t> peopleInGrid(const Records& records, const ScopedMoments& moments,
                                      const Scope& scope)
{
    const auto days = records.momentDays();
    const auto first = std::max(1, Day(scope.period.first).number());
    const auto last = Day(scope.period.last).number();
    const auto isInPeriod = [&](std::uint32_t position) {
        return days[position] >= first && days[position] <= last;
    };
    std::vector<std::size_t> people;
    for (const auto& person : records.all<Person>()) {
        const auto position = records.positionOf(person);
        if (!moments.hasPerson(position))
            continue;
        const bool hasBegun = !person.start.isValid() || person.start <= scope.period.last;
        const bool isThere =
            person.status == PersonStatus::Present || person.status == PersonStatus::OnLeave;
        if ((isThere && hasBegun) || std::ranges::any_of(records.momentsOf(position), isInPeriod))
            people.push_back(position);
    }
    return people;
}

/// A row for each person, by team and then by name.
GridRows rowsOfPeople(const ChartSource& source, const std::vector<std::size_t>& people)
{
    struct NamedPerson {
        CareGrid::Row row;
        std::size_t position;
    };
    std::vector<NamedPerson> named;
    for (const auto position : people) {
        const auto& person = source.records.all<Person>()[position];
        named.push_back(
            {{person.id.text(), source.nameOf(person), teamName(source, person)}, position});
    }
    std::ranges::stable_sort(named, [](const NamedPerson& left, const NamedPerson& right) {
        return left.row.group == right.row.group ? comesBefore(left.row.label, right.row.label)
                                                 : comesBefore(left.row.group, right.row.group);
    });
    const bool severalTeams = !named.empty() && named.front().row.group != named.back().row.group;
    GridRows rows;
    rows.rowOfPerson.assign(source.records.all<Person>().size(), noRow);
    for (auto& [row, position] : named) {
        rows.rowOfPerson[position] = std::uint32_t(rows.rows.size());
        if (!severalTeams)
            row.group.clear();
        rows.rows.push_back(std::move(row));
    }
    return rows;
}

/// A row for each team with people of the scope, by name; those without a team are the last.
GridRows rowsOfTeams(const ChartSource& source, const std::vector<std::size_t>& people)
{
    const auto& records = source.records;
    std::map<std::optional<TeamId>, std::uint32_t> rowOfTeam;
    for (const auto position : people)
        rowOfTeam.emplace(records.all<Person>()[position].team, 0);
    std::vector<const Team*> teams;
    for (const auto& [id, row] : rowOfTeam) {
        if (id)
            teams.push_back(records.find(*id));
    }
    std::ranges::stable_sort(teams, [](const Team* left, const Team* right) {
        return comesBefore(left->name.text(), right->name.text());
    });

    GridRows rows{.ofTeams = true};
    for (const auto* team : teams) {
        rowOfTeam[team->id] = std::uint32_t(rows.rows.size());
        rows.rows.push_back({team->id.text(), source.shownText(team->name.text()), {}});
    }
    if (const auto none = rowOfTeam.find(std::nullopt); none != rowOfTeam.end()) {
        none->second = std::uint32_t(rows.rows.size());
        rows.rows.push_back(
            {QStringLiteral("no_team"), QCoreApplication::translate("Chart", "No team"), {}});
    }
    rows.rowOfPerson.assign(records.all<Person>().size(), noRow);
    for (const auto position : people)
        rows.rowOfPerson[position] = rowOfTeam[records.all<Person>()[position].team];
    return rows;
}

GridRows gridRows(const ChartSource& source, const ScopedMoments& moments, const Scope& scope)
{
    const auto people = peopleInGrid(source.records, moments, scope);
    return people.size() > mostPeopleInGrid ? rowsOfTeams(source, people)
                                            : rowsOfPeople(source, people);
}

/// Calls `visit(position, day, row, kindRow, level)` for each moment that is in the grid.
template <typename Visit>
void forEachInGrid(const ChartSource& source, const ScopedMoments& moments, const GridRows& rows,
                   const KindRows& kinds, Visit&& visit)
{
    const auto subjects = source.records.momentSubjects();
    const auto kindOf = source.records.momentKinds();
    const auto records = source.records.all<Moment>();
    moments.forEach([&](std::size_t position, std::int32_t day) {
        const auto subject = subjects[position];
        const auto row = subject.isPerson() ? rows.rowOfPerson[subject.position()] : noRow;
        if (row == noRow)
            return;
        const auto level = source.care(position).level;
        if (level == CareLevel::NotDue && records[position].status == MomentStatus::Cancelled)
            return;
        visit(position, day, row, kinds.rowOfKind[kindOf[position]], level);
    });
}

/// Takes a column for each kind that occurs out of a table with all kinds.
void keepColumns(const std::vector<CareGrid::Cell>& table, const KindRows& kinds, CareGrid& grid)
{
    std::vector<std::size_t> kept;
    const auto all = kinds.kinds.size();
    for (std::size_t column = 0; column < all; ++column) {
        for (std::size_t row = 0; row < grid.rows.size(); ++row) {
            if (table[row * all + column].n > 0) {
                kept.push_back(column);
                break;
            }
        }
    }
    for (const auto column : kept)
        grid.columns.push_back(kinds.kinds[column]);
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        for (const auto column : kept)
            grid.cells.push_back(table[row * all + column]);
    }
}

}  // namespace

CareLevel CareGrid::level(const Cell& cell) const
{
    if (!ofTeams)
        return cell.latest;
    const auto due = cell.counts.begin() + 1;
    const auto most = std::max_element(due, cell.counts.end());
    return *most == 0 ? CareLevel::NotDue : CareLevel(most - cell.counts.begin());
}

bool CareGrid::isSaid(const Cell& cell, int minimum) const
{
    if (!ofTeams)
        return cell.n > 0;
    const auto due = cell.n - cell.counts[std::size_t(CareLevel::NotDue)];
    return (due > 0 ? due : cell.n) >= std::max(1, minimum);
}

CareGrid careGrid(const ChartSource& source, const Scope& scope)
{
    const ScopedMoments moments(source.records, scope);
    const auto kinds = kindRows(source.records);
    const auto rows = gridRows(source, moments, scope);
    const auto columns = kinds.kinds.size();
    std::vector<CareGrid::Cell> table(rows.rows.size() * columns);
    forEachInGrid(source, moments, rows, kinds,
                  [&](std::size_t, std::int32_t day, std::uint32_t row, std::uint32_t column,
                      CareLevel level) {
                      auto& cell = table[row * columns + column];
                      ++cell.n;
                      ++cell.counts[std::size_t(level)];
                      if (level != CareLevel::NotDue && day >= cell.latestDay) {
                          cell.latestDay = day;
                          cell.latest = level;
                      }
                  });
    CareGrid grid{.rows = rows.rows, .ofTeams = rows.ofTeams};
    keepColumns(table, kinds, grid);
    return grid;
}

std::vector<std::uint32_t> momentsOfCell(const ChartSource& source, const Scope& scope,
                                         std::size_t row, std::size_t column)
{
    const auto* const wanted = careGrid(source, scope).columns[column];
    const ScopedMoments moments(source.records, scope);
    const auto kinds = kindRows(source.records);
    const auto rows = gridRows(source, moments, scope);
    std::vector<std::uint32_t> found;
    forEachInGrid(source, moments, rows, kinds,
                  [&](std::size_t position, std::int32_t, std::uint32_t rowOfMoment,
                      std::uint32_t columnOfMoment, CareLevel) {
                      if (rowOfMoment == row && kinds.kinds[columnOfMoment] == wanted)
                          found.push_back(std::uint32_t(position));
                  });
    return found;
}

}  // namespace esperluette
