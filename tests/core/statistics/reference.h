// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace esperluette::test {

/// What R printed for a key of data/reference.tsv, which says with which command. Without such a
/// line, the test fails and there are no values.
std::vector<double> reference(const char* key);

/// Expects each value to differ from what R printed by no more than `tolerance` times the latter.
void expectReference(const char* key, const std::vector<double>& values, double tolerance = 1e-9);

}  // namespace esperluette::test
