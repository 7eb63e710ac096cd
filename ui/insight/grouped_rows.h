// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_shape.h"

#include <optional>

namespace esperluette::ui {

/// The rows of categories one below the other, under a heading wherever their group changes. Of
/// very many only the first are shown, and a last line says how many more there are.
class GroupedRows {
public:
    /// How many categories are shown.
    static constexpr std::size_t most = 60;

    GroupedRows(const ChartData& data, const ChartLook& look);

    /// How many categories have a row.
    std::size_t shown() const { return m_shown; }
    /// How many lines there are, with headings and the last one.
    std::size_t lines() const { return m_lines.size(); }
    /// The row of a category in a plot.
    QRectF row(const QRectF& plot, std::size_t category) const;
    /// The category whose row a y lies in.
    std::optional<std::size_t> categoryAt(const QRectF& plot, double y) const;

    /// The categories whose label has room.
    std::vector<std::size_t> labelled(const QRectF& plot) const;
    /// Writes labels that end at `right` and headings that begin at 0, as many as have room.
    void draw(QPainter& painter, const QRectF& plot, double right) const;

    /// The height of a row at the size of text of the look.
    double lineHeight() const;
    /// The width of the widest label, at most `limit`.
    double labelWidth(double limit) const;

private:
    struct Line {
        std::optional<std::size_t> category;
        QString heading;  ///< of a group, or what stands at the end
    };

    QRectF line(const QRectF& plot, std::size_t position) const;
    /// The lines that are written: those that no earlier one touches.
    std::vector<std::size_t> written(const QRectF& plot) const;

    const ChartData& m_data;
    const ChartLook& m_look;
    std::size_t m_shown;
    std::vector<Line> m_lines;
    std::vector<std::size_t> m_lineOf;  ///< per shown category
};

}  // namespace esperluette::ui
