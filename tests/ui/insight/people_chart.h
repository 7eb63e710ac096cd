// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

namespace esperluette::test {

/// Counts six moments for each person, whose names are its categories and in its sentence.
class PeopleCount final : public ChartCount {
public:
    explicit PeopleCount(const ChartSource& source) : m_source(source) { }

    ChartData present(std::span<const int>) const override
    {
        ChartData data{
            .series = {{.key = QStringLiteral("with_care"), .label = QStringLiteral("with care")}}};
        for (const auto& person : m_source.records.all<Person>()) {
            data.categories.push_back(
                {.key = person.id.text(), .label = m_source.nameOf(person), .n = 6});
            data.series.front().values.push_back(6);
            data.series.front().n.push_back(6);
            data.n += 6;
            data.sentence += m_source.nameOf(person) + QStringLiteral(" has six. ");
        }
        return data;
    }
    std::vector<std::uint32_t> behind(std::size_t, std::size_t) const override { return {}; }

private:
    ChartSource m_source;
};

/// A chart that shows the names of people.
inline const ChartDefinition& peopleChart()
{
    static const ChartDefinition chart{
        .key = "people",
        .title = "People",
        .shape = ChartShape::StackedBars,
        .unit = ChartUnit::Count,
        .begin = [](const ChartSource& source, const Scope&) -> std::unique_ptr<ChartCount> {
            return std::make_unique<PeopleCount>(source);
        }};
    return chart;
}

}  // namespace esperluette::test
