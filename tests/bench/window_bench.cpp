// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generated_logbook.h"
#include "ui/calendar/calendar_grid.h"
#include "ui/calendar/calendar_page.h"
#include "ui/insight/insight_page.h"
#include "ui/people/people_page.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <utility>

namespace esperluette::bench {

namespace {

using namespace Qt::StringLiterals;

/// A desk on a copy of a logbook of 10,000 people.
class BigDesk {
public:
    explicit BigDesk(int moments = 100'000)
    {
        const auto path = m_folder.filePath(u"big.esperluette"_s);
        QFile::copy(generatedFile({.people = 10'000, .moments = moments}), path);
        m_logbook = *Logbook::open(path);
        m_desk.emplace(ui::Desk{*m_logbook, m_ids, Language::French, WorkingCalendar::french(),
                                [] { return benchDay; }, [] { return UtcMinute(); }});
    }

    Logbook& logbook() { return *m_logbook; }
    ui::Desk& desk() { return *m_desk; }

private:
    QTemporaryDir m_folder;
    IdSource m_ids = IdSource::ofSystem();
    std::unique_ptr<Logbook> m_logbook;
    std::optional<ui::Desk> m_desk;
};

/// Notices that something is painted.
class PaintWatch : public QObject {
public:
    PaintWatch() { qApp->installEventFilter(this); }
    bool takeSeen() { return std::exchange(m_seen, false); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_seen = m_seen || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

/// Measures `act` on a page that is shown until it was painted, once; reports the 95th percentile.
template <typename Act>
void untilPainted(benchmark::State& state, Act act)
{
    std::vector<double> milliseconds;
    PaintWatch painted;
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        act();
        QApplication::processEvents();
        milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
                .count());
        if (!painted.takeSeen())
            return state.SkipWithError("nothing was painted");
    }
    std::ranges::sort(milliseconds);
    state.counters["p95_ms"] = milliseconds[milliseconds.size() * 95 / 100];
}

/// One letter more in the search of the Team page.
void keyInTeam(benchmark::State& state)
{
    BigDesk big;
    ui::PeoplePage page(big.desk(), nullptr);
    page.resize(1220, 846);
    page.show();
    QApplication::processEvents();
    auto* field = page.findChild<QLineEdit*>();
    const QStringList typed = {u"b"_s, u"ba"_s, u"bach"_s, u""_s, u"é"_s, u"équipe 1"_s, u"zz"_s};
    qsizetype next = 0;
    untilPainted(state, [&] { field->setText(typed[next++ % typed.size()]); });
}

/// One moment told differently, with its write on the disk.
void changeInInsight(benchmark::State& state)
{
    BigDesk big;
    ui::InsightPage page(big.desk(), nullptr);
    page.resize(1220, 846);
    page.show();
    QApplication::processEvents();
    untilPainted(state, [&] {
        const auto& moment = big.logbook().records().all<Moment>()[50'000];
        auto changed = moment;
        changed.evidence.minutes = std::uint16_t(changed.evidence.minutes % 60 + 1);
        ChangeSet changes(StepName{"Tell a moment"});
        changes.update(moment, changed);
        if (!big.logbook().apply(changes))
            state.SkipWithError("the change was refused");
    });
}

/// The calendar turned by one month, back and forth.
void monthInCalendar(benchmark::State& state)
{
    BigDesk big(1'000'000);
    ui::CalendarPage page(big.desk(), nullptr);
    page.resize(1220, 846);
    page.show();
    QApplication::processEvents();
    auto* grid = page.findChild<ui::CalendarGrid*>();
    int step = 1;
    untilPainted(state, [&] {
        step = -step;
        emit grid->turned(step);
    });
}

/// The first day of one person moved, with planning again and its write on the disk.
void milestoneMoved(benchmark::State& state)
{
    BigDesk big;
    for (auto _ : state) {
        const auto before = big.desk().records().all<Person>()[5'000];
        auto person = before;
        person.start = person.start.addDays(1);
        ChangeSet changes(StepName{"Edit a person"});
        changes.update(before, person);
        if (!big.desk().applyAndPlan(std::move(changes)))
            state.SkipWithError("the change was refused");
    }
}

BENCHMARK(monthInCalendar)
    ->Name("a month turned in the calendar, 1,000,000 moments")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(40);
BENCHMARK(milestoneMoved)
    ->Name("one milestone moved, planned again, written, 100,000 moments")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(40);
BENCHMARK(keyInTeam)
    ->Name("key to picture of Team, 10,000 people, 100,000 moments")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(60);
BENCHMARK(changeInInsight)
    ->Name("change to painted charts, 100,000 moments, with the write")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(40);

}  // namespace
}  // namespace esperluette::bench

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
