// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/halves.h"

#include "core/insight/wording.h"
#include "core/statistics/proportion_tests.h"
#include "core/statistics/significance.h"

#include <QCoreApplication>

namespace esperluette {

QString changeOfHalvesText(const std::vector<Proportion>& shares, const Scope& scope)
{
    Proportion halves[2];
    for (std::size_t bucket = 0; bucket < shares.size(); ++bucket) {
        auto& half = halves[bucket * 2 >= shares.size() ? 1 : 0];
        half.part += shares[bucket].part;
        half.n += shares[bucket].n;
    }
    if (halves[0].n < scope.minimum || halves[1].n < scope.minimum)
        return {};
    if (!isSignificantDifference(fisherExact(halves[0], halves[1]), halves[0].n, halves[1].n,
                                 scope.minimum))
        return u' '
            + QCoreApplication::translate(
                   "Chart",
                   "No significant change from the first half of the period to the second.");
    const auto locale = localeOf(scope.language);
    return u' '
        + QCoreApplication::translate(
              "Chart",
              "From %1 in the first half of the period (n\u00a0=\u00a0%2) to %3 in "
              "the second (n\u00a0=\u00a0%4): a significant change.")
              .arg(percentText(halves[0].share(), locale), locale.toString(halves[0].n),
                   percentText(halves[1].share(), locale), locale.toString(halves[1].n));
}

}  // namespace esperluette
