// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

#include <QWidget>

namespace esperluette::ui {

/// Praise and reframing back to back: for each aspect one bar to the left and one to the right of
/// the middle, with its share beside it.
class PraiseBars final : public QWidget {
    Q_OBJECT
public:
    explicit PraiseBars(QWidget* parent = nullptr);

    /// @param data  of two series in per cent
    void showData(ChartData data);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString headText(std::size_t series) const;
    QString shareText(std::size_t series, std::size_t category) const;
    int lineHeight() const;
    int labelWidth() const;
    int shareWidth() const;
    void paintHead(QPainter& painter, int middle) const;
    void paintLine(QPainter& painter, std::size_t category, int middle) const;

    ChartData m_data;
};

}  // namespace esperluette::ui
