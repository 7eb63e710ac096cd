// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/care_card.h"

#include "ui/moments/fold_button.h"
#include "ui/shared/card.h"
#include "ui/shared/care_glyph.h"
#include "ui/shared/chip.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/text_label.h"

#include <QPainter>
#include <QPushButton>

#include <cmath>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// The level whose glyph and colour a value of a criterion borrows.
CareLevel levelOf(CriterionValue value)
{
    switch (value) {
    case CriterionValue::Unknown: break;
    case CriterionValue::Zero: return CareLevel::InPassing;
    case CriterionValue::Half: return CareLevel::InPart;
    case CriterionValue::One: return CareLevel::WithCare;
    }
    return CareLevel::Untold;
}

QWidget* criterionRow(const ShownCriterion& criterion)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 5, 0, 5);
    layout->setSpacing(metrics::smallGap);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new TextLabel(criterion.name));
    auto* sentence = new TextLabel(criterion.sentence, TextRole::Small, Ink::Second);
    sentence->setWordWrap(true);
    texts->addWidget(sentence);
    layout->addLayout(texts, 1);
    layout->addWidget(new TextLabel(CareCard::tr("counts ×%1").arg(criterion.weight),
                                    TextRole::Small, Ink::Third));
    auto* badge = new CareBadge(levelOf(criterion.value), criterionValueText(criterion.value));
    badge->setAccessibleName(u"%1: %2"_s.arg(criterion.name, criterionValueText(criterion.value)));
    auto* place = new QWidget;
    place->setFixedWidth(chipSize(criterionValueText(CriterionValue::Unknown), true).width());
    auto* right = new QHBoxLayout(place);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(badge, 0, Qt::AlignRight);
    layout->addWidget(place);
    return row;
}

}  // namespace

QString criterionValueText(CriterionValue value)
{
    switch (value) {
    case CriterionValue::Unknown: break;
    case CriterionValue::Zero: return u"0"_s;
    case CriterionValue::Half: return u"½"_s;
    case CriterionValue::One: return u"1"_s;
    }
    return CareCard::tr("unknown");
}

CareRing::CareRing(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CareRing::showCare(std::optional<double> score, CareLevel level)
{
    m_score = score;
    m_level = level;
    setAccessibleName(score ? tr("Score %1 of 100, %2").arg(int(*score)).arg(levelName(level))
                            : tr("No score yet"));
    update();
}

QSize CareRing::sizeHint() const
{
    const auto side = QFontMetrics(roleFont(TextRole::Body)).height() * 6;
    return {side, side};
}

QSize CareRing::minimumSizeHint() const { return sizeHint(); }

void CareRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme(*this);
    const auto thickness = width() / 9.0;
    const auto circle = QRectF(rect()).adjusted(thickness, thickness, -thickness, -thickness);
    painter.setPen(QPen(colours.line, thickness));
    painter.drawEllipse(circle);
    if (m_score && *m_score > 0) {
        painter.setPen(QPen(levelColours(m_level, colours).fill, thickness, Qt::SolidLine,
                            *m_score < 99 ? Qt::RoundCap : Qt::FlatCap));
        painter.drawArc(circle, 90 * 16, -int(std::lround(*m_score * 3.6 * 16)));
    }
    painter.setFont(roleFont(TextRole::Title));
    painter.setPen(m_score ? colours.ink : colours.ink3);
    painter.drawText(rect(), Qt::AlignCenter, m_score ? QString::number(int(*m_score)) : u"–"_s);
}

CareCard::CareCard(QWidget* parent) :
    QWidget(parent), m_card(new Card(tr("The care of this moment"))), m_ring(new CareRing),
    m_badge(new CareBadge(CareLevel::NotDue)),
    m_sentence(new TextLabel({}, TextRole::Small, Ink::Second)), m_fold(new QPushButton),
    m_criteria(new QWidget), m_rows(new QVBoxLayout(m_criteria))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    auto* top = new QHBoxLayout;
    top->setSpacing(metrics::gap);
    top->addWidget(m_ring);
    auto* words = new QVBoxLayout;
    words->setSpacing(metrics::smallGap);
    words->addStretch();
    words->addWidget(m_badge);
    m_sentence->setWordWrap(true);
    words->addWidget(m_sentence);
    m_fold->setObjectName(u"foldCriteria"_s);
    m_fold->setAutoDefault(false);
    setSmall(*m_fold);
    words->addWidget(m_fold, 0, Qt::AlignLeft);
    words->addStretch();
    top->addLayout(words, 1);
    m_card->content()->addLayout(top);
    m_criteria->setObjectName(u"criteria"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_card->content()->addWidget(m_criteria);
    connect(m_fold, &QPushButton::clicked, this, [this] { setFolded(!m_criteria->isHidden()); });
    setFolded(true);
}

void CareCard::showCare(const Care& care, const std::vector<ShownCriterion>& criteria)
{
    m_card->setNote(tr("%1 of %2 known").arg(care.known).arg(criteria.size()));
    // With too little known there is no score, not even a low one.
    const bool isScored = care.level > CareLevel::Missed;
    m_ring->showCare(isScored ? care.score : std::nullopt, care.level);
    m_badge->showLevel(care.level);
    showSentence(care);
    while (auto* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& criterion : criteria)
        m_rows->addWidget(criterionRow(criterion));
}

void CareCard::showSentence(const Care& care)
{
    const auto sentence = [&] {
        switch (care.level) {
        case CareLevel::NotDue: return tr("The score comes when the moment is told.");
        case CareLevel::Untold:
            return tr("Fewer than three criteria are known: too little to give a level.");
        case CareLevel::Missed: return tr("Its time has passed and it was not held.");
        default: break;
        }
        return tr("Computed from facts: preparation, place, time, listening, expectations, "
                  "commitments. Never how the person felt.");
    }();
    m_sentence->setText(sentence);
}

void CareCard::setFolded(bool folded)
{
    m_criteria->setVisible(!folded);
    showFold(*m_fold, folded ? tr("See how it is computed") : tr("Fold"), m_card->accessibleName());
}

}  // namespace esperluette::ui
