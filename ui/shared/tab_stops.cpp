// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tab_stops.h"

#include <QLayout>

namespace esperluette::ui {

namespace {

bool isTabStop(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy();
}

void collectFrom(QWidget& widget, std::vector<QWidget*>& stops);

void collectFrom(const QLayout& layout, std::vector<QWidget*>& stops)
{
    for (int position = 0; position < layout.count(); ++position) {
        auto* item = layout.itemAt(position);
        if (auto* widget = item->widget())
            collectFrom(*widget, stops);
        else if (const auto* inner = item->layout())
            collectFrom(*inner, stops);
    }
}

void collectFrom(QWidget& widget, std::vector<QWidget*>& stops)
{
    if (widget.isHidden() || widget.isWindow())
        return;
    if (isTabStop(widget))
        stops.push_back(&widget);
    if (const auto* layout = widget.layout())
        return collectFrom(*layout, stops);
    if (isTabStop(widget))
        return;  // what a field or a table is made of is its own business
    for (auto* child : widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        collectFrom(*child, stops);
}

}  // namespace

std::vector<QWidget*> tabStops(QWidget& root)
{
    std::vector<QWidget*> stops;
    if (const auto* layout = root.layout())
        collectFrom(*layout, stops);
    return stops;
}

void orderTabStops(QWidget& root)
{
    const auto stops = tabStops(root);
    for (std::size_t stop = 1; stop < stops.size(); ++stop)
        QWidget::setTabOrder(stops[stop - 1], stops[stop]);
}

}  // namespace esperluette::ui
