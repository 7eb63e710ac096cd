// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/dialog_size.h"

#include <QDialog>
#include <QFontMetrics>

namespace esperluette::ui {

void sizeDialog(QDialog& dialog, int characters, int lines)
{
    const QFontMetrics metrics(dialog.font());
    const QSize wanted(metrics.averageCharWidth() * characters, metrics.height() * lines);
    const auto* parent = dialog.parentWidget();
    dialog.resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
}

}  // namespace esperluette::ui
