// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shared/chip.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/theme.h"
#include "ui/shell/search_field.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace esperluette::ui {

TopBar::TopBar(QAction& back, QAction& note, QWidget* parent) :
    QWidget(parent), m_search(new SearchField),
    m_namesHidden(new Chip(tr("Names hidden"), ChipTone::Part))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 9, metrics::pageMargin, 10);
    layout->setSpacing(12);

    auto* backButton = new QPushButton(QStringLiteral("←"));
    backButton->setObjectName(QStringLiteral("back"));
    backButton->setAccessibleName(tr("Back"));
    backButton->setToolTip(tr("Back (%1)").arg(back.shortcut().toString(QKeySequence::NativeText)));
    backButton->setEnabled(back.isEnabled());
    connect(&back, &QAction::changed, backButton,
            [&back, backButton] { backButton->setEnabled(back.isEnabled()); });
    connect(backButton, &QPushButton::clicked, &back, &QAction::trigger);
    layout->addWidget(backButton);

    m_search->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout->addWidget(m_search, 1);
    layout->addStretch();

    m_namesHidden->setObjectName(QStringLiteral("namesHidden"));
    m_namesHidden->setAccessibleName(tr("Names hidden: F9 shows them again"));
    m_namesHidden->setToolTip(
        tr("People are shown by their initials. F9 shows their names again."));
    m_namesHidden->hide();
    layout->addWidget(m_namesHidden);

    auto* noteButton = new QPushButton(QStringLiteral("+  ") + note.text().remove(u'&'));
    noteButton->setObjectName(QStringLiteral("note"));
    noteButton->setAccessibleName(note.text().remove(u'&'));
    setPrimary(*noteButton);
    connect(noteButton, &QPushButton::clicked, &note, &QAction::trigger);
    layout->addWidget(noteButton);
}

void TopBar::showNamesHidden(bool hidden) { m_namesHidden->setVisible(hidden); }

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& colours = theme(*this);
    painter.fillRect(rect(), colours.surface);
    painter.setPen(colours.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace esperluette::ui
