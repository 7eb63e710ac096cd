// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"
#include "ui/shared/theme.h"

#include <QLocale>
#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

class QChart;
class QPainter;

namespace esperluette::ui {

/// The colours, the type and the language a chart is drawn in.
struct ChartLook {
    const Theme* theme = &Theme::light();
    QFont font;  ///< body size; labels are relative to it
    Language language = Language::French;
    double leastPoints = 0;  ///< no text is smaller, whatever its role
    bool namesInFull = false;  ///< the picture grows with its names instead of shortening them

    QFont fontOf(TextRole role) const;
    QFont labelFont() const { return fontOf(TextRole::Small); }
    QFont strongLabelFont() const;
};

/// Where a chart is drawn: all of it, from 0, and within it the plot, where its values are.
struct ChartFrame {
    QSizeF size;
    QRectF plot;
};

/// A part of a chart that stands for a value: it can be pointed at, selected and opened.
struct ChartMark {
    QRectF area;
    std::size_t category = 0;
    std::size_t series = 0;
};

/// Categories from `first` on, before `last`.
struct RowRange {
    std::size_t first = 0;
    std::size_t last = 0;

    std::size_t count() const { return last - first; }
    friend bool operator==(const RowRange&, const RowRange&) = default;
};

/// How one shape is drawn: Qt Charts draws what stands for numbers where it knows how, the shape
/// itself the rest and the words.
///
/// Everything a shape needs is in the data, so that a chart on screen, on paper and in a test is
/// the same. Every series has as many values as there are categories, see withEveryValue().
class ChartShapeView {
public:
    /// @param unit  what the values are
    explicit ChartShapeView(ChartUnit unit) : m_unit(unit) { }
    virtual ~ChartShapeView() = default;

    /// What the data are, or are some of the rows of: it gives them their scale and the room beside
    /// them, so that all parts of a chart are alike. nullptr when the data are everything.
    /// @param whole  outlives the view, or until another one is set
    void setWhole(const ChartData* whole) { m_whole = whole; }

    /// Puts series and axes into a chart that has none; nothing by default.
    virtual void build(QChart& chart, const ChartData& data, const ChartLook& look) const;
    /// The height at which everything can be read.
    virtual double preferredHeight(const ChartData& data, const ChartLook& look) const = 0;
    /// Where the values go within a chart of `size`.
    virtual QRectF plotArea(QSizeF size, const ChartData& data, const ChartLook& look) const = 0;
    /// What can be selected, category by category.
    virtual std::vector<ChartMark> marks(const ChartFrame& frame, const ChartData& data,
                                         const ChartLook& look) const = 0;
    /// What lies behind the series, such as tracks; nothing by default.
    virtual void drawBehind(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                            const ChartLook& look) const;
    /// Labels, intervals, legend.
    virtual void drawOver(QPainter& painter, const ChartFrame& frame, const ChartData& data,
                          const ChartLook& look) const = 0;
    /// The label at a place in full, where the picture may have shortened it; empty by default.
    virtual QString labelAt(QPointF place, const ChartFrame& frame, const ChartData& data,
                            const ChartLook& look) const;
    /// Where some of the categories can be drawn alone, as rows can: how many times what their
    /// words need at the least they have in a chart of `size`; less than 1 when a word would be
    /// left out or shortened. std::nullopt, the default, for other shapes.
    virtual std::optional<double> rowRoom(QSizeF size, const ChartData& data,
                                          const ChartLook& look) const;

protected:
    ChartUnit unit() const { return m_unit; }
    /// The data that are drawn, or what they are a part of.
    const ChartData& wholeOf(const ChartData& data) const { return m_whole ? *m_whole : data; }

private:
    ChartUnit m_unit;
    const ChartData* m_whole = nullptr;
};

/// The view of a shape.
std::unique_ptr<ChartShapeView> chartShapeView(ChartShape shape, ChartUnit unit);

/// The data with a value, NaN where one is missing, and an n for each category in every series.
ChartData withEveryValue(ChartData data);

/// Some of the rows of a chart in which every series has a value for each.
ChartData rowsOf(const ChartData& data, RowRange rows);

/// The greatest value of all series, at least 1.
double greatestValue(const ChartData& data);

/// The interval of a value; both ends NaN where there is none.
Interval intervalAt(const ChartSeries& series, std::size_t category);

/// Whether there is a value to draw.
bool hasValue(const ChartSeries& series, std::size_t category);

/// Appends the area of a value to the marks when something stands behind it.
void appendMark(std::vector<ChartMark>& marks, const QRectF& area, const ChartData& data,
                std::size_t category, std::size_t series);

}  // namespace esperluette::ui
