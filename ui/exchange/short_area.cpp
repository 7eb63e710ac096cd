// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/short_area.h"

#include <QEvent>
#include <QResizeEvent>

namespace esperluette::ui {

ShortArea::ShortArea(int lines, QWidget* parent) : QScrollArea(parent), m_lines(lines)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

bool ShortArea::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void ShortArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ShortArea::fit()
{
    if (const auto* content = widget())
        setFixedHeight(std::min(content->heightForWidth(viewport()->width()),
                                fontMetrics().height() * m_lines));
}

}  // namespace esperluette::ui
