// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace esperluette::ui {

/// What somebody felt, 1 to 5 stars; 0 is "not told". A slider for the keyboard (arrows, digits,
/// Delete) and for screen readers; its value is value().
class StarRating final : public QSlider {
    Q_OBJECT
public:
    static constexpr int best = 5;

    /// @param name  what is rated, for screen readers
    explicit StarRating(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int starSide() const;
    void describe();
};

}  // namespace esperluette::ui
