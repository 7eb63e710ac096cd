// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_scene.h"

#include <QWidget>

namespace esperluette::ui {

/// A chart on the screen. What stands for moments can be clicked, or reached with the arrow keys
/// and opened with Enter; screen readers get its sentence and its values.
class ChartView final : public QWidget {
    Q_OBJECT
public:
    /// @param chart  of the catalogue
    ChartView(const ChartDefinition& chart, Language language, QWidget* parent = nullptr);

    void setData(ChartData data);
    const ChartData& data() const { return m_scene.data(); }
    const ChartDefinition& definition() const { return m_scene.definition(); }
    /// Whether there is a picture, and not only a sentence.
    bool hasPicture() const { return m_scene.hasPicture(); }

    /// What can be selected, category by category, with its place in the widget.
    const std::vector<ChartMark>& marks() const { return m_scene.marks(); }
    /// Position in marks().
    std::optional<std::size_t> selected() const { return m_selected; }
    void select(std::optional<std::size_t> mark);

    /// The sentence and the values, for those who do not see the picture.
    QString spokenText() const;
    /// What the selected mark says; empty when none is.
    QString selectedText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user points at another mark, or at none (then empty), with the mouse or the keyboard.
    void pointedAt(const QString& text);
    /// The user opened a mark that has something behind it: the moments are wanted.
    void markActivated(std::size_t category, std::size_t series);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyLook();
    void pointAt(std::optional<std::size_t> mark);
    /// Paints anew what the frame around a mark covers; everything for none.
    void updateAround(std::optional<std::size_t> mark);
    void activate(std::size_t mark);
    void showToolTip(const QPoint& place, const QPoint& onScreen);
    /// What a mark says.
    QString textOf(const ChartMark& mark) const;
    /// Whether moments may stand behind a mark.
    bool opens(const ChartMark& mark) const;
    std::optional<std::size_t> markAt(QPointF position) const;
    /// The next mark from the selected one in the direction of an arrow key.
    std::optional<std::size_t> neighbour(int key) const;

    ChartScene m_scene;
    Language m_language;
    std::optional<std::size_t> m_selected;  ///< by the keyboard
    std::optional<std::size_t> m_hovered;  ///< by the mouse
};

}  // namespace esperluette::ui
