// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QStyleOption>

class QPainter;

namespace esperluette::ui {

/// How EsperluetteStyle draws each control. Painters are expected to smooth edges.

/// The theme of what is drawn.
const Theme& themeOf(const QStyleOption& option);

/// Whether a button is the main action of its page.
bool isPrimary(const QWidget* widget);
/// Whether a button stands in a row.
bool isSmall(const QWidget* widget);
/// Whether a line edit is the inside of a spin box or a combo box, which draws the field.
bool isPartOfField(const QWidget& widget);
/// Whether a widget is a field of several lines.
bool isTextArea(const QWidget* widget);

/// The ring around what has the focus.
void drawRing(QPainter& painter, const QRectF& area, const QColor& colour, double radius);
void drawButton(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void drawCheckBox(QPainter& painter, const QStyleOption& option);
void drawRadioButton(QPainter& painter, const QStyleOption& option);
/// A chevron in the middle of `area`.
void drawChevron(QPainter& painter, const QRectF& area, const QColor& colour, bool down);
/// The ground of a row of a table, and the line under it.
void drawSelectedRow(QPainter& painter, const QStyleOption& option);
void drawHeaderGround(QPainter& painter, const QStyleOption& option);
/// @param margin  at the left and right of the text
void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& header, int margin);
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QRect& handle);
void drawProgressBar(QPainter& painter, const QStyleOptionProgressBar& bar);

}  // namespace esperluette::ui
