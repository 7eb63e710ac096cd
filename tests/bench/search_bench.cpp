// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/text_folding.h"
#include "core/foundation/text_scan.h"
#include "core/logbook/search.h"
#include "core/moments/quick_line.h"
#include "core/storage/logbook_file.h"
#include "tests/bench/generated_logbook.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>

namespace esperluette::bench {

namespace {

using namespace Qt::StringLiterals;

const Records& millionMoments()
{
    static const auto records = [] {
        const auto file = LogbookFile::open(generatedFile({.people = 10'000, .moments = 1'000'000}),
                                            Device::temporary());
        return *(*file)->load();
    }();
    return records;
}

/// What somebody types, letter by letter.
const QStringList& keystrokes()
{
    static const QStringList typed = {u"f"_s, u"fé"_s,      u"féli"_s,        u"félicitations"_s,
                                      u"v"_s, u"vitrine"_s, u"vitrine dor"_s, u"zzz"_s};
    return typed;
}

/// Opening the quick add: the names of all people are taken in.
void readNames(benchmark::State& state)
{
    const auto& records = millionMoments();
    for (auto _ : state) {
        const QuickLineReader reader(records);
        benchmark::DoNotOptimize(&reader);
    }
}

/// The same names, made comparable and nothing else.
void foldNames(benchmark::State& state)
{
    for (auto _ : state) {
        for (const auto& person : millionMoments().all<Person>()) {
            for (const auto& name : {person.givenName.text(), person.familyName.text()})
                benchmark::DoNotOptimize(folded(name));
        }
    }
}

/// A key in the quick add.
void readLine(benchmark::State& state)
{
    const QuickLineReader reader(millionMoments());
    const QDate today(2026, 11, 23);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            reader.read(u"félicitations Léa hier au bureau pour la vitrine d’octobre", today, 600));
}

BENCHMARK(readNames)->Name("quick add, 10000 people/ours")->Unit(benchmark::kMillisecond);
BENCHMARK(foldNames)->Name("quick add, 10000 people/floor")->Unit(benchmark::kMillisecond);
BENCHMARK(readLine)->Name("quick add, keystroke")->Unit(benchmark::kMicrosecond);

void keystroke(benchmark::State& state)
{
    Search search(millionMoments(), Language::French);
    benchmark::DoNotOptimize(search.find(u"a"_s));
    std::vector<double> milliseconds;
    qsizetype next = 0;
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(search.find(keystrokes()[next++ % keystrokes().size()]));
        milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
                .count());
    }
    std::ranges::sort(milliseconds);
    state.counters["p95_ms"] = milliseconds[milliseconds.size() * 95 / 100];
}

/// One pass over all names and titles in one folded string: a title of its own or the name of its
/// kind for each moment.
void scan(benchmark::State& state)
{
    std::string bytes;
    for (const auto& person : millionMoments().all<Person>())
        bytes += folded(shownName(person)).toStdString() + '\n';
    const auto kinds = millionMoments().all<MomentKind>();
    std::vector<std::string> kindNames;
    for (const auto& kind : kinds)
        kindNames.push_back(folded(kind.name.in(Language::French)).toStdString() + '\n');
    std::size_t position = 0;
    for (const auto& moment : millionMoments().all<Moment>()) {
        const auto kind = millionMoments().momentKinds()[position++];
        bytes += moment.title.isEmpty() ? kindNames[kind]
                                        : folded(moment.title.text()).toStdString() + '\n';
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(findBytes(bytes, "zzz"));
}

BENCHMARK(keystroke)
    ->Name("search keystroke, 1,000,000 moments/ours")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(80)
    ->Repetitions(5);
BENCHMARK(scan)
    ->Name("search keystroke, 1,000,000 moments/floor")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(80)
    ->Repetitions(5);

}  // namespace
}  // namespace esperluette::bench
