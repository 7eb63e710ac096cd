// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"

#include <QDate>
#include <QDialog>

#include <functional>

class QCheckBox;
class QDateEdit;
class QTimeEdit;

namespace esperluette::ui {

class TextLabel;

/// Asks for another day and hour of a planned moment.
class MoveDialog final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(QDate day, std::int16_t minuteOfDay)>;

    /// @param minuteOfDay  or Moment::wholeDay
    MoveDialog(QDate day, std::int16_t minuteOfDay, Save save, QWidget* parent = nullptr);

    /// Closes when `save` succeeds; otherwise says why.
    void accept() override;

private:
    Save m_save;
    QDateEdit* m_day;
    QCheckBox* m_atAnHour;
    QTimeEdit* m_hour;
    TextLabel* m_problem;
};

/// Opens the dialog for a moment that is planned; what is chosen is one step.
void moveMomentBy(Desk& desk, const MomentId& moment, QWidget* parent);

}  // namespace esperluette::ui
