// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/label_placing.h"

#include <algorithm>

namespace esperluette::ui {

namespace {

/// Adds the places a label may take around its point, the best first: above and below, in the
/// middle and to either side, moved sideways into `area`.
void addPlaces(std::vector<QRectF>& places, QPointF point, QSizeF size, const QRectF& area,
               double clearance)
{
    for (const auto shift : {0.0, -0.5, 0.5}) {
        for (const auto side : {-1, 1}) {
            QRectF label(QPointF(0, 0), size);
            label.moveCenter(point);
            label.translate(shift * size.width(), side * (clearance + size.height() / 2));
            if (label.right() > area.right())
                label.moveRight(area.right());
            if (label.left() < area.left())
                label.moveLeft(area.left());
            if (area.contains(label))
                places.push_back(label);
        }
    }
}

}  // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish>& wishes,
                                               const QRectF& area, double clearance,
                                               const QList<QPointF>& avoided)
{
    std::vector<QRectF> taken;
    for (const auto& wish : wishes) {
        QRectF spot(0, 0, 2 * clearance - 1, 2 * clearance - 1);
        spot.moveCenter(wish.point);
        taken.push_back(spot);
    }
    std::vector<std::optional<QRectF>> places;
    for (const auto& wish : wishes) {
        std::vector<QRectF> free;
        addPlaces(free, wish.point, wish.size, area, clearance);
        if (!wish.smaller.isEmpty())
            addPlaces(free, wish.point, wish.smaller, area, clearance);
        std::erase_if(free, [&taken](const QRectF& label) {
            return std::ranges::any_of(
                taken, [&label](const QRectF& other) { return label.intersects(other); });
        });
        const auto covered = [&avoided](const QRectF& label) {
            return std::ranges::count_if(
                avoided, [&label](const QPointF& point) { return label.contains(point); });
        };
        const auto best = std::ranges::min_element(free, {}, covered);
        places.push_back(best == free.end() ? std::nullopt : std::optional(*best));
        if (places.back())
            taken.push_back(*places.back());
    }
    return places;
}

}  // namespace esperluette::ui
