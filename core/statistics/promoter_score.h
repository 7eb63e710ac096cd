// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/proportion.h"

#include <optional>

namespace esperluette {

/// Answers to "would you recommend us?", 0 to 10. None of the counts is negative.
struct Recommendations {
    int promoters = 0;  ///< who answered 9 or 10
    int passives = 0;  ///< who answered 7 or 8
    int detractors = 0;  ///< who answered 0 to 6

    int n() const { return promoters + passives + detractors; }
};

/// The net promoter score, of customers or of employees (eNPS).
struct PromoterScore {
    double points;  ///< -100 to 100: per cent of promoters minus per cent of detractors
    Interval interval;  ///< of 95 %, in points, within -100 and 100; holds `points`
    int n;
};

/// The interval is that of Wald after three answers more, 3/4 of them a promoter and 3/4 a
/// detractor: with these shares p and d of N = n + 3, p - d more or less 1.96 times
/// sqrt((p + d - (p - d)^2) / N), the variance being that of a multinomial. Of those compared by
/// B. Rocks, "Interval Estimation for the Net Promoter Score", The American Statistician 70 (2016),
/// it covers best when answers are few. It ends at the score where that would lie outside, as with
/// a single promoter. std::nullopt without answers.
std::optional<PromoterScore> promoterScore(const Recommendations& answers);

}  // namespace esperluette
