// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logbook/reminder_settings.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QSpinBox;

namespace esperluette::ui {

/// Which kinds of moment remind: one line for each, with a box for its day and a number of days
/// before.
class KindReminderList final : public QWidget {
    Q_OBJECT
public:
    explicit KindReminderList(const std::vector<RemindingKind>& kinds, QWidget* parent = nullptr);

    /// What the boxes and numbers hold now.
    std::vector<KindReminder> reminders() const;
    /// Ticks or clears the day of every kind; clearing takes the days before away, too.
    void setAll(bool onDay);

protected:
    /// The wheel scrolls the list; it changes a number only where the keyboard is.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        MomentKindId kind;
        QCheckBox* onDay;
        QSpinBox* daysBefore;
    };

    void addHeader(QGridLayout& grid);
    void addLine(QGridLayout& grid, const RemindingKind& kind);

    std::vector<Line> m_lines;
};

}  // namespace esperluette::ui
