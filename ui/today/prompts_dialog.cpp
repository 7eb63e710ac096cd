// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/prompts_dialog.h"

#include "core/people/celebration_prompts.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

PromptsDialog::PromptsDialog(const Desk& desk, const Celebration& celebration, QWidget* parent) :
    QDialog(parent)
{
    const auto& person = desk.records().all<Person>()[celebration.person];
    setWindowTitle(tr("What to say to %1").arg(desk.nameOf(person)));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin,
                               metrics::gap);
    layout->setSpacing(metrics::gap);
    const auto add = [layout](const QString& text, Ink ink) {
        auto* label = new TextLabel(text, TextRole::Body, ink);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    for (const auto& prompt :
         celebrationPrompts(desk.records(), celebration.person, celebration.years))
        add(desk.shownText(prompt), Ink::First);
    add(tr("Say it yourself, in your own words: Esperluette sends no message."), Ink::Second);
    layout->addStretch(1);
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    sizeDialog(*this, 64, 16);
}

}  // namespace esperluette::ui
