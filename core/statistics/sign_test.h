// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace esperluette {

/// The two-sided p value of the hypothesis that a change goes either way alike, of `up` pairs that
/// changed one way and `down` that changed the other: twice the smaller tail of the binomial
/// distribution of one half, at most 1 (Q. McNemar, Psychometrika 12, 1947, in its exact form).
/// Pairs that did not change say nothing. 1 when there are none.
///
/// @param up  0 or more, likewise `down`
double signTest(int up, int down);

}  // namespace esperluette
