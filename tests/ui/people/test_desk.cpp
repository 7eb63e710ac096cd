// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people/test_desk.h"

#include "ui/shared/text_label.h"

#include <QAbstractButton>

namespace esperluette::test {

QString shownTexts(const QWidget& widget)
{
    QStringList texts;
    for (const auto* child : widget.findChildren<QWidget*>()) {
        if (!child->isVisibleTo(&widget))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(child))
            texts << label->text();
        else if (const auto* elided = qobject_cast<const ui::ElidedLabel*>(child))
            texts << elided->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(child))
            texts << button->text();
    }
    texts.removeAll(QString());
    return texts.join(u'\n');
}

}  // namespace esperluette::test
