// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_view.h"

#include "ui/insight/mark_text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace esperluette::ui {

namespace {

/// What screen readers get: a chart with a name, its sentence and values, and what is selected.
class AccessibleChart final : public QAccessibleWidget {
public:
    explicit AccessibleChart(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Chart) { }

    QString text(QAccessible::Text kind) const override
    {
        const auto& chart = static_cast<const ChartView&>(*widget());
        if (kind == QAccessible::Description)
            return chart.spokenText();
        if (kind == QAccessible::Value)
            return chart.selectedText();
        const auto selected = chart.selectedText();
        const auto name = QAccessibleWidget::text(kind);
        return kind != QAccessible::Name || selected.isEmpty()
            ? name
            : name + QStringLiteral(", ") + selected;
    }
    int childCount() const override { return 0; }
};

QAccessibleInterface* accessibleChart(const QString&, QObject* object)
{
    auto* chart = qobject_cast<ChartView*>(object);
    return chart ? new AccessibleChart(chart) : nullptr;
}

void installAccessibleCharts()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleChart);
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace

ChartView::ChartView(const ChartDefinition& chart, Language language, QWidget* parent) :
    QWidget(parent), m_scene(chart), m_language(language)
{
    installAccessibleCharts();
    setObjectName(QString::fromLatin1(chart.key));
    setAccessibleName(chartTitle(chart));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    applyLook();
}

void ChartView::setData(ChartData data)
{
    m_selected.reset();
    m_hovered.reset();
    m_scene.setData(std::move(data));
    setFocusPolicy(m_scene.marks().empty() && !hasPicture() ? Qt::NoFocus : Qt::StrongFocus);
    updateGeometry();
    update();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void ChartView::applyLook()
{
    m_scene.setLook({&theme(*this), QApplication::font(), m_language});
    updateGeometry();
    update();
}

void ChartView::select(std::optional<std::size_t> mark)
{
    m_selected = mark;
    m_hovered.reset();
    pointAt(mark);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void ChartView::pointAt(std::optional<std::size_t> mark)
{
    updateAround(m_scene.highlight());
    m_scene.setHighlight(mark);
    updateAround(mark);
    emit pointedAt(mark ? textOf(marks()[*mark]) : QString());
}

void ChartView::updateAround(std::optional<std::size_t> mark)
{
    if (mark)
        update(marks()[*mark].area.toAlignedRect().adjusted(-4, -4, 4, 4));
    else if (hasFocus())
        update();  // the frame around all of it may come or go
}

QString ChartView::textOf(const ChartMark& mark) const
{
    return markText(definition(), data(), mark.category, mark.series, m_language);
}

bool ChartView::opens(const ChartMark& mark) const
{
    return data().series[mark.series].n[mark.category] > 0;
}

QString ChartView::spokenText() const { return ui::spokenText(definition(), data(), m_language); }

QString ChartView::selectedText() const
{
    return m_selected ? textOf(marks()[*m_selected]) : QString();
}

QSize ChartView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, int(std::ceil(m_scene.preferredHeight()))};
}

QSize ChartView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, int(std::ceil(m_scene.preferredHeight()))};
}

bool ChartView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showToolTip(help->pos(), help->globalPos());
    return true;
}

void ChartView::showToolTip(const QPoint& place, const QPoint& onScreen)
{
    const auto mark = markAt(place);
    const auto text = mark ? textOf(marks()[*mark]) : m_scene.labelAt(place);
    QToolTip::showText(onScreen, text.toHtmlEscaped(), this);
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setClipRect(event->rect());
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, rect(), rect());
    if (hasFocus() && !m_selected) {
        painter.setPen(QPen(theme(*this).brand, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ChartView::resizeEvent(QResizeEvent*) { m_scene.setSize(size()); }

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
    QWidget::changeEvent(event);
}

std::optional<std::size_t> ChartView::markAt(QPointF position) const
{
    for (std::size_t mark = 0; mark < marks().size(); ++mark) {
        if (marks()[mark].area.contains(position))
            return mark;
    }
    return {};
}

std::optional<std::size_t> ChartView::neighbour(int key) const
{
    if (marks().empty())
        return {};
    if (key == Qt::Key_End)
        return marks().size() - 1;
    if (!m_selected || key == Qt::Key_Home)
        return 0;

    const auto from = marks()[*m_selected].area;
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    std::optional<std::size_t> nearest;
    double least = 0;
    for (std::size_t mark = 0; mark < marks().size(); ++mark) {
        const auto offset = marks()[mark].area.center() - from.center();
        const auto along = sign * (sideways ? offset.x() : offset.y());
        const auto across = std::abs(sideways ? offset.y() : offset.x());
        if (along < 1 || (sideways && across > from.height() / 2))
            continue;
        const auto distance = sideways ? along : along * 1000 + across;
        if (!nearest || distance < least) {
            nearest = mark;
            least = distance;
        }
    }
    return nearest ? nearest : m_selected;
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: select(neighbour(event->key())); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_selected)
            activate(*m_selected);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void ChartView::activate(std::size_t mark)
{
    if (opens(marks()[mark]))
        emit markActivated(marks()[mark].category, marks()[mark].series);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const auto mark = markAt(event->position());
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    setCursor(mark && opens(marks()[*mark]) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    pointAt(mark ? mark : m_selected);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto mark = markAt(event->position());
    if (!mark || event->button() != Qt::LeftButton)
        return;
    select(mark);
    activate(*mark);
}

void ChartView::leaveEvent(QEvent*)
{
    m_hovered.reset();
    pointAt(m_selected);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    if (!m_selected && !marks().empty() && event->reason() != Qt::MouseFocusReason)
        select(0);
    update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        select(std::nullopt);
    update();
}

}  // namespace esperluette::ui
