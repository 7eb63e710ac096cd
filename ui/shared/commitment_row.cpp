// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/commitment_row.h"

#include "core/commitments/commitment_actions.h"
#include "core/commitments/commitment_words.h"
#include "ui/shared/chip.h"
#include "ui/shared/commitment_menu.h"
#include "ui/shared/commitment_sides.h"
#include "ui/shared/date_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 7;
constexpr int buttonsBeside = 90;  ///< characters, from which on there is room

/// When it is due, or what became of it.
Chip* standingChip(const Commitment& commitment, QDate today)
{
    const auto closed = [&](ChipTone tone) {
        return new Chip(u"%1 · %2"_s.arg(commitmentStateName(commitment.state),
                                         shownDay(commitment.closed, today)),
                        tone);
    };
    switch (commitment.state) {
    case CommitmentState::Open: break;
    case CommitmentState::Kept: return closed(ChipTone::Care);
    case CommitmentState::Broken: return closed(ChipTone::Pass);
    case CommitmentState::Released: return closed(ChipTone::Plain);
    }
    if (!commitment.due.isValid())
        return new Chip(CommitmentRow::tr("without a date"));
    const auto days = int(today.daysTo(commitment.due));
    if (days < 0)
        return new Chip(CommitmentRow::tr("%n day(s) late", nullptr, -days), ChipTone::Pass);
    return new Chip(CommitmentRow::tr("for %1").arg(shownDay(commitment.due, today)),
                    days <= soonDays ? ChipTone::Part : ChipTone::Plain);
}

}  // namespace

CommitmentRow::CommitmentRow(Desk& desk, const Commitment& commitment, QWidget* parent) :
    QWidget(parent), m_desk(desk), m_menu(new CommitmentMenu(desk, commitment)),
    m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 8, 0, 8);
    m_layout->setSpacing(metrics::smallGap);
    m_layout->addWidget(buildTexts(commitment), 1);
    m_layout->addWidget(buildButtons(commitment), 0, Qt::AlignTop | Qt::AlignLeading);
    connect(m_menu, &CommitmentMenu::done, this, &CommitmentRow::done);
}

QWidget* CommitmentRow::buildTexts(const Commitment& commitment)
{
    auto* texts = new QWidget;
    auto* layout = new QVBoxLayout(texts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* what = new TextLabel(m_desk.shownText(commitment.text.text()), TextRole::Strong);
    what->setWordWrap(true);
    layout->addWidget(what);
    auto* detail = new TextLabel(detailOf(commitment), TextRole::Small, Ink::Second);
    detail->setWordWrap(true);
    layout->addWidget(detail);
    return texts;
}

QString CommitmentRow::detailOf(const Commitment& commitment) const
{
    QStringList parts{commitmentKindName(commitment.kind), sidesText(m_desk, commitment)};
    if (commitment.promised.isValid())
        parts << tr("agreed %1").arg(shownDay(commitment.promised, m_desk.today()));
    if (commitment.firstDue.isValid())
        parts
            << tr("renegotiated, first for %1").arg(shownDay(commitment.firstDue, m_desk.today()));
    return parts.join(u" · "_s);
}

QWidget* CommitmentRow::buildButtons(const Commitment& commitment)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::smallGap);
    layout->addWidget(standingChip(commitment, m_desk.today()), 0, Qt::AlignVCenter);
    if (commitment.state == CommitmentState::Open) {
        auto* kept = new QPushButton(tr("Kept"));
        kept->setObjectName(u"kept"_s);
        kept->setAutoDefault(false);
        kept->setAccessibleName(tr("Kept: %1").arg(m_desk.shownText(commitment.text.text())));
        setSmall(*kept);
        connect(kept, &QPushButton::clicked, this, [this, id = commitment.id] {
            if (const auto* now = m_desk.records().find(id))
                emit done(m_desk.logbook.apply(keepCommitment(*now, m_desk.today())));
        });
        layout->addWidget(kept);
        auto* renegotiate = new QPushButton(tr("Renegotiate…"));
        renegotiate->setObjectName(u"renegotiate"_s);
        renegotiate->setAutoDefault(false);
        renegotiate->setAccessibleName(
            tr("Renegotiate: %1").arg(m_desk.shownText(commitment.text.text())));
        setSmall(*renegotiate);
        connect(renegotiate, &QPushButton::clicked, m_menu, &CommitmentMenu::renegotiate);
        layout->addWidget(renegotiate);
    }
    layout->addWidget(m_menu);
    return line;
}

void CommitmentRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto letter = QFontMetrics(roleFont(TextRole::Body)).averageCharWidth();
    m_layout->setDirection(width() < letter * buttonsBeside ? QBoxLayout::TopToBottom
                                                            : QBoxLayout::LeftToRight);
}

}  // namespace esperluette::ui
