// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/stage_panel.h"

#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/text_label.h"

#include <QPushButton>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

StagePanel::StagePanel(QWidget* parent) :
    QWidget(parent), m_card(new Card), m_retiredMark(new Chip(tr("retired"), ChipTone::Miss)),
    m_facts(new TextLabel({}, TextRole::Body, Ink::Second))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_card->addAfterTitle(m_retiredMark);
    m_facts->setWordWrap(true);
    m_card->content()->addWidget(m_facts);
    auto* buttons = new QWidget;
    m_buttons = new FlowLayout(buttons, metrics::smallGap);
    m_card->content()->addWidget(buttons);
    auto* kind = addButton(tr("+ &Kind of moment"), u"addKind"_s);
    setPrimary(*kind);
    auto* rename = addButton(tr("Rename…"), u"renameStage"_s);
    auto* up = addButton(tr("Move up"), u"moveStageUp"_s);
    auto* down = addButton(tr("Move down"), u"moveStageDown"_s);
    m_retire = addButton(tr("Retire"), u"retireStage"_s);
    m_remove = addButton(tr("Remove"), u"removeStage"_s);
    connect(kind, &QPushButton::clicked, this, &StagePanel::kindRequested);
    connect(rename, &QPushButton::clicked, this, &StagePanel::renameRequested);
    connect(up, &QPushButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(down, &QPushButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_retire, &QPushButton::clicked, this, [this] { emit retireRequested(!m_isRetired); });
    connect(m_remove, &QPushButton::clicked, this, &StagePanel::removeRequested);
}

QPushButton* StagePanel::addButton(const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setSmall(*button);
    m_buttons->addWidget(button);
    return button;
}

void StagePanel::showStage(const Stage& stage, int kinds, int retired, Language language)
{
    m_isRetired = stage.retired;
    m_card->setTitle(stage.name.in(language));
    m_retiredMark->setVisible(stage.retired);
    auto facts = tr("%n kind(s) of moment", nullptr, kinds);
    if (retired > 0)
        facts = tr("%1, %2").arg(facts, tr("%n of them retired", nullptr, retired));
    if (stage.retired)
        facts += u'\n' + tr("Nothing is planned from a retired stage; its moments stay.");
    m_facts->setText(facts);
    m_retire->setText(stage.retired ? tr("Bring back") : tr("Retire"));
    m_remove->setVisible(kinds == 0);
}

}  // namespace esperluette::ui
