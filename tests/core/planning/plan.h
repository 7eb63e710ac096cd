// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/planning.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

/// A small logbook to plan in.
namespace esperluette::test {

/// Plans from `today` for a year, without public holidays unless told otherwise.
inline PlanningDesk someDesk(QDate day = today)
{
    return {WorkingCalendar::weekendsOnly(), day, day.addYears(1),
            UtcMinute(UtcMinute::duration(29'000'000))};
}

/// One person, one kind, and what planning makes of them.
struct Plan {
    Team team = someTeam();
    Person person = somePerson();
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind kind = someKind(stage);
    Records records;
    PlanningDesk desk = someDesk();

    explicit Plan(const PlanningRule& rule, MomentScope scope = MomentScope::Individual)
    {
        kind.rule = rule;
        kind.scope = scope;
        person.team = team.id;
        records.apply(adding(team, person, journey, stage, kind));
    }

    /// Plans and takes the result over.
    ChangeSet run()
    {
        const auto changes = planMoments(records, desk, testIds());
        EXPECT_TRUE(records.accepts(changes));
        records.apply(changes);
        return changes;
    }

    template <typename Entity>
    void edit(Entity& record, const std::function<void(Entity&)>& change)
    {
        const auto before = record;
        change(record);
        ChangeSet changes;
        changes.update(before, record);
        records.apply(changes);
    }
    void editPerson(const std::function<void(Person&)>& change) { edit(person, change); }
    /// Changes the moment at `position`, as stored.
    void editMoment(std::size_t position, const std::function<void(Moment&)>& change)
    {
        auto moment = moments()[position];
        edit(moment, change);
    }
    void hold(std::size_t position, QDate day)
    {
        editMoment(position, [day](Moment& moment) {
            moment.held = day;
            moment.status = MomentStatus::Told;
        });
    }
    /// Takes a moment away as a user does, leaving a SkippedOccurrence.
    void remove(std::size_t position)
    {
        const auto moment = moments()[position];
        ChangeSet changes;
        changes.remove(moment);
        std::optional<TeamId> ofTeam;
        if (const auto* gathering = records.gatheringOf(moment.id)) {
            ofTeam = gathering->team;
            changes.remove(*gathering);
        }
        changes.create(SkippedOccurrence{newId<SkippedOccurrence>(), moment.kind, moment.person,
                                         ofTeam, moment.ordinal, moment.planned.date()});
        records.apply(changes);
    }

    std::span<const Moment> moments() const { return records.all<Moment>(); }
    std::vector<QDate> days() const
    {
        std::vector<QDate> days;
        for (const auto& moment : moments())
            days.push_back(moment.planned.date());
        return days;
    }
};

}  // namespace esperluette::test
