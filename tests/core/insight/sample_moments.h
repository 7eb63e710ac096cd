// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"
#include "tests/support/builders.h"

namespace esperluette::test {

/// Two stages with three kinds, two people in two teams, and no moment yet.
class SampleMoments {
public:
    SampleMoments();

    /// Adds records as they are.
    template <typename... Entities>
    void add(const Entities&... added)
    {
        records.apply(adding(added...));
    }
    /// Adds `count` copies of a moment, each with its own id.
    void addCopies(Moment moment, int count);

    Moment careful(const MomentKind& kind, QDate day = today.addDays(-10)) const;
    /// Held, with every answer "partly".
    Moment inPart(const MomentKind& kind, QDate day = today.addDays(-10)) const;
    /// Held between two doors, not prepared, every answer "no".
    Moment inPassing(const MomentKind& kind, QDate day = today.addDays(-10)) const;
    /// Planned long ago and never held.
    Moment missed(const MomentKind& kind, QDate day = today.addDays(-40)) const;
    /// Held, and nothing is known of it.
    Moment untold(const MomentKind& kind, QDate day = today.addDays(-10)) const;

    /// The last year up to today.
    Scope lastYear() const;
    /// The care of all of them, as of today.
    CareReader care() const { return {records, today}; }

    Records records;
    Team shop = someTeam();
    Team workshop = someTeam(QStringLiteral("Atelier"));
    PopulationValue night;
    Person ines = somePerson();
    Person karim = somePerson(QStringLiteral("Karim"), QStringLiteral("Diallo"));
    JourneyTemplate journey = someJourney();
    Stage arrival;
    Stage feedback;
    MomentKind firstDay;
    MomentKind praise;
    MomentKind reframing;
};

inline SampleMoments::SampleMoments() :
    night{newId<PopulationValue>(), text<PopulationCut>(QStringLiteral("shift")),
          text<PopulationLabel>(QStringLiteral("Nuit")),
          text<PopulationMeaning>(QStringLiteral("night"))},
    arrival(someStage(journey, QStringLiteral("arrive"))),
    feedback(someStage(journey, QStringLiteral("feedback"))),
    firstDay(someKind(arrival, QStringLiteral("first_day"))), praise(someKind(feedback)),
    reframing(someKind(feedback, QStringLiteral("reframing_interview")))
{
    arrival.position = 2;
    ines.team = shop.id;
    karim.team = workshop.id;
    karim.populations = {night.id};
    add(shop, workshop, night, ines, karim, journey, arrival, feedback, firstDay, praise,
        reframing);
}

inline void SampleMoments::addCopies(Moment moment, int count)
{
    ChangeSet changes(StepName{"Test"});
    for (int copy = 0; copy < count; ++copy) {
        moment.id = newId<Moment>();
        changes.create(moment);
    }
    records.apply(changes);
}

inline Moment SampleMoments::careful(const MomentKind& kind, QDate day) const
{
    return carefulMoment(ines, kind, day);
}

inline Moment SampleMoments::inPart(const MomentKind& kind, QDate day) const
{
    auto moment = carefulMoment(ines, kind, day);
    auto& evidence = moment.evidence;
    evidence.protectedTime = Answer::Partly;
    evidence.listening = Answer::Partly;
    evidence.emotional = evidence.relational = evidence.operational = Answer::Partly;
    evidence.itemsTicked = 2;
    return moment;
}

inline Moment SampleMoments::inPassing(const MomentKind& kind, QDate day) const
{
    auto moment = carefulMoment(ines, kind, day);
    auto& evidence = moment.evidence;
    evidence.setting = Setting::BetweenTwoDoors;
    evidence.protectedTime = evidence.listening = Answer::No;
    evidence.emotional = evidence.relational = evidence.operational = Answer::No;
    evidence.itemsTicked = 0;
    evidence.minutes = 3;
    return moment;
}

inline Moment SampleMoments::missed(const MomentKind& kind, QDate day) const
{
    return plannedMoment(ines, kind, day);
}

inline Moment SampleMoments::untold(const MomentKind& kind, QDate day) const
{
    auto moment = carefulMoment(ines, kind, day);
    moment.status = MomentStatus::Held;
    moment.evidence = {};
    return moment;
}

inline Scope SampleMoments::lastYear() const
{
    return {.period = {today.addYears(-1).addDays(1), today},
            .today = today,
            .language = Language::English};
}

}  // namespace esperluette::test
