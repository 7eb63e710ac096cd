// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look.h"

#include "ui/shared/theme.h"

#include <QApplication>

namespace esperluette {

void setTheme(ui::ThemeChoice choice) { QApplication::setStyle(new ui::EsperluetteStyle(choice)); }

void setTextSize(int percent)
{
    static const QFont systemFont = QApplication::font();
    QApplication::setFont(ui::applicationFont(systemFont, percent / 100.0));
}

}  // namespace esperluette
