// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moments/missed_cause.h"

#include <gtest/gtest.h>

#include <set>

namespace esperluette::test {

TEST(MissedCauses, AreAllOfferedUnderNamesOfTheirOwn)
{
    std::set<QString> names{causeName(MissedCause::NotTold)};
    for (const auto cause : allCauses)
        names.insert(causeName(cause));

    EXPECT_EQ(allCauses.size(), std::size_t(MissedCause::Forgot));
    EXPECT_EQ(names.size(), allCauses.size() + 1);
}

}  // namespace esperluette::test
