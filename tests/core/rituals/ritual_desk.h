// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rituals/ritual_actions.h"
#include "tests/core/planning/plan.h"

namespace esperluette::test {

/// A team of two and a collective kind whose rule asks for it every week.
struct RitualDesk {
    Plan plan{{.form = RuleForm::EveryPeriod,
               .milestone = Milestone::CalendarWeek,
               .every = {1, TimeUnit::Week},
               .lateDays = 2},
              MomentScope::Collective};
    Person paul = somePerson(QStringLiteral("Paul"));

    RitualDesk()
    {
        paul.team = plan.team.id;
        plan.records.apply(adding(paul));
        plan.desk.until = today.addDays(15);
    }

    Records& records() { return plan.records; }

    /// A coffee on Wednesdays at ten with both as hosts.
    RitualDraft coffee() const
    {
        return {.kind = plan.kind.id,
                .team = plan.team.id,
                .name = QStringLiteral("Coffee"),
                .weekday = 3,
                .minuteOfDay = 10 * 60,
                .hosts = {plan.person.id, paul.id},
                .place = {},
                .first = today};
    }

    static std::optional<Preparation> unprepared(const MomentId&) { return std::nullopt; }

    /// Takes changes over and plans.
    void take(const Result<ChangeSet>& changes)
    {
        ASSERT_TRUE(changes) << qPrintable(changes.error().subject);
        ASSERT_TRUE(records().accepts(*changes));
        records().apply(*changes);
        plan.run();
    }
    void begin(const RitualDraft& draft)
    {
        take(addRitual(records(), draft, plan.desk.today, testIds(), unprepared));
    }
    const Ritual& ritual() const { return plan.records.all<Ritual>().front(); }
};

}  // namespace esperluette::test
