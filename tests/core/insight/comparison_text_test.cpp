// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// Stages called A, B, C and so on.
std::vector<ChartCategory> stagesOf(const std::vector<Proportion>& shares)
{
    std::vector<ChartCategory> categories;
    for (std::size_t index = 0; index < shares.size(); ++index)
        categories.push_back({.key = QString::number(index), .label = QChar(u'A' + int(index))});
    return categories;
}

QString lowestOf(const std::vector<Proportion>& shares)
{
    return lowestText(stagesOf(shares), shares, {.today = today, .language = Language::English});
}

QString highestOf(const std::vector<Proportion>& shares)
{
    return highestText(stagesOf(shares), shares, {.today = today, .language = Language::English});
}

}  // namespace

TEST(ComparisonText, NamesTheOneThatIsLowestOrHighest)
{
    EXPECT_EQ(lowestOf({{5, 10}, {2, 10}, {9, 10}}), u" Lowest: B, 20% (n\u00a0=\u00a010)."_s);
    EXPECT_EQ(highestOf({{5, 10}, {2, 10}, {9, 10}}), u" Highest: C, 90% (n\u00a0=\u00a010)."_s);
}

TEST(ComparisonText, NamesAllThatAreAlikeUpToThree)
{
    EXPECT_EQ(lowestOf({{1, 5}, {9, 10}, {2, 10}}),
              u" Lowest, alike at 20%: A (n\u00a0=\u00a05); C (n\u00a0=\u00a010)."_s);
    EXPECT_EQ(highestOf({{5, 5}, {1, 10}, {5, 5}, {5, 5}, {6, 6}, {7, 7}}),
              u" Highest, alike at 100%: A (n\u00a0=\u00a05); C (n\u00a0=\u00a05); D "
              u"(n\u00a0=\u00a05); and 2 more."_s);
}

TEST(ComparisonText, TakesForAlikeWhatIsShownAlike)
{
    EXPECT_EQ(lowestOf({{14, 17}, {27, 33}, {9, 10}}),
              u" Lowest, alike at 82%: A (n\u00a0=\u00a017); B (n\u00a0=\u00a033)."_s);
}

TEST(ComparisonText, SaysNothingWhenAllAreAlikeOrOnlyOneHasEnough)
{
    EXPECT_EQ(lowestOf({{1, 5}, {2, 10}}), QString());
    EXPECT_EQ(highestOf({{5, 5}, {10, 10}}), QString());
    EXPECT_EQ(lowestOf({{1, 5}, {0, 4}}), QString());
    EXPECT_EQ(lowestOf({}), QString());
}

TEST(ComparisonText, DoesNotCallLowestWhatHasTooFewBehindIt)
{
    EXPECT_EQ(lowestOf({{0, 4}, {2, 5}, {4, 5}}), u" Lowest: B, 40% (n\u00a0=\u00a05)."_s);
}

}  // namespace esperluette::test
