// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_pdf.h"

#include "core/insight/export_words.h"
#include "ui/insight/chart_document.h"
#include "ui/insight/chart_scene.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace esperluette::ui {

namespace {

constexpr double paperMargin = 16;  ///< in millimetres
constexpr double blockGap = 24;  ///< between what is on a page
constexpr double tallest = 0.66;  ///< the height of a chart for its width, when there is room
constexpr double footerLines = 2;
constexpr int chartsOnAPage = 2;

QString words(const char* text) { return QCoreApplication::translate("InsightPdf", text); }

/// Without the alternative letters that fonts like Inter have beside digits and capitals: readers
/// of PDF do not know that they are parentheses and signs of equality.
ChartLook printedLook(Language language)
{
    auto look = documentLook(language);
    look.font.setStyleStrategy(QFont::PreferNoShaping);
    return look;
}

/// Something of a document that is drawn as a whole.
struct Block {
    double least = 0;  ///< height at which it can be read, in device-independent pixels
    double most = 0;  ///< height it takes when there is room
    std::function<void(QPainter& painter, const QRectF& area)> draw;

    bool grows() const { return most > least; }  ///< as pictures do, and texts do not
};

/// Blocks with their areas.
using PrintedPage = std::vector<std::pair<const Block*, QRectF>>;

/// Puts blocks on pages, in their order, at most so many charts on each.
class Paging {
public:
    explicit Paging(QRectF area) : m_area(area), m_top(area.top()) { }

    /// Fills the pages; the blocks outlive them.
    std::vector<PrintedPage> pages(const std::vector<Block>& blocks)
    {
        for (const auto& block : blocks) {
            const bool isFull = m_top + block.least > m_area.bottom()
                || (block.grows() && growing() == chartsOnAPage);
            if (!m_page.empty() && isFull)
                finishPage();
            m_page.push_back({&block, {}});
            m_top += block.least + blockGap;
        }
        finishPage();
        return std::move(m_pages);
    }

private:
    std::ptrdiff_t growing() const
    {
        return std::ranges::count_if(m_page,
                                     [](const auto& placed) { return placed.first->grows(); });
    }

    /// Shares what is left of the page among the blocks that can grow.
    void finishPage()
    {
        if (m_page.empty())
            return;
        double spare = m_area.bottom() - (m_top - blockGap);
        auto sharers = growing();
        double top = m_area.top();
        for (auto& [block, area] : m_page) {
            auto height = std::min(block->least, m_area.height());
            if (block->grows()) {
                const auto more =
                    std::clamp(spare / double(sharers--), 0.0, std::max(0.0, block->most - height));
                spare -= more;
                height += more;
            }
            area = QRectF(m_area.left(), top, m_area.width(), height);
            top = area.bottom() + blockGap;
        }
        m_pages.push_back(std::exchange(m_page, {}));
        m_top = m_area.top();
    }

    QRectF m_area;
    double m_top;
    PrintedPage m_page;
    std::vector<PrintedPage> m_pages;
};

/// Makes the blocks of a document, all as wide as its pages.
class InsightBlocks {
public:
    InsightBlocks(const PrintedInsight& insight, double width) :
        m_insight(insight), m_look(printedLook(insight.language)), m_width(width)
    {
    }

    std::vector<Block> all() const
    {
        std::vector<Block> blocks{heading()};
        if (!m_insight.figures.empty())
            blocks.push_back(figures());
        std::vector<Block> sentences;
        for (const auto& chart : m_insight.charts) {
            auto block = blockOf(chart);
            (block.grows() ? blocks : sentences).push_back(std::move(block));
        }
        std::ranges::move(sentences, std::back_inserter(blocks));
        return blocks;
    }

private:
    Paragraph paragraph(const QString& text, TextRole role, QColor colour) const
    {
        return {text, roleFont(role, m_look.font), colour};
    }
    Block heading() const;
    Block figures() const;
    Block blockOf(const ComputedChart& chart) const;

