// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/journey_ribbon.h"

#include "ui/shared/care_glyph.h"
#include "ui/shared/date_text.h"
#include "ui/shared/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace esperluette::ui {

namespace {

constexpr double widestGutter = 0.3;  ///< of the width
constexpr int sideRoom = 14;
constexpr double glyphGap = 3;
constexpr double smallestGlyph = 7;

}  // namespace

JourneyRibbon::JourneyRibbon(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Journey: arrow keys go from moment to moment, Enter opens"));
}

void JourneyRibbon::showJourney(const QStringList& lanes, std::vector<RibbonMoment> moments,
                                QDate today)
{
    const auto kept = marked();
    std::vector<QDate> days;
    days.reserve(moments.size());
    for (const auto& moment : moments)
        days.push_back(moment.day);
    m_lanes = lanes;
    m_today = today;
    m_line.range = ribbonRange(days, today);
    m_earlier =
        int(std::ranges::count_if(days, [this](QDate day) { return day < m_line.range.first; }));
    std::erase_if(
        moments, [this](const RibbonMoment& moment) { return !m_line.range.contains(moment.day); });
    m_moments = std::move(moments);
    m_marked.reset();
    m_hovered.reset();
    for (std::size_t position = 0; position < m_moments.size(); ++position) {
        if (m_moments[position].id == kept)
            mark(position);
    }
    if (!m_marked)
        setAccessibleDescription(tr("%n moment(s)", nullptr, int(m_moments.size())));
    arrange();
    updateGeometry();
    update();
}

std::optional<MomentId> JourneyRibbon::marked() const
{
    return m_marked ? std::optional(m_moments[*m_marked].id) : std::nullopt;
}

int JourneyRibbon::glyphSide() const { return QFontMetrics(roleFont(TextRole::Body)).height() - 3; }

int JourneyRibbon::laneHeight() const { return glyphSide() + 13; }

int JourneyRibbon::gutter() const
{
    const QFontMetrics metrics(roleFont(TextRole::Small));
    int widest = 0;
    for (const auto& lane : m_lanes)
        widest = std::max(widest, metrics.horizontalAdvance(lane));
    return std::min(widest, int(width() * widestGutter)) + metrics::smallGap + 4;
}

QSize JourneyRibbon::sizeHint() const
{
    const auto axis = QFontMetrics(roleFont(TextRole::Small)).height() + 8;
    return {480, int(m_lanes.size()) * laneHeight() + axis};
}

QSize JourneyRibbon::minimumSizeHint() const { return {240, sizeHint().height()}; }

double JourneyRibbon::laneMiddle(std::size_t lane) const
{
    return (double(lane) + 0.5) * laneHeight();
}

void JourneyRibbon::arrange()
{
    m_line.left = gutter() + sideRoom;
    m_line.right = std::max<double>(m_line.left + 1, width() - sideRoom);
    m_positions.assign(m_moments.size(), 0);
    m_glyphSides.assign(m_moments.size(), glyphSide());
    const auto todayAt = m_line.position(m_today);
    const auto half = glyphSide() / 2.0;
    for (std::size_t lane = 0; lane < std::size_t(m_lanes.size()); ++lane) {
        std::vector<std::size_t> behind;
        std::vector<std::size_t> ahead;
        for (std::size_t moment = 0; moment < m_moments.size(); ++moment) {
            if (m_moments[moment].lane == lane)
                (m_moments[moment].day <= m_today ? behind : ahead).push_back(moment);
        }
        // However crowded, what was stays before the line of today, and what will be after it.
        spread(behind, m_line.left, std::max(m_line.left, todayAt - half));
        spread(ahead, std::min(m_line.right, todayAt + half), m_line.right);
    }
}

void JourneyRibbon::spread(const std::vector<std::size_t>& moments, double left, double right)
{
    std::vector<double> wanted;
    wanted.reserve(moments.size());
    for (const auto moment : moments)
        wanted.push_back(m_line.position(m_moments[moment].day));
    const auto places = spreadApart(wanted, left, right, glyphSide() + glyphGap);
    const auto room = (right - left) / std::max(1.0, double(places.size()) - 1);
    const auto side = places.size() < 2
        ? double(glyphSide())
        : std::clamp(room - glyphGap, smallestGlyph, double(glyphSide()));
    for (std::size_t place = 0; place < places.size(); ++place) {
        m_positions[moments[place]] = places[place];
        m_glyphSides[moments[place]] = side;
    }
}

QRectF JourneyRibbon::glyphArea(std::size_t moment) const
{
    QRectF area(0, 0, m_glyphSides[moment], m_glyphSides[moment]);
    area.moveCenter({m_positions[moment], laneMiddle(m_moments[moment].lane)});
    return area;
}

std::optional<std::size_t> JourneyRibbon::momentAt(QPointF point) const
{
    for (std::size_t moment = 0; moment < m_moments.size(); ++moment) {
        if (glyphArea(moment).adjusted(-3, -5, 3, 5).contains(point))
            return moment;
    }
    return std::nullopt;
}

void JourneyRibbon::mark(std::size_t moment)
{
    m_marked = moment;
    setAccessibleDescription(
        tr("%1 of %2: %3").arg(moment + 1).arg(m_moments.size()).arg(m_moments[moment].text));
    update();
}

