// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/exchange/import_planner.h"
#include "core/exchange/people_csv.h"
#include "core/exchange/people_import.h"
#include "core/logbook/logbook.h"
#include "tests/bench/generated_logbook.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace esperluette::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int rows = 100'000;

/// A list of people as CSV, made once.
QString listOfPeople()
{
    static const QTemporaryDir folder;
    static const auto path = folder.filePath(u"people.csv"_s);
    if (!QFile::exists(path)) {
        Records records;
        for (const auto& part : generateLogbook({.people = rows, .moments = 1}, benchDay))
            records.apply(part);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(peopleCsv(records)) < 0)
            qFatal("the list of people cannot be written");
    }
    return path;
}

/// Reading, a verdict for each row, and one transaction on disk.
void import(benchmark::State& state)
{
    const auto path = listOfPeople();
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        auto ids = IdSource::ofSystem();
        const auto logbook = *Logbook::create(folder.filePath(u"import.esperluette"_s),
                                              *beginLogbook({.today = benchDay}, ids));
        state.ResumeTiming();
        const auto list = PeopleList::read(path, {.dateOrder = DateOrder::YearMonthDay});
        const auto plan = planImport(logbook->records(), *list, benchDay);
        const auto changes = importChanges(logbook->records(), *list, *plan, benchDay, ids);
        if (plan->counts().added != rows || !logbook->apply(changes))
            state.SkipWithError("the import failed");
    }
}

/// The shell of SQLite importing the same file into a table without keys.
void shellImport(benchmark::State& state)
{
    const auto path = listOfPeople();
    for (auto _ : state) {
        const QTemporaryDir folder;
        QProcess shell;
        shell.start(
            u"sqlite3"_s,
            {folder.filePath(u"floor.db"_s), u".mode csv"_s, u".import '%1' people"_s.arg(path)});
        if (!shell.waitForFinished(60'000) || shell.exitCode() != 0)
            state.SkipWithError("sqlite3 is not installed");
    }
}

BENCHMARK(import)
    ->Name("import of 100,000 rows/ours")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->Repetitions(3);
BENCHMARK(shellImport)
    ->Name("import of 100,000 rows/floor")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->Repetitions(3);

}  // namespace
}  // namespace esperluette::bench
