// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace esperluette {

/// The values that a quarter, a half and three quarters of the values lie below.
struct Quartiles {
    double lower;
    double median;
    double upper;
    int n;  ///< values that are numbers
};

/// Between two values, on the line that joins them at (n - 1) / 4 steps from one end (type 7 of R.
/// J. Hyndman, Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50,
/// 1996; that of spreadsheets). Values that are not numbers are left out; std::nullopt when nothing
/// is left.
std::optional<Quartiles> quartiles(std::span<const double> values);

}  // namespace esperluette