void JourneyRibbon::markInLane(int step)
{
    const auto from = m_moments[*m_marked];
    const auto ahead = [&](std::size_t lane) {
        return step > 0 ? lane > from.lane : lane < from.lane;
    };
    std::optional<std::size_t> best;
    const auto distance = [&](std::size_t moment) {
        const auto lanes = std::abs(int(m_moments[moment].lane) - int(from.lane));
        return std::pair(lanes, std::abs(m_positions[moment] - m_positions[*m_marked]));
    };
    for (std::size_t moment = 0; moment < m_moments.size(); ++moment) {
        if (ahead(m_moments[moment].lane) && (!best || distance(moment) < distance(*best)))
            best = moment;
    }
    if (best)
        mark(*best);
}

void JourneyRibbon::keyPressEvent(QKeyEvent* event)
{
    if (m_moments.empty())
        return QWidget::keyPressEvent(event);
    const auto last = m_moments.size() - 1;
    const auto at = m_marked.value_or(last);
    switch (event->key()) {
    case Qt::Key_Right: return mark(std::min(at + 1, last));
    case Qt::Key_Left: return mark(at == 0 ? 0 : at - 1);
    case Qt::Key_Home: return mark(0);
    case Qt::Key_End: return mark(last);
    case Qt::Key_Up:
    case Qt::Key_Down: mark(at); return markInLane(event->key() == Qt::Key_Down ? 1 : -1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: emit momentActivated(m_moments[at].id); return;
    default: return QWidget::keyPressEvent(event);
    }
}

void JourneyRibbon::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_marked || m_moments.empty() || event->reason() == Qt::MouseFocusReason)
        return;
    std::size_t latest = 0;
    while (latest + 1 < m_moments.size() && m_moments[latest + 1].day <= m_today)
        ++latest;
    mark(latest);
}

void JourneyRibbon::mousePressEvent(QMouseEvent* event)
{
    const auto pressed = momentAt(event->position());
    if (!pressed || event->button() != Qt::LeftButton)
        return;
    mark(*pressed);
    emit momentActivated(m_moments[*pressed].id);
}

void JourneyRibbon::mouseMoveEvent(QMouseEvent* event)
{
    const auto hovered = momentAt(event->position());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    setCursor(hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

bool JourneyRibbon::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto moment = momentAt(help->pos()))
            QToolTip::showText(help->globalPos(), m_moments[*moment].text.toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        update();
    }
    return QWidget::event(event);
}

void JourneyRibbon::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void JourneyRibbon::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    arrange();
    updateGeometry();
}

void JourneyRibbon::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme(*this);
    paintLanes(painter);
    paintTime(painter);
    for (std::size_t moment = 0; moment < m_moments.size(); ++moment) {
        const auto area = glyphArea(moment);
        const auto level = m_moments[moment].level;
        if (m_marked == moment && hasFocus()) {
            painter.setPen(QPen(colours.client, 2));
            painter.setBrush(colours.surface);
            painter.drawEllipse(area.adjusted(-4, -4, 4, 4));
        } else if (m_hovered == moment) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.line);
            painter.drawEllipse(area.adjusted(-3, -3, 3, 3));
        }
        const auto fill = levelColours(level, colours).fill;
        paintCareGlyph(painter, area, level, level == CareLevel::NotDue ? colours.ink3 : fill);
    }
}

void JourneyRibbon::paintLanes(QPainter& painter) const
{
    const auto& colours = theme(*this);
    painter.setFont(roleFont(TextRole::Small));
    const auto left = gutter();
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const QRectF band(left, lane * laneHeight() + 2, width() - left, laneHeight() - 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.bg);
        painter.drawRoundedRect(band, 6, 6);
        const QRectF name(0, band.top(), left - metrics::smallGap, band.height());
        painter.setPen(colours.ink2);
        painter.drawText(
            name, Qt::AlignLeading | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_lanes[lane], Qt::ElideRight, int(name.width())));
    }
}

void JourneyRibbon::paintTime(QPainter& painter) const
{
    const auto& colours = theme(*this);
    painter.setFont(roleFont(TextRole::Small));
    const auto metrics = painter.fontMetrics();
    const auto bottom = double(m_lanes.size()) * laneHeight();
    const auto width = double(metrics.horizontalAdvance(shownMonth(m_today))) + 18;
    const auto todayAt = m_line.position(m_today);
    const auto todayText = tr("today");
    const auto todayWidth = double(metrics.horizontalAdvance(todayText)) + 12;
    const auto centred = [&](double at, double textWidth) {
        const auto x = std::clamp(at - textWidth / 2, m_line.left - sideRoom,
                                  double(this->width()) - textWidth);
        return QRectF(x, bottom + 4, textWidth, metrics.height() + 2);
    };
    const auto todayPlace = centred(todayAt, todayWidth);
    for (const auto& tick : monthTicks(m_line, width)) {
        const auto place = centred(tick.position, width);
        painter.setPen(QPen(colours.line2, 1));
        painter.drawLine(QPointF(tick.position, 2), QPointF(tick.position, bottom));
        painter.setPen(colours.ink2);
        if (!place.intersects(todayPlace))
            painter.drawText(place, Qt::AlignCenter, shownMonth(tick.month));
    }
    painter.setPen(QPen(colours.brand, 2));
    painter.drawLine(QPointF(todayAt, 0), QPointF(todayAt, bottom + 2));
    painter.drawText(todayPlace, Qt::AlignCenter, todayText);
}

}  // namespace esperluette::ui
