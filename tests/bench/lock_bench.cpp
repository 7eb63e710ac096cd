// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "core/logbook/unlocking.h"
#include "tests/bench/generated_logbook.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <chrono>

namespace esperluette::bench {

namespace {

using namespace Qt::StringLiterals;

/// From the command to the picture of the locked window, with the team on the screen before.
void lock(benchmark::State& state)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"big.esperluette"_s);
    QFile::copy(generatedFile({.people = 10'000, .moments = 100'000}), path);
    const auto key = *newKey(Passphrase(u"four quiet words together"_s));
    Preferences preferences(folder.filePath(u"settings.ini"_s));
    Session session(Clock(benchDay), Language::French, folder.path());
    if (!session.open(path) || !session.desk()->logbook.changeKey(key))
        return state.SkipWithError("the logbook was not encrypted");
    session.close();
    Program program(session, preferences);
    program.window().show();
    for (auto _ : state) {
        if (!session.open(path, key))
            return state.SkipWithError("the logbook was not opened");
        program.showLogbook();
        program.window().navigator().go({page_keys::team, {}});
        QApplication::processEvents();
        const auto begin = std::chrono::steady_clock::now();
        emit program.window().lockRequested();
        QApplication::processEvents();
        benchmark::DoNotOptimize(program.window().grab());
        state.SetIterationTime(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        if (session.desk())
            return state.SkipWithError("the logbook was not locked");
    }
}

BENCHMARK(lock)
    ->Name("lock a window on 100,000 moments, encrypted")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(10);

}  // namespace
}  // namespace esperluette::bench
