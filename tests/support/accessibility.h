// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

#include <gtest/gtest.h>

namespace esperluette::test {

/// Fails the test for each widget of `root` that can take focus and has no accessible name.
inline void expectEverythingNamed(QWidget& root)
{
    for (auto* widget : root.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
            || !widget->isVisibleTo(&root) || widget->objectName().startsWith(u"qt_"))
            continue;
        const auto* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible)
            continue;
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString()
            << " has no accessible name";
    }
}

}  // namespace esperluette::test
