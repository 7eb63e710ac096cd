// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
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
    QSizeF smaller = {};  ///< a shorter form of it; empty when there is none
};

/// A place for each label, above or below its point, within `area`, so that no label covers another
/// or a point; empty where there is none. Of the places that are free, the one that covers least of
/// `avoided` is taken, and the one above the point among equals; the shorter form only where it
/// covers less than the whole label does. Earlier wishes are served first.
///
/// @param clearance  free space around each point
/// @param avoided  points better left uncovered, for example of a curve
std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish>& wishes,
                                               const QRectF& area, double clearance,
                                               const QList<QPointF>& avoided = {});

}  // namespace esperluette::ui
