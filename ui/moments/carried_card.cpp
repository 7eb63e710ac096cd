// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/carried_card.h"

#include "core/commitments/commitment_list.h"
#include "ui/shared/commitment_row.h"
#include "ui/shared/error_text.h"
#include "ui/shared/list_card.h"
#include "ui/shared/text_label.h"

#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

CarriedCard::CarriedCard(Desk& desk, QWidget* parent) :
    QWidget(parent), m_desk(desk), m_problem(new TextLabel({}, TextRole::Body, Ink::Pass)),
    m_list(new ListCard(tr("Still open between you"), {}))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(m_list);
    m_list->setObjectName(u"carried"_s);
    m_list->setNote(tr("to be taken up here"));
}

void CarriedCard::showMoment(const Moment& moment)
{
    m_carried = carriedTo(m_desk.records(), moment, m_desk.today());
    m_list->showRows(int(m_carried.size()),
                     [this](int position) { return row(m_carried[std::size_t(position)]); });
    setVisible(!m_carried.empty());
}

QWidget* CarriedCard::row(std::uint32_t position)
{
    auto* row = new CommitmentRow(m_desk, m_desk.records().all<Commitment>()[position]);
    connect(row, &CommitmentRow::done, this, [this](const Result<>& outcome) {
        m_problem->setVisible(!outcome);
        m_problem->setText(outcome ? QString() : u"⚠ "_s + errorText(outcome.error()));
    });
    return row;
}

}  // namespace esperluette::ui
