// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QLabel>

#include <array>

namespace esperluette::ui {

/// How present a text is.
enum class Ink { First, Second, Third, Brand, Care, Part, Pass };

/// The colour of an ink.
QColor inkColour(Ink ink, const Theme& theme);

/// A plain-text label that keeps its role in the type scale when the size of text or the theme
/// changes.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(const QString& text, TextRole role = TextRole::Body, Ink ink = Ink::First,
                       QWidget* parent = nullptr);

    void setInk(Ink ink);

    /// As QLabel, which shapes its text each time it is asked; layouts ask often.
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// The last answers of heightForWidth, for one text.
    struct Heights {
        QString text;
        std::array<std::pair<int, int>, 4> known{};  ///< width and height
        std::size_t oldest = 0;
    };

    void applyRole();

    TextRole m_role;
    Ink m_ink;
    mutable Heights m_heights;
};

/// The small heading over a group of fields or rows.
class SectionLabel final : public TextLabel {
    Q_OBJECT
public:
    explicit SectionLabel(const QString& text, QWidget* parent = nullptr);
};

/// One line of plain text that ends in … where there is no room, and then shows all of it in its
/// tool tip. Its first part may be strong.
class ElidedLabel final : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    explicit ElidedLabel(const QString& text, TextRole role = TextRole::Body, Ink ink = Ink::First,
                         QWidget* parent = nullptr);

    /// `strong` in the strong weight, then " · " and `rest` when there is a rest.
    void setTexts(const QString& strong, const QString& rest = {});
    void setText(const QString& text);
    /// All of the text.
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont strongFont() const;
    QString shownRest() const;
    void update();
    void showInToolTip();

    QString m_strong;
    QString m_rest;
    int m_strongWidth = 0;
    int m_fullWidth = 0;  ///< of the whole text
    TextRole m_role = TextRole::Body;
    Ink m_ink = Ink::First;
};

}  // namespace esperluette::ui
