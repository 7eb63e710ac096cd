// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/proportion.h"

#include <optional>

namespace esperluette {

/// The net promoter score, of customers or of employees (eNPS), of answers to "would you recommend
/// us?" from 0 to 10: per cent of promoters (9, 10) minus per cent of detractors (0 to 6).
struct PromoterScore {
    double points;  ///< -100 to 100
    Interval interval;  ///< of 95 %, in points, within -100 and 100; holds `points`
    int n;
};

/// A score with its interval: that of Wald after three answers more, 3/4 of them a promoter and 3/4
/// a detractor: with these shares p and d of N = n + 3, p - d more or less 1.96 times
/// sqrt((p + d - (p - d)^2) / N), the variance being that of a multinomial. Of those compared by
/// B. Rocks, "Interval Estimation for the Net Promoter Score", The American Statistician 70 (2016),
/// it performs best. It ends at the score where that would lie outside, as with
/// a single promoter. std::nullopt without answers.
///
/// @param points  -100 to 100
/// @param n  answers
/// @param polarised  share of promoters and detractors among all answers, 0 to 1; 1 where only the
///        score is known: the interval is then the widest one that the answers may have
std::optional<PromoterScore> promoterScore(double points, int n, double polarised = 1);

}  // namespace esperluette
