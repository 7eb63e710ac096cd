// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/sign_test.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>

namespace esperluette {

double signTest(int up, int down)
{
    const auto fewer = std::min(up, down);
    const auto more = std::max(up, down);
    if (more <= 0)
        return 1;
    // The lower tail of a binomial distribution is a regularised incomplete beta function.
    return std::min(1.0, 2 * boost::math::ibeta(double(more), double(fewer) + 1, 0.5));
}

}  // namespace esperluette
