// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"
#include "core/insight/journey_rows.h"
#include "core/insight/scoped_moments.h"

namespace esperluette {

/// The population values that people of a scope have, as rows of a chart: by cut, those that every
/// logbook has first, and by label within a cut.
struct PopulationRows {
    std::vector<const PopulationValue*> values;  ///< valid until the populations change
    std::vector<QString> labels;  ///< per row, as it may be seen
    std::vector<int> people;  ///< per row, how many of the scope
    std::vector<std::uint32_t> rowsOfPeople;  ///< the rows of everybody, one person after another
    std::vector<std::uint32_t> firstOfPerson;  ///< per position in all<Person>() and once more:
                                               ///< where the rows of a person begin

    /// The rows of a person of the scope, by position in `all<Person>()`; none for others.
    std::span<const std::uint32_t> rowsOf(std::size_t person) const
    {
        const auto first = firstOfPerson[person];
        return std::span(rowsOfPeople).subspan(first, firstOfPerson[person + 1] - first);
    }
    bool ofOneCut(std::size_t left, std::size_t right) const
    {
        return values[left]->cut == values[right]->cut;
    }
};

PopulationRows populationRows(const ChartSource& source, const ScopedMoments& moments);

/// Whether people of a population may live a kind of moment: some journey that has the kind is for
/// everybody, for them, or for populations of other cuts.
///
/// @return per row of `kinds`, per row of `populations`
std::vector<std::vector<bool>> kindsOpenTo(const Records& records, const KindRows& kinds,
                                           const PopulationRows& populations);

}  // namespace esperluette
