// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/names_key.h"

#include <QShortcut>
#include <QWidget>

namespace esperluette::ui {

void hideNamesByKey(QWidget& dialog, NamesOnScreen& names)
{
    auto* key = new QShortcut(QKeySequence(Qt::Key_F9), &dialog);
    QObject::connect(key, &QShortcut::activated, &names,
                     [&names] { names.setHidden(!names.areHidden()); });
}

}  // namespace esperluette::ui
