// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/calendar_days.h"
#include "ui/shared/desk.h"

#include <QWidget>

class QSpinBox;

namespace esperluette::ui {

class Card;
class RowList;
class TextLabel;

/// What the moments of a week take against the time there is, and which could be held later.
class LoadCard final : public QWidget {
    Q_OBJECT
public:
    /// @param desk  outlives the card
    explicit LoadCard(Desk& desk, QWidget* parent = nullptr);

    /// @param moments  as for loadOf()
    void showWeek(std::span<const std::uint32_t> moments, const DateRange& week);

signals:
    /// A moment is to be held later, on a day on which it is still on time.
    void laterRequested(const MomentId& moment, QDate day);
    void momentActivated(const MomentId& moment);
    void failed(const Error& error);

private:
    void showSentence(const WeekLoad& load, const DateRange& week);
    void showMovable(const WeekLoad& load, const DateRange& week);
    void keepAvailable();

    Desk& m_desk;
    TextLabel* m_sentence;
    QSpinBox* m_available;
    RowList* m_movable;
};

}  // namespace esperluette::ui
