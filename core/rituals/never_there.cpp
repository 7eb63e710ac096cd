// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rituals/never_there.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace esperluette {

namespace {

QString sentence(const char* text, int count = -1)
{
    return QCoreApplication::translate("NeverThere", text, nullptr, count);
}

/// How often somebody was invited, and came.
struct Visits {
    int invited = 0;
    int absent = 0;
};

/// The people of a population that count, and those who were never there.
struct Members {
    int all = 0;
    std::set<PersonId> absent;
};

bool tellsTimeOrPlace(const PopulationValue& value)
{
    const auto& cut = value.cut.text();
    return cut == cuts::site || cut == cuts::shift || cut == cuts::workMode;
}

/// Names the populations in which everybody was absent, the largest first, as long as they say
/// something of people not yet named.
void namePopulations(NeverThere& never, const Records& records,
                     const std::map<PopulationValueId, Members>& members,
                     std::set<PersonId> unnamed)
{
    std::vector<std::pair<const PopulationValue*, const Members*>> absent;
    for (const auto& [id, population] : members) {
        const auto& value = *records.find(id);
        if (tellsTimeOrPlace(value) && population.all >= NeverThere::fewestPeople
            && population.all == int(population.absent.size()))
            absent.emplace_back(&value, &population);
    }
    std::ranges::stable_sort(absent, std::greater(),
                             [](const auto& population) { return population.second->all; });
    for (const auto& population : absent) {
        const auto& people = population.second->absent;
        if (std::erase_if(unnamed, [&people](const PersonId& id) { return people.contains(id); }))
            never.populations.push_back({population.first, population.second->all});
    }
    never.others = int(unnamed.size());
}

}  // namespace

NeverThere neverThere(const Records& records, const RitualId& ritual, QDate since)
{
    NeverThere never;
    std::map<PersonId, Visits> visits;
    for (const auto& gathering : records.all<Gathering>()) {
        const auto* moment = gathering.ritual == ritual ? records.find(gathering.id) : nullptr;
        if (!moment || moment->status != MomentStatus::Told || moment->held < Day(since))
            continue;
        ++never.told;
        for (const auto& attendance : gathering.attendances) {
            auto& visit = visits[attendance.person];
            ++visit.invited;
            visit.absent += attendance.part == Part::Absent ? 1 : 0;
        }
    }
    std::map<PopulationValueId, Members> members;
    std::set<PersonId> absent;
    for (const auto& [id, visit] : visits) {
        const auto& person = *records.find(id);
        if (visit.invited < NeverThere::fewestTold || person.status == PersonStatus::Left)
            continue;
        const bool wasNeverThere = visit.absent == visit.invited;
        if (wasNeverThere)
            absent.insert(id);
        for (const auto& value : person.populations) {
            auto& population = members[value];
            ++population.all;
            if (wasNeverThere)
                population.absent.insert(id);
        }
    }
    never.people = int(absent.size());
    namePopulations(never, records, members, std::move(absent));
    return never;
}

QString neverThereText(const NeverThere& never)
{
    if (!never.isKnown())
        return sentence(QT_TRANSLATE_NOOP(
            "NeverThere", "Who is never there can be said once it was told four times."));
    if (never.people == 0)
        return sentence(
            QT_TRANSLATE_N_NOOP("NeverThere", "Everybody came at least once in the last %n times."),
            never.told);
    QStringList who;
    for (const auto& population : never.populations)
        who << sentence(QT_TRANSLATE_N_NOOP("NeverThere", "everybody of “%1” (%n people)"),
                        population.people)
                   .arg(population.value->label.text());
    if (never.others > 0)
        who << (who.isEmpty()
                    ? sentence(QT_TRANSLATE_N_NOOP("NeverThere", "%n people"), never.others)
                    : sentence(QT_TRANSLATE_N_NOOP("NeverThere", "%n others"), never.others));
    const auto text =
        sentence(QT_TRANSLATE_N_NOOP("NeverThere", "Never there in %n times: %1."), never.told)
            .arg(who.join(sentence(QT_TRANSLATE_NOOP("NeverThere", ", "))));
    return never.populations.empty() ? text
                                     : text + u' '
            + sentence(QT_TRANSLATE_NOOP("NeverThere",
                                         "Its hour or its place may not be made for them."));
}

}  // namespace esperluette
