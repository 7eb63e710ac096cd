// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/item_row.h"

#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace esperluette::ui {

ItemRow::ItemRow(const QString& title, const QString& qualifier, const QString& subtitle,
                 QWidget* parent) :
    QPushButton(parent),
    m_layout(new QHBoxLayout(this)), m_texts(new QVBoxLayout), m_title(new ElidedLabel),
    m_subtitle(new ElidedLabel({}, TextRole::Small, Ink::Second))
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    m_layout->setContentsMargins(0, 9, 0, 9);
    m_layout->setSpacing(12);
    m_texts->setSpacing(1);
    m_texts->addStretch();
    m_texts->addWidget(m_title);
    m_texts->addWidget(m_subtitle);
    m_texts->addStretch();
    m_layout->addLayout(m_texts, 1);
    setTexts(title, qualifier, subtitle);
}

void ItemRow::setTexts(const QString& title, const QString& qualifier, const QString& subtitle)
{
    m_title->setTexts(title, qualifier);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    QStringList parts{title, qualifier, subtitle};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
}

void ItemRow::setLeading(QWidget* widget) { m_layout->insertWidget(0, widget); }

void ItemRow::addTrailing(QWidget* widget) { m_layout->addWidget(widget, 0, Qt::AlignVCenter); }

void ItemRow::setDetail(QWidget* widget)
{
    m_detail = widget;
    m_layout->insertWidget(m_layout->indexOf(m_texts) + 1, widget, 0, Qt::AlignVCenter);
}

void ItemRow::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    if (!m_detail)
        return;
    constexpr int roomForAll = 60;  // characters
    const auto letter = QFontMetrics(roleFont(TextRole::Body)).averageCharWidth();
    const bool below = width() < letter * roomForAll;
    if (below == (m_texts->indexOf(m_detail) >= 0))
        return;
    if (below)
        m_texts->insertWidget(m_texts->count() - 1, m_detail, 0, Qt::AlignLeading);
    else
        setDetail(m_detail);
}

void ItemRow::setActivatable(bool activatable)
{
    m_activatable = activatable;
    setFocusPolicy(activatable ? Qt::StrongFocus : Qt::NoFocus);
    if (activatable)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

QSize ItemRow::sizeHint() const { return m_layout->sizeHint(); }

QSize ItemRow::minimumSizeHint() const { return m_layout->minimumSize(); }

void ItemRow::paintEvent(QPaintEvent*)
{
    if (!m_activatable || (!underMouse() && !hasFocus()))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme(*this);
    const auto area = QRectF(rect()).adjusted(1, 3, -1, -3);
    painter.setPen(hasFocus() ? QPen(colours.client, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() && !hasFocus() ? QBrush(colours.sunken) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(area, 6, 6);
}

void ItemRow::keyPressEvent(QKeyEvent* event)
{
    if (m_activatable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

bool ItemRow::hitButton(const QPoint& position) const
{
    return m_activatable && QPushButton::hitButton(position);
}

RowList::RowList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout)
{
    m_layout->setSpacing(1);
    // In a taller card, rows keep their height. Not by an alignment: Qt then gives rows whose text
    // wraps no more than their size hint.
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(m_layout);
    whole->addStretch();
}

void RowList::add(QWidget* row) { m_layout->addWidget(row); }

void RowList::clear()
{
    while (auto* item = m_layout->takeAt(0)) {
        if (auto* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

int RowList::count() const { return m_layout->count(); }

void RowList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(theme(*this).line2);
    for (int row = 1; row < m_layout->count(); ++row) {
        const auto y = m_layout->itemAt(row)->geometry().top() - 1;
        painter.drawLine(0, y, width(), y);
    }
}

}  // namespace esperluette::ui
