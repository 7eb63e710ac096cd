// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rituals/ritual_actions.h"

#include "core/planning/ritual_days.h"

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;
constexpr int mostWeeks = 52;
constexpr int minutesOfDay = 24 * 60;

/// The field of a draft that says when, and cannot be; empty when all can.
QString faultOfTime(const RitualDraft& draft)
{
    if (draft.weekday < 1 || draft.weekday > daysOfWeek)
        return u"weekday"_s;
    if (draft.everyWeeks < 1 || draft.everyWeeks > mostWeeks)
        return u"everyWeeks"_s;
    if (draft.weekOfMonth < -1 || draft.weekOfMonth > 4)
        return u"weekOfMonth"_s;
    if (draft.minuteOfDay < Moment::wholeDay || draft.minuteOfDay >= minutesOfDay)
        return u"minuteOfDay"_s;
    if (draft.minutes < 1 || draft.minutes > minutesOfDay)
        return u"minutes"_s;
    return draft.first.isValid() ? QString() : u"first"_s;
}

bool areHosts(const Records& records, std::vector<PersonId> people)
{
    const bool known = std::ranges::all_of(
        people, [&records](const PersonId& id) { return records.find(id) != nullptr; });
    std::ranges::sort(people);
    return known && std::ranges::adjacent_find(people) == people.end();
}

/// The ritual that a draft describes, without a last day.
Result<Ritual> ritualOf(const Records& records, const RitualDraft& draft, const RitualId& id)
{
    const auto* kind = draft.kind ? records.find(*draft.kind) : nullptr;
    if (!kind || kind->scope != MomentScope::Collective)
        return failure(ErrorCode::InvalidInput, u"kind"_s);
    if (draft.team && !records.find(*draft.team))
        return failure(ErrorCode::InvalidInput, u"team"_s);
    const auto name = RitualName::parse(draft.name);
    if (!name)
        return failure(ErrorCode::InvalidInput, u"name"_s);
    if (const auto subject = faultOfTime(draft); !subject.isEmpty())
        return failure(ErrorCode::InvalidInput, subject);
    if (!areHosts(records, draft.hosts))
        return failure(ErrorCode::InvalidInput, u"hosts"_s);
    const auto place = RitualPlace::parse(draft.place);
    if (!place)
        return failure(ErrorCode::InvalidInput, u"place"_s);
    return Ritual{.id = id,
                  .kind = *draft.kind,
                  .team = draft.team,
                  .name = *name,
                  .weekday = draft.weekday,
                  .everyWeeks = draft.everyWeeks,
                  .weekOfMonth = draft.weekOfMonth,
                  .minuteOfDay = draft.minuteOfDay,
                  .minutes = draft.minutes,
                  .hosts = draft.hosts,
                  .place = *place,
                  .first = draft.first,
                  .last = {}};
}

/// Whether a moment is planned for today or later and not held.
bool isAhead(const Moment& moment, QDate today)
{
    return moment.status == MomentStatus::Planned && moment.planned >= Day(today);
}

/// Takes a planned moment out of the plan, so that planning may make another in its place.
void drop(ChangeSet& changes, const Records& records, const Gathering& gathering,
          const ReadPreparation& preparation)
{
    const auto& moment = *records.find(gathering.id);
    for (const auto& commitment : records.all<Commitment>()) {
        auto loose = commitment;
        if (loose.moment == moment.id)
            loose.moment.reset();
        changes.update(commitment, loose);
    }
    changes.remove(gathering);
    if (const auto prepared = preparation(moment.id))
        changes.remove(*prepared);
    changes.remove(moment);
}

/// Whether a ritual asks for an occurrence of that number, whatever days are worked.
bool asksFor(const Ritual& ritual, const Moment& moment)
{
    constexpr int month = 31;
    const auto due = moment.due.date();
    const auto days = ritualDays(ritual, NonWorkingDay::Keep, due.addDays(-month),
                                 due.addDays(month), WorkingCalendar::weekendsOnly());
    return std::ranges::find(days, int(moment.ordinal), &RitualDay::ordinal) != days.end();
}

