// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/quartiles.h"
#include "tests/core/statistics/reference.h"
#include "tests/core/statistics/samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

using namespace esperluette;
using namespace esperluette::test;

namespace {

std::vector<double> figures(const std::optional<Quartiles>& quartiles)
{
    return {quartiles->lower, quartiles->median, quartiles->upper};
}

}  // namespace

TEST(Quartiles, AreWhatRSays)
{
    expectReference("quartiles.seven",
                    figures(quartiles(std::vector{3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.6})));
    std::vector<double> sixty;
    for (const auto& point : sixtyPoints())
        sixty.push_back(point.y);
    expectReference("quartiles.sixty", figures(quartiles(sixty)));
}

TEST(Quartiles, OfOneValueAreThatValue)
{
    EXPECT_EQ(figures(quartiles(std::vector{2.5})), (std::vector{2.5, 2.5, 2.5}));
}

TEST(Quartiles, AreUnknownWithoutValues)
{
    EXPECT_FALSE(quartiles({}));
    EXPECT_FALSE(quartiles(std::vector{std::numeric_limits<double>::quiet_NaN()}));
}

TEST(Quartiles, OfTheGreatestDoublesDoNotOverflow)
{
    const auto greatest = std::numeric_limits<double>::max();
    EXPECT_EQ(quartiles(std::vector{-greatest, greatest})->median, 0);
}

RC_GTEST_PROP(Quartiles, OfAnyValuesLieInOrderBetweenTheLeastAndTheGreatest, ())
{
    const auto values = anyDoubles();
    const auto found = quartiles(values);
    if (!found)
        return;
    const auto [least, greatest] = std::ranges::minmax(known(values));
    RC_ASSERT(least <= found->lower && found->lower <= found->median);
    RC_ASSERT(found->median <= found->upper && found->upper <= greatest);
}

RC_GTEST_PROP(Quartiles, DoNotCareForTheOrder, ())
{
    const auto values = anyTiedValues();
    RC_ASSERT(figures(quartiles(values)) == figures(quartiles(anyOrderOf(values))));
}
