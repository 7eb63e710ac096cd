// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/attention.h"

#include "core/people/person_actions.h"
#include "core/people/snooze.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr int praiseMonths = 12;

bool isInPerson(Setting setting)
{
    return setting == Setting::DedicatedPlace || setting == Setting::Workstation
        || setting == Setting::WalkOrMeal;
}

bool isHeldInPerson(const Moment& moment)
{
    return moment.held.isValid() && isInPerson(moment.evidence.setting);
}

/// What a person's individual moments say.
struct Journey {
    Day lastThatCounts;
    Day lastPraise;
    bool metInPerson = false;
};

void include(Journey& journey, const Records& records, std::size_t position, const CareReader& care)
{
    const auto& moment = records.all<Moment>()[position];
    if (!moment.held.isValid())
        return;
    if (care(position).level >= CareLevel::InPart)
        journey.lastThatCounts = std::max(journey.lastThatCounts, moment.held);
    if (records.all<MomentKind>()[records.momentKinds()[position]].tone == Tone::Praise)
        journey.lastPraise = std::max(journey.lastPraise, moment.held);
    journey.metInPerson = journey.metInPerson || isHeldInPerson(moment);
}

/// How a person stands by their individual moments alone.
/// @param aYearAgo  since when a praise counts
Attention individualAttention(const Records& records, std::size_t position, const Journey& journey,
                              QDate today, QDate aYearAgo)
{
    const auto& person = records.all<Person>()[position];
    const auto known = knownFrom(person);
    const auto since = journey.lastThatCounts.isValid() ? journey.lastThatCounts.date() : known;

    Attention attention{.person = position};
    attention.never = !journey.lastThatCounts.isValid();
    attention.daysSince = since.isValid() ? std::max(0, int(since.daysTo(today))) : 0;
    if (person.status == PersonStatus::Present)
        attention.daysOver = attention.daysSince - rhythmOf(records, person);
    attention.neverPraised =
        known.isValid() && known <= aYearAgo && journey.lastPraise < Day(aYearAgo);
    attention.remoteNeverMet = !journey.metInPerson && isRemote(records, person);
    return attention;
}

/// Whom the gatherings held in person brought together, among `people` in order of their ids.
std::vector<PersonId> metTogether(const Records& records, const std::vector<PersonId>& people)
{
    std::vector<PersonId> met;
    for (const auto& gathering : records.all<Gathering>()) {
        const auto* moment = records.find(gathering.id);
        if (!moment || !isHeldInPerson(*moment))
            continue;
        for (const auto& attendance : gathering.attendances) {
            if (attendance.hasCome() && std::ranges::binary_search(people, attendance.person))
                met.push_back(attendance.person);
        }
    }
    std::ranges::sort(met);
    return met;
}

/// Takes "never met" back for those who were met among others.
void forgiveThoseMetTogether(const Records& records, std::span<Attention> attentions)
{
    const auto people = records.all<Person>();
    std::vector<PersonId> unmet;
    for (const auto& attention : attentions) {
        if (attention.remoteNeverMet)
            unmet.push_back(people[attention.person].id);
    }
    if (unmet.empty())
        return;
    std::ranges::sort(unmet);
    const auto met = metTogether(records, unmet);
    for (auto& attention : attentions) {
        if (std::ranges::binary_search(met, people[attention.person].id))
            attention.remoteNeverMet = false;
    }
}

}  // namespace

Attention attentionOf(const Records& records, std::size_t person, const CareReader& care,
                      QDate today)
{
    Journey journey;
    for (const auto position : records.momentsOf(person))
        include(journey, records, position, care);
    auto attention =
        individualAttention(records, person, journey, today, today.addMonths(-praiseMonths));
    forgiveThoseMetTogether(records, {&attention, 1});
    return attention;
}

QDate knownFrom(const Person& person)
{
    if (!person.start.isValid() || !person.knownSince.isValid())
        return person.start.isValid() ? person.start : person.knownSince;
    return std::max(person.start, person.knownSince);
}

int inPersonRhythm(const Records& records)
{
    const auto* cover = records.cover();
    return cover && cover->inPersonDays > 0 ? cover->inPersonDays : defaultInPersonDays;
}

int rhythmOf(const Records& records, const Person& person)
{
    if (person.rhythmDays > 0)
        return person.rhythmDays;
    int shortest = 0;
    for (const auto& id : person.populations) {
        const auto* value = records.find(id);
        if (value && value->rhythmDays > 0)
            shortest = shortest > 0 ? std::min(shortest, value->rhythmDays) : value->rhythmDays;
    }
    return shortest > 0 ? shortest : defaultRhythmDays;
}

namespace {

std::vector<Attention> allWhoWait(const Records& records, const CareReader& care, QDate today)
{
    // In the order of the moments: person by person would jump about in memory.
    std::vector<Journey> journeys(records.all<Person>().size());
    for (std::size_t position = 0; position < records.all<Moment>().size(); ++position) {
        if (const auto subject = records.momentSubjects()[position]; subject.isPerson())
            include(journeys[subject.position()], records, position, care);
    }
    const auto aYearAgo = today.addMonths(-praiseMonths);
    std::vector<Attention> waiting;
    for (std::size_t person = 0; person < journeys.size(); ++person) {
        if (records.all<Person>()[person].status != PersonStatus::Present)
            continue;
        const auto attention =
            individualAttention(records, person, journeys[person], today, aYearAgo);
        if (attention.waits())
            waiting.push_back(attention);
    }
    forgiveThoseMetTogether(records, waiting);
    std::ranges::stable_sort(waiting, std::ranges::greater(), &Attention::daysOver);
    return waiting;
}

}  // namespace

WaitingPeople waitingAndSnoozed(const Records& records, const CareReader& care, QDate today)
{
    WaitingPeople people{allWhoWait(records, care, today), {}};
    if (records.all<Snooze>().empty())
        return people;
    const auto isAwake = [&](const Attention& attention) {
        return !activeSnooze(records, records.all<Person>()[attention.person], today);
    };
    const auto snoozed =
        std::stable_partition(people.waiting.begin(), people.waiting.end(), isAwake);
    people.snoozed.assign(snoozed, people.waiting.end());
    people.waiting.erase(snoozed, people.waiting.end());
    return people;
}

std::vector<Attention> waitingPeople(const Records& records, const CareReader& care, QDate today)
{
    return waitingAndSnoozed(records, care, today).waiting;
}

QString attentionText(const Attention& attention)
{
    QStringList reasons;
    if (attention.never)
        reasons << QCoreApplication::translate("Attention", "no moment of care yet");
    else if (attention.waits())
        reasons << QCoreApplication::translate("Attention", "no moment of care for %n day(s)",
                                               nullptr, attention.daysSince);
    else
        reasons << QCoreApplication::translate("Attention", "last moment of care %n day(s) ago",
                                               nullptr, attention.daysSince);
    if (attention.neverPraised)
        reasons << QCoreApplication::translate("Attention", "never praised in 12 months");
    if (attention.remoteNeverMet)
        reasons << QCoreApplication::translate("Attention", "remote, never met on site");
    return reasons.join(u" · "_s);
}

}  // namespace esperluette
