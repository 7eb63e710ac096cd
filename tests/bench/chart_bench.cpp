// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_memory.h"
#include "core/insight/key_figures.h"
#include "core/insight/people_who_wait.h"
#include "core/insight/what_changed.h"
#include "core/storage/logbook_file.h"
#include "tests/bench/generated_logbook.h"
#include "tests/bench/plain_moment.h"

#include <array>
#include <benchmark/benchmark.h>
#include <map>

namespace esperluette::bench {

namespace {

/// Gives everybody one of ten sites, three contracts and two shifts: what equity is about.
void addPopulations(Records& records)
{
    auto ids = IdSource::ofSystem();
    ChangeSet changes(StepName{"Populations"});
    std::vector<std::vector<PopulationValueId>> cuts;
    for (const int size : {10, 3, 2}) {
        auto& values = cuts.emplace_back();
        for (int number = 1; number <= size; ++number) {
            values.push_back(ids.next<PopulationValue>());
            changes.create(
                PopulationValue{values.back(),
                                *PopulationCut::parse(QStringLiteral("cut %1").arg(size)),
                                *PopulationLabel::parse(QStringLiteral("value %1").arg(number)),
                                {}});
        }
    }
    std::size_t next = 0;
    for (const auto& person : records.all<Person>()) {
        auto changed = person;
        for (const auto& values : cuts)
            changed.populations.push_back(values[next++ * 7 % values.size()]);
        changes.update(person, changed);
    }
    records.apply(changes);
}

const Records& recordsOf(int moments)
{
    static std::map<int, Records> loaded;
    auto& records = loaded[moments];
    if (records.all<Moment>().empty()) {
        const auto file = LogbookFile::open(generatedFile({.people = 10'000, .moments = moments}),
                                            Device::temporary());
        records = *(*file)->load();
        addPopulations(records);
    }
    return records;
}

void chart(benchmark::State& state, const ChartDefinition* definition)
{
    const auto& records = recordsOf(int(state.range(0)));
    const Scope scope{.period = {benchDay.addYears(-3), benchDay}, .today = benchDay};
    const CareReader care(records, benchDay);
    for (auto _ : state)
        benchmark::DoNotOptimize(definition->compute({records, care}, scope));
}

/// Counts by stage, month and level over plain structs that already know all three.
void loop(benchmark::State& state)
{
    std::vector<PlainMoment> moments(std::size_t(state.range(0)));
    for (std::size_t position = 0; position < moments.size(); ++position) {
        moments[position].stage = std::uint8_t(position % 8);
        moments[position].level = std::uint8_t(position % 6);
        moments[position].days[0] = std::int32_t(position % 1000);
    }
    for (auto _ : state) {
        std::array<std::array<int, 8>, 8> counts{};
        for (const auto& moment : moments) {
            if (moment.days[0] >= 10 && moment.days[0] <= 990)
                ++counts[moment.stage][moment.level];
        }
        benchmark::DoNotOptimize(counts);
    }
}

/// All charts of all sections, from the beginning.
void everyChart(benchmark::State& state)
{
    const auto& records = recordsOf(int(state.range(0)));
    const Scope scope{.period = {benchDay.addYears(-3), benchDay}, .today = benchDay};
    const CareReader care(records, benchDay);
    for (auto _ : state) {
        for (const auto* definition : allCharts())
            benchmark::DoNotOptimize(definition->compute({records, care}, scope));
    }
}

/// Charts after one moment in the middle was told again, which each of them remembers.
void afterAnAction(benchmark::State& state, const std::vector<const ChartDefinition*>& charts)
{
    auto records = recordsOf(int(state.range(0)));
    const Scope scope{.period = {benchDay.addYears(-3), benchDay}, .today = benchDay};
    CareReader care(records, benchDay);
    std::vector<ChartMemory> memories;
    for (const auto* definition : charts)
        memories.emplace_back(*definition);
    const ChartSource source{records, care};
    for (auto& memory : memories)
        memory.chart(source, scope);
    for (auto _ : state) {
        auto told = records.all<Moment>()[records.all<Moment>().size() / 2];
        told.evidence.listening = told.evidence.listening == Answer::Yes ? Answer::No : Answer::Yes;
        ChangeSet changes;
        changes.update(records.all<Moment>()[records.all<Moment>().size() / 2], told);
        state.PauseTiming();
        records.apply(changes);
        care.follow(changes);
        state.ResumeTiming();
        for (auto& memory : memories) {
            memory.follow(changes, records);
            benchmark::DoNotOptimize(memory.chart(source, scope));
        }
    }
}

/// What stands above the charts, after one moment in the middle was told again.
void figuresAfterAnAction(benchmark::State& state)
{
    const auto& records = recordsOf(int(state.range(0)));
    const Scope scope{.period = {benchDay.addYears(-3), benchDay}, .today = benchDay};
    const CareReader care(records, benchDay);
    const auto& moment = records.all<Moment>()[records.all<Moment>().size() / 2];
    auto told = moment;
    told.evidence.listening = moment.evidence.listening == Answer::Yes ? Answer::No : Answer::Yes;
    ChangeSet changes;
    changes.update(moment, told);
    KeyFiguresMemory memory;
    memory.figures(records, care, scope);
    for (auto _ : state) {
        memory.follow(changes, records);
        benchmark::DoNotOptimize(memory.figures(records, care, scope));
    }
}

void findings(benchmark::State& state)
{
    const auto& records = recordsOf(int(state.range(0)));
    const Scope scope{.period = {benchDay.addYears(-3), benchDay}, .today = benchDay};
    const CareReader care(records, benchDay);
    for (auto _ : state)
        benchmark::DoNotOptimize(whatChanged({records, care}, scope, benchDay.addDays(-30)));
}

/// Who waits, which is asked after every action when nothing more pressing is found.
void whoWaits(benchmark::State& state)
{
    const auto& records = recordsOf(int(state.range(0)));
    const CareReader care(records, benchDay);
    const Scope scope{.today = benchDay};
    for (auto _ : state)
        benchmark::DoNotOptimize(peopleWhoWait({records, care}, scope));
}

void atBothSizes(benchmark::internal::Benchmark* bench)
{
    bench->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Repetitions(3);
}

const int registered = [] {
    for (const auto* definition : allCharts()) {
        const auto name = std::string("chart ") + definition->key;
        atBothSizes(benchmark::RegisterBenchmark((name + "/ours").c_str(), chart, definition));
        atBothSizes(benchmark::RegisterBenchmark((name + " after an action").c_str(), afterAnAction,
                                                 std::vector{definition}));
    }
    atBothSizes(benchmark::RegisterBenchmark("chart/floor", loop));
    atBothSizes(benchmark::RegisterBenchmark("charts, all/ours", everyChart));
    atBothSizes(benchmark::RegisterBenchmark("charts, all, after an action/ours", afterAnAction,
                                             allCharts()));
    atBothSizes(
        benchmark::RegisterBenchmark("chart figures after an action", figuresAfterAnAction));
    atBothSizes(benchmark::RegisterBenchmark("chart findings", findings));
    atBothSizes(benchmark::RegisterBenchmark("chart findings, who waits", whoWaits));
    return 0;
}();

}  // namespace
}  // namespace esperluette::bench
