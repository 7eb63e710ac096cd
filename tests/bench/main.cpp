// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace {

/// Prints, after the usual lines, each measure as a ratio to the floor of the same run: of
/// "load facts/100000/ours" to "load facts/100000/floor", both as medians.
class RatioReporter : public benchmark::ConsoleReporter {
public:
    RatioReporter() : ConsoleReporter(OO_None) { }

    void ReportRuns(const std::vector<Run>& runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const auto& run : runs) {
            if (run.run_type == Run::RT_Iteration && !run.error_occurred)
                m_times[run.benchmark_name()].push_back(run.GetAdjustedRealTime());
        }
    }

    void Finalize() override
    {
        std::printf("\n%-44s %12s %12s %8s\n", "ratio to the floor of this run", "ours (ms)",
                    "floor (ms)", "ratio");
        for (const auto& [name, times] : m_times) {
            const auto end = name.find("/ours");
            if (end == std::string::npos)
                continue;
            auto floor = name;
            floor.replace(end, 5, "/floor");
            if (const auto found = m_times.find(floor); found != m_times.end())
                printRatio(name.substr(0, end), median(times), median(found->second));
        }
    }

private:
    static double median(std::vector<double> times)
    {
        const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
        std::ranges::nth_element(times, middle);
        return *middle;
    }

    static void printRatio(const std::string& what, double ours, double floor)
    {
        std::printf("%-44s %12.3f %12.3f %7.2fx\n", what.c_str(), ours, floor, ours / floor);
    }

    std::map<std::string, std::vector<double>> m_times;
};

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}
