// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/span_field.h"

#include "core/journey/rule_check.h"
#include "ui/shared/form_field.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cstdlib>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

SpanField::SpanField(const QString& name, Sign sign, int least, QWidget* parent) :
    QWidget(parent), m_count(new QSpinBox), m_unit(new QComboBox)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::smallGap);
    m_count->setObjectName(u"count"_s);
    m_count->setRange(least, rule_limits::longestSpan);
    m_unit->setObjectName(u"unit"_s);
    m_unit->addItem(tr("days"), int(TimeUnit::Day));
    m_unit->addItem(tr("weeks"), int(TimeUnit::Week));
    m_unit->addItem(tr("months"), int(TimeUnit::Month));
    m_unit->addItem(tr("years"), int(TimeUnit::Year));
    layout->addWidget(m_count);
    layout->addWidget(m_unit);
    if (sign == Sign::BeforeOrAfter) {
        m_side = new QComboBox;
        m_side->setObjectName(u"side"_s);
        m_side->addItem(tr("before"));
        m_side->addItem(tr("after"));
        m_side->setCurrentIndex(1);
        layout->addWidget(m_side);
        nameForReaders(*m_side, tr("%1: before or after").arg(name));
        connect(m_side, &QComboBox::currentIndexChanged, this, &SpanField::edited);
    }
    layout->addStretch(1);
    nameForReaders(*m_count, tr("%1: how many").arg(name));
    nameForReaders(*m_unit, tr("%1: unit").arg(name));
    setFocusProxy(m_count);
    connect(m_count, &QSpinBox::valueChanged, this, &SpanField::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &SpanField::edited);
}

void SpanField::setSpan(CalendarSpan span)
{
    const QSignalBlocker quiet(this);
    m_count->setValue(std::abs(span.value));
    m_unit->setCurrentIndex(m_unit->findData(int(span.unit)));
    if (m_side)
        m_side->setCurrentIndex(span.value < 0 ? 0 : 1);
}

CalendarSpan SpanField::span() const
{
    const bool isBefore = m_side && m_side->currentIndex() == 0;
    return {isBefore ? -m_count->value() : m_count->value(),
            TimeUnit(m_unit->currentData().toInt())};
}

void SpanField::setTextForNone(const QString& text) { m_count->setSpecialValueText(text); }

}  // namespace esperluette::ui
