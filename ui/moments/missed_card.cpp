// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/missed_card.h"

#include "core/moments/missed_cause.h"
#include "ui/shared/card.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/text_label.h"

#include <QPushButton>
#include <QSignalBlocker>

namespace esperluette::ui {

MissedCard::MissedCard(QWidget* parent) :
    QWidget(parent), m_card(new Card),
    m_hint(new TextLabel(
        tr("It can still be held: move it to another day, or tell it if it took place."),
        TextRole::Small, Ink::Second))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 8);
    for (const auto cause : allCauses) {
        auto* button = new QPushButton(causeName(cause));
        button->setCheckable(true);
        button->setAutoDefault(false);
        setSmall(*button);
        // Assistive technology toggles without a click.
        connect(button, &QPushButton::toggled, this, [this, cause](bool pressed) {
            const auto chosen = pressed ? cause : MissedCause::NotTold;
            showCause(chosen);
            emit causeChosen(chosen);
        });
        flow->addWidget(button);
        m_buttons.emplace_back(cause, button);
    }
    m_card->content()->addWidget(buttons);
    m_hint->setWordWrap(true);
    m_card->content()->addWidget(m_hint);
}

void MissedCard::ask(bool wasMissed, MissedCause cause)
{
    m_card->setTitle(wasMissed ? tr("This moment was missed. What got in the way?")
                               : tr("This moment was held in passing. What got in the way?"));
    m_hint->setVisible(wasMissed);
    showCause(cause);
}

void MissedCard::showCause(MissedCause cause)
{
    for (const auto& [offered, button] : m_buttons) {
        const QSignalBlocker quiet(button);
        button->setChecked(offered == cause);
    }
}

}  // namespace esperluette::ui
