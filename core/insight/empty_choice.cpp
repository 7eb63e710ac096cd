// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/empty_choice.h"

#include <QCoreApplication>

namespace esperluette {

ChartSource knownSource(const ChartSource& source, const Scope& scope)
{
    static const Records nothing;
    static const CareReader noCare(nothing, {});
    if (scope.period.first <= scope.today)
        return source;
    return {.records = nothing, .care = noCare};
}

Scope widestScope(const Scope& scope)
{
    constexpr int years = 100;
    return {.period = {scope.today.addYears(-years), scope.today},
            .today = scope.today,
            .language = scope.language,
            .minimum = scope.minimum};
}

void explainEmptyChart(ChartData& chart, const Scope& scope,
                       const std::function<bool(const Scope&)>& isEmptyFor)
{
    if (!chart.isEmpty() || chart.leftOut > 0 || !scope.today.isValid())
        return;
    if (scope.period.first > scope.today)
        chart.sentence = QCoreApplication::translate(
            "Chart", "Nothing to show yet: the period that was chosen has not begun.");
    const auto widest = widestScope(scope);
    if (widest == scope || isEmptyFor(widest))
        return;
    //: After the sentence of a chart that has nothing to show of a period, a team or the like
    chart.sentence += u' '
        + QCoreApplication::translate("Chart",
                                      "Nothing of it is in what was chosen: widen the period or "
                                      "take a filter away.");
}

}  // namespace esperluette
