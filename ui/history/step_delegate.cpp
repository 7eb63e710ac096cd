// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/step_delegate.h"

#include "ui/shared/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace esperluette::ui {

namespace {

constexpr int sidePadding = 12;
constexpr int padding = 7;
constexpr int indent = 14;
constexpr int flags = int(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap;

/// A text of an item with its place.
struct Part {
    QString text;
    QFont font;
    QRect area;
    bool isTitle = false;
};

bool isDay(const QModelIndex& index) { return !index.flags().testFlag(Qt::ItemIsSelectable); }

/// The parts one under the other, from the top left of an item that is `width` wide.
std::vector<Part> partsOf(const QModelIndex& index, int width)
{
    std::vector<Part> parts;
    int top = isDay(index) ? 2 * padding : padding;
    const auto add = [&](const QString& text, TextRole role, int left, bool isTitle) {
        const auto font = roleFont(role);
        const auto room = std::max(width - left - sidePadding, 50);
        const auto height =
            QFontMetrics(font).boundingRect(QRect(0, 0, room, 100'000), flags, text).height();
        parts.push_back({text, font, QRect(left, top, room, height), isTitle});
        top += height + 2;
    };
    add(index.data().toString(), isDay(index) ? TextRole::Heading : TextRole::Strong, sidePadding,
        true);
    for (const auto& line : index.data(StepDelegate::LinesRole).toStringList())
        add(line, TextRole::Body, sidePadding + indent, false);
    return parts;
}

}  // namespace

StepDelegate::StepDelegate(QAbstractItemView& view) : QStyledItemDelegate(&view), m_view(view) { }

QSize StepDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto width = m_view.viewport()->width();
    return {width, partsOf(index, width).back().area.bottom() + padding};
}

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto& colours = theme(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen)
        painter->fillRect(option.rect, colours.brandSoft);
    if (chosen && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.client, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    for (const auto& part : partsOf(index, option.rect.width())) {
        painter->setFont(part.font);
        painter->setPen(part.isTitle && !isDay(index) ? colours.ink : colours.ink2);
        painter->drawText(QStyle::visualRect(option.direction, option.rect,
                                             part.area.translated(option.rect.topLeft())),
                          flags, part.text);
    }
}

}  // namespace esperluette::ui
