// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/fold_button.h"

#include <QCoreApplication>
#include <QPushButton>

namespace esperluette::ui {

void showFold(QPushButton& button, const QString& text, const QString& what)
{
    button.setText(text);
    button.setAccessibleName(QCoreApplication::translate("FoldButton", "%1: %2").arg(text, what));
}

}  // namespace esperluette::ui
