// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/check_line.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace esperluette::ui {

CheckLine::CheckLine(const QString& text, QWidget* parent) :
    QWidget(parent), m_box(new QCheckBox), m_text(new TextLabel(text)),
    m_detail(new TextLabel({}, TextRole::Small, Ink::Second)), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 7, 0, 7);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_box, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    for (auto* label : {m_text, m_detail}) {
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    m_detail->hide();
    m_layout->addLayout(texts, 1);
    m_box->setAccessibleName(text);
    setFocusProxy(m_box);
    // Assistive technology toggles without a click.
    connect(m_box, &QCheckBox::toggled, this, &CheckLine::toggled);
}

QString CheckLine::text() const { return m_text->text(); }

bool CheckLine::isChecked() const { return m_box->isChecked(); }

void CheckLine::setChecked(bool checked)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(checked);
}

void CheckLine::setDetail(const QString& detail, Ink ink)
{
    m_detail->setText(detail);
    m_detail->setInk(ink);
    m_detail->setVisible(!detail.isEmpty());
    m_box->setAccessibleDescription(detail);
}

void CheckLine::addTrailing(QWidget* widget) { m_layout->addWidget(widget, 0, Qt::AlignTop); }

void CheckLine::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_box->click();
}

}  // namespace esperluette::ui
