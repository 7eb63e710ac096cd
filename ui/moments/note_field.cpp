// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/note_field.h"

namespace esperluette::ui {

NoteField::NoteField(const QString& name, int lines, QWidget* parent) :
    QPlainTextEdit(parent), m_lines(lines)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteField::fit);
    fit();
}

void NoteField::showText(const QString& typed, const NameDisplay& names)
{
    const auto shown = names.shownText(typed);
    m_hidden = shown == typed ? std::nullopt : std::optional(typed);
    setReadOnly(m_hidden.has_value());
    setToolTip(m_hidden ? tr("Names are hidden: show them again to write here") : QString());
    setAccessibleDescription(toolTip());
    if (shown != toPlainText())
        setPlainText(shown);
}

QString NoteField::text() const { return m_hidden.value_or(toPlainText()); }

QSize NoteField::sizeHint() const { return {240, minimumHeight()}; }

QSize NoteField::minimumSizeHint() const { return {120, minimumHeight()}; }

void NoteField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit left();
}

void NoteField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void NoteField::fit()
{
    const auto typed = int(document()->size().height());
    const auto lines = std::clamp(typed, m_lines, mostLines);
    setVerticalScrollBarPolicy(typed > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const auto height = lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin())
        + 2 * frameWidth() + 2;
    if (height != minimumHeight())
        setFixedHeight(height);
}

}  // namespace esperluette::ui
