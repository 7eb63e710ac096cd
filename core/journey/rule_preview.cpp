// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/rule_preview.h"

#include "core/planning/journey_choice.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace esperluette {

namespace {

/// Whom and what an occurrence of a rule is for: kind, person or team, ordinal.
using OccurrenceOf = std::tuple<IdBytes, IdBytes, int>;

OccurrenceOf occurrenceOf(const Moment& moment, const Gathering* gathering)
{
    IdBytes whose{};
    if (moment.person)
        whose = moment.person->bytes();
    else if (gathering && gathering->team)
        whose = gathering->team->bytes();
    return {moment.kind.bytes(), whose, moment.ordinal};
}

/// Whether a moment is still to come, and is there because a rule asked for it.
bool isOpenByRule(const Moment& moment, QDate today)
{
    return moment.status == MomentStatus::Planned && moment.ordinal > 0 && moment.due.isValid()
        && moment.planned.date() >= today;
}

/// The kinds that a change may concern: changed themselves, or through their stage or template.
std::set<MomentKindId> kindsConcerned(const Records& records, const ChangeSet& changes)
{
    std::set<MomentKindId> kinds;
    for (const auto& change : changes.of<MomentKind>())
        kinds.insert(change.id());
    if (changes.of<Stage>().empty() && changes.of<JourneyTemplate>().empty())
        return kinds;
    for (const auto& kind : records.all<MomentKind>())
        kinds.insert(kind.id);
    return kinds;
}

/// The open moments of some kinds that rules made.
std::vector<const Moment*> openMoments(const Records& records, const std::set<MomentKindId>& kinds,
                                       QDate today)
{
    std::vector<const Moment*> open;
    for (const auto& moment : records.all<Moment>()) {
        if (isOpenByRule(moment, today) && kinds.contains(moment.kind))
            open.push_back(&moment);
    }
    return open;
}

/// The change that takes moments away without a trace, so that planning makes them anew.
ChangeSet withoutMoments(const Records& records, const std::vector<const Moment*>& moments)
{
    ChangeSet changes;
    std::set<MomentId> gone;
    for (const auto* moment : moments) {
        gone.insert(moment->id);
        changes.remove(*moment);
        if (const auto* gathering = records.gatheringOf(moment->id))
            changes.remove(*gathering);
    }
    for (const auto& commitment : records.all<Commitment>()) {
        if (!commitment.moment || !gone.contains(*commitment.moment))
            continue;
        auto loosened = commitment;
        loosened.moment.reset();
        changes.update(commitment, loosened);
    }
    return changes;
}

/// Whether the kind of a moment is still planned for whom the moment is.
bool isStillPlanned(const Records& records, const JourneyChoice& choice, const Moment& moment)
{
    const auto position = records.positionOf(moment);
    const auto kind = records.momentKinds()[position];
    const auto subject = records.momentSubjects()[position];
    if (records.all<MomentKind>()[kind].rule.off)
        return false;
    if (subject.isPerson())
        return choice.plans(kind, subject.position());
    return !subject.isTeam() || choice.plansForTeam(kind, subject.position());
}

/// What planning would make of the records if the open moments of `kinds` were not there.
std::set<OccurrenceOf> occurrencesAsked(const Records& after,
                                        const std::vector<const Moment*>& open, PlanningDesk desk,
                                        IdSource& ids)
{
    for (const auto* moment : open)
        desk.until = std::max(desk.until, moment->planned.date());
    auto emptied = after;
    emptied.apply(withoutMoments(after, open));
    const auto plan = planMoments(emptied, desk, ids);
    emptied.apply(plan);
    std::set<OccurrenceOf> asked;
    for (const auto& change : plan.of<Moment>()) {
        if (!change.before)
            asked.insert(occurrenceOf(*change.after, emptied.gatheringOf(change.after->id)));
    }
    return asked;
}

}  // namespace

RulePreview previewOf(const Records& records, const ChangeSet& changes, const PlanningDesk& desk,
                      IdSource& ids)
{
    auto after = records;
    after.apply(changes);
    const auto plan = planMoments(after, desk, ids);

    RulePreview preview;
    preview.changes = changes;
    preview.changes.append(plan);
    for (const auto& change : plan.of<Moment>()) {
        if (change.before)
            preview.moved.push_back({*change.before, change.after->planned.date()});
        else
            preview.created.push_back(*change.after);
    }
    const auto open = openMoments(after, kindsConcerned(after, changes), desk.today);
    if (open.empty())
        return preview;
    const auto asked = occurrencesAsked(after, open, desk, ids);
    const JourneyChoice choice(after);
    for (const auto* moment : open) {
        if (!isStillPlanned(after, choice, *moment)
            || !asked.contains(occurrenceOf(*moment, after.gatheringOf(moment->id))))
            preview.unasked.push_back(*moment);
    }
    return preview;
}

}  // namespace esperluette
