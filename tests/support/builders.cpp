// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

UtcMinute minuteOn(QDate day)
{
    return UtcMinute(UtcMinute::duration(std::int32_t(QDate(1970, 1, 1).daysTo(day) * 24 * 60)));
}

}  // namespace

IdSource steadyIds()
{
    return {[millisecond = std::int64_t(1'760'000'000'000)]() mutable { return ++millisecond; },
            [state = std::uint64_t(1)]() mutable {
                state = state * 6364136223846793005ULL + 1442695040888963407ULL;
                return state;
            }};
}

IdSource& testIds()
{
    static auto ids = steadyIds();
    return ids;
}

Person somePerson(const QString& given, const QString& family)
{
    Person person{.id = newId<Person>()};
    person.givenName = text<PersonName>(given);
    person.familyName = text<PersonName>(family);
    person.start = today.addYears(-2);
    person.knownSince = today.addYears(-1);
    return person;
}

Team someTeam(const QString& name) { return {newId<Team>(), text<TeamName>(name), {}}; }

JourneyTemplate someJourney()
{
    return {newId<JourneyTemplate>(), text<CatalogueKey>(u"journey"_s), {}};
}

Stage someStage(const JourneyTemplate& journey, const QString& key)
{
    return {newId<Stage>(), journey.id, text<CatalogueKey>(key), 4, {{key, key}, {}}};
}

MomentKind someKind(const Stage& stage, const QString& key)
{
    MomentKind kind{.id = newId<MomentKind>(), .stage = stage.id, .key = text<CatalogueKey>(key)};
    kind.name.builtIn = {key, key};
    kind.tone = key == "praise_interview"_L1 ? Tone::Praise
        : key == "reframing_interview"_L1    ? Tone::Reframing
                                             : Tone::None;
    kind.weight = 3;
    kind.minutesMin = 30;
    kind.minutesMax = 45;
    kind.checklistItems = 5;
    kind.rule.lateDays = 4;
    kind.rule.nonWorkingDay = NonWorkingDay::Next;
    return kind;
}

Moment plannedMoment(const Person& person, const MomentKind& kind, QDate day)
{
    Moment moment{.id = newId<Moment>(), .person = person.id, .kind = kind.id};
    moment.evidence.items = std::uint8_t(kind.checklistItems);
    moment.planned = day;
    moment.plannedAt = minuteOn(day.addDays(-7));
    return moment;
}

Moment carefulMoment(const Person& person, const MomentKind& kind, QDate day)
{
    auto moment = plannedMoment(person, kind, day);
    moment.held = day;
    moment.status = MomentStatus::Told;
    auto& evidence = moment.evidence;
    evidence.setting = Setting::DedicatedPlace;
    evidence.protectedTime = evidence.listening = Answer::Yes;
    evidence.emotional = evidence.relational = evidence.operational = Answer::Yes;
    evidence.itemsTicked = evidence.items;
    evidence.itemsOfOthers = std::int8_t(evidence.items / 2);
    evidence.minutes = std::uint16_t(kind.minutesMin);
    return moment;
}

}  // namespace esperluette::test
