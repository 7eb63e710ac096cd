// SPDX-License-Identifier: GPL-3.0-or-later
//
// The floor is making as many moments as the rules ask for, with their ids, in one block.
#include "core/catalogue/catalogue.h"
#include "core/planning/calendar_days.h"
#include "core/storage/logbook_file.h"
#include "tests/bench/generated_logbook.h"

#include <benchmark/benchmark.h>

namespace esperluette::bench {

namespace {

constexpr int people = 10'000;

PlanningDesk desk(int years)
{
    return {WorkingCalendar::french(), benchDay, benchDay.addYears(years), UtcMinute()};
}

/// The built-in journey, with a one-to-one every month on a fixed day in place of one that waits
/// for the one before: three years of 10,000 people are then some 400,000 occurrences.
ChangeSet journeyOfFixedDays(IdSource& ids)
{
    const auto builtIn = *beginLogbook({.today = benchDay}, ids);
    ChangeSet changes;
    builtIn.forEachType([&changes]<typename Entity>(const std::vector<Change<Entity>>& records) {
        for (const auto& record : records) {
            auto made = *record.after;
            if constexpr (std::is_same_v<Entity, MomentKind>) {
                if (made.key.text() == u"one_to_one") {
                    made.rule.form = RuleForm::Anniversary;
                    made.rule.every = {1, TimeUnit::Month};
                }
            }
            changes.create(std::move(made));
        }
    });
    return changes;
}

/// People of a list that was just imported: nothing is planned yet.
Records newPeople(IdSource& ids)
{
    auto changes = journeyOfFixedDays(ids);
    for (int number = 0; number < people; ++number) {
        Person person{.id = ids.next<Person>()};
        person.givenName = *PersonName::parse(QString::number(number));
        person.start = benchDay.addDays(-number % 3000);
        person.trialEnd = person.start.addMonths(4);
        person.knownSince = benchDay;
        changes.create(std::move(person));
    }
    Records records;
    records.apply(changes);
    return records;
}

void threeYears(benchmark::State& state)
{
    auto ids = IdSource::ofSystem();
    const auto records = newPeople(ids);
    std::size_t planned = 0;
    int signs = 0;
    auto ahead = desk(3);
    ahead.goesOn = [&signs](double) { return ++signs > 0; };
    for (auto _ : state)
        planned = planMoments(records, ahead, ids).of<Moment>().size();
    state.counters["moments"] = double(planned);
    state.counters["signs"] = double(signs);
}

void makingMoments(benchmark::State& state)
{
    auto ids = IdSource::ofSystem();
    const auto records = newPeople(ids);
    const auto count = planMoments(records, desk(3), ids).of<Moment>().size();
    for (auto _ : state) {
        ChangeSet changes;
        for (std::size_t made = 0; made < count; ++made)
            changes.create(Moment{.id = ids.next<Moment>(),
                                  .person = records.all<Person>().front().id,
                                  .kind = records.all<MomentKind>().front().id});
        benchmark::DoNotOptimize(changes);
    }
}

/// Planning again after the first day of one person moved, in a logbook of three years of plans.
void oneMilestone(benchmark::State& state)
{
    auto ids = IdSource::ofSystem();
    auto records = newPeople(ids);
    records.apply(planMoments(records, desk(1), ids));
    auto person = records.all<Person>()[people / 2];
    const auto before = person;
    person.start = person.start.addDays(3);
    ChangeSet move;
    move.update(before, person);
    records.apply(move);
    std::size_t moved = 0;
    auto ahead = desk(1);
    ahead.only = {person.id};
    for (auto _ : state)
        moved = planMoments(records, ahead, ids).size();
    state.counters["moved"] = double(moved);
    state.counters["moments"] = double(records.all<Moment>().size());
}

void monthOf(benchmark::State& state)
{
    const auto file = LogbookFile::open(
        generatedFile({.people = people, .moments = int(state.range(0))}), Device::temporary());
    const auto records = *(*file)->load();
    const DateRange month{benchDay.addDays(-40), benchDay.addDays(1)};
    for (auto _ : state)
        benchmark::DoNotOptimize(momentsIn(records, month));
}

BENCHMARK(threeYears)->Name("planning 10,000 people, 3 years/ours")->Unit(benchmark::kMillisecond);
BENCHMARK(makingMoments)
    ->Name("planning 10,000 people, 3 years/floor")
    ->Unit(benchmark::kMillisecond);
BENCHMARK(oneMilestone)
    ->Name("planning again, one milestone moved/ours")
    ->Unit(benchmark::kMillisecond);
BENCHMARK(monthOf)->Name("moments of a month/ours")->Arg(1'000'000)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace esperluette::bench
