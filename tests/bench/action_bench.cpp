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

/// A key without the second that deriving one takes.
SharedKey someKey()
{
    return std::make_shared<const FileKey>(Secret(FileKey::size), FileKey::newSalt());
}

/// Changes a moment and back.
void changeMoments(benchmark::State& state, Logbook& logbook)
{
    for (auto _ : state) {
        const auto& moment = logbook.records().all<Moment>().front();
        auto changed = moment;
        changed.evidence.minutes = std::uint16_t(changed.evidence.minutes % 60 + 1);
        ChangeSet changes(StepName{"Tell a moment"});
        changes.update(moment, changed);
        if (!logbook.apply(changes))
            state.SkipWithError("the change was refused");
    }
}

/// From the request until everything is on the disk and everybody was told.
void durableAction(benchmark::State& state)
{
    const QTemporaryDir folder;
    const auto logbook = *Logbook::open(copyOfLogbook(folder));
    changeMoments(state, *logbook);
}

void encryptedAction(benchmark::State& state)
{
    const QTemporaryDir folder;
    const auto logbook = *Logbook::open(copyOfLogbook(folder));
    if (!logbook->changeKey(someKey()))
        state.SkipWithError("the logbook cannot be encrypted");
    changeMoments(state, *logbook);
}

template <bool withHistory>
void bareTransaction(benchmark::State& state)
{
    const QTemporaryDir folder;
    PlainWriter writer(copyOfLogbook(folder));
    for (auto _ : state)
        writer.write(withHistory);
}

BENCHMARK(durableAction)
    ->Name("durable action/ours")
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5);
BENCHMARK(bareTransaction<true>)
    ->Name("durable action/floor")
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5);
BENCHMARK(durableAction)
    ->Name("action with its history, to one without/ours")
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5);
BENCHMARK(bareTransaction<false>)
    ->Name("action with its history, to one without/floor")
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5);
BENCHMARK(encryptedAction)
    ->Name("encrypted action, to a plain one/ours")
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5);
BENCHMARK(durableAction)
    ->Name("encrypted action, to a plain one/floor")
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5);

}  // namespace
}  // namespace esperluette::bench
