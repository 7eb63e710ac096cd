// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_delegate.h"

#include "ui/shared/avatar.h"
#include "ui/shared/chip.h"

#include <QApplication>
#include <QPainter>

namespace esperluette::ui {

namespace {

constexpr int cellPadding = 9;
constexpr int avatarGap = 10;
constexpr int barWidth = 6;
constexpr int barGap = 2;

/// Bars differ in height as well as in colour.
double barHeight(CareLevel level)
{
    switch (level) {
    case CareLevel::WithCare: return 1;
    case CareLevel::InPart: return 0.64;
    case CareLevel::InPassing: return 0.36;
    case CareLevel::Untold: return 0.36;
    case CareLevel::Missed:
    case CareLevel::NotDue: break;
    }
    return 0.14;
}

void paintPerson(QPainter& painter, const QRect& area, const PersonRow& row, const Theme& theme)
{
    const auto diameter = avatarDiameter();
    const auto leading =
        QStyle::alignedRect(painter.layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
                            QSize(diameter, diameter), area);
    paintAvatar(painter, leading, row.initials, row.id.bytes(), theme);

    auto texts = area;
    if (painter.layoutDirection() != Qt::RightToLeft)
        texts.setLeft(leading.right() + avatarGap);
    else
        texts.setRight(leading.left() - avatarGap);
    const auto nameFont = roleFont(TextRole::Strong);
    const auto roleLineFont = roleFont(TextRole::Small);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics roleMetrics(roleLineFont);
    const auto height = nameMetrics.height() + (row.role.isEmpty() ? 0 : roleMetrics.height());
    QRect line(texts.left(), texts.center().y() - height / 2, texts.width(), nameMetrics.height());
    painter.setFont(nameFont);
    painter.setPen(theme.ink);
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     nameMetrics.elidedText(row.name, Qt::ElideRight, line.width()));
    line.translate(0, line.height());
    line.setHeight(roleMetrics.height());
    painter.setFont(roleLineFont);
    painter.setPen(theme.ink2);
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     roleMetrics.elidedText(row.role, Qt::ElideRight, line.width()));
}

void paintYear(QPainter& painter, const QRect& area, const PersonOverview& overview,
               const Theme& theme)
{
    const auto full = QFontMetrics(roleFont(TextRole::Body)).height();
    const auto bottom = area.center().y() + full / 2.0;
    const auto rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    double x = rightToLeft ? area.right() - barWidth : area.left();
    for (const auto level : overview.recent()) {
        const auto height = std::max(2.0, full * barHeight(level));
        const QRectF bar(x, bottom - height, barWidth, height);
        const auto fill = levelColours(level, theme).fill;
        const bool untold = level == CareLevel::Untold;
        painter.setPen(untold ? QPen(fill, 1) : QPen(Qt::NoPen));
        painter.setBrush(untold ? QBrush(Qt::NoBrush) : QBrush(fill));
        painter.drawRoundedRect(untold ? bar.adjusted(0.5, 0.5, -0.5, -0.5) : bar, 1.5, 1.5);
        x += rightToLeft ? -(barWidth + barGap) : barWidth + barGap;
    }
}

ChipTone toneOf(const PersonRow& row)
{
    const auto& attention = row.overview.attention;
    switch (row.standing) {
    case Standing::Waits:
        return attention.daysOver * 2 > attention.daysSince ? ChipTone::Pass : ChipTone::Part;
    case Standing::ToTell:
    case Standing::NeverPraised:
    case Standing::NeverMet: return ChipTone::Part;
    case Standing::UpToDate: return ChipTone::Care;
    case Standing::Arriving:
    case Standing::Candidate:
    case Standing::OnLeave:
    case Standing::Left: break;
    }
    return ChipTone::Plain;
}

}  // namespace

int careBarsWidth() { return int(PersonOverview::mostRecent) * (barWidth + barGap) - barGap; }

PersonDelegate::PersonDelegate(const PeopleModel& model, QObject* parent) :
    QStyledItemDelegate(parent), m_model(model)
{
}

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto column = index.column();
    if (column != PeopleModel::NameColumn && column != PeopleModel::YearColumn
        && column != PeopleModel::AttentionColumn)
        return QStyledItemDelegate::paint(painter, option, index);

    const auto* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const auto& row = m_model.row(index.row());
    const auto& colours = theme(option.palette);
    const auto area = option.rect.adjusted(cellPadding, 0, -cellPadding / 2, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (column == PeopleModel::NameColumn)
        paintPerson(*painter, area, row, colours);
    else if (column == PeopleModel::YearColumn)
        paintYear(*painter, area, row.overview, colours);
    else
        paintChip(*painter, area, standingText(row), toneOf(row), colours);
    painter->restore();
}

}  // namespace esperluette::ui
