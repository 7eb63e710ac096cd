// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care.h"
#include "core/foundation/day.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace esperluette::ui {

/// One moment on its day.
struct CalendarEntry {
    MomentId id;
    QString text;  ///< "10:00 Praise interview · Nadia"; plain text
    CareLevel level = CareLevel::NotDue;
    bool canMove = false;  ///< planned, not held yet
    DateRange onTime;  ///< the days on which it is on time

    friend bool operator==(const CalendarEntry&, const CalendarEntry&) = default;
};

/// One day of the grid.
struct CalendarDay {
    QDate day;
    bool isWorked = true;
    std::vector<CalendarEntry> entries;  ///< those there may be room for
    int total = 0;  ///< how many there are

    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

/// Weeks of days, each with its moments. An entry is dragged to another day with the mouse; the
/// days on which it is on time are tinted meanwhile. The arrow keys go from day to day, Page Up and
/// Down turn, Enter opens the list of the day: what the mouse does, the list does for the keyboard.
class CalendarGrid final : public QWidget {
    Q_OBJECT
public:
    explicit CalendarGrid(QWidget* parent = nullptr);

    /// @param days  whole weeks from a Monday on
    /// @param month  days of other months are paler; 0: all are alike
    void showDays(std::vector<CalendarDay> days, int month, QDate today);
    QDate selectedDay() const { return m_selected; }
    void select(QDate day);

    QSize minimumSizeHint() const override;

signals:
    void momentActivated(const MomentId& moment);
    void dayActivated(QDate day);
    /// A moment was dropped on another day.
    void moved(const MomentId& moment, QDate day);
    /// The user goes beyond the first or the last day: -1 or 1.
    void turned(int step);
    /// The user goes to today, which may be another month.
    void todayRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// An entry that is dragged, and where it comes from.
    struct Drag {
        CalendarEntry entry;
        QDate from;
        QPoint start;
        QPoint at;
        bool hasBegun = false;
    };

    int headerHeight() const;
    int lineHeight() const;
    QRect cellOf(std::size_t position) const;
    QRect entryArea(std::size_t cell, std::size_t entry) const;
    /// How many entries a cell has room for.
    std::size_t roomIn(const QRect& cell) const;
    std::optional<std::size_t> cellAt(QPoint point) const;
    const CalendarEntry* entryAt(QPoint point) const;
    void paintHeader(QPainter& painter) const;
    void paintCell(QPainter& painter, std::size_t position) const;
    void paintEntry(QPainter& painter, const QRect& area, const CalendarEntry& entry) const;
    void paintDrag(QPainter& painter) const;
    void describeSelection();

    std::vector<CalendarDay> m_days;
    int m_month = 0;
    QDate m_today;
    QDate m_selected;
    std::optional<Drag> m_drag;
};

}  // namespace esperluette::ui
