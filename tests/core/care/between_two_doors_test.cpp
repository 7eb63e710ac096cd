// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care.h"
#include "tests/core/care/praise_of_somebody.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

/// The three signs: unplanned, too short, exposed; and what follows from them.
struct Row {
    Answer unplanned;
    Answer tooShort;
    Answer exposed;
    Answer expected;
};

Moment momentOf(const Row& row)
{
    auto moment = plannedMoment(ines, praise, today);
    moment.held = today;
    if (row.unplanned == Answer::Yes)
        moment.planned = {};
    if (row.unplanned == Answer::Unknown)
        moment.plannedAt = {};
    moment.evidence.minutes = row.tooShort == Answer::Yes ? 14
        : row.tooShort == Answer::No                      ? 15
                                                          : 0;
    moment.evidence.setting = row.exposed == Answer::Yes ? Setting::Workstation
        : row.exposed == Answer::No                      ? Setting::DedicatedPlace
                                                         : Setting::Unknown;
    return moment;
}

class TwoDoorsTruthTable : public testing::TestWithParam<Row> { };

TEST_P(TwoDoorsTruthTable, Holds)
{
    EXPECT_EQ(betweenTwoDoors(momentOf(GetParam()), praise), GetParam().expected);
}

constexpr auto U = Answer::Unknown;
constexpr auto N = Answer::No;
constexpr auto Y = Answer::Yes;

INSTANTIATE_TEST_SUITE_P(All, TwoDoorsTruthTable,
                         testing::Values(Row{Y, Y, Y, Y}, Row{Y, Y, N, N}, Row{Y, N, Y, N},
                                         Row{Y, N, N, N}, Row{N, Y, Y, N}, Row{N, Y, N, N},
                                         Row{N, N, Y, N}, Row{N, N, N, N}, Row{U, Y, Y, U},
                                         Row{U, Y, N, U}, Row{U, N, Y, U}, Row{U, N, N, U},
                                         Row{Y, U, Y, U}, Row{Y, U, N, U}, Row{N, U, Y, U},
                                         Row{N, U, N, U}, Row{Y, Y, U, U}, Row{Y, N, U, U},
                                         Row{N, Y, U, U}, Row{N, N, U, U}, Row{U, U, Y, U},
                                         Row{U, U, N, U}, Row{U, Y, U, U}, Row{U, N, U, U},
                                         Row{Y, U, U, U}, Row{N, U, U, U}, Row{U, U, U, U}));

TEST(BetweenTwoDoors, TakesTheUsersOwnWord)
{
    auto moment = carefulMoment(ines, praise);
    EXPECT_EQ(betweenTwoDoors(moment, praise), Answer::No);

    moment.evidence.saidBetweenTwoDoors = Answer::Yes;
    EXPECT_EQ(betweenTwoDoors(moment, praise), Answer::Yes);
}

TEST(BetweenTwoDoors, IsSaidByTheSettingOfThatName)
{
    auto moment = carefulMoment(ines, praise);
    moment.evidence.setting = Setting::BetweenTwoDoors;

    EXPECT_EQ(betweenTwoDoors(moment, praise), Answer::Yes);
}

TEST(BetweenTwoDoors, NeedsAnOpenPlaceOnlyWhereTheKindIsOneToOne)
{
    auto kind = praise;
    kind.privacy = Privacy::WithTheTeam;
    auto moment = momentOf({Answer::Yes, Answer::Yes, Answer::Unknown, Answer::Unknown});

    EXPECT_EQ(betweenTwoDoors(moment, kind), Answer::No);
}

TEST(BetweenTwoDoors, CannotBeTooShortWithoutARecommendedLength)
{
    auto kind = praise;
    kind.minutesMin = 0;
    auto moment = momentOf({Answer::Yes, Answer::Unknown, Answer::Yes, Answer::Unknown});

    EXPECT_EQ(betweenTwoDoors(moment, kind), Answer::No);
}

TEST(BetweenTwoDoors, AsksFor24HoursBeforeThePlannedMinute)
{
    auto moment = momentOf({Answer::No, Answer::Yes, Answer::Yes, Answer::No});
    moment.minuteOfDay = 10 * 60;
    const auto start = UtcMinute(
        std::chrono::minutes(QDate(1970, 1, 1).daysTo(today) * 24 * 60 + moment.minuteOfDay));

    moment.plannedAt = start - std::chrono::hours(24);
    EXPECT_EQ(betweenTwoDoors(moment, praise), Answer::No);

    moment.plannedAt = start - std::chrono::hours(24) + std::chrono::minutes(1);
    EXPECT_EQ(betweenTwoDoors(moment, praise), Answer::Yes);
}

TEST(BetweenTwoDoors, BeginsAWholeDayAtNine)
{
    auto moment = momentOf({Answer::No, Answer::Yes, Answer::Yes, Answer::No});
    const auto eveNine =
        UtcMinute(std::chrono::minutes((QDate(1970, 1, 1).daysTo(today) - 1) * 24 * 60 + 9 * 60));

    moment.plannedAt = eveNine;
    EXPECT_EQ(betweenTwoDoors(moment, praise), Answer::No);

    moment.plannedAt = eveNine + std::chrono::minutes(1);
    EXPECT_EQ(betweenTwoDoors(moment, praise), Answer::Yes);
}

}  // namespace
}  // namespace esperluette::test
