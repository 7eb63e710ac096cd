// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_grid.h"

#include "ui/shared/care_glyph.h"
#include "ui/shared/date_text.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace esperluette::ui {

namespace {

constexpr int daysOfAWeek = 7;
constexpr int cellMargin = 6;
constexpr int entryGap = 2;

}  // namespace

CalendarGrid::CalendarGrid(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Calendar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CalendarGrid::showDays(std::vector<CalendarDay> days, int month, QDate today)
{
    m_days = std::move(days);
    m_month = month;
    m_today = today;
    m_drag.reset();
    const auto has = [this](QDate day) {
        return std::ranges::find(m_days, day, &CalendarDay::day) != m_days.end();
    };
    if (!has(m_selected) && !m_days.empty())
        m_selected =
            has(today) ? today : m_days[std::min<std::size_t>(daysOfAWeek, m_days.size() - 1)].day;
    describeSelection();
    update();
}

void CalendarGrid::select(QDate day)
{
    m_selected = day;
    describeSelection();
    update();
}

void CalendarGrid::describeSelection()
{
    const auto found = std::ranges::find(m_days, m_selected, &CalendarDay::day);
    if (found == m_days.end())
        return setAccessibleDescription({});
    QStringList texts{longDay(m_selected), tr("%n moment(s)", nullptr, found->total)};
    for (const auto& entry : found->entries)
        texts << entry.text;
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
}

int CalendarGrid::headerHeight() const
{
    return QFontMetrics(roleFont(TextRole::Small)).height() + 2 * cellMargin;
}

int CalendarGrid::lineHeight() const
{
    return QFontMetrics(roleFont(TextRole::Small)).height() + 4;
}

QSize CalendarGrid::minimumSizeHint() const
{
    const auto weeks = std::max<int>(1, int(m_days.size()) / daysOfAWeek);
    return {daysOfAWeek * 60, headerHeight() + weeks * (3 * lineHeight() + 2 * cellMargin)};
}

QRect CalendarGrid::cellOf(std::size_t position) const
{
    const auto weeks = std::max<int>(1, int(m_days.size()) / daysOfAWeek);
    const auto column = int(position) % daysOfAWeek;
    const auto row = int(position) / daysOfAWeek;
    const auto heightLeft = height() - headerHeight();
    const auto left = width() * column / daysOfAWeek;
    const auto top = headerHeight() + heightLeft * row / weeks;
    return QRect(QPoint(left, top),
                 QPoint(width() * (column + 1) / daysOfAWeek - 1,
                        headerHeight() + heightLeft * (row + 1) / weeks - 1));
}

std::size_t CalendarGrid::roomIn(const QRect& cell) const
{
    const auto left = cell.height() - lineHeight() - 2 * cellMargin;
    return std::size_t(std::max(0, left / (lineHeight() + entryGap)));
}

QRect CalendarGrid::entryArea(std::size_t cell, std::size_t entry) const
{
    const auto area =
        cellOf(cell).adjusted(cellMargin - 2, cellMargin, -cellMargin + 2, -cellMargin);
    return QRect(area.left(), area.top() + lineHeight() + int(entry) * (lineHeight() + entryGap),
                 area.width(), lineHeight());
}

std::optional<std::size_t> CalendarGrid::cellAt(QPoint point) const
{
    for (std::size_t position = 0; position < m_days.size(); ++position) {
        if (cellOf(position).contains(point))
            return position;
    }
    return std::nullopt;
}

const CalendarEntry* CalendarGrid::entryAt(QPoint point) const
{
    const auto cell = cellAt(point);
    if (!cell)
        return nullptr;
    const auto& entries = m_days[*cell].entries;
    const auto shown = std::min(entries.size(), roomIn(cellOf(*cell)));
    for (std::size_t entry = 0; entry < shown; ++entry) {
        if (entryArea(*cell, entry).contains(point))
            return &entries[entry];
    }
    return nullptr;
}

void CalendarGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeader(painter);
    for (std::size_t position = 0; position < m_days.size(); ++position)
        paintCell(painter, position);
    if (m_drag && m_drag->hasBegun)
        paintDrag(painter);
}

void CalendarGrid::paintHeader(QPainter& painter) const
{
    painter.setFont(roleFont(TextRole::Small));
    painter.setPen(theme(*this).ink3);
    for (int column = 0; column < daysOfAWeek && column < int(m_days.size()); ++column) {
        const QRect area(width() * column / daysOfAWeek, 0, width() / daysOfAWeek, headerHeight());
        const auto name = QLocale().dayName(column + 1, QLocale::ShortFormat);
        painter.drawText(area.adjusted(cellMargin + 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         name);
    }
}

void CalendarGrid::paintCell(QPainter& painter, std::size_t position) const
{
    const auto& colours = theme(*this);
    const auto& day = m_days[position];
    const auto cell = cellOf(position);
    const bool isTarget = m_drag && m_drag->hasBegun && m_drag->entry.onTime.contains(day.day);
    painter.fillRect(cell,
                     isTarget           ? colours.careSoft
                         : day.isWorked ? colours.surface
                                        : colours.sunken);
    painter.setPen(colours.line2);
    painter.drawLine(cell.topLeft(), cell.topRight());
    if (position % daysOfAWeek != 0)
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
    if (day.day == m_selected) {
        painter.setPen(QPen(hasFocus() ? colours.client : colours.ink3, hasFocus() ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -2), 5, 5);
    }
    const auto number = QString::number(day.day.day());
    auto numberArea = QRect(cell.left() + cellMargin, cell.top() + cellMargin - 1,
                            cell.width() - 2 * cellMargin, lineHeight());
    painter.setFont(roleFont(day.day == m_today ? TextRole::Strong : TextRole::Small));
    const bool isPale = m_month != 0 && day.day.month() != m_month;
    if (day.day == m_today) {
        const auto widthOfDay = painter.fontMetrics().horizontalAdvance(number) + 10;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.brand);
        painter.drawRoundedRect(
            QRectF(numberArea.left() - 3, numberArea.top(), widthOfDay, numberArea.height()), 8, 8);
        painter.setPen(colours.onBrand);
        numberArea.translate(2, 0);
    } else {
        painter.setPen(isPale ? colours.ink3 : colours.ink2);
    }
    painter.drawText(numberArea, Qt::AlignLeft | Qt::AlignVCenter, number);
    const auto shown = std::min(day.entries.size(), roomIn(cell));
    for (std::size_t entry = 0; entry < shown; ++entry)
        paintEntry(painter, entryArea(position, entry), day.entries[entry]);
    if (const auto more = day.total - int(shown); more > 0) {
        painter.setFont(roleFont(TextRole::Small));
        painter.setPen(colours.ink3);
        painter.drawText(numberArea, Qt::AlignRight | Qt::AlignVCenter,
                         shown == 0 ? tr("%n moment(s)", nullptr, more) : tr("+%1").arg(more));
    }
}

