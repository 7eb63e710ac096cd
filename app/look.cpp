// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look.h"

#include "ui/shared/theme.h"

#include <QApplication>
#include <QWidget>

namespace esperluette {

void setTheme(ui::ThemeChoice choice) { QApplication::setStyle(new ui::EsperluetteStyle(choice)); }

void setTextSize(int percent)
{
    static const QFont systemFont = QApplication::font();
    QApplication::setFont(ui::applicationFont(systemFont, percent / 100.0));
    // Qt tells those widgets only that have no font of their own.
    for (auto* widget : QApplication::allWidgets()) {
        QEvent event(QEvent::FontChange);
        QCoreApplication::sendEvent(widget, &event);
    }
}

}  // namespace esperluette
