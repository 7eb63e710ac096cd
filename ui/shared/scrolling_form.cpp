// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/scrolling_form.h"

#include "ui/shared/dialog_size.h"

#include <QDialog>
#include <QScrollArea>
#include <QVBoxLayout>

namespace esperluette::ui {

ScrollingForm scrollingForm(QDialog& dialog, int characters, int lines)
{
    sizeDialog(dialog, characters, lines);
    auto* body = new QWidget;
    ScrollingForm form{new QScrollArea, new QVBoxLayout(body), new QVBoxLayout};
    form.fields->setContentsMargins(24, 20, 24, 8);
    form.fields->setSpacing(14);
    form.scroll->setFrameShape(QFrame::NoFrame);
    form.scroll->setFocusPolicy(Qt::NoFocus);
    form.scroll->setWidgetResizable(true);
    form.scroll->setWidget(body);
    form.foot->setContentsMargins(24, 4, 24, 18);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(form.scroll, 1);
    layout->addLayout(form.foot);
    return form;
}

}  // namespace esperluette::ui
