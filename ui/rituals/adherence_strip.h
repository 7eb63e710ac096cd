// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rituals/adherence.h"

#include <QWidget>

namespace esperluette::ui {

class TextLabel;

/// The last occurrences of a ritual, oldest first: each with its sign and its day, what it was in
/// its tool tip and for screen readers, and what the signs mean under them.
class AdherenceStrip final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t mostShown = 12;

    explicit AdherenceStrip(QWidget* parent = nullptr);

    /// @param occurrences  of one ritual, in order; those to come are left out
    void show(const std::vector<RitualOccurrence>& occurrences, QDate today);

private:
    QWidget* m_places;
    TextLabel* m_legend;
};

}  // namespace esperluette::ui
