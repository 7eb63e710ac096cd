// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/accessible_widgets.h"

#include "ui/shared/text_label.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace esperluette::ui {

namespace {

/// Asked for each class of the widget, from its own up to QWidget, until an answer is given.
QAccessibleInterface* accessibleWidget(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    if (className == u"QScrollArea" || className == u"QAbstractScrollArea")
        return new QAccessibleWidget(widget, QAccessible::Client);
    if (qobject_cast<ElidedLabel*>(widget))
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    return nullptr;
}

}  // namespace

void installAccessibleWidgets()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleWidget);
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace esperluette::ui
