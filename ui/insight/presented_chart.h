// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart_scene.h"
#include "ui/insight/insight_pdf.h"

#include <QWidget>

namespace esperluette::ui {

/// A chart as large as there is room, to be looked at from afar: nothing in it can be opened.
///
/// No text in it is smaller than the usual text of the window. Where the rows of a chart have no
/// room then, they are shown a page at a time, and what page it is stands below them.
class PresentedChart final : public QWidget {
    Q_OBJECT
public:
    explicit PresentedChart(Language language, QWidget* parent = nullptr);

    /// Begins with the first page.
    void showChart(const ComputedChart& chart);
    /// @param points  of the text, made smaller where the chart would not fit otherwise
    void setTextSize(double points);
    /// Makes the sentence of the chart the last page unless there is room for it elsewhere.
    /// @param size  what there is for the chart with the sentence elsewhere
    /// @return whether that is enough for the whole chart, or for pages of many rows
    bool letSentenceOut(QSize size);

    /// At least 1 when a chart is shown.
    int pages() const;
    /// From 0.
    int page() const { return m_page; }
    /// What is beyond the ends is at the end.
    void setPage(int page);
    /// "1–15 of 37 · page 1 of 3 · …"; empty when there is but one page.
    QString pageText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    /// The largest text with which all of the chart is read in a height; std::nullopt when that is
    /// less than the usual text.
    std::optional<double> pointsFor(double height);
    /// Whether all of the chart is read at once; sets the size of text for it.
    bool fitsOnePage(QSizeF size);
    /// The pages of rows that have room, with the usual text.
    std::vector<RowRange> pagesIn(QSizeF size) const;
    /// As many rows from one on as have room, at least that one.
    /// @param likely  how many they may be
    RowRange rowsFrom(std::size_t first, QSizeF size, std::size_t likely = 0) const;
    bool hasRoomIn(QSizeF size);
    void setPoints(double points);
    double usualPoints() const;
    double pageTextHeight() const;
    bool isSentence() const { return m_page == int(m_rows.size()); }
    QRectF pictureArea() const;
    void drawSentence(QPainter& painter) const;
    void drawPageText(QPainter& painter) const;

    Language m_language;
    std::unique_ptr<ChartScene> m_scene;
    double m_points = 12;
    bool m_sentenceIsApart = false;
    std::vector<RowRange> m_rows;  ///< of each page
    int m_page = 0;
};

}  // namespace esperluette::ui
