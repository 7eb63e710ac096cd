// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/journey_rows.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <array>

namespace esperluette {

namespace {

/// Whose the items of a checklist are.
enum class Sharing : std::uint8_t { Managers, Shared, Others, Unknown };

struct SharingName {
    const char* key;
    const char* label;
};
constexpr std::array<SharingName, std::size_t(Sharing::Unknown)> sharingNames{{
    {"manager", QT_TRANSLATE_NOOP("Chart", "All by the manager")},
    {"shared", QT_TRANSLATE_NOOP("Chart", "Shared")},
    {"others", QT_TRANSLATE_NOOP("Chart", "All by others")},
}};

Sharing sharingOf(const Evidence& evidence)
{
    if (evidence.itemsOfOthers < 0)
        return Sharing::Unknown;
    if (evidence.itemsOfOthers == 0)
        return Sharing::Managers;
    return evidence.itemsOfOthers == evidence.items ? Sharing::Others : Sharing::Shared;
}

/// What the whole chart says: of the moments, and of the items of their checklists.
struct PreparationShares {
    Proportion sharedMoments;
    Proportion itemsOfOthers;
};

QString preparersSentence(const PreparationShares& shares, const ChartData& chart,
                          const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    const auto unknown = chart.leftOut == 0 ? QString()
                                            : u' '
            + QCoreApplication::translate("Chart", "With a checklist nobody opened: %1 more.")
                  .arg(locale.toString(chart.leftOut));
    if (chart.n == 0)
        return QCoreApplication::translate("Chart",
                                           "Nothing to show yet: this chart needs moments held "
                                           "whose checklist was prepared.")
            + unknown;
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale) + unknown;
    return QCoreApplication::translate("Chart",
                                       "Prepared with somebody else than the manager: %1. Of "
                                       "the %2 items of their checklists, %3 belong to others.")
               .arg(proportionText(shares.sharedMoments, locale),
                    locale.toString(shares.itemsOfOthers.n),
                    percentText(shares.itemsOfOthers.share(), locale))
        + unknown;
}

/// A cell per stage and sharing, then one for the items and one for those of others.
class WhoPreparesCount final : public ChartCount {
public:
    WhoPreparesCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_scope(scope), m_moments(source.records, scope),
        m_rows(stageRows(source.records))
    {
    }

    std::size_t cells() const override { return m_rows.stages.size() * sharings + 2; }

    void add(MomentRange range, std::span<int> cells) const override
    {
        const auto items = cells.last(2);
        forEachPrepared(range, [&](std::size_t, std::size_t row, const Evidence& evidence) {
            const auto sharing = sharingOf(evidence);
            ++cells[row * sharings + std::size_t(sharing)];
            if (sharing == Sharing::Unknown)
                return;
            items[0] += evidence.itemsOfOthers;
            items[1] += evidence.items;
        });
    }

    ChartData present(std::span<const int> cells) const override
    {
        ChartData chart;
        chart.minimum = m_scope.minimum;
        for (const auto& name : sharingNames)
            chart.series.push_back({.key = QString::fromLatin1(name.key),
                                    .label = QCoreApplication::translate("Chart", name.label)});
        const auto items = cells.last(2);
        PreparationShares shares{.sharedMoments = {}, .itemsOfOthers = {items[0], items[1]}};
        for (std::size_t row = 0; row < m_rows.stages.size(); ++row)
            appendPreparers(row, cells.subspan(row * sharings, sharings), chart, shares);
        chart.sentence = preparersSentence(shares, chart, m_scope);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const override
    {
        std::vector<std::uint32_t> behind;
        forEachPrepared({0, m_records.momentDays().size()},
                        [&](std::size_t position, std::size_t row, const Evidence& evidence) {
                            if (row == category && std::size_t(sharingOf(evidence)) == series)
                                behind.push_back(std::uint32_t(position));
                        });
        return behind;
    }

private:
    static constexpr auto sharings = std::size_t(Sharing::Unknown) + 1;

    /// Calls `visit(position, row, evidence)` for each moment held that had a checklist.
    template <typename Visit>
    void forEachPrepared(MomentRange range, Visit&& visit) const
    {
        const auto moments = m_records.all<Moment>();
        const auto kinds = m_records.momentKinds();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t) {
            const auto& moment = moments[position];
            if (moment.held.isValid() && moment.evidence.items > 0)
                visit(position, m_rows.rowOfKind[kinds[position]], moment.evidence);
        });
    }

    void appendPreparers(std::size_t row, std::span<const int> counts, ChartData& chart,
                         PreparationShares& shares) const
    {
        const auto* stage = m_rows.stages[row];
        ChartCategory category{.key = stage->key.text(),
                               .label = stage->name.in(m_scope.language),
                               .leftOut = counts[std::size_t(Sharing::Unknown)]};
        for (std::size_t sharing = 0; sharing < sharingNames.size(); ++sharing) {
            const auto count = counts[sharing];
            chart.series[sharing].values.push_back(count);
            chart.series[sharing].n.push_back(count);
            category.n += count;
            shares.sharedMoments.part += sharing == std::size_t(Sharing::Managers) ? 0 : count;
        }
        shares.sharedMoments.n += category.n;
        chart.n += category.n;
        chart.leftOut += category.leftOut;
        chart.categories.push_back(std::move(category));
    }

    const Records& m_records;
    Scope m_scope;
    ScopedMoments m_moments;
    StageRows m_rows;
};

std::unique_ptr<ChartCount> beginWhoPrepares(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<WhoPreparesCount>(source, scope);
}

}  // namespace

/// Stage by stage, whether what there was to do before the moments was the manager's alone, or also
/// the person's, the team's or somebody else's.
extern const ChartDefinition whoPrepares{
    .key = "who_prepares",
    .title = QT_TRANSLATE_NOOP("Chart", "Who prepares"),
    .shape = ChartShape::StackedBars,
    .unit = ChartUnit::Count,
    .begin = beginWhoPrepares,
};

}  // namespace esperluette
