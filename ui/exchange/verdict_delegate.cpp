// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/verdict_delegate.h"

#include "ui/shared/chip.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QPainter>

namespace esperluette::ui {

namespace {

constexpr int cellPadding = 6;

ChipTone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New: return ChipTone::Care;
    case Verdict::Changed: return ChipTone::Client;
    case Verdict::Refused: return ChipTone::Pass;
    case Verdict::Same: break;
    }
    return ChipTone::Plain;
}

}  // namespace

VerdictDelegate::VerdictDelegate(VerdictOf verdictOf, QObject* parent) :
    QStyledItemDelegate(parent), m_verdictOf(std::move(verdictOf))
{
}

void VerdictDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const auto verdict = m_verdictOf(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintChip(*painter, option.rect.adjusted(cellPadding, 0, -cellPadding, 0),
              index.data().toString(), toneOf(verdict), theme(option.palette));
    painter->restore();
}

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return chipSize(index.data().toString()) + QSize(2 * cellPadding, 0);
}

}  // namespace esperluette::ui
