// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/moment.h"

#include <QWidget>

namespace esperluette::ui {

/// One moment of the lived curve, in words.
struct ShownLivedPoint {
    MomentId id;
    QDate day;
    QString moment;  ///< its name
    QString word;  ///< the first word the person used, or their rating; may be empty
    std::optional<double> expected;  ///< -1 to 1
    std::optional<double> felt;  ///< -1 to 1

    friend bool operator==(const ShownLivedPoint&, const ShownLivedPoint&) = default;
};

/// What was expected, dashed, against what was felt, in the order of days. The table beside it is
/// for who cannot see it.
class LivedChart final : public QWidget {
    Q_OBJECT
public:
    explicit LivedChart(QWidget* parent = nullptr);

    void showPoints(std::vector<ShownLivedPoint> points);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plotArea() const;
    QPointF place(std::size_t point, double value) const;
    void paintScale(QPainter& painter) const;
    void paintMonths(QPainter& painter) const;
    QPainterPath curve(std::optional<double> ShownLivedPoint::*value) const;
    void paintPoints(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;

    std::vector<ShownLivedPoint> m_points;
};

}  // namespace esperluette::ui
