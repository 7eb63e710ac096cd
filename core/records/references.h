// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"

/// What each type of record refers to: `forEachReference(record, visit)` calls `visit(id)` for
/// every id of another record in it.
namespace esperluette {

template <typename Visitor>
void forEachReference(const Cover& cover, Visitor&& visit)
{
    if (cover.keeperIs)
        visit(*cover.keeperIs);
}

template <typename Visitor>
void forEachReference(const Team& team, Visitor&& visit)
{
    if (team.manager)
        visit(*team.manager);
}

template <typename Visitor>
void forEachReference(const Person& person, Visitor&& visit)
{
    if (person.team)
        visit(*person.team);
    if (person.manager)
        visit(*person.manager);
    if (person.buddy)
        visit(*person.buddy);
    for (const auto& value : person.populations)
        visit(value);
}

template <typename Visitor>
void forEachReference(const JourneyTemplate& journey, Visitor&& visit)
{
    for (const auto& value : journey.populations)
        visit(value);
}

template <typename Visitor>
void forEachReference(const Stage& stage, Visitor&& visit)
{
    visit(stage.journey);
}

template <typename Visitor>
void forEachReference(const MomentKind& kind, Visitor&& visit)
{
    visit(kind.stage);
}

template <typename Visitor>
void forEachReference(const Moment& moment, Visitor&& visit)
{
    if (moment.person)
        visit(*moment.person);
    visit(moment.kind);
}

template <typename Visitor>
void forEachReference(const Gathering& gathering, Visitor&& visit)
{
    visit(gathering.id);
    if (gathering.team)
        visit(*gathering.team);
    for (const auto& attendance : gathering.attendances)
        visit(attendance.person);
    if (gathering.host)
        visit(*gathering.host);
    if (gathering.ritual)
        visit(*gathering.ritual);
}

template <typename Visitor>
void forEachReference(const SkippedOccurrence& skipped, Visitor&& visit)
{
    visit(skipped.kind);
    if (skipped.person)
        visit(*skipped.person);
    if (skipped.team)
        visit(*skipped.team);
}

template <typename Visitor>
void forEachReference(const Commitment& commitment, Visitor&& visit)
{
    if (commitment.moment)
        visit(*commitment.moment);
    if (commitment.person)
        visit(*commitment.person);
    if (commitment.team)
        visit(*commitment.team);
    if (commitment.owner)
        visit(*commitment.owner);
}

template <typename Visitor>
void forEachReference(const Expectation& expectation, Visitor&& visit)
{
    visit(expectation.person);
}

template <typename Visitor>
void forEachReference(const LifeEvent& event, Visitor&& visit)
{
    if (event.person)
        visit(*event.person);
    if (event.team)
        visit(*event.team);
}

template <typename Visitor>
void forEachReference(const DayOff& dayOff, Visitor&& visit)
{
    if (dayOff.person)
        visit(*dayOff.person);
}

template <typename Visitor>
void forEachReference(const Snooze& snooze, Visitor&& visit)
{
    visit(snooze.person);
}

template <typename Visitor>
void forEachReference(const Ritual& ritual, Visitor&& visit)
{
    visit(ritual.kind);
    if (ritual.team)
        visit(*ritual.team);
    for (const auto& host : ritual.hosts)
        visit(host);
}

template <typename Visitor>
void forEachReference(const InsightView& view, Visitor&& visit)
{
    if (view.team)
        visit(*view.team);
    if (view.population)
        visit(*view.population);
    if (view.kind)
        visit(*view.kind);
}

template <typename Visitor>
void forEachReference(const KindGuide& guide, Visitor&& visit)
{
    visit(guide.id);
}

template <typename Visitor>
void forEachReference(const Preparation& preparation, Visitor&& visit)
{
    visit(preparation.id);
}

template <typename Visitor>
void forEachReference(const Debrief& debrief, Visitor&& visit)
{
    visit(debrief.id);
}

/// The other types refer to nothing.
template <typename Entity, typename Visitor>
void forEachReference(const Entity&, Visitor&&)
{
}

}  // namespace esperluette
