// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/progress_line.h"

#include "ui/shared/theme.h"

#include <QPainter>

namespace esperluette::ui {

namespace {
constexpr int thickness = 6;
}

ProgressLine::ProgressLine(QWidget* parent) : QProgressBar(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProgressLine::show(int done, int all, const QString& words)
{
    setRange(0, std::max(all, 1));
    setValue(std::clamp(done, 0, std::max(all, 1)));
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize ProgressLine::sizeHint() const
{
    const QFontMetrics metrics(roleFont(TextRole::Tiny));
    const auto words = metrics.horizontalAdvance(m_words) + 2;
    return {std::max(words, metrics.averageCharWidth() * 17), metrics.height() + thickness + 3};
}

QSize ProgressLine::minimumSizeHint() const { return sizeHint(); }

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme(*this);
    const QRectF line(0, 0, width(), thickness);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line2);
    painter.drawRoundedRect(line, thickness / 2.0, thickness / 2.0);
    if (value() > 0) {
        auto done = line;
        done.setWidth(line.width() * value() / maximum());
        if (isRightToLeft())
            done.moveRight(line.right());
        painter.setBrush(colours.care);
        painter.drawRoundedRect(done, thickness / 2.0, thickness / 2.0);
    }
    painter.setFont(roleFont(TextRole::Tiny));
    painter.setPen(colours.ink3);
    painter.drawText(rect().adjusted(0, thickness + 2, 0, 0), Qt::AlignLeading | Qt::AlignVCenter,
                     m_words);
}

}  // namespace esperluette::ui