/// A planned occurrence as the ritual has become.
void follow(ChangeSet& changes, const Moment& moment, const Gathering& gathering,
            const Ritual& before, const Ritual& after)
{
    auto renamed = moment;
    if (moment.title.text() == before.name.text())
        renamed.title = MomentTitle::parse(after.name.text()).value_or(MomentTitle());
    if (moment.minuteOfDay == before.minuteOfDay)
        renamed.minuteOfDay = after.minuteOfDay;
    changes.update(moment, renamed);
    const auto isIn = [&gathering](const std::vector<PersonId>& hosts) {
        return gathering.host && std::ranges::find(hosts, *gathering.host) != hosts.end();
    };
    auto hosted = gathering;
    if (isIn(before.hosts) && !isIn(after.hosts))
        hosted.host.reset();
    changes.update(gathering, hosted);
}

void followAll(ChangeSet& changes, const Records& records, const Ritual& before,
               const Ritual& after, QDate today, const ReadPreparation& preparation)
{
    for (const auto& gathering : records.all<Gathering>()) {
        const auto* moment = gathering.ritual == before.id ? records.find(gathering.id) : nullptr;
        if (!moment || !isAhead(*moment, today))
            continue;
        if (moment->kind == after.kind && gathering.team == after.team && asksFor(after, *moment))
            follow(changes, *moment, gathering, before, after);
        else
            drop(changes, records, gathering, preparation);
    }
}

}  // namespace

RitualDraft draftOf(const Ritual& ritual)
{
    return {.kind = ritual.kind,
            .team = ritual.team,
            .name = ritual.name.text(),
            .weekday = ritual.weekday,
            .everyWeeks = ritual.everyWeeks,
            .weekOfMonth = ritual.weekOfMonth,
            .minuteOfDay = ritual.minuteOfDay,
            .minutes = ritual.minutes,
            .hosts = ritual.hosts,
            .place = ritual.place.text(),
            .first = ritual.first};
}

Result<ChangeSet> addRitual(const Records& records, const RitualDraft& draft, QDate today,
                            IdSource& ids, const ReadPreparation& preparation)
{
    const auto ritual = ritualOf(records, draft, ids.next<Ritual>());
    if (!ritual)
        return Failure{ritual.error()};

    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Begin a ritual")});
    changes.create(*ritual);
    const auto from = std::max(today, ritual->first);
    for (const auto& gathering : records.all<Gathering>()) {
        const auto* moment = records.find(gathering.id);
        if (ritual->team && gathering.team == ritual->team && moment && !gathering.ritual
            && moment->kind == ritual->kind && moment->plannedBy != PlannedBy::Hand
            && isAhead(*moment, from))
            drop(changes, records, gathering, preparation);
    }
    return changes;
}

Result<ChangeSet> editRitual(const Records& records, const Ritual& ritual, const RitualDraft& draft,
                             QDate today, const ReadPreparation& preparation)
{
    auto edited = ritualOf(records, draft, ritual.id);
    if (!edited)
        return Failure{edited.error()};
    edited->last = ritual.last;

    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Edit a ritual")});
    changes.update(ritual, *edited);
    if (!changes.isEmpty())
        followAll(changes, records, ritual, *edited, today, preparation);
    return changes;
}

ChangeSet endRitual(const Records& records, const Ritual& ritual, QDate today,
                    const ReadPreparation& preparation)
{
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "End a ritual")});
    const auto yesterday = today.addDays(-1);
    if (ritual.last.isValid() && ritual.last <= yesterday)
        return changes;
    auto ended = ritual;
    ended.last = yesterday;
    changes.update(ritual, ended);
    followAll(changes, records, ritual, ended, today, preparation);
    return changes;
}

Result<ChangeSet> swapHost(const Records& records, const MomentId& occurrence,
                           const PersonId& person)
{
    const auto* moment = records.find(occurrence);
    const auto* gathering = records.gatheringOf(occurrence);
    if (!moment || !gathering)
        return failure(ErrorCode::StaleChange);
    if (moment->status != MomentStatus::Planned || !records.find(person))
        return failure(ErrorCode::InvalidInput, u"host"_s);

    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Swap the host")});
    auto hosted = *gathering;
    hosted.host = person;
    changes.update(*gathering, hosted);
    const Gathering* later = nullptr;
    Day laterDay;
    for (const auto& other : records.all<Gathering>()) {
        const auto* next = records.find(other.id);
        if (!gathering->ritual || other.ritual != gathering->ritual || other.host != person || !next
            || next->status != MomentStatus::Planned || next->planned <= moment->planned)
            continue;
        if (!later || next->planned < laterDay) {
            later = &other;
            laterDay = next->planned;
        }
    }
    if (later && !changes.isEmpty()) {
        auto swapped = *later;
        swapped.host = gathering->host;
        changes.update(*later, swapped);
    }
    return changes;
}

}  // namespace esperluette
