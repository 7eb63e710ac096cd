// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/logbooks.h"
#include "ui/shared/desk.h"

namespace esperluette::test {

/// A desk on a new logbook with one person, a stage, and a kind of praise and of reframing.
class InsightDesk {
public:
    InsightDesk()
    {
        auto beginning = m_small.beginning();
        beginning.create(reframing);
        beginning.create(KindGuide{.id = reframing.id});
        m_logbook = newLogbook(m_folder, beginning);
    }

    void add(const ChangeSet& changes)
    {
        if (!m_logbook->apply(changes))
            std::abort();
    }
    void addPerson() { add(adding(ines)); }
    /// Adds `count` moments of a kind that were handled with care, `days` ago.
    void addCareful(const MomentKind& kind, int count, int days = 10)
    {
        ChangeSet changes(StepName{"Test"});
        for (int index = 0; index < count; ++index)
            changes.create(carefulMoment(ines, kind, today.addDays(-days)));
        add(changes);
    }

    const MomentKind& praise() const { return m_small.kind; }
    const Records& records() const { return m_logbook->records(); }
    Logbook& logbook() { return *m_logbook; }
    ui::Desk desk()
    {
        return {*m_logbook,           testIds(),
                Language::English,    WorkingCalendar::weekendsOnly(),
                [] { return today; }, [] { return UtcMinute(); }};
    }

    Person ines = somePerson();

private:
    TestFolder m_folder;
    SmallJourney m_small;

public:
    MomentKind reframing = someKind(m_small.stage, QStringLiteral("reframing_interview"));

private:
    std::unique_ptr<Logbook> m_logbook;
};

}  // namespace esperluette::test
