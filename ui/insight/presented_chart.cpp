// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/presented_chart.h"

#include "core/insight/wording.h"
#include "ui/insight/chart_document.h"
#include "ui/insight/grouped_rows.h"
#include "ui/insight/label_text.h"
#include "ui/insight/mark_text.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace esperluette::ui {

namespace {

constexpr double pointsStep = 0.92;  ///< from one size of text to the next smaller one

}  // namespace

PresentedChart::PresentedChart(Language language, QWidget* parent) :
    QWidget(parent), m_language(language)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PresentedChart::showChart(const ComputedChart& chart)
{
    m_scene = std::make_unique<ChartScene>(*chart.chart);
    m_scene->setData(chart.data);
    m_page = 0;
    setAccessibleDescription(spokenText(*chart.chart, chart.data, m_language));
    arrange();
}

void PresentedChart::setTextSize(double points)
{
    m_points = points;
    arrange();
}

bool PresentedChart::letSentenceOut(QSize size)
{
    m_sentenceIsApart = !hasRoomIn(size);
    arrange();
    return !m_sentenceIsApart;
}

double PresentedChart::usualPoints() const
{
    return std::min(QApplication::font().pointSizeF(), m_points);
}

void PresentedChart::setPoints(double points)
{
    auto font = QApplication::font();
    font.setPointSizeF(points);
    m_scene->setLook({&theme(*this), font, m_language, usualPoints()});
}

std::optional<double> PresentedChart::pointsFor(double height)
{
    if (m_scene->hasRows() && m_scene->data().categories.size() > GroupedRows::most)
        return {};
    const auto least = usualPoints();
    for (auto points = m_points;; points = std::max(least, points * pointsStep)) {
        setPoints(points);
        if (m_scene->preferredHeight() <= height)
            return points;
        if (points <= least)
            return {};
    }
}

RowRange PresentedChart::rowsFrom(std::size_t first, QSizeF size, std::size_t likely) const
{
    const auto left = m_scene->data().categories.size() - first;
    const auto fits = [&](std::size_t count) {
        return m_scene->haveRoom({first, first + count}, size);
    };
    std::size_t least = 1;
    std::size_t most = std::min(left, GroupedRows::most);
    if (likely > least && likely < most && fits(likely)) {
        least = likely;
        most = fits(likely + 1) ? most : likely;
    }
    while (least < most) {
        const auto middle = (least + most + 1) / 2;
        if (fits(middle))
            least = middle;
        else
            most = middle - 1;
    }
    return {first, first + least};
}

std::vector<RowRange> PresentedChart::pagesIn(QSizeF size) const
{
    constexpr std::size_t exactly = 20;  // so many pages are as long as they can be
    const auto count = m_scene->data().categories.size();
    std::vector<RowRange> full;
    for (std::size_t first = 0; first < count; first = full.back().last) {
        const auto likely = full.empty() ? 0 : full.back().count();
        const RowRange next{first, std::min(count, first + likely)};
        full.push_back(full.size() >= exactly && m_scene->haveRoom(next, size)
                           ? next
                           : rowsFrom(first, size, likely));
    }
    if (full.size() > exactly)
        return full;
    // Pages that are equally long are turned more calmly than ones with a short last one.
    const auto each = (count + full.size() - 1) / full.size();
    std::vector<RowRange> even;
    for (std::size_t first = 0; first < count; first += each)
        even.push_back({first, std::min(count, first + each)});
    const bool fits = std::ranges::all_of(
        even, [&](const RowRange& rows) { return m_scene->haveRoom(rows, size); });
    return fits ? even : full;
}

bool PresentedChart::hasRoomIn(QSizeF size)
{
    constexpr std::size_t enoughRows = 10;
    constexpr double tight = 1.15;  // what other charts may lack of their height
    if (!m_scene || size.height() <= 0)
        return false;
    m_scene->setRows({});
    bool fits = pointsFor(size.height() * (m_scene->hasRows() ? 1 : tight)).has_value();
    if (!fits && m_scene->hasRows()) {
        setPoints(usualPoints());
        const auto rows = rowsFrom(0, size - QSizeF(0, pageTextHeight())).count();
        fits = rows >= std::min(enoughRows, m_scene->data().categories.size());
    }
    return fits;
}

