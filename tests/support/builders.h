// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

/// Records for tests: right by construction, so that a test states only what it is about.
namespace esperluette::test {

/// The day every test lives on: a Monday.
inline const QDate today(2026, 11, 23);

/// Ids that are the same in every run.
IdSource steadyIds();

template <typename Text>
Text text(const QString& typed)
{
    return *Text::parse(typed);
}

/// Ids from one source for the whole test program.
template <typename Entity>
Id<Entity> newId();

Person somePerson(const QString& given = QStringLiteral("Inès"),
                  const QString& family = QStringLiteral("Faure"));
Team someTeam(const QString& name = QStringLiteral("Opéra"));
JourneyTemplate someJourney();
Stage someStage(const JourneyTemplate& journey, const QString& key = QStringLiteral("feedback"));
/// An individual, private kind of 30 to 45 minutes, 5 things to do before, on time within 4 days
/// after.
MomentKind someKind(const Stage& stage, const QString& key = QStringLiteral("praise_interview"));
/// Planned for `day`, a week ahead.
Moment plannedMoment(const Person& person, const MomentKind& kind, QDate day = today);
/// Held on `day` as planned, told with every answer at its best.
Moment carefulMoment(const Person& person, const MomentKind& kind, QDate day = today);

/// A change set that adds records in the order given.
template <typename... Entities>
ChangeSet adding(const Entities&... records)
{
    ChangeSet changes(StepName{"Test"});
    (changes.create(records), ...);
    return changes;
}

IdSource& testIds();

template <typename Entity>
Id<Entity> newId()
{
    return testIds().next<Entity>();
}

}  // namespace esperluette::test
