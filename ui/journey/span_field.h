// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journey.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace esperluette::ui {

/// A length in calendar units; a signed one also says whether it is before or after.
class SpanField final : public QWidget {
    Q_OBJECT
public:
    enum class Sign { Positive, BeforeOrAfter };

    /// @param name  what it is the length of, for screen readers
    /// @param least  of a positive one: 0 or 1
    SpanField(const QString& name, Sign sign, int least = 0, QWidget* parent = nullptr);

    /// Emits nothing.
    void setSpan(CalendarSpan span);
    CalendarSpan span() const;
    /// What is shown for 0, for example "never".
    void setTextForNone(const QString& text);

signals:
    void edited();

private:
    QSpinBox* m_count;
    QComboBox* m_unit;
    QComboBox* m_side = nullptr;
};

}  // namespace esperluette::ui
