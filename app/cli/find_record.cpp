// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/find_record.h"

#include "app/cli/close_names.h"
#include "core/exchange/people_index.h"
#include "core/foundation/text_folding.h"
#include "core/people/groups.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

std::variant<PersonId, Refusal> findPerson(const Records& records, const QString& named)
{
    const auto match = PeopleIndex(records.all<Person>()).findNamed(named);
    if (match.found())
        return records.all<Person>()[std::size_t(match.person)].id;
    return Refusal{match.several
                       ? CommandLine::tr("“%1” may be one of several people: give the employee "
                                         "number.")
                             .arg(named)
                       : CommandLine::tr("“%1” is nobody in this logbook.").arg(named)};
}

std::variant<TeamId, Refusal> findTeam(const Records& records, const QString& named)
{
    const auto name = TeamName::parse(named);
    const Groups groups(records);
    if (const auto* team = name ? groups.findTeam(*name) : nullptr)
        return *team;
    QStringList names;
    for (const auto& team : records.all<Team>())
        names << team.name.text();
    return Refusal{withCloseNames(CommandLine::tr("“%1” is no team of this logbook.").arg(named),
                                  names, named)};
}

std::variant<PopulationValueId, Refusal> findPopulation(const Records& records,
                                                        const QString& named)
{
    const auto wanted = folded(named);
    std::vector<PopulationValueId> found;
    QStringList names;
    for (const auto& value : records.all<PopulationValue>()) {
        const auto whole = value.cut.text() + u": "_s + value.label.text();
        if (folded(value.label.text()) == wanted || folded(whole) == wanted)
            found.push_back(value.id);
        names << whole;
    }
    if (found.size() == 1)
        return found.front();
    return Refusal{withCloseNames(
        found.empty() ? CommandLine::tr("“%1” is no population of this logbook.").arg(named)
                      : CommandLine::tr("“%1” may be one of several populations.").arg(named),
        names, named)};
}

std::variant<MomentKindId, Refusal> findKind(const Records& records, const QString& named)
{
    const auto wanted = folded(named);
    const MomentKind* found = nullptr;
    QStringList names;
    for (const auto& kind : records.all<MomentKind>()) {
        const bool isMeant = kind.key.text() == named
            || folded(kind.name.in(Language::French)) == wanted
            || folded(kind.name.in(Language::English)) == wanted;
        if (isMeant && (!found || (found->retired && !kind.retired)))
            found = &kind;
        names << kind.key.text();
    }
    if (found)
        return found->id;
    return Refusal{withCloseNames(
        CommandLine::tr("“%1” is no kind of moment of this logbook.").arg(named), names, named)};
}

}  // namespace esperluette::cli
