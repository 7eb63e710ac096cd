// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/proportion.h"

#include <optional>

namespace esperluette {

/// The two-sided p value of the hypothesis that both proportions are the same, by Fisher's exact
/// test: the tables at most as likely as the observed one (R. A. Fisher, JRSS 98, 1935). 1 when
/// either n is 0; 0 when it is less than 1e-27 or so. Of n answers, some 20 times the root of n
/// tables are looked at.
double fisherExact(Proportion left, Proportion right);

/// How much greater one share is than another.
struct ShareDifference {
    double value;  ///< -1 to 1
    Interval interval;  ///< of 95 %, within -1 and 1; holds `value`
};

/// The share on the left minus the one on the right. With Wilson's limits l and u of each share p,
/// the interval begins sqrt((p1 - l1)^2 + (u2 - p2)^2) below the difference and ends
/// sqrt((u1 - p1)^2 + (p2 - l2)^2) above it (R. G. Newcombe, "Interval estimation for the
/// difference between independent proportions", Statist. Med. 17, 1998, method 10). std::nullopt
/// when either n is 0.
std::optional<ShareDifference> shareDifference(Proportion left, Proportion right);

}  // namespace esperluette