bool PresentedChart::fitsOnePage(QSizeF size)
{
    if (const auto points = pointsFor(size.height())) {
        setPoints(*points);
        return true;
    }
    setPoints(usualPoints());
    const auto count = m_scene->data().categories.size();
    return !m_scene->hasRows()
        || (count <= GroupedRows::most && m_scene->haveRoom({0, count}, size));
}

void PresentedChart::arrange()
{
    if (!m_scene || size().isEmpty())
        return;
    m_scene->setRows({});
    m_scene->setSize(size());
    const auto overPageText = QSizeF(size()) - QSizeF(0, pageTextHeight());
    if (fitsOnePage(m_sentenceIsApart ? overPageText : QSizeF(size())))
        m_rows = {{0, m_scene->data().categories.size()}};
    else
        m_rows = pagesIn(overPageText);
    setPage(m_page);
}

int PresentedChart::pages() const { return int(m_rows.size()) + (m_sentenceIsApart ? 1 : 0); }

void PresentedChart::setPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pages() - 1));
    if (!m_scene || m_rows.empty())
        return;
    if (!isSentence()) {
        const bool isPart = m_rows.size() > 1;
        m_scene->setRows(isPart ? std::optional(m_rows[std::size_t(m_page)]) : std::nullopt);
        m_scene->setSize(pictureArea().size());
    }
    const auto title = chartTitle(m_scene->definition());
    const auto text = pageText();
    setAccessibleName(text.isEmpty() ? title : title + QStringLiteral(", ") + text);
    update();
}

QString PresentedChart::pageText() const
{
    if (pages() < 2)
        return {};
    const auto locale = localeOf(m_language);
    QStringList parts;
    if (m_rows.size() > 1 && !isSentence()) {
        const auto& rows = m_rows[std::size_t(m_page)];
        //: Which rows of a chart are shown, and how many there are: "1–15 of 37"
        parts << tr("%1–%2 of %3")
                     .arg(locale.toString(qulonglong(rows.first + 1)),
                          locale.toString(qulonglong(rows.last)),
                          locale.toString(qulonglong(m_scene->data().categories.size())));
    }
    parts << tr("page %1 of %2").arg(m_page + 1).arg(pages()) << tr("Up and Down turn the pages");
    return parts.join(QStringLiteral(" · "));
}

double PresentedChart::pageTextHeight() const
{
    const ChartLook look{&theme(*this), QApplication::font(), m_language, usualPoints()};
    return std::ceil(QFontMetricsF(look.labelFont()).height() * 1.5);
}

QRectF PresentedChart::pictureArea() const
{
    return QRectF(rect()).adjusted(0, 0, 0, pages() > 1 ? -pageTextHeight() : 0);
}

void PresentedChart::drawSentence(QPainter& painter) const
{
    const auto area = pictureArea();
    auto font = QApplication::font();
    for (auto points = m_points;; points = std::max(usualPoints(), points * pointsStep)) {
        font.setPointSizeF(points);
        const Paragraph sentence{m_scene->data().sentence, font, theme(*this).ink};
        if (points > usualPoints() && sentence.heightFor(area.width()) > area.height())
            continue;
        sentence.draw(painter, area);
        return;
    }
}

void PresentedChart::drawPageText(QPainter& painter) const
{
    if (pages() < 2)
        return;
    const ChartLook look{&theme(*this), QApplication::font(), m_language, usualPoints()};
    auto line = QRectF(rect());
    line.setTop(line.bottom() - QFontMetricsF(look.labelFont()).height());
    painter.setFont(look.labelFont());
    painter.setPen(look.theme->ink2);
    drawFitted(painter, line, Qt::AlignLeft, pageText());
}

void PresentedChart::paintEvent(QPaintEvent*)
{
    if (!m_scene || m_rows.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto area = pictureArea();
    if (isSentence())
        drawSentence(painter);
    else
        m_scene->render(&painter, area, QRectF({}, area.size()));
    drawPageText(painter);
}

void PresentedChart::resizeEvent(QResizeEvent*) { arrange(); }

void PresentedChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

}  // namespace esperluette::ui
