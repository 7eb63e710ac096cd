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

}  // namespace esperluette::test
