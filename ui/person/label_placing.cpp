// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/label_placing.h"

#include <algorithm>

namespace esperluette::ui {

namespace {

/// The label of a wish above (-1) or below (1) its point, moved sideways into `area`.
QRectF labelAt(const LabelWish& wish, const QRectF& area, double clearance, int side)
{
    QRectF label(QPointF(0, 0), wish.size);
    label.moveCenter(wish.point);
    const auto distance = clearance + wish.size.height() / 2;
    label.translate(0, side * distance);
    if (label.right() > area.right())
        label.moveRight(area.right());
    if (label.left() < area.left())
        label.moveLeft(area.left());
    return label;
}

}  // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish>& wishes,
                                               const QRectF& area, double clearance)
{
    std::vector<QRectF> taken;
    for (const auto& wish : wishes) {
        QRectF spot(0, 0, 2 * clearance - 1, 2 * clearance - 1);
        spot.moveCenter(wish.point);
        taken.push_back(spot);
    }
    std::vector<std::optional<QRectF>> places;
    for (const auto& wish : wishes) {
        places.emplace_back();
        for (const auto side : {-1, 1}) {
            const auto label = labelAt(wish, area, clearance, side);
            const auto collides = [&label](const QRectF& other) { return label.intersects(other); };
            if (!area.contains(label) || std::ranges::any_of(taken, collides))
                continue;
            taken.push_back(label);
            places.back() = label;
            break;
        }
    }
    return places;
}

}  // namespace esperluette::ui
