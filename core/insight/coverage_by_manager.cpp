// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"
#include "core/insight/level_counts.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/wording.h"
#include "core/people/line_of_managers.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

/// Who looks after whom, as of now.
struct Managers {
    std::vector<std::uint32_t> rows;  ///< positions in all<Person>(), in the order of their names
    std::vector<std::uint32_t> rowOfPerson;  ///< of who looks after them; past the last row: nobody
    std::vector<std::uint32_t> rowOfTeam;  ///< likewise
};

Managers managersIn(const ChartSource& source, const ScopedMoments& moments)
{
    const auto& records = source.records;
    const auto people = records.all<Person>();
    constexpr auto none = ~0U;
    // By position in `people` first: the order of the rows is known when everybody was looked at.
    Managers managers;
    std::vector<std::uint8_t> isOne(people.size());
    const auto positionOf = [&](const Person* manager) {
        return manager ? std::uint32_t(records.positionOf(*manager)) : none;
    };
    for (std::size_t position = 0; position < people.size(); ++position) {
        const bool isIn = moments.hasPerson(position);
        managers.rowOfPerson.push_back(isIn ? positionOf(managerOf(records, people[position]))
                                            : none);
    }
    for (const auto& team : records.all<Team>()) {
        const bool isIn = moments.hasTeam(records.positionOf(team));
        managers.rowOfTeam.push_back(
            positionOf(isIn && team.manager ? records.find(*team.manager) : nullptr));
    }
    for (const auto* positions : {&managers.rowOfPerson, &managers.rowOfTeam}) {
        for (const auto position : *positions) {
            if (position != none)
                isOne[position] = 1;
        }
    }
    std::vector<std::pair<QString, std::uint32_t>> named;
    for (std::uint32_t position = 0; position < people.size(); ++position) {
        if (isOne[position])
            named.emplace_back(source.nameOf(people[position]), position);
    }
    std::ranges::sort(named, [](const auto& left, const auto& right) {
        const auto order = QString::localeAwareCompare(left.first, right.first);
        return order != 0 ? order < 0 : left.second < right.second;
    });
    std::vector<std::uint32_t> rowOf(people.size());
    for (const auto& [name, position] : named) {
        rowOf[position] = std::uint32_t(managers.rows.size());
        managers.rows.push_back(position);
    }
    for (auto* positions : {&managers.rowOfPerson, &managers.rowOfTeam}) {
        for (auto& position : *positions)
            position = position == none ? std::uint32_t(managers.rows.size()) : rowOf[position];
    }
    return managers;
}

/// A cell per manager, and one more row for who has none, and level.
class CoverageByManagerCount final : public ChartCount {
public:
    CoverageByManagerCount(const ChartSource& source, const Scope& scope) :
        m_source(source), m_scope(scope), m_moments(source.records, scope),
        m_managers(managersIn(source, m_moments))
    {
    }

    std::size_t cells() const override { return (m_managers.rows.size() + 1) * levels; }

    void add(MomentRange range, std::span<int> cells) const override
    {
        forEach(range, [&](std::size_t, std::uint32_t row, CareLevel level) {
            ++cells[row * levels + std::size_t(level)];
        });
    }

    ChartData present(std::span<const int> cells) const override
    {
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.series.push_back(
            {.key = QStringLiteral("held"), .label = QCoreApplication::translate("Chart", "Held")});
        const auto people = m_source.records.all<Person>();
        std::vector<Proportion> shares;
        for (std::size_t row = 0; row < m_managers.rows.size(); ++row) {
            shares.push_back(heldIn(countsOf(cells, row)));
            const auto& manager = people[m_managers.rows[row]];
            chart.categories.push_back(
                {manager.id.text(), m_source.nameOf(manager), shares.back().n});
            appendShare(chart.series.front(), shares.back(), m_scope.minimum);
        }
        const auto all = sumOf(shares);
        const auto withoutManager = heldIn(countsOf(cells, m_managers.rows.size())).n;
        chart.n = all.n;
        chart.sentence = sentence(all, withoutManager);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        std::vector<std::uint32_t> behind;
        forEach({0, m_source.records.momentDays().size()},
                [&](std::size_t position, std::uint32_t row, CareLevel level) {
                    if (row == category && isDue(level))
                        behind.push_back(std::uint32_t(position));
                });
        return behind;
    }

private:
    static constexpr auto levels = std::tuple_size_v<LevelCounts>;

    /// Calls `visit(position, row, level)` for each moment of the scope that was planned.
    template <typename Visit>
    void forEach(MomentRange range, Visit&& visit) const
    {
        const auto& records = m_source.records;
        const auto subjects = records.momentSubjects();
        const auto moments = records.all<Moment>();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t) {
            const auto subject = subjects[position];
            if (!moments[position].planned.isValid() || (!subject.isPerson() && !subject.isTeam()))
                return;
            const auto& rows = subject.isPerson() ? m_managers.rowOfPerson : m_managers.rowOfTeam;
            visit(position, rows[subject.position()], m_source.care(position).level);
        });
    }

    static LevelCounts countsOf(std::span<const int> cells, std::size_t row)
    {
        LevelCounts counts{};
        std::ranges::copy(cells.subspan(row * levels, levels), counts.begin());
        return counts;
    }

    QString sentence(Proportion all, int withoutManager) const
    {
        const auto locale = localeOf(m_scope.language);
        const auto others = withoutManager == 0 ? QString()
                                                : u' '
                + QCoreApplication::translate("Chart", "With nobody who has a manager: %1 more.")
                      .arg(locale.toString(withoutManager));
        if (all.n == 0)
            return QCoreApplication::translate(
                       "Chart",
                       "Nothing to show yet: this chart needs people or teams that have a manager, "
                       "and moments whose day has come.")
                + others;
        if (all.n < m_scope.minimum)
            return tooFewText(all.n, m_scope.minimum, locale) + others;
        return QCoreApplication::translate(
                   "Chart", "Held, of the moments that were due with those who have a manager: %1.")
                   .arg(proportionText(all, locale))
            + others;
    }

    ChartSource m_source;
    Scope m_scope;
    ScopedMoments m_moments;
    Managers m_managers;
};

std::unique_ptr<ChartCount> beginCoverageByManager(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<CoverageByManagerCount>(source, scope);
}

}  // namespace

/// Manager by manager, of the moments that were due with those they look after now, the share that
/// was held. To help managers, not to judge them: rows are in the order of their names, the
/// sentence compares nobody, and who has too little to say has no value.
extern const ChartDefinition coverageByManager{
    .key = "coverage_by_manager",
    .title = QT_TRANSLATE_NOOP("Chart", "Coverage by manager"),
    .shape = ChartShape::Dots,
    .unit = ChartUnit::Percent,
    .begin = beginCoverageByManager,
};

}  // namespace esperluette
