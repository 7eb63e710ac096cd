// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"
#include "core/insight/level_table.h"
#include "core/insight/wording.h"
#include "core/people/keeper.h"
#include "core/people/line_of_managers.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

constexpr auto ofNobody = ~0U;

/// Groups of people as rows, in the order of their names, and whose moments belong to which.
struct GroupRows {
    struct Row {
        QString key;
        QString label;
    };
    std::vector<Row> rows;
    std::vector<std::uint32_t> ofPerson;  ///< the row of each person; past the last: none
    std::vector<std::uint32_t> ofTeam;  ///< likewise of what a team lives together
};

/// Puts groups in the order of their names; whoever is of a group that has no row gets none.
/// @param groups  the label of each group in `ofPerson` and `ofTeam`, with its number there
void putInOrder(GroupRows& table, std::vector<std::pair<GroupRows::Row, std::uint32_t>> groups,
                std::size_t numbers)
{
    std::ranges::sort(groups, [](const auto& left, const auto& right) {
        const auto order = QString::localeAwareCompare(left.first.label, right.first.label);
        return order != 0 ? order < 0 : left.second < right.second;
    });
    std::vector<std::uint32_t> rowOf(numbers, std::uint32_t(groups.size()));
    for (auto& [row, number] : groups) {
        rowOf[number] = std::uint32_t(table.rows.size());
        table.rows.push_back(std::move(row));
    }
    for (auto* column : {&table.ofPerson, &table.ofTeam}) {
        for (auto& number : *column)
            number = number == ofNobody ? std::uint32_t(groups.size()) : rowOf[number];
    }
}

/// Who looks after people and teams of a scope, as of now: the keeper and the managers below, or
/// all of them for who coaches managers.
GroupRows rowsOfManagers(const ChartSource& source, const ScopedMoments& moments)
{
    const auto& records = source.records;
    const auto people = records.all<Person>();
    const auto isCoached = coachedByKeeper(records);
    const auto numberOf = [&](const Person* manager) {
        if (!manager || !isCoached[records.positionOf(*manager)])
            return ofNobody;
        return std::uint32_t(records.positionOf(*manager));
    };
    GroupRows table;
    for (std::size_t person = 0; person < people.size(); ++person)
        table.ofPerson.push_back(
            moments.hasPerson(person) ? numberOf(managerOf(records, people[person])) : ofNobody);
    for (const auto& team : records.all<Team>()) {
        const bool isIn = moments.hasTeam(records.positionOf(team));
        table.ofTeam.push_back(
            numberOf(isIn && team.manager ? records.find(*team.manager) : nullptr));
    }
    std::vector<std::uint8_t> isOne(people.size());
    for (const auto* column : {&table.ofPerson, &table.ofTeam}) {
        for (const auto number : *column) {
            if (number != ofNobody)
                isOne[number] = 1;
        }
    }
    std::vector<std::pair<GroupRows::Row, std::uint32_t>> groups;
    for (std::uint32_t person = 0; person < people.size(); ++person) {
        if (isOne[person])
            groups.push_back({{people[person].id.text(), source.nameOf(people[person])}, person});
    }
    putInOrder(table, std::move(groups), people.size());
    return table;
}

/// The teams of a scope.
GroupRows rowsOfTeams(const ChartSource& source, const ScopedMoments& moments)
{
    const auto& records = source.records;
    const auto teams = records.all<Team>();
    GroupRows table;
    std::vector<std::uint8_t> isOne(teams.size());
    for (std::size_t person = 0; person < records.all<Person>().size(); ++person) {
        const auto team = records.personTeams()[person];
        const bool isIn = team < teams.size() && moments.hasPerson(person);
        table.ofPerson.push_back(isIn ? team : ofNobody);
        if (isIn)
            isOne[team] = 1;
    }
    std::vector<std::pair<GroupRows::Row, std::uint32_t>> groups;
    for (std::uint32_t team = 0; team < teams.size(); ++team) {
        const bool isIn = moments.hasTeam(team);
        table.ofTeam.push_back(isIn ? team : ofNobody);
        if (isIn || isOne[team])
            groups.push_back(
                {{teams[team].id.text(), source.shownText(teams[team].name.text())}, team});
    }
    putInOrder(table, std::move(groups), teams.size());
    return table;
}

/// The words of a chart about groups.
struct GroupWords {
    const char* empty;
    const char* share;
    const char* others;
};

/// The row of a moment by the group of who it is with.
class RowOfGroup {
public:
    RowOfGroup(const Records& records, const GroupRows& groups) :
        m_records(records), m_groups(groups)
    {
    }

    auto reader() const
    {
        return [subjects = m_records.momentSubjects(), &groups = m_groups,
                none = std::uint32_t(m_groups.rows.size())](std::size_t position, std::int32_t) {
            const auto subject = subjects[position];
            return subject.isPerson() ? groups.ofPerson[subject.position()]
                : subject.isTeam()    ? groups.ofTeam[subject.position()]
                                      : none;
        };
    }

private:
    const Records& m_records;
    const GroupRows& m_groups;
};

