// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/label_placing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace esperluette::test {

namespace {

const QRectF area(0, 0, 400, 200);

std::vector<ui::LabelWish> anyWishes()
{
    std::vector<ui::LabelWish> wishes;
    const auto count = *rc::gen::inRange(0, 12);
    for (int wish = 0; wish < count; ++wish)
        wishes.push_back({QPointF(*rc::gen::inRange(0, 400), *rc::gen::inRange(0, 200)),
                          QSizeF(*rc::gen::inRange(20, 140), 30)});
    return wishes;
}

}  // namespace

RC_GTEST_PROP(PlaceLabels, NeverCoversAnotherLabelNorLeavesTheArea, ())
{
    const auto places = ui::placeLabels(anyWishes(), area, 8);

    for (std::size_t one = 0; one < places.size(); ++one) {
        if (!places[one])
            continue;
        RC_ASSERT(area.contains(*places[one]));
        for (std::size_t other = 0; other < one; ++other)
            RC_ASSERT(!places[other] || !places[one]->intersects(*places[other]));
    }
}

TEST(PlaceLabels, PrefersThePlaceAboveThePoint)
{
    const auto places = ui::placeLabels({{QPointF(200, 100), QSizeF(60, 30)}}, area, 8);

    ASSERT_TRUE(places.front());
    EXPECT_LT(places.front()->bottom(), 100);
}

TEST(PlaceLabels, GoesBelowWhereThereIsNoRoomAbove)
{
    const auto places = ui::placeLabels({{QPointF(200, 10), QSizeF(60, 30)}}, area, 8);

    ASSERT_TRUE(places.front());
    EXPECT_GT(places.front()->top(), 10);
}

TEST(PlaceLabels, TakesTheShorterFormWhereTheWholeLabelWouldCoverTheCurve)
{
    const QSizeF shorter(20, 15);
    const QList<QPointF> curve = {{180, 60}, {220, 60}, {180, 140}, {220, 140}};

    const auto places =
        ui::placeLabels({{QPointF(200, 100), QSizeF(90, 60), shorter}}, area, 8, curve);

    ASSERT_TRUE(places.front());
    EXPECT_EQ(places.front()->size(), shorter);
}

TEST(PlaceLabels, KeepsTheWholeLabelWhereNothingIsCovered)
{
    const QSizeF size(90, 30);

    const auto places = ui::placeLabels({{QPointF(200, 100), size, QSizeF(20, 15)}}, area, 8);

    EXPECT_EQ(places.front()->size(), size);
}

}  // namespace esperluette::test
