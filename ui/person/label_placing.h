// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace esperluette::ui {

/// A point and the size of the label that says what it is.
struct LabelWish {
    QPointF point;
    QSizeF size;
};

/// A place for each label, above or below its point, within `area`, so that no label covers another
/// or a point; empty where there is none. Earlier wishes are served first.
///
/// @param clearance  free space around each point
std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish>& wishes,
                                               const QRectF& area, double clearance);

}  // namespace esperluette::ui
