// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/logbook.h"
#include "core/logbook/unlocking.h"
#include "core/storage/logbook_copy.h"
#include "tests/bench/generated_logbook.h"

#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace esperluette::bench {

namespace {

using namespace Qt::StringLiterals;

QString logbookOf100000() { return generatedFile({.people = 10'000, .moments = 100'000}); }

/// A copy that is opened again, read page by page and counted before it gets its name.
void backUp(benchmark::State& state, const QString& path, const SharedKey& key)
{
    const QTemporaryDir folder;
    const auto target = folder.filePath(u"backup.esperluette"_s);
    for (auto _ : state) {
        if (!copyLogbook(path, key, target))
            state.SkipWithError("the backup failed");
        state.PauseTiming();
        QFile::remove(target);
        state.ResumeTiming();
    }
}

void plainBackup(benchmark::State& state) { backUp(state, logbookOf100000(), {}); }

void encryptedBackup(benchmark::State& state)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"encrypted.esperluette"_s);
    QFile::copy(logbookOf100000(), path);
    const auto key = std::make_shared<const FileKey>(Secret(FileKey::size), FileKey::newSalt());
    if (!(*Logbook::open(path))->changeKey(key))
        state.SkipWithError("the logbook cannot be encrypted");
    backUp(state, path, key);
}

/// The bytes to a new file, until the disk has them.
void copyFile(benchmark::State& state)
{
    const QTemporaryDir folder;
    const auto target = folder.filePath(u"copy"_s);
    for (auto _ : state) {
        QFile::copy(logbookOf100000(), target);
#ifdef Q_OS_UNIX
        QFile copy(target);
        if (!copy.open(QIODevice::ReadWrite) || ::fsync(copy.handle()) != 0)
            state.SkipWithError("the copy did not reach the disk");
#endif
        state.PauseTiming();
        QFile::remove(target);
        state.ResumeTiming();
    }
}

/// From the typed passphrase to the key: dear on purpose.
void deriveKey(benchmark::State& state)
{
    const Passphrase passphrase(u"girafe trombone lundi cascade"_s);
    for (auto _ : state)
        benchmark::DoNotOptimize(newKey(passphrase));
}

BENCHMARK(plainBackup)->Name("backup/ours")->Unit(benchmark::kMillisecond)->Repetitions(5);
BENCHMARK(copyFile)->Name("backup/floor")->Unit(benchmark::kMillisecond)->Repetitions(5);
BENCHMARK(encryptedBackup)
    ->Name("encrypted backup/ours")
    ->Unit(benchmark::kMillisecond)
    ->Repetitions(5);
BENCHMARK(copyFile)->Name("encrypted backup/floor")->Unit(benchmark::kMillisecond)->Repetitions(5);
BENCHMARK(deriveKey)->Name("unlock")->Unit(benchmark::kMillisecond)->Repetitions(3);

}  // namespace
}  // namespace esperluette::bench
