// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/find_record.h"

#include "core/exchange/people_index.h"
#include "core/people/groups.h"

#include <QCoreApplication>

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
    return Refusal{CommandLine::tr("“%1” is no team of this logbook.").arg(named)};
}

}  // namespace esperluette::cli
