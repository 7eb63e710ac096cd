// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QRectF>

class QPainter;

namespace esperluette::ui {

/// The shape of a level, so that colour never tells it alone: full disc, half disc, ring, cross,
/// ring with a dot (untold), dashed ring (planned). Drawn in the middle of `area` in `colour`.
void paintCareGlyph(QPainter& painter, const QRectF& area, CareLevel level, const QColor& colour);

/// The same shape as a character, for texts such as legends: ● ◐ ○ ✕ ◌.
QString careGlyphText(CareLevel level);

}  // namespace esperluette::ui