void CalendarGrid::paintEntry(QPainter& painter, const QRect& area,
                              const CalendarEntry& entry) const
{
    const auto& colours = theme(*this);
    const auto level = levelColours(entry.level, colours);
    painter.setPen(Qt::NoPen);
    painter.setBrush(entry.level == CareLevel::NotDue ? colours.sunken : level.soft);
    painter.drawRoundedRect(QRectF(area), 4, 4);
    const auto side = area.height() - 8;
    paintCareGlyph(painter, QRectF(area.left() + 4, area.top() + 4, side, side), entry.level,
                   level.fill);
    painter.setFont(roleFont(TextRole::Small));
    painter.setPen(colours.ink);
    const auto text = area.adjusted(side + 8, 0, -3, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(entry.text, Qt::ElideRight, text.width()));
}

void CalendarGrid::paintDrag(QPainter& painter) const
{
    const auto& colours = theme(*this);
    if (const auto cell = cellAt(m_drag->at)) {
        painter.setPen(QPen(colours.brand, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(cellOf(*cell)).adjusted(2, 2, -2, -2), 5, 5);
        const auto isLate = !m_drag->entry.onTime.contains(m_days[*cell].day);
        auto shown = m_drag->entry;
        if (isLate)
            shown.text = tr("not on time: %1").arg(shown.text);
        const auto widest = width() / daysOfAWeek + 60;
        QRect area(m_drag->at + QPoint(8, -lineHeight() / 2), QSize(widest, lineHeight()));
        area.moveRight(std::min(area.right(), width() - 2));
        paintEntry(painter, area, shown);
        painter.setPen(isLate ? colours.passText : colours.brand);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(area), 4, 4);
    }
}

void CalendarGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_drag) {
        m_drag.reset();
        return update();
    }
    const auto go = [this](int days) {
        const auto wanted = m_selected.addDays(days);
        const bool isHere =
            !m_days.empty() && wanted >= m_days.front().day && wanted <= m_days.back().day;
        m_selected = wanted;
        if (!isHere)
            emit turned(days < 0 ? -1 : 1);
        describeSelection();
        update();
    };
    switch (event->key()) {
    case Qt::Key_Left: return go(-1);
    case Qt::Key_Right: return go(1);
    case Qt::Key_Up: return go(-daysOfAWeek);
    case Qt::Key_Down: return go(daysOfAWeek);
    case Qt::Key_PageUp: emit turned(-1); return;
    case Qt::Key_PageDown: emit turned(1); return;
    case Qt::Key_Home: emit todayRequested(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: emit dayActivated(m_selected); return;
    default: QWidget::keyPressEvent(event);
    }
}

void CalendarGrid::mousePressEvent(QMouseEvent* event)
{
    const auto cell = cellAt(event->pos());
    if (event->button() != Qt::LeftButton || !cell)
        return QWidget::mousePressEvent(event);
    select(m_days[*cell].day);
    if (const auto* entry = entryAt(event->pos()))
        m_drag = Drag{*entry, m_days[*cell].day, event->pos(), event->pos()};
}

void CalendarGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag) {
        setCursor(entryAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    m_drag->at = event->pos();
    const auto distance = (m_drag->at - m_drag->start).manhattanLength();
    if (m_drag->entry.canMove && distance >= QApplication::startDragDistance())
        m_drag->hasBegun = true;
    if (m_drag->hasBegun)
        update();
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent* event)
{
    const auto drag = std::exchange(m_drag, {});
    update();
    if (!drag || event->button() != Qt::LeftButton)
        return;
    const auto cell = cellAt(event->pos());
    if (!drag->hasBegun) {
        emit momentActivated(drag->entry.id);
        return;
    }
    if (cell && m_days[*cell].day != drag->from)
        emit moved(drag->entry.id, m_days[*cell].day);
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto cell = cellAt(event->pos()); cell && !entryAt(event->pos()))
        emit dayActivated(m_days[*cell].day);
}

void CalendarGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    describeSelection();
    update();
}

bool CalendarGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto* entry = entryAt(help->pos());
        QToolTip::showText(help->globalPos(), entry ? entry->text.toHtmlEscaped() : QString(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace esperluette::ui
