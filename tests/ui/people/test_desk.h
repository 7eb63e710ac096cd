// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/logbooks.h"
#include "ui/shared/desk.h"

namespace esperluette::test {

/// A desk on a new logbook, on the day every test lives on.
class TestDesk {
public:
    /// Puts records into the logbook; aborts the test program when they are refused.
    template <typename... Entities>
    void add(const Entities&... records)
    {
        add(adding(records...));
    }
    void add(const ChangeSet& changes)
    {
        if (!m_logbook->apply(changes))
            std::abort();
    }

    ui::Desk& desk() { return m_desk; }
    Logbook& logbook() { return *m_logbook; }
    const Records& records() const { return m_logbook->records(); }
    const SmallJourney& small() const { return m_small; }
    const MomentKind& kind() const { return m_small.kind; }

    explicit TestDesk(SmallJourney small = {}) : m_small(std::move(small)) { }

private:
    TestFolder m_folder;
    SmallJourney m_small;
    std::unique_ptr<Logbook> m_logbook = newLogbook(m_folder, m_small.beginning());
    ui::Desk m_desk{*m_logbook,           testIds(),
                    Language::English,    WorkingCalendar::weekendsOnly(),
                    [] { return today; }, [] { return UtcMinute(); }};
};

/// The texts of all labels that are shown below a widget, one per line.
QString shownTexts(const QWidget& widget);

}  // namespace esperluette::test