    const PrintedInsight& m_insight;
    ChartLook m_look;
    double m_width;
};

Block stacked(std::vector<Paragraph> paragraphs, double width)
{
    constexpr double gap = 4;
    double height = 0;
    for (const auto& text : paragraphs)
        height += text.heightFor(width) + gap;
    return {height, height, [paragraphs = std::move(paragraphs)](QPainter& painter, QRectF area) {
                for (const auto& text : paragraphs)
                    area.setTop(text.draw(painter, area) + gap);
            }};
}

Block InsightBlocks::heading() const
{
    const auto& theme = *m_look.theme;
    std::vector<Paragraph> texts;
    if (!m_insight.logbook.isEmpty())
        texts.push_back(paragraph(m_insight.logbook, TextRole::Strong, theme.brand));
    texts.push_back(
        paragraph(words(QT_TRANSLATE_NOOP("InsightPdf", "Insight: how moments were handled")),
                  TextRole::Title, theme.ink));
    texts.push_back(paragraph(m_insight.scope, TextRole::Body, theme.ink2));
    return stacked(std::move(texts), m_width);
}

/// The figures side by side, between two lines.
Block InsightBlocks::figures() const
{
    constexpr double padding = 8;
    const auto& theme = *m_look.theme;
    const auto count = double(m_insight.figures.size());
    const auto width = (m_width - (count - 1) * blockGap) / count;
    std::vector<Block> columns;
    double height = 0;
    for (const auto& figure : m_insight.figures) {
        columns.push_back(stacked({paragraph(figure.name, TextRole::Small, theme.ink2),
                                   paragraph(figure.figure, TextRole::Title, theme.ink),
                                   paragraph(figure.detail, TextRole::Small, theme.ink2)},
                                  width));
        height = std::max(height, columns.back().least);
    }
    height += 2 * padding;
    return {height, height,
            [columns = std::move(columns), width, line = theme.line](QPainter& painter,
                                                                     const QRectF& area) {
                painter.setPen(line);
                painter.drawLine(area.topLeft(), area.topRight());
                painter.drawLine(area.bottomLeft(), area.bottomRight());
                auto column = QRectF(area.left(), area.top() + padding, width, area.height());
                for (const auto& block : columns) {
                    block.draw(painter, column);
                    column.translate(width + blockGap, 0);
                }
            }};
}

Block InsightBlocks::blockOf(const ComputedChart& computed) const
{
    const auto& [chart, data] = computed;
    const ChartTexts texts{.title = chartTitle(*chart),
                           .counts = chartCountsText(data, m_insight.language),
                           .sentence = data.sentence};
    const auto least = chartDocumentHeight(*chart, data, texts, m_look, m_width);
    ChartScene scene(*chart);
    scene.setData(data);
    return {
        least, scene.hasPicture() ? std::max(least + 1, m_width * tallest) : least,
        [chart = chart, data = data, texts, look = m_look](QPainter& painter, const QRectF& area) {
            drawChartDocument(painter, area, *chart, data, texts, look);
        }};
}

/// "26 November 2026 · made with Esperluette" and "2 / 5" at the foot of a page.
void drawFooter(QPainter& painter, const QRectF& paper, const PrintedInsight& insight,
                const ChartLook& look, const QString& number)
{
    painter.setFont(roleFont(TextRole::Tiny, look.font));
    painter.setPen(look.theme->ink3);
    painter.drawText(paper, Qt::AlignLeft | Qt::AlignBottom,
                     madeText(insight.day, insight.language));
    painter.drawText(paper, Qt::AlignRight | Qt::AlignBottom, number);
}

void setUp(QPdfWriter& pdf, const PrintedInsight& insight)
{
    pdf.setTitle(insight.logbook.isEmpty() ? words("Insight: how moments were handled")
                                           : insight.logbook);
    pdf.setCreator(QStringLiteral("Esperluette"));
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin),
                       QPageLayout::Millimeter);
    // Text is laid out by the metrics of the screen: with another resolution it would not fit.
    pdf.setResolution(QImage(1, 1, QImage::Format_RGB32).logicalDpiY());
}

}  // namespace

QByteArray insightPdf(const PrintedInsight& insight)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    setUp(pdf, insight);
    const auto look = printedLook(insight.language);
    const QRectF paper(0, 0, pdf.width(), pdf.height());
    const auto footer = QFontMetricsF(roleFont(TextRole::Tiny, look.font)).height() * footerLines;
    const auto blocks = InsightBlocks(insight, paper.width()).all();
    const auto pages = Paging(paper.adjusted(0, 0, 0, -footer)).pages(blocks);

    QPainter painter(&pdf);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            pdf.newPage();
        for (const auto& [block, area] : pages[page])
            block->draw(painter, area);
        drawFooter(painter, paper, insight, look,
                   QStringLiteral("%1 / %2").arg(page + 1).arg(pages.size()));
    }
    painter.end();
    return bytes;
}

}  // namespace esperluette::ui
