// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

namespace esperluette {

/// Why something is worth saying.
enum class FindingKind { Improved, Worse, Waits };

/// Something worth saying, with the moments that show it.
struct Finding {
    FindingKind kind;
    QString sentence;  ///< in the language of the program
    /// Positions in `all<Moment>()`, ascending; empty only of people who wait and never had a
    /// moment.
    std::vector<std::uint32_t> evidence;
};

/// What changed since a day, and what waits: at most one finding of each kind, in the order of
/// FindingKind. None when there is nothing to say.
///
/// Compares the days since then, at least the last 28, with as many before: the share with care of
/// each stage, and for praise and for reframing whether they were prepared, in a dedicated place,
/// long enough and followed through. Only a change that is significant after Holm's correction over
/// all that is compared counts, and of those the greatest. What waits is the most pressing of:
/// unavoidable moments whose window ended unheld in the last 30 days, people without an individual
/// moment for longer than their rhythm (not when one kind is chosen), overdue commitments that were
/// promised in a moment, held moments not yet told. Every sentence of a change says which days are
/// compared; so does what waits when nothing changed.
///
/// @param scope  whom and which kind it is about; its period is not looked at
/// @param since  the last time anybody looked; invalid or in the future counts as today
std::vector<Finding> whatChanged(const ChartSource& source, const Scope& scope, QDate since);

}  // namespace esperluette
