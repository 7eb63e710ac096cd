// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/population_rows.h"

#include <algorithm>
#include <array>

namespace esperluette {

namespace {

/// The place of a cut among all; the user's own come last.
std::size_t placeOf(const PopulationCut& cut)
{
    static constexpr std::array<QStringView, 4> known{cuts::site, cuts::contract, cuts::workMode,
                                                      cuts::shift};
    return std::size_t(std::ranges::find(known, QStringView(cut.text())) - known.begin());
}

bool comesBeforeInCuts(const PopulationValue* left, const PopulationValue* right)
{
    if (const auto places = std::pair(placeOf(left->cut), placeOf(right->cut));
        places.first != places.second)
        return places.first < places.second;
    if (left->cut != right->cut)
        return QString::localeAwareCompare(left->cut.text(), right->cut.text()) < 0;
    return QString::localeAwareCompare(left->label.text(), right->label.text()) < 0;
}

bool isFor(const JourneyTemplate& journey, const PopulationValue& value, const Records& records)
{
    const auto& wanted = journey.populations;
    return std::ranges::find(wanted, value.id) != wanted.end()
        || std::ranges::none_of(wanted, [&](const PopulationValueId& id) {
               const auto* other = records.find(id);
               return other && other->cut == value.cut;
           });
}

}  // namespace

PopulationRows populationRows(const ChartSource& source, const ScopedMoments& moments)
{
    const auto& records = source.records;
    const auto all = records.all<PopulationValue>();
    // By position in `all` first: the order of the rows is known when everybody was looked at.
    PopulationRows rows;
    std::vector<int> people(all.size());
    for (const auto& person : records.all<Person>()) {
        rows.firstOfPerson.push_back(std::uint32_t(rows.rowsOfPeople.size()));
        if (!moments.hasPerson(records.positionOf(person)))
            continue;
        for (const auto& id : person.populations) {
            const auto* value = records.find(id);
            if (!value)
                continue;
            rows.rowsOfPeople.push_back(std::uint32_t(records.positionOf(*value)));
            ++people[rows.rowsOfPeople.back()];
        }
    }
    rows.firstOfPerson.push_back(std::uint32_t(rows.rowsOfPeople.size()));

    for (const auto& value : all) {
        if (people[records.positionOf(value)] > 0)
            rows.values.push_back(&value);
    }
    std::ranges::stable_sort(rows.values, comesBeforeInCuts);
    std::vector<std::uint32_t> rowOfValue(all.size());
    for (const auto* value : rows.values) {
        const auto position = records.positionOf(*value);
        rowOfValue[position] = std::uint32_t(rows.people.size());
        rows.labels.push_back(source.shownText(value->label.text()));
        rows.people.push_back(people[position]);
    }
    for (auto& row : rows.rowsOfPeople)
        row = rowOfValue[row];
    return rows;
}

std::vector<std::vector<bool>> kindsOpenTo(const Records& records, const KindRows& kinds,
                                           const PopulationRows& populations)
{
    std::vector open(kinds.kinds.size(), std::vector<bool>(populations.values.size()));
    for (const auto& kind : records.all<MomentKind>()) {
        const auto* stage = records.find(kind.stage);
        const auto* journey = stage ? records.find(stage->journey) : nullptr;
        if (!journey)
            continue;
        auto& row = open[kinds.rowOfKind[records.positionOf(kind)]];
        for (std::size_t value = 0; value < row.size(); ++value)
            row[value] = row[value] || isFor(*journey, *populations.values[value], records);
    }
    return open;
}

}  // namespace esperluette
