// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace esperluette::ui {

/// A day that is typed, or none: in the order of the language, or as 2026-11-22.
class DayField final : public QLineEdit {
    Q_OBJECT
public:
    explicit DayField(QDate day = {}, QWidget* parent = nullptr);

    /// Invalid when the field is blank or not a day.
    QDate day() const;
    void setDay(QDate day);
    /// Whether something is typed that is not a day, such as 31/02/2024.
    bool isUnreadable() const;

    /// A day as it is typed here, for a hint: "31/12/2026".
    static QString example();
};

}  // namespace esperluette::ui
