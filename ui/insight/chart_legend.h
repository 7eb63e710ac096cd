// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_shape.h"
#include "ui/insight/series_style.h"

#include <functional>

namespace esperluette::ui {

/// What the colours and forms of a chart stand for: a sign and a word each, on as many lines as
/// they need.
class ChartLegend {
public:
    /// What legends may take of the height of a chart.
    static constexpr double share = 0.3;
    /// A height without limit.
    static constexpr double unlimited = 1e6;

    /// Draws a sign into an area, which is wider than high.
    using Sign = std::function<void(QPainter& painter, const QRectF& area)>;

    /// @param width  what there is for a line
    /// @param highest  what the legend may take of the height of the chart; entries beyond it are
    /// left out
    ChartLegend(double width, double highest, const ChartLook& look) :
        m_width(width), m_highest(highest), m_look(look)
    {
    }

    void add(const QString& label, Sign sign);
    /// A line with its marker for each series.
    void addLines(const ChartData& data, SeriesStyle (*style)(std::size_t, const Theme&));
    /// A filled box for each series.
    void addBoxes(const ChartData& data, SeriesStyle (*style)(std::size_t, const Theme&));

    /// With the gap above it; 0 without entries.
    double height() const;
    /// Draws it below the gap at `top`.
    void draw(QPainter& painter, double left, double top) const;

private:
    struct Entry {
        QString label;
        Sign sign;
        double left;
        int line;
        double width;
    };

    double signWidth() const;
    double heightOf(int lines) const;

    double m_width;
    double m_highest;
    const ChartLook& m_look;
    std::vector<Entry> m_entries;
};

}  // namespace esperluette::ui
