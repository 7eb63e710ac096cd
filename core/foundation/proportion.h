// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace esperluette {

/// Where a share lies with a confidence of 95 %; both ends NaN when nothing can be said.
struct Interval {
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
};

/// How many of how many.
struct Proportion {
    int part = 0;  ///< 0 to n
    int n = 0;

    /// 0 to 1; NaN when n is 0.
    double share() const
    {
        return n == 0 ? std::numeric_limits<double>::quiet_NaN() : double(part) / n;
    }
};

/// The 95 % interval of a proportion, 0 to 1 (E. B. Wilson, JASA 22, 1927). Unlike the textbook
/// interval it stays within 0 and 1 and holds for few observations.
Interval wilsonInterval(Proportion proportion);
/// The same for a share from 0 to 1 of which it is only known that it is one of `n`.
Interval wilsonInterval(double share, int n);

}  // namespace esperluette
