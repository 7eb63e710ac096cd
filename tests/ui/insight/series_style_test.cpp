// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/series_style.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace esperluette::ui {

namespace {

using Matrix = std::array<double, 9>;

/// How colours are seen by most and by those who lack one sort of cone (G. M. Machado, IEEE TVCG
/// 15, 2009, severity 1), and without any colour (WCAG luminance), in linear light.
constexpr std::array<Matrix, 5> eyes{{
    {1, 0, 0, 0, 1, 0, 0, 0, 1},
    {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
    {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
    {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900},
    {0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722},
}};

std::array<double, 3> seen(const QColor& colour, const Matrix& eye)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const std::array light{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    std::array<double, 3> result{};
    for (std::size_t row = 0; row < 3; ++row) {
        double sum = 0;
        for (std::size_t column = 0; column < 3; ++column)
            sum += eye[row * 3 + column] * light[column];
        result[row] = std::pow(std::clamp(sum, 0.0, 1.0), 1 / 2.2);
    }
    return result;
}

double distance(const QColor& one, const QColor& other, const Matrix& eye)
{
    const auto left = seen(one, eye);
    const auto right = seen(other, eye);
    return std::hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}

}  // namespace

class SeriesStyles
    : public testing::TestWithParam<SeriesStyle (*)(std::size_t series, const Theme& theme)> { };

INSTANTIATE_TEST_SUITE_P(Orders, SeriesStyles, testing::Values(seriesStyle, neutralStyle));

TEST_P(SeriesStyles, DifferInFormAndPatternWhateverColoursAreSeen)
{
    for (std::size_t one = 0; one < 6; ++one) {
        for (auto other = one + 1; other < 6; ++other) {
            const auto left = GetParam()(one, Theme::light());
            const auto right = GetParam()(other, Theme::light());
            EXPECT_NE(left.marker, right.marker) << one << " and " << other;
            EXPECT_NE(left.pattern, right.pattern) << one << " and " << other;
            EXPECT_NE(left.colour, right.colour) << one << " and " << other;
        }
    }
}

TEST_P(SeriesStyles, DifferInDashUpToFiveSeries)
{
    for (std::size_t one = 0; one < 5; ++one) {
        for (auto other = one + 1; other < 5; ++other)
            EXPECT_NE(GetParam()(one, Theme::light()).dash, GetParam()(other, Theme::light()).dash);
    }
}

TEST_P(SeriesStyles, AreSeenOnTheGroundOfACardByEveryEye)
{
    for (const auto* theme : {&Theme::light(), &Theme::dark()}) {
        for (const auto& eye : eyes) {
            for (std::size_t series = 0; series < 6; ++series)
                EXPECT_GT(distance(GetParam()(series, *theme).colour, theme->surface, eye), 0.25)
                    << series;
        }
    }
}

TEST_P(SeriesStyles, AreToldApartByColourOrElseByFormByEveryEye)
{
    for (const auto* theme : {&Theme::light(), &Theme::dark()}) {
        for (const auto& eye : eyes) {
            for (std::size_t one = 0; one < 6; ++one) {
                for (auto other = one + 1; other < 6; ++other) {
                    const auto left = GetParam()(one, *theme);
                    const auto right = GetParam()(other, *theme);
                    EXPECT_TRUE(distance(left.colour, right.colour, eye) > 0.3
                                || (left.marker != right.marker && left.pattern != right.pattern));
                }
            }
        }
    }
}

}  // namespace esperluette::ui
