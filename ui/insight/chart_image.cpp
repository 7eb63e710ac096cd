// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_image.h"

#include "core/insight/wording.h"
#include "ui/insight/chart_scene.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>

namespace esperluette::ui {

namespace {

constexpr int margin = 28;

/// Writes one text after the other from the top, or from the bottom.
class TextColumn {
public:
    TextColumn(QPainter& painter, QRectF area) : m_painter(painter), m_area(area) { }

    void atTop(const QString& text, const QFont& font, const QColor& colour)
    {
        m_area.setTop(draw(m_area, Qt::AlignTop, text, font, colour).bottom() + 6);
    }
    void atBottom(const QString& text, const QFont& font, const QColor& colour)
    {
        m_area.setBottom(draw(m_area, Qt::AlignBottom, text, font, colour).top() - 6);
    }
    /// What is left.
    QRectF rest() const { return m_area; }

private:
    QRectF draw(const QRectF& area, Qt::Alignment side, const QString& text, const QFont& font,
                const QColor& colour)
    {
        QRectF used;
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(area, int(side | Qt::AlignLeft) | Qt::TextWordWrap, text, &used);
        return used;
    }

    QPainter& m_painter;
    QRectF m_area;
};

}  // namespace

QImage renderChart(const ChartDefinition& chart, const ChartData& data, const QString& scope,
                   QDate day, Language language, QSize size, qreal ratio)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    const auto& theme = Theme::light();
    image.fill(theme.surface);

    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const auto font = QApplication::font();
    TextColumn texts(painter, QRectF({}, size).adjusted(margin, margin, -margin, -margin));
    texts.atTop(chartTitle(chart), roleFont(TextRole::Title, font), theme.ink);
    texts.atTop(scope, roleFont(TextRole::Small, font), theme.ink2);
    texts.atBottom(QCoreApplication::translate("ChartImage", "Esperluette, %1")
                       .arg(dayText(day, localeOf(language))),
                   roleFont(TextRole::Tiny, font), theme.ink3);
    texts.atBottom(data.sentence, roleFont(TextRole::Body, font), theme.ink);

    ChartScene scene(chart);
    scene.setLook({&theme, font, language});
    scene.setData(data);
    const auto area = texts.rest().adjusted(0, 10, 0, -14);
    scene.setSize(area.size());
    scene.render(&painter, area, QRectF({}, area.size()));
    return image;
}

}  // namespace esperluette::ui
