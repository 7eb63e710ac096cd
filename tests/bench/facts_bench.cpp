// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logbook_file.h"
#include "tests/bench/generated_logbook.h"
#include "tests/bench/plain_moment.h"

#include <QFile>

#include <benchmark/benchmark.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace esperluette::bench {

namespace {

GeneratorSize sizeOf(const benchmark::State& state)
{
    return {.people = 10'000, .moments = int(state.range(0))};
}

/// Opening with all its checks, and the facts into Records.
void openLogbook(benchmark::State& state)
{
    const auto path = generatedFile(sizeOf(state));
    for (auto _ : state) {
        const auto file = LogbookFile::open(path, Device::temporary());
        benchmark::DoNotOptimize((*file)->load());
    }
}

void loadFacts(benchmark::State& state)
{
    const auto file = LogbookFile::open(generatedFile(sizeOf(state)), Device::temporary());
    for (auto _ : state)
        benchmark::DoNotOptimize((*file)->load());
}

/// The C API reading sixteen columns of the same number of moments into plain structs.
void readColumns(benchmark::State& state)
{
    const auto path = generatedFile(sizeOf(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(readPlainMoments(path));
}

/// Every step about one person among all others, as their history shows it.
void historyOfAPerson(benchmark::State& state)
{
    const auto file = LogbookFile::open(generatedFile(sizeOf(state)), Device::temporary());
    const auto person = (*file)->load()->all<Person>().back().id;
    for (auto _ : state)
        benchmark::DoNotOptimize((*file)->historyOf(person));
}

void historyOfAMoment(benchmark::State& state)
{
    const auto file = LogbookFile::open(generatedFile(sizeOf(state)), Device::temporary());
    const auto moment = (*file)->load()->all<Moment>().back().id;
    for (auto _ : state)
        benchmark::DoNotOptimize((*file)->historyOf(moment));
}

/// Resident memory of this process, in bytes.
double residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096;
}

/// Bytes per moment once loaded, against structs of 104 bytes.
void memoryOfFacts(benchmark::State& state)
{
    const auto file = LogbookFile::open(generatedFile(sizeOf(state)), Device::temporary());
    for (auto _ : state) {
#ifdef __GLIBC__
        malloc_trim(0);  // what making the file left would be used again, unseen
#endif
        const auto before = residentMemory();
        const auto records = (*file)->load();
        const auto perMoment = (residentMemory() - before) / double(state.range(0));
        state.counters["bytes_per_moment"] = perMoment;
        state.counters["ratio_to_104"] = perMoment / 104;
    }
}

BENCHMARK(memoryOfFacts)->Name("memory of facts")->Arg(1'000'000)->Iterations(1);
BENCHMARK(historyOfAPerson)
    ->Name("history of a person")
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(historyOfAMoment)
    ->Name("history of a moment")
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(loadFacts)
    ->Name("load facts/ours")
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5);
BENCHMARK(readColumns)
    ->Name("load facts/floor")
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5);
BENCHMARK(openLogbook)
    ->Name("open and load/ours")
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5);
BENCHMARK(readColumns)
    ->Name("open and load/floor")
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5);

}  // namespace
}  // namespace esperluette::bench
