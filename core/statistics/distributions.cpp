// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/distributions.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace esperluette {

namespace {

namespace math = boost::math;

/// Nothing throws, and doubles stay doubles: the last digits of a p value matter to nobody.
using Policy =
    math::policies::policy<math::policies::domain_error<math::policies::ignore_error>,
                           math::policies::pole_error<math::policies::ignore_error>,
                           math::policies::overflow_error<math::policies::ignore_error>,
                           math::policies::evaluation_error<math::policies::ignore_error>,
                           math::policies::rounding_error<math::policies::ignore_error>,
                           math::policies::indeterminate_result_error<math::policies::ignore_error>,
                           math::policies::promote_double<false>>;

using Normal = math::normal_distribution<double, Policy>;
using Student = math::students_t_distribution<double, Policy>;
using ChiSquared = math::chi_squared_distribution<double, Policy>;

}  // namespace

double normalP(double z)
{
    if (std::isinf(z))
        return 0;
    return std::min(1.0, 2 * math::cdf(math::complement(Normal(), std::abs(z))));
}

double studentP(double t, double freedom)
{
    if (std::isinf(t))
        return 0;
    return std::min(1.0, 2 * math::cdf(math::complement(Student(freedom), std::abs(t))));
}

double studentQuantile(double freedom)
{
    return math::quantile(math::complement(Student(freedom), 0.025));
}

double chiSquaredP(double value)
{
    if (std::isinf(value))
        return 0;
    return std::min(1.0, math::cdf(math::complement(ChiSquared(1), value)));
}

}  // namespace esperluette
