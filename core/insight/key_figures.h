// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

namespace esperluette {

/// The figures above the charts.
struct KeyFigures {
    Proportion withCare;  ///< of the moments whose care is known, missed ones included
    Proportion betweenTwoDoors;  ///< of the held moments of which it is known
    Proportion commitmentsKept;  ///< of those due in the period whose day is over
    int untold = 0;  ///< moments held of which too little is known
};

/// Computes the figures in one pass over the moments and one over the commitments.
///
/// A commitment belongs to the period by its date, or by the day it was closed when it has none; to
/// a kind by the moment in which it was promised. An open one counts once it is overdue.
KeyFigures computeKeyFigures(const Records& records, const CareReader& care, const Scope& scope);

}  // namespace esperluette
