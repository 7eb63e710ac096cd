// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rituals/adherence.h"

namespace esperluette {

/// All the invited people of one population were absent each time.
struct AbsentPopulation {
    const PopulationValue* value;  ///< of the cut "site", "shift" or "work_mode"
    int people = 0;  ///< at least NeverThere::fewestPeople

    friend bool operator==(const AbsentPopulation&, const AbsentPopulation&) = default;
};

/// Who a ritual never reaches. Nobody is named: populations are, and the rest is counted.
struct NeverThere {
    static constexpr int fewestTold = 4;  ///< occurrences, before anything is said
    static constexpr int fewestPeople = 3;  ///< of a population that is named

    int told = 0;  ///< occurrences that were told
    int people = 0;  ///< all who were never there
    std::vector<AbsentPopulation> populations;  ///< the largest first
    int others = 0;  ///< of `people`, in none of `populations`

    bool isKnown() const { return told >= fewestTold; }
};

/// Of the people who were invited to at least four occurrences that were told since a day, and who
/// have not left, those who were said to be absent from every one.
NeverThere neverThere(const Records& records, const RitualId& ritual, QDate since);

/// That in a sentence, in the language of the program.
QString neverThereText(const NeverThere& never);

}  // namespace esperluette
