// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/segmented_control.h"

#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>

namespace esperluette::ui {

/// One choice: a radio button drawn as a part of a bar.
class SegmentedControl::Segment final : public QRadioButton {
public:
    Segment(int value, const QString& text, const QString& shortText, SegmentedControl& bar) :
        QRadioButton(text, &bar), m_value(value), m_shortText(shortText), m_bar(bar)
    {
        setCursor(Qt::PointingHandCursor);
        // Assistive technology toggles without a click; a click on the chosen one toggles nothing.
        connect(this, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                emit m_bar.chosen();
        });
        connect(this, &QRadioButton::clicked, this, [this] {
            if (std::exchange(m_wasChecked, false))
                m_bar.takeBack();
        });
    }

    int value() const { return m_value; }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(strongFont());
        return {metrics.horizontalAdvance(shownText()) + padding, metrics.height() + 13};
    }
    QSize minimumSizeHint() const override
    {
        constexpr int fewest = 3;
        const auto letter = QFontMetrics(strongFont()).averageCharWidth();
        const auto hint = sizeHint();
        return m_bar.m_short
            ? QSize(std::min(hint.width(), letter * fewest + padding), hint.height())
            : hint;
    }

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

    void mousePressEvent(QMouseEvent* event) override
    {
        m_wasChecked = isChecked();
        QRadioButton::mousePressEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        m_wasChecked = isChecked();
        QRadioButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& colours = theme(*this);
        if (isChecked())
            painter.fillPath(ground(), colours.brandSoft);
        if (m_bar.m_segments.front() != this) {
            painter.setPen(colours.line);
            painter.drawLine(0, 1, 0, height() - 2);
        }
        painter.setFont(isChecked() ? strongFont() : roleFont(TextRole::Body));
        painter.setPen(isChecked() ? colours.brand : colours.ink2);
        const auto shown = painter.fontMetrics().elidedText(
            shownText(), Qt::ElideRight, width() - padding / 2, Qt::TextShowMnemonic);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, shown);
        if (!hasFocus())
            return;
        painter.setPen(QPen(colours.client, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }

private:
    static constexpr int padding = 24;

    QString shownText() const
    {
        return m_bar.m_short && !m_shortText.isEmpty() ? m_shortText : text();
    }

    static QFont strongFont() { return roleFont(TextRole::Strong); }

    /// The segment without the rounded corners of the bar.
    QPainterPath ground() const
    {
        QPainterPath bar;
        bar.addRoundedRect(QRectF(m_bar.rect()).adjusted(1, 1, -1, -1), metrics::fieldRadius - 1,
                           metrics::fieldRadius - 1);
        bar.translate(-pos());
        QPainterPath own;
        own.addRect(rect());
        return bar.intersected(own);
    }

    int m_value;
    QString m_shortText;
    SegmentedControl& m_bar;
    bool m_wasChecked = false;
};

SegmentedControl::SegmentedControl(const QString& name, QWidget* parent) :
    QWidget(parent), m_name(name), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void SegmentedControl::addOption(int value, const QString& text, const QString& shortText)
{
    auto* segment = new Segment(value, text, shortText, *this);
    segment->setAccessibleName(tr("%1: %2").arg(m_name, text));
    m_layout->addWidget(segment);
    m_segments.push_back(segment);
    if (m_segments.size() == 1)
        setFocusProxy(segment);
}

void SegmentedControl::setClearable(bool clearable) { m_clearable = clearable; }

void SegmentedControl::setShort(bool isShort)
{
    if (m_short == isShort)
        return;
    m_short = isShort;
    for (auto* segment : m_segments) {
        segment->setToolTip(isShort ? segment->text() : QString());
        segment->setSizePolicy(isShort ? QSizePolicy::Preferred : QSizePolicy::Minimum,
                               QSizePolicy::Fixed);
        segment->updateGeometry();
    }
}

std::optional<int> SegmentedControl::value() const
{
    for (const auto* segment : m_segments) {
        if (segment->isChecked())
            return segment->value();
    }
    return std::nullopt;
}

void SegmentedControl::setValue(std::optional<int> value)
{
    for (auto* segment : m_segments) {
        const QSignalBlocker blocker(segment);
        segment->setAutoExclusive(false);
        segment->setChecked(segment->value() == value);
    }
    for (auto* segment : m_segments)
        segment->setAutoExclusive(true);
}

void SegmentedControl::takeBack()
{
    if (!m_clearable)
        return;
    setValue(std::nullopt);
    emit chosen();
}

void SegmentedControl::focusInEvent(QFocusEvent*)
{
    for (auto* segment : m_segments) {
        if (segment->isChecked())
            return segment->setFocus();
    }
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme(*this);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::fieldRadius,
                            metrics::fieldRadius);
}

}  // namespace esperluette::ui
