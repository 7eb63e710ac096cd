// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"
#include "core/insight/entered_figures.h"
#include "core/insight/mirror_pairs.h"
#include "core/insight/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace esperluette {

namespace {

constexpr int mostPracticesNamed = 3;  ///< practices in the sentence

/// No moment is counted: everything was entered.
class MirrorCount final : public ChartCount {
public:
    MirrorCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_scope(scope), m_locale(localeOf(scope.language)),
        m_shownText(source.shownText)
    {
    }

    ChartData present(std::span<const int>) const override
    {
        const auto pairs = pairsByGap(m_records);
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.n = int(pairs.size());
        chart.series = {{.key = QStringLiteral("customers"),
                         .label = QCoreApplication::translate("Chart", "For customers")},
                        {.key = QStringLiteral("employees"),
                         .label = QCoreApplication::translate("Chart", "For employees")}};
        for (const auto* pair : pairs) {
            chart.categories.push_back({.key = pair->id.text(),
                                        .label = m_shownText(pair->name.text()),
                                        .n = pair->customers + pair->employees,
                                        .note = noteOf(*pair)});
            for (const auto& [series, maturity] :
                 {std::pair{0, pair->customers}, {1, pair->employees}}) {
                chart.series[std::size_t(series)].values.push_back(maturity);
                chart.series[std::size_t(series)].n.push_back(maturity);
            }
        }
        chart.sentence = sentence(pairs);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t, std::size_t) const override { return {}; }

private:
    QString noteOf(const MirrorPair& pair) const
    {
        return pair.nextStep.isEmpty() ? QString()
                                       : QCoreApplication::translate("Chart", "Next step: %1")
                                             .arg(m_shownText(pair.nextStep.text()));
    }

    /// The practices that have no twin, or those with the greatest gap.
    QString gapsText(const std::vector<const MirrorPair*>& pairs) const
    {
        QStringList without;
        QStringList greatest;
        for (const auto* pair : pairs) {
            const auto name = m_shownText(pair->name.text());
            if (pair->customers > 0 && pair->employees == 0 && without.size() < mostPracticesNamed)
                without << name;
            if (gapOf(*pair) > 0 && gapOf(*pair) == gapOf(*pairs.front())
                && greatest.size() < mostPracticesNamed)
                greatest << name;
        }
        if (!without.isEmpty())
            return u' '
                + QCoreApplication::translate("Chart", "Nothing for employees yet: %1.")
                      .arg(listText(without));
        if (!greatest.isEmpty())
            //: Names of practices, and a number of steps of four
            return u' '
                + QCoreApplication::translate("Chart", "Greatest gap: %1 (%n step(s) behind).",
                                              nullptr, gapOf(*pairs.front()))
                      .arg(listText(greatest));
        return u' '
            + QCoreApplication::translate("Chart",
                                          "Whatever is done for customers is done for employees.");
    }

    QString sentence(const std::vector<const MirrorPair*>& pairs) const
    {
        const auto index = symmetryIndex(pairs);
        if (!index)
            return QCoreApplication::translate("Chart",
                                               "Nothing to show yet: this chart needs practices "
                                               "for customers, entered in “Practices”.");
        const auto isForCustomers = [](const MirrorPair* pair) { return pair->customers > 0; };
        const auto hasTwin = [](const MirrorPair* pair) {
            return pair->customers > 0 && pair->employees > 0;
        };
        //: %1 is the index from 0 to 100, %2 of %3 how many practices have a twin
        return QCoreApplication::translate(
                   "Chart",
                   "Symmetry index: %1 out of 100 (what is done for customers that is done for "
                   "employees too). Practices for customers with one for employees: %2 of %3.")
                   .arg(m_locale.toString(std::lround(*index)),
                        m_locale.toString(qlonglong(std::ranges::count_if(pairs, hasTwin))),
                        m_locale.toString(qlonglong(std::ranges::count_if(pairs, isForCustomers))))
            + gapsText(pairs) + (isOfSome(m_scope) ? u' ' + ofEverybodyText() : QString());
    }

    const Records& m_records;
    Scope m_scope;
    QLocale m_locale;
    std::function<QString(const QString&)> m_shownText;
};

std::unique_ptr<ChartCount> beginMirror(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<MirrorCount>(source, scope);
}

}  // namespace

/// How far each practice for customers has come, and the one for employees opposite it, the
/// greatest gap first. `n` counts the pairs; the maturities are of the house, whatever is chosen.
extern const ChartDefinition mirror{
    .key = "mirror",
    .title = QT_TRANSLATE_NOOP("Chart", "Customers & employees"),
    .shape = ChartShape::Butterfly,
    .unit = ChartUnit::Count,
    .counts = ChartCounts::Entered,
    .begin = beginMirror,
};

}  // namespace esperluette
