// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/population_rows.h"

#include <QHash>

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
    QHash<PopulationValueId, int> people;
    for (const auto& person : records.all<Person>()) {
        if (!moments.hasPerson(records.positionOf(person)))
            continue;
        for (const auto& id : person.populations)
            ++people[id];
    }

    PopulationRows rows;
    for (const auto& value : records.all<PopulationValue>()) {
        if (people.contains(value.id))
            rows.values.push_back(&value);
    }
    std::ranges::stable_sort(rows.values, comesBeforeInCuts);
    for (const auto* value : rows.values)
        rows.labels.push_back(source.shownText(value->label.text()));
    QHash<PopulationValueId, std::uint32_t> rowOfValue;
    for (const auto* value : rows.values) {
        rowOfValue.insert(value->id, std::uint32_t(rows.people.size()));
        rows.people.push_back(people.value(value->id));
    }

    for (const auto& person : records.all<Person>()) {
        rows.firstOfPerson.push_back(std::uint32_t(rows.rowsOfPeople.size()));
        if (!moments.hasPerson(records.positionOf(person)))
            continue;
        for (const auto& id : person.populations) {
            if (const auto row = rowOfValue.constFind(id); row != rowOfValue.constEnd())
                rows.rowsOfPeople.push_back(*row);
        }
    }
    rows.firstOfPerson.push_back(std::uint32_t(rows.rowsOfPeople.size()));
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
