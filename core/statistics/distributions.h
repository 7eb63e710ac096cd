// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace esperluette {

/// How many standard errors lie on either side of an estimate in an interval of 95 %.
inline constexpr double normalQuantile = 1.959963984540054;

/// The probability that a normal variable lies at least `z` from its mean, on either side; 0 to 1.
double normalP(double z);

/// The probability that Student's t lies at least `t` from 0, on either side; 0 to 1, also when `t`
/// is infinite.
///
/// @param freedom  degrees of freedom, 1 or more
double studentP(double t, double freedom);

/// What Student's t exceeds with a probability of 2.5 %.
///
/// @param freedom  degrees of freedom, 1 or more
double studentQuantile(double freedom);

/// The probability that chi squared with one degree of freedom is at least `value`; 0 to 1.
double chiSquaredP(double value);

}  // namespace esperluette
