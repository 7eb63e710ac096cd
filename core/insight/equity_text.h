// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/level_counts.h"
#include "core/insight/population_rows.h"

namespace esperluette {

/// What is compared between populations.
struct EquityCounts {
    std::vector<LevelCounts> ofPopulations;  ///< per row of PopulationRows
    std::vector<std::vector<LevelCounts>> ofKinds;  ///< per row of KindRows, per population
};

/// Which populations of one cut are treated differently: the pairs that survive Holm's correction
/// over all that were tested, with the difference and its interval; or that there is none.
QString populationDifferencesText(const EquityCounts& counts, const PopulationRows& populations,
                                  const Scope& scope);

/// The kinds that others of the same cut lived and a population never did, with a space before it;
/// empty when there are none. Only where enough were due, or would be expected if its people lived
/// as many as the others: what may be missing by chance is not said.
///
/// @param open  of kindsOpenTo()
QString neverLivedText(const EquityCounts& counts, const PopulationRows& populations,
                       const KindRows& kinds, const std::vector<std::vector<bool>>& open,
                       const Scope& scope);

}  // namespace esperluette
