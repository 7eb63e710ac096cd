// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/sample_moments.h"

namespace esperluette::test {

using namespace Qt::StringLiterals;

SampleMoments::SampleMoments() :
    night{newId<PopulationValue>(), text<PopulationCut>(u"shift"_s),
          text<PopulationLabel>(u"Nuit"_s), text<PopulationMeaning>(u"night"_s)},
    arrival(someStage(journey, u"arrive"_s)), feedback(someStage(journey, u"feedback"_s)),
    firstDay(someKind(arrival, u"first_day"_s)), praise(someKind(feedback)),
    reframing(someKind(feedback, u"reframing_interview"_s))
{
    arrival.position = 2;
    ines.team = shop.id;
    karim.team = workshop.id;
    karim.populations = {night.id};
    add(shop, workshop, night, ines, karim, journey, arrival, feedback, firstDay, praise,
        reframing);
}

void SampleMoments::addCopies(Moment moment, int count)
{
    ChangeSet changes(StepName{"Test"});
    for (int copy = 0; copy < count; ++copy) {
        moment.id = newId<Moment>();
        changes.create(moment);
    }
    records.apply(changes);
}

Moment SampleMoments::careful(const MomentKind& kind, QDate day) const
{
    return carefulMoment(ines, kind, day);
}

Moment SampleMoments::inPart(const MomentKind& kind, QDate day) const
{
    auto moment = carefulMoment(ines, kind, day);
    auto& evidence = moment.evidence;
    evidence.protectedTime = Answer::Partly;
    evidence.listening = Answer::Partly;
    evidence.emotional = evidence.relational = evidence.operational = Answer::Partly;
    evidence.itemsTicked = 2;
    return moment;
}

Moment SampleMoments::inPassing(const MomentKind& kind, QDate day) const
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

Moment SampleMoments::missed(const MomentKind& kind, QDate day) const
{
    return plannedMoment(ines, kind, day);
}

Moment SampleMoments::untold(const MomentKind& kind, QDate day) const
{
    auto moment = carefulMoment(ines, kind, day);
    moment.status = MomentStatus::Held;
    moment.evidence = {};
    return moment;
}

Scope SampleMoments::lastYear() const
{
    return {.period = {today.addYears(-1).addDays(1), today},
            .today = today,
            .language = Language::English};
}

}  // namespace esperluette::test
