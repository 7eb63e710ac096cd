// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/moments_card.h"

#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/date_text.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/item_row.h"

#include <algorithm>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

MomentsCard::MomentsCard(QWidget* parent) :
    QWidget(parent), m_card(new Card(tr("Latest moments"))), m_rows(new RowList),
    m_empty(new EmptyState(tr("No moment yet. Plan the first one."), tr("Plan…"))),
    m_toggle(new QPushButton)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_toggle->setObjectName(u"allMoments"_s);
    m_toggle->setAutoDefault(false);
    setSmall(*m_toggle);
    m_card->content()->addWidget(m_empty);
    m_card->content()->addWidget(m_rows);
    m_card->content()->addWidget(m_toggle, 0, Qt::AlignLeft);
    m_card->content()->addStretch(1);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        rebuild();
    });
    connect(m_empty, &EmptyState::activated, this, &MomentsCard::momentRequested);
}

void MomentsCard::showMoments(std::vector<PersonMoment> moments, QDate today)
{
    if (m_moments == moments && m_today == today && !moments.empty())
        return;
    m_moments = std::move(moments);
    m_today = today;
    rebuild();
}

void MomentsCard::fold() { m_all = false; }

void MomentsCard::rebuild()
{
    m_rows->clear();
    std::size_t shown = 0;
    const auto count = int(m_moments.size());
    const auto onlyAhead = std::ranges::all_of(m_moments, &PersonMoment::ahead);
    auto ordered = m_moments;
    if (!onlyAhead)
        std::ranges::reverse(ordered);
    for (const auto& moment : ordered) {
        if (!m_all && ((moment.ahead && !onlyAhead) || shown >= latest))
            continue;
        addRow(moment);
        ++shown;
    }
    m_card->setTitle(onlyAhead && count > 0 ? tr("Moments to come")
                         : m_all            ? tr("All moments")
                                            : tr("Latest moments"));
    m_card->setNote(count > 0 ? QString::number(count) : QString());
    m_empty->setVisible(count == 0);
    m_rows->setVisible(shown > 0);
    m_toggle->setVisible(m_all || shown < m_moments.size());
    m_toggle->setText(m_all ? tr("Only the latest")
                            : tr("Show all %n moment(s), also to come", nullptr, count));
}

void MomentsCard::addRow(const PersonMoment& moment)
{
    const auto day = shownDay(moment.day, m_today);
    const auto detail = moment.care.level == CareLevel::Missed ? tr("planned for %1").arg(day)
        : moment.detail.isEmpty()                              ? day
                                                               : day + u" · "_s + moment.detail;
    auto* row = new ItemRow(moment.title, {}, detail);
    const auto hurried =
        moment.care.level == CareLevel::InPassing && moment.care.betweenTwoDoors == Answer::Yes;
    auto* badge = hurried ? new CareBadge(moment.care.level, tr("between two doors"))
                          : new CareBadge(moment.care.level);
    row->addTrailing(badge);
    row->setAccessibleName(u"%1, %2, %3"_s.arg(moment.title, detail, badge->text()));
    connect(row, &ItemRow::clicked, this, [this, id = moment.id] { emit momentActivated(id); });
    m_rows->add(row);
}

}  // namespace esperluette::ui
