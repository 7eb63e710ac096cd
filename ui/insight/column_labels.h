// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_shape.h"

#include <QStringList>

namespace esperluette::ui {

/// The labels of columns side by side. Times stay on one line and some are left out where there
/// is no room for all; names are wrapped, or else turned upright and shortened in the middle.
class ColumnLabels {
public:
    enum class Kind { Names, Times };

    /// @param columnWidth  from one column to the next
    /// @param highest  what the labels may take of the height of the chart
    ColumnLabels(const QStringList& labels, Kind kind, double columnWidth, double highest,
                 const ChartLook& look);

    /// What the labels take, without a gap.
    double height() const { return m_height; }
    /// From the middle of one written label to the next, at least, in pixels.
    double spacing() const { return double(m_each) * m_columnWidth; }
    /// Whether every label is written.
    bool isComplete() const { return m_each == 1; }

    /// Draws the labels from `top` down, the first column beginning at `left`.
    void drawBelow(QPainter& painter, double left, double top) const;
    /// Draws the labels so that they end at `bottom`.
    void drawAbove(QPainter& painter, double left, double bottom) const;

private:
    enum class Form { Line, Wrapped, Upright };

    void chooseForm(Kind kind, double highest);
    bool wrap(double highest);
    void drawLines(QPainter& painter, double left, double top, Qt::Alignment side) const;
    void drawUpright(QPainter& painter, double left, double top, bool above) const;

    QStringList m_labels;
    std::vector<QStringList> m_lines;  ///< of wrapped labels
    double m_columnWidth;
    double m_limit = 0;  ///< of the width of a label
    QFont m_font;
    QColor m_ink;
    Form m_form = Form::Line;
    std::size_t m_each = 1;  ///< one label for so many columns
    double m_widest = 1;  ///< label, in pixels
    double m_height = 0;
};

/// The labels of the categories of a chart.
QStringList categoryLabels(const ChartData& data);

}  // namespace esperluette::ui
