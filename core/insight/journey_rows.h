// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

namespace esperluette {

/// The stages in the order of the journey, as rows of a chart. Stages of several templates that
/// have the same key are one.
struct StageRows {
    std::vector<const Stage*> stages;  ///< valid until the journey changes
    std::vector<std::uint32_t> rowOfKind;  ///< per position in all<MomentKind>()
};

StageRows stageRows(const Records& records);

/// The kinds of moment in the order of the journey, as rows of a chart. Kinds of several templates
/// that have the same key are one.
struct KindRows {
    std::vector<const MomentKind*> kinds;  ///< valid until the journey changes
    std::vector<const Stage*> stages;  ///< of each row; never null
    std::vector<std::uint32_t> rowOfKind;  ///< per position in all<MomentKind>()

    /// The category of a row, without its numbers: its kind, with its stage as heading.
    ChartCategory category(std::size_t row, Language language) const
    {
        return {.key = kinds[row]->key.text(),
                .label = kinds[row]->name.in(language),
                .group = stages[row]->name.in(language)};
    }
};

KindRows kindRows(const Records& records);

}  // namespace esperluette
