// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_scene.h"
#include "ui/insight/insight_pdf.h"

#include <QWidget>

namespace esperluette::ui {

/// A chart as large as there is room, to be looked at from afar: nothing in it can be opened.
class PresentedChart final : public QWidget {
    Q_OBJECT
public:
    explicit PresentedChart(Language language, QWidget* parent = nullptr);

    void showChart(const ComputedChart& chart);
    /// @param points  of the text, made smaller where the chart would not fit otherwise
    void setTextSize(double points);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    Language m_language;
    std::unique_ptr<ChartScene> m_scene;
    double m_points = 12;
    double m_shrinking = 1;  ///< of what does not fit even with text of the usual size
};

}  // namespace esperluette::ui
