// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QHBoxLayout;
class QVBoxLayout;

namespace esperluette::ui {

class ElidedLabel;

/// One line of a card: avatar, a strong title with what qualifies it, a subtitle, and widgets at
/// the right. Pressing the row itself (click, Space or Enter) emits clicked().
class ItemRow final : public QPushButton {
    Q_OBJECT
public:
    /// "Praise interview" strong, then " · " and "Nadia Benali".
    explicit ItemRow(const QString& title, const QString& qualifier = {},
                     const QString& subtitle = {}, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& qualifier, const QString& subtitle);
    /// An avatar, a check box or a glyph before the text; the row takes it over.
    void setLeading(QWidget* widget);
    /// Something at the right of the texts, or under them where the row is narrow; the row takes
    /// it over.
    void setDetail(QWidget* widget);
    /// Adds a chip or a button at the right; the row takes it over.
    void addTrailing(QWidget* widget);
    /// A row that leads nowhere takes no focus and no click.
    void setActivatable(bool activatable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool hitButton(const QPoint& position) const override;

private:
    QHBoxLayout* m_layout;
    QVBoxLayout* m_texts;
    QWidget* m_detail = nullptr;
    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    bool m_activatable = true;
};

/// Rows one under the other with a thin line between them.
class RowList final : public QWidget {
    Q_OBJECT
public:
    explicit RowList(QWidget* parent = nullptr);

    /// Adds a row at the end; the list takes it over.
    void add(QWidget* row);
    /// Removes and deletes every row.
    void clear();
    int count() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout;
};

}  // namespace esperluette::ui
