// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstdio>
#include <string>

namespace esperluette::test {

/// How many times more a simulator does than in the daily tests: 1, or what the environment
/// variable ESPERLUETTE_TORTURE says.
inline int tortureFactor()
{
    return std::max(1, qEnvironmentVariableIntValue("ESPERLUETTE_TORTURE"));
}

/// Whether this is a long run.
inline bool isTorture() { return tortureFactor() > 1; }

/// What a simulator reached, in a line that `./dev torture` collects.
inline void tellFigures(const std::string& line) { std::printf("figures: %s\n", line.c_str()); }

}  // namespace esperluette::test
