// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QStringList>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace esperluette::test {

/// A text as it was drawn, and where.
struct DrawnText {
    QString text;
    QRectF area;
    double points = 0;  ///< the size of its letters
};

/// Something to paint on that keeps the texts and their places, and nothing else.
class DrawnTexts final : public QPaintDevice {
public:
    explicit DrawnTexts(QSize size) : m_size(size) { }

    const std::vector<DrawnText>& texts() const { return m_engine.texts; }

    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        static const QImage screen(1, 1, QImage::Format_ARGB32_Premultiplied);
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDpiX:
        case PdmPhysicalDpiX: return screen.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY: return screen.logicalDpiY();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    struct Engine final : QPaintEngine {
        Engine() : QPaintEngine(AllFeatures) { }
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void updateState(const QPaintEngineState& state) override
        {
            if (state.state() & DirtyTransform)
                transform = state.transform();
        }
        void drawTextItem(const QPointF& place, const QTextItem& item) override
        {
            if (item.text().trimmed().isEmpty())
                return;
            const QRectF area(place.x(), place.y() - item.ascent(), item.width(),
                              item.ascent() + item.descent());
            texts.push_back(
                {item.text(), transform.mapRect(area),
                 item.font().pointSizeF() * std::sqrt(std::abs(transform.determinant()))});
        }
        void drawPath(const QPainterPath&) override { }
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
        void drawPolygon(const QPoint*, int, PolygonDrawMode) override { }
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
        void drawImage(const QRectF&, const QImage&, const QRectF&,
                       Qt::ImageConversionFlags) override
        {
        }

        std::vector<DrawnText> texts;
        QTransform transform;
    };

    QSize m_size;
    mutable Engine m_engine;
};

/// The texts that `draw` draws with a painter.
template <typename Draw>
std::vector<DrawnText> textsDrawnBy(QSize size, Draw draw)
{
    DrawnTexts device(size);
    QPainter painter(&device);
    draw(painter);
    painter.end();
    return device.texts();
}

/// A little smaller: letters do not reach the edges of their line.
inline QRectF inner(const QRectF& area)
{
    const auto edge = std::min(area.width(), area.height()) * 0.06 + 0.6;
    return area.adjusted(edge, edge, -edge, -edge);
}

/// No text lies on another one, and none leaves the picture.
inline void expectApartAndWithin(const std::vector<DrawnText>& texts, QSizeF size)
{
    const auto borders = QRectF({}, size).adjusted(-2, -2, 2, 2);
    for (std::size_t one = 0; one < texts.size(); ++one) {
        const auto& [text, area, points] = texts[one];
        EXPECT_TRUE(borders.contains(area)) << text.toStdString() << " is cut";
        for (auto other = one + 1; other < texts.size(); ++other)
            EXPECT_FALSE(inner(area).intersects(inner(texts[other].area)))
                << text.toStdString() << " and " << texts[other].text.toStdString();
    }
}

/// All words, as they were drawn, in one text.
inline QString wordsOf(const std::vector<DrawnText>& texts)
{
    QStringList words;
    for (const auto& drawn : texts)
        words << drawn.text;
    return words.join(u' ');
}

}  // namespace esperluette::test
