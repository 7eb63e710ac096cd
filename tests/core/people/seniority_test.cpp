// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/seniority.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

std::optional<SeniorityBand> bandSince(QDate start, QDate day = today,
                                       PersonStatus status = PersonStatus::Present)
{
    auto person = somePerson();
    person.start = start;
    person.status = status;
    return seniorityBandOf(person, day);
}

TEST(SeniorityBand, BeginsOnTheAnniversary)
{
    const std::pair<int, SeniorityBand> firstYears[] = {{1, SeniorityBand::OneToTwoYears},
                                                        {3, SeniorityBand::ThreeToFiveYears},
                                                        {6, SeniorityBand::SixToTenYears},
                                                        {11, SeniorityBand::ElevenYearsOrMore}};
    auto before = SeniorityBand::UnderOneYear;
    for (const auto& [years, band] : firstYears) {
        const auto anniversary = today.addYears(-years);
        EXPECT_EQ(bandSince(anniversary), band) << years;
        EXPECT_EQ(bandSince(anniversary.addDays(1)), before) << years;
        before = band;
    }
    EXPECT_EQ(bandSince(today), SeniorityBand::UnderOneYear);
    EXPECT_EQ(bandSince(today.addYears(-40)), SeniorityBand::ElevenYearsOrMore);
}

TEST(SeniorityBand, CompletesAYearBegunOn29FebruaryOnTheDayBeforeMarch)
{
    EXPECT_EQ(bandSince({2024, 2, 29}, {2025, 2, 27}), SeniorityBand::UnderOneYear);
    EXPECT_EQ(bandSince({2024, 2, 29}, {2025, 2, 28}), SeniorityBand::OneToTwoYears);
    EXPECT_EQ(bandSince({2024, 2, 29}, {2035, 2, 28}), SeniorityBand::ElevenYearsOrMore);
}

TEST(SeniorityBand, IsThatOfPeopleOnLeaveToo)
{
    EXPECT_EQ(bandSince(today.addYears(-4), today, PersonStatus::OnLeave),
              SeniorityBand::ThreeToFiveYears);
}

TEST(SeniorityBand, IsNobodysWhoIsNotOnTheStaffYetOrAnyMore)
{
    EXPECT_FALSE(bandSince(today.addYears(-4), today, PersonStatus::Left));
    EXPECT_FALSE(bandSince(today.addYears(-4), today, PersonStatus::Candidate));
    EXPECT_FALSE(bandSince(today.addDays(1)));
    EXPECT_FALSE(bandSince({}));
}

}  // namespace
}  // namespace esperluette::test
