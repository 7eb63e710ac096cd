// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/logbook.h"
#include "tests/bench/generated_logbook.h"
#include "tests/bench/plain_moment.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace esperluette::bench {

namespace {

/// A copy of a generated logbook that a benchmark may change.
QString copyOfLogbook(const QTemporaryDir& folder)
{
    auto path = folder.filePath(QStringLiteral("copy.esperluette"));
    QFile::copy(generatedFile({.people = 10'000, .moments = 100'000}), path);
    return path;
}

/// From the request until everything is on the disk and everybody was told.
void durableAction(benchmark::State& state)
{
    const QTemporaryDir folder;
    const auto logbook = *Logbook::open(copyOfLogbook(folder));
    for (auto _ : state) {
        const auto& moment = logbook->records().all<Moment>().front();
        auto changed = moment;
        changed.evidence.minutes = std::uint16_t(changed.evidence.minutes % 60 + 1);
        ChangeSet changes(StepName{"Tell a moment"});
        changes.update(moment, changed);
        if (!logbook->apply(changes))
            state.SkipWithError("the change was refused");
    }
}

void bareTransaction(benchmark::State& state)
{
    const QTemporaryDir folder;
    PlainWriter writer(copyOfLogbook(folder));
    for (auto _ : state)
        writer.write();
}

BENCHMARK(durableAction)
    ->Name("durable action/ours")
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5);
BENCHMARK(bareTransaction)
    ->Name("durable action/floor")
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5);

}  // namespace
}  // namespace esperluette::bench
