// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/insight/sample_moments.h"

#include <array>

/// A logbook in which every chart has something to show.
namespace esperluette::test {

/// The same moment of a team, to which one of another may come.
inline void addCollective(SampleMoments& sample, Moment moment, unsigned who)
{
    Gathering gathering{.id = newId<Moment>()};
    gathering.attendances = {{sample.ines.id, who == 1 ? Part::Absent : Part::Present},
                             {sample.karim.id, who == 0 ? Part::Invited : Part::Contributor}};
    gathering.team = who == 0 ? sample.shop.id : sample.workshop.id;
    moment.id = gathering.id;
    moment.person.reset();
    sample.add(moment, gathering);
}

/// Somebody who began in the last year and works at a distance, with two moments of the arrival.
inline void addNewcomer(SampleMoments& sample)
{
    PopulationValue remote{.id = newId<PopulationValue>(),
                           .cut = text<PopulationCut>(QStringLiteral("work_mode")),
                           .label = text<PopulationLabel>(QStringLiteral("Télétravail")),
                           .meaning = text<PopulationMeaning>(QStringLiteral("remote"))};
    auto newcomer = somePerson(QStringLiteral("Nora"));
    newcomer.start = today.addDays(-300);
    newcomer.offer = JobOffer::Accepted;
    newcomer.offerDay = today.addDays(-330);
    newcomer.team = sample.shop.id;
    newcomer.manager = sample.karim.id;
    newcomer.populations = {remote.id};
    sample.add(remote, newcomer,
               carefulMoment(newcomer, sample.firstDay, newcomer.start.addDays(5)),
               carefulMoment(newcomer, sample.firstDay, newcomer.start.addDays(20)));
}

/// Inès looks after the workshop, Karim in it after the newcomer: she is a director.
inline void letManage(SampleMoments& sample)
{
    ChangeSet changes(StepName{"Test"});
    auto workshop = sample.workshop;
    workshop.manager = sample.ines.id;
    changes.update(sample.workshop, workshop);
    sample.records.apply(changes);
    sample.workshop = workshop;
}

/// Moments of every sort: two people, three kinds, all levels, over 14 months.
inline SampleMoments manySorts(unsigned seed)
{
    SampleMoments sample;
    addNewcomer(sample);
    letManage(sample);
    for (const auto subject : {MeasureSubject::Referrals, MeasureSubject::ProjectVolunteers})
        sample.add(Measure{newId<Measure>(), subject, today.addDays(-60), 3 * Measure::one, 0, {}});
    sample.add(MirrorPair{.id = newId<MirrorPair>(),
                          .name = text<MirrorName>(QStringLiteral("Écouter")),
                          .customers = 4,
                          .employees = 1});
    const auto next = [&seed](unsigned below) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 8) % below;
    };
    const std::array kinds{&sample.firstDay, &sample.praise, &sample.reframing};
    const std::array people{&sample.ines, &sample.karim};
    using Maker = Moment (SampleMoments::*)(const MomentKind&, QDate) const;
    const std::array<Maker, 5> makers{&SampleMoments::careful, &SampleMoments::inPart,
                                      &SampleMoments::inPassing, &SampleMoments::missed,
                                      &SampleMoments::untold};
    for (int index = 0; index < 120; ++index) {
        const auto day = today.addDays(20 - int(next(440)));
        auto moment = (sample.*makers[next(5)])(*kinds[next(3)], day);
        moment.id = newId<Moment>();
        moment.person = people[next(2)]->id;
        if (moment.held.isValid()) {
            moment.evidence.felt = std::uint8_t(next(6));
            if (next(6) == 0)
                moment.planned = {};
        } else {
            moment.evidence.cause = MissedCause(next(6));
        }
        sample.add(moment);
        if (next(4) == 0)
            sample.add(Commitment{.id = newId<Commitment>(),
                                  .moment = moment.id,
                                  .person = moment.person,
                                  .text = text<CommitmentText>(QStringLiteral("Appeler")),
                                  .promised = day,
                                  .due = day.addDays(7),
                                  .state = CommitmentState(next(4))});
        if (next(8) == 0)
            addCollective(sample, moment, next(3));
    }
    return sample;
}

/// The words of every other moment, made from the number of the moment.
inline ChartSource sourceOf(const SampleMoments& sample, const CareReader& care)
{
    const auto emotions = [&sample] {
        const std::array words{QStringLiteral("pride"), QStringLiteral("joy"),
                               QStringLiteral("fear"), QStringLiteral("calm")};
        std::vector<MomentEmotions> all;
        const auto moments = sample.records.all<Moment>();
        for (std::size_t position = 0; position < moments.size(); position += 2)
            all.push_back({.moment = moments[position].id,
                           .anticipated = {words[position / 2 % 4], words[position / 3 % 4]},
                           .declared = {words[position / 4 % 4]}});
        return all;
    };
    return {.records = sample.records, .care = care, .emotions = emotions};
}

inline ChartData computed(const ChartDefinition& chart, const SampleMoments& sample,
                          const Scope& scope)
{
    const auto care = sample.care();
    return chart.compute(sourceOf(sample, care), scope);
}

}  // namespace esperluette::test