class GroupCoverageCount final : public ChartCount {
public:
    GroupCoverageCount(const ChartSource& source, const Scope& scope, GroupRows groups,
                       const GroupWords& words) :
        m_scope(scope),
        m_groups(std::move(groups)), m_words(words),
        m_table(source, scope, {source.records, m_groups}, m_groups.rows.size(),
                CountedMoments::Planned)
    {
    }

    std::size_t cells() const override { return m_table.cells(); }

    void add(MomentRange range, std::span<int> cells) const override { m_table.add(range, cells); }

    ChartData present(std::span<const int> cells) const override
    {
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.series.push_back(
            {.key = QStringLiteral("held"), .label = QCoreApplication::translate("Chart", "Held")});
        std::vector<Proportion> shares;
        for (std::size_t row = 0; row < m_groups.rows.size(); ++row) {
            shares.push_back(heldIn(m_table.countsOf(cells, row)));
            const auto& group = m_groups.rows[row];
            chart.categories.push_back({group.key, group.label, shares.back().n});
            appendShare(chart.series.front(), shares.back(), m_scope.minimum);
        }
        const auto all = sumOf(shares);
        chart.n = all.n;
        chart.sentence = sentence(all, heldIn(m_table.countsOf(cells, m_groups.rows.size())).n);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        return m_table.behind(category, isDue);
    }

private:
    /// @param ofNone  how many moments of the scope that were due are of no group
    QString sentence(Proportion all, int ofNone) const
    {
        const auto locale = localeOf(m_scope.language);
        const auto others = ofNone == 0 ? QString()
                                        : u' '
                + QCoreApplication::translate("Chart", m_words.others).arg(locale.toString(ofNone));
        if (all.n == 0)
            return QCoreApplication::translate("Chart", m_words.empty) + others;
        if (all.n < m_scope.minimum)
            return tooFewText(all.n, m_scope.minimum, locale) + others;
        return QCoreApplication::translate("Chart", m_words.share).arg(proportionText(all, locale))
            + others;
    }

    Scope m_scope;
    GroupRows m_groups;
    GroupWords m_words;
    LevelTable<RowOfGroup> m_table;
};

std::unique_ptr<ChartCount> beginCoverageByManager(const ChartSource& source, const Scope& scope)
{
    static constexpr GroupWords words{
        QT_TRANSLATE_NOOP("Chart",
                          "Nothing to show yet: this chart needs people or teams that have a "
                          "manager, and moments whose day has come."),
        QT_TRANSLATE_NOOP("Chart",
                          "Held, of the moments that were due with those whom the managers look "
                          "after today: %1."),
        QT_TRANSLATE_NOOP("Chart", "With people or teams without a manager: %1 more.")};
    auto ofKeeper = words;
    ofKeeper.others =
        QT_TRANSLATE_NOOP("Chart", "With others, who see their own figures: %1 more.");
    const auto* cover = source.records.cover();
    return std::make_unique<GroupCoverageCount>(
        source, scope, rowsOfManagers(source, ScopedMoments(source.records, scope)),
        cover && cover->keeperIs ? ofKeeper : words);
}

std::unique_ptr<ChartCount> beginCoverageByTeam(const ChartSource& source, const Scope& scope)
{
    static constexpr GroupWords words{
        QT_TRANSLATE_NOOP("Chart",
                          "Nothing to show yet: this chart needs teams, and moments whose day has "
                          "come."),
        QT_TRANSLATE_NOOP("Chart",
                          "Held, of the moments that were due with those who are in the teams "
                          "today: %1."),
        QT_TRANSLATE_NOOP("Chart", "Without a team: %1 more.")};
    return std::make_unique<GroupCoverageCount>(
        source, scope, rowsOfTeams(source, ScopedMoments(source.records, scope)), words);
}

}  // namespace

/// Team by team, of the moments that were due, the share that was held. Rows are in the order of
/// their names, and the sentence compares none.
extern const ChartDefinition coverageByTeam{
    .key = "coverage_by_team",
    .title = QT_TRANSLATE_NOOP("Chart", "Coverage by team"),
    .shape = ChartShape::Dots,
    .unit = ChartUnit::Percent,
    .begin = beginCoverageByTeam,
};

/// Manager by manager, of the moments that were due with those they look after now, the share that
/// was held: to help managers, not to judge them.
extern const ChartDefinition coverageByManager{
    .key = "coverage_by_manager",
    .title = QT_TRANSLATE_NOOP("Chart", "Coverage by manager"),
    .shape = ChartShape::Dots,
    .unit = ChartUnit::Percent,
    .begin = beginCoverageByManager,
};

}  // namespace esperluette
