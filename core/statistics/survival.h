// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/proportion.h"

#include <optional>
#include <span>
#include <vector>

namespace esperluette {

/// How long something lasted, as far as is known: somebody's stay, a promise.
struct Lifetime {
    int days = 0;  ///< 0 or more; a negative one is left out
    bool hasEnded = false;  ///< false: it still went on when it was last looked at (censored)
};

/// What the survival curve does on one day on which something ended.
struct SurvivalStep {
    int day;
    int atRisk;  ///< lifetimes of this length or more
    int ended;  ///< on this day; 1 or more
    double survival;  ///< share that lasts longer than this day, 0 to 1
    /// Empty where survival is 0: nothing is left that could vary.
    std::optional<double> standardError;
    std::optional<Interval>
        interval;  ///< of 95 %, within 0 and 1; holds `survival`; empty likewise
};

/// The share that lasts longer than each day, with lifetimes that have not ended yet counted for as
/// long as they were seen (E. L. Kaplan, P. Meier, JASA 53, 1958): on each day on which d of n end,
/// survival is multiplied by 1 - d / n.
///
/// The standard error is survival times the root of the sum of d / (n (n - d)) so far (M.
/// Greenwood, 1926). The interval is that of log(-log(survival)), so it stays within 0 and 1:
/// survival^exp(±1.96 standardError / (survival log(survival))) (J. D. Kalbfleisch, R. L. Prentice,
/// The Statistical Analysis of Failure Time Data, 1980).
class SurvivalCurve {
public:
    explicit SurvivalCurve(std::span<const Lifetime> lifetimes);

    /// One for each day on which something ended, in order; empty when nothing did.
    const std::vector<SurvivalStep>& steps() const { return m_steps; }

    int n() const { return int(m_lengths.size()); }

    /// How many lifetimes are known to have reached this day.
    int atRisk(int day) const;

    /// The share that lasts longer than this day, 0 to 1; never greater than on the day before.
    /// std::nullopt after the last day on which something was seen, unless all had ended by then;
    /// and without lifetimes.
    std::optional<double> survivalAt(int day) const;

    /// The step that holds on this day; nullptr before the first one, and where survivalAt knows
    /// nothing.
    const SurvivalStep* stepAt(int day) const;

private:
    bool isSeen(int day) const;

    std::vector<int> m_lengths;  ///< ascending
    std::vector<SurvivalStep> m_steps;
};

/// What ended in a group, and what would have if both groups were alike.
struct EndedOfGroup {
    int n = 0;
    int observed = 0;
    double expected = 0;
};

/// Whether two groups last equally long.
struct LogRank {
    EndedOfGroup left;
    EndedOfGroup right;
    double chiSquared;  ///< 0 or more, with one degree of freedom
    double p;  ///< two-sided, 0 to 1, of the hypothesis that both last equally long
};

/// The log-rank test (N. Mantel, Cancer Chemother. Rep. 50, 1966; R. Peto, J. Peto, JRSS A 135,
/// 1972): on each day on which d of n end, n1 of them in the left group, d n1 / n are expected
/// there, with a variance of d (n1 / n) (1 - n1 / n) (n - d) / (n - 1); chi squared is the squared
/// difference of what was observed and expected, over the variance. std::nullopt when nothing ended
/// while there were some of both groups.
std::optional<LogRank> compareSurvival(std::span<const Lifetime> left,
                                       std::span<const Lifetime> right);

}  // namespace esperluette
