// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QLabel>
#include <QPushButton>

#include <optional>

namespace esperluette::ui {

/// What a chip's colour means.
enum class ChipTone { Plain, Brand, Client, Care, Part, Pass, Miss };

/// Draws a chip in the middle left of `area`, for delegates; elides its text to fit.
///
/// @param level  draws the glyph of the level before the text
void paintChip(QPainter& painter, const QRect& area, const QString& text, ChipTone tone,
               const Theme& theme, std::optional<CareLevel> level = {});
/// The size of a chip at the present size of text.
QSize chipSize(const QString& text, bool withGlyph = false);

/// A short word on a soft rounded ground.
class Chip : public QLabel {
    Q_OBJECT
public:
    explicit Chip(const QString& text, ChipTone tone = ChipTone::Plain, QWidget* parent = nullptr);

    void setTone(ChipTone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void setLevel(std::optional<CareLevel> level);

private:
    ChipTone m_tone;
    std::optional<CareLevel> m_level;
};

/// The tone a level is shown in.
ChipTone toneOf(CareLevel level);

/// A level of care: its glyph and its word ("with care").
class CareBadge final : public Chip {
    Q_OBJECT
public:
    explicit CareBadge(CareLevel level, QWidget* parent = nullptr);
    /// The level with a word of the page's own, for example "between two doors".
    CareBadge(CareLevel level, const QString& word, QWidget* parent = nullptr);

    void showLevel(CareLevel level);
};

/// A button in the shape of a chip: checkable for emotions and filters, where `tone` shows when
/// it is checked and a tick goes before the text.
class ChipButton final : public QPushButton {
    Q_OBJECT
public:
    explicit ChipButton(const QString& text, ChipTone tone = ChipTone::Brand,
                        QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString shownText() const;

    ChipTone m_tone;
};

}  // namespace esperluette::ui
