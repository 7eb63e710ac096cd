// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/label_text.h"

#include "core/insight/wording.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace esperluette::ui {

QStringList wrappedLines(const QString& text, const QFontMetricsF& metrics, double width,
                         qsizetype most)
{
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    QStringList lines;
    for (const auto& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines << word;
    }
    if (lines.size() > most) {
        const auto rest = lines.mid(most - 1).join(u' ');
        lines = lines.mid(0, most - 1) << rest;
    }
    for (auto& line : lines)
        line = metrics.elidedText(line, Qt::ElideMiddle, width);
    return lines;
}

void drawFitted(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const auto most = std::max<qsizetype>(1, qsizetype((area.height() + 1) / metrics.height()));
    const auto lines = wrappedLines(text, metrics, area.width(), most);
    const auto height = metrics.height() * double(lines.size());
    double top = area.center().y() - height / 2;
    if (alignment & Qt::AlignTop)
        top = area.top();
    if (alignment & Qt::AlignBottom)
        top = area.bottom() - height;
    const auto side = alignment & Qt::AlignHorizontal_Mask;
    for (const auto& line : lines) {
        painter.drawText(QRectF(area.left(), top, area.width(), metrics.height()),
                         int(side | Qt::AlignVCenter) | Qt::TextDontClip | Qt::TextSingleLine,
                         line);
        top += metrics.height();
    }
}

QString valueLabel(double value, ChartUnit unit, Language language)
{
    if (std::isnan(value))
        return tooFewLabel();
    const auto locale = localeOf(language);
    switch (unit) {
    case ChartUnit::Count: return locale.toString(qlonglong(std::llround(value)));
    case ChartUnit::Percent: return percentText(value / 100, locale);
    case ChartUnit::Level:
        return levelName(CareLevel(std::clamp(int(value), 0, int(CareLevel::WithCare))));
    case ChartUnit::Rating: return locale.toString(value, 'f', 1);
    case ChartUnit::Mixed: break;
    }
    const bool isWhole = std::abs(value - std::round(value)) < 0.005;
    return locale.toString(value, 'f', isWhole ? 0 : 1);
}

QString countLabel(int n, Language language)
{
    return QCoreApplication::translate("ChartView", "n %1").arg(localeOf(language).toString(n));
}

QString moreText(std::size_t count, Language language)
{
    //: After the first rows of a long list: how many are not shown
    return QCoreApplication::translate("ChartView", "… and %1 more")
        .arg(localeOf(language).toString(qulonglong(count)));
}

QString tooFewLabel() { return QCoreApplication::translate("ChartView", "too few"); }

}  // namespace esperluette::ui
