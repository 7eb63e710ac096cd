// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"
#include "ui/shared/theme.h"

#include <QLocale>
#include <QRectF>

#include <memory>
#include <vector>

class QChart;
class QPainter;

namespace esperluette::ui {

/// The colours, the type and the language a chart is drawn in.
struct ChartLook {
    const Theme* theme = &Theme::light();
    QFont font;  ///< body size; labels are relative to it
    Language language = Language::French;

    QFont labelFont() const { return roleFont(TextRole::Small, font); }
    QFont strongLabelFont() const;
};

/// A part of a chart that stands for moments: it can be pointed at, selected and opened.
struct ChartMark {
    QRectF area;
    std::size_t category = 0;
    std::size_t series = 0;
};

/// How one shape is drawn: Qt Charts draws what stands for numbers, the shape itself the words.
///
/// Everything a shape needs is in the data, so that a chart on screen, on paper and in a test is
/// the same.
class ChartShapeView {
public:
    virtual ~ChartShapeView() = default;

    /// Puts series and axes into a chart that has none.
    virtual void build(QChart& chart, const ChartData& data, const ChartLook& look) const = 0;
    /// The height at which everything can be read.
    virtual double preferredHeight(const ChartData& data, const ChartLook& look) const = 0;
    /// Where the series go within a chart of `size`.
    virtual QRectF plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const = 0;
    /// What can be selected, category by category.
    virtual std::vector<ChartMark> marks(const QRectF& plot, const ChartData& data,
                                         const ChartLook& look) const = 0;
    /// What lies behind the series, such as tracks.
    virtual void drawBehind(QPainter& painter, const QRectF& plot, const ChartData& data,
                            const ChartLook& look) const = 0;
    /// Labels, intervals, legend.
    virtual void drawOver(QPainter& painter, const QRectF& plot, const ChartData& data,
                          const ChartLook& look) const = 0;
};

/// The view of a shape.
std::unique_ptr<ChartShapeView> chartShapeView(ChartShape shape);

}  // namespace esperluette::ui
