// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/findings_card.h"

#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/text_label.h"

#include <algorithm>

namespace esperluette::ui {

namespace {

Chip* chipOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Improved: return new Chip(FindingsCard::tr("Better"), ChipTone::Care);
    case FindingKind::Worse: return new Chip(FindingsCard::tr("Worse"), ChipTone::Pass);
    case FindingKind::Waits: break;
    }
    return new Chip(FindingsCard::tr("Waiting"), ChipTone::Brand);
}

bool sayTheSame(const Finding& left, const Finding& right)
{
    return left.kind == right.kind && left.sentence == right.sentence;
}

}  // namespace

FindingsCard::FindingsCard(QWidget* parent) :
    QWidget(parent), m_card(new Card(tr("What changed"))), m_rows(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_rows->setSpacing(metrics::smallGap);
    m_card->content()->addLayout(m_rows);
}

void FindingsCard::showFindings(const std::vector<Finding>& findings)
{
    setVisible(!findings.empty());
    if (std::ranges::equal(findings, m_shown, sayTheSame))
        return;
    m_shown = findings;
    while (auto* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t position = 0; position < findings.size(); ++position)
        m_rows->addWidget(rowOf(findings[position], position));
}

QWidget* FindingsCard::rowOf(const Finding& finding, std::size_t position)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::gap);
    auto* sentence = new TextLabel(finding.sentence);
    sentence->setWordWrap(true);
    auto* show = new QPushButton(tr("Show the moments"));
    setSmall(*show);
    show->setAutoDefault(false);
    show->setAccessibleName(tr("Show the moments: %1").arg(finding.sentence));
    layout->addWidget(chipOf(finding.kind), 0, Qt::AlignTop);
    layout->addWidget(sentence, 1);
    layout->addWidget(show, 0, Qt::AlignTop);
    connect(show, &QPushButton::clicked, this, [this, position] { emit activated(position); });
    return row;
}

}  // namespace esperluette::ui
