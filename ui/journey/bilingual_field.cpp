// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/bilingual_field.h"

#include "ui/journey/words_area.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/form_field.h"
#include "ui/shared/text_label.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int besideFrom = 90;  ///< characters of width that two languages side by side need
}

BilingualField::BilingualField(const QString& label, const QString& name, int lines,
                               QWidget* parent) :
    QWidget(parent),
    m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::gap);
    addSide(m_sides[0], tr("%1 (French)").arg(label), name, lines);
    addSide(m_sides[1], tr("%1 (English)").arg(label), name + u"English"_s, lines);
    setFocusProxy(m_sides[0].area);
}

void BilingualField::addSide(Side& side, const QString& label, const QString& name, int lines)
{
    side.area = new WordsArea(lines);
    side.area->setObjectName(name);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(new FormField(label, side.area));
    side.builtInLine = new QWidget;
    auto* line = new QHBoxLayout(side.builtInLine);
    line->setContentsMargins(0, 0, 0, 0);
    side.builtIn = new TextLabel({}, TextRole::Small, Ink::Second);
    side.builtIn->setWordWrap(true);
    side.restore = new QPushButton(tr("Restore"));
    side.restore->setAutoDefault(false);
    side.restore->setAccessibleName(tr("Restore the built-in text: %1").arg(label));
    setSmall(*side.restore);
    line->addWidget(side.builtIn, 1);
    line->addWidget(side.restore, 0, Qt::AlignTop);
    column->addWidget(side.builtInLine);
    column->addStretch(1);
    m_layout->addLayout(column, 1);
    connect(side.area, &QPlainTextEdit::textChanged, this, [this, &side] {
        showBuiltIn(side);
        emit edited();
    });
    connect(side.restore, &QPushButton::clicked, this, [&side] {
        side.area->setPlainText(side.builtInWords);
        side.area->setFocus();
    });
    showBuiltIn(side);
}

void BilingualField::showBuiltIn(Side& side)
{
    const bool differs = !side.builtInWords.isEmpty() && side.area->words() != side.builtInWords;
    side.builtIn->setText(tr("Built-in: %1").arg(side.builtInWords));
    side.builtInLine->setVisible(differs);
}

void BilingualField::setWords(const LocalText& words, const LocalText& builtIn)
{
    const std::array shown = {words.french, words.english};
    const std::array known = {builtIn.french, builtIn.english};
    for (std::size_t at = 0; at < m_sides.size(); ++at) {
        const QSignalBlocker quiet(m_sides[at].area);
        m_sides[at].builtInWords = known[at];
        m_sides[at].area->setPlainText(shown[at]);
        showBuiltIn(m_sides[at]);
    }
}

LocalText BilingualField::words() const
{
    return {m_sides[0].area->words(), m_sides[1].area->words()};
}

void BilingualField::resizeEvent(QResizeEvent* event)
{
    const bool beside = width() >= fontMetrics().averageCharWidth() * besideFrom;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

}  // namespace esperluette::ui
