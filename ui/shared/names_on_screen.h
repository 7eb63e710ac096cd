// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "core/people/name_display.h"

namespace esperluette::ui {

/// Whether the names of people are hidden on the screen, before a projector for example. Nothing
/// on disk changes.
class NamesOnScreen final : public QObject {
    Q_OBJECT
public:
    /// @param logbook  outlives this
    explicit NamesOnScreen(const Logbook& logbook);

    bool areHidden() const { return m_display.hidesNames(); }
    void setHidden(bool hidden);

    /// How to show names now; what hides names knows the people of now.
    const NameDisplay& display() const { return m_display; }

signals:
    /// Names are hidden, or shown again: whoever shows one asks again.
    void changed();

private:
    void follow(const ChangeSet& changes);

    const Logbook& m_logbook;
    NameDisplay m_display;
};

}  // namespace esperluette::ui
