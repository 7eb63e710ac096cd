// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/scrolling_form.h"

#include <QDialog>
#include <QFontMetrics>
#include <QScrollArea>
#include <QVBoxLayout>

namespace esperluette::ui {

ScrollingForm scrollingForm(QDialog& dialog, int characters, int lines)
{
    const QFontMetrics metrics(dialog.font());
    const QSize wanted(metrics.averageCharWidth() * characters, metrics.height() * lines);
    const auto* parent = dialog.parentWidget();
    dialog.resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
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
