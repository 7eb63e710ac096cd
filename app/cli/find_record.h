// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <variant>

namespace esperluette::cli {

/// Somebody by employee number, e-mail or name.
std::variant<PersonId, Refusal> findPerson(const Records& records, const QString& named);
/// A team by its name, whatever case and accents are typed; the refusal names those that are close.
std::variant<TeamId, Refusal> findTeam(const Records& records, const QString& named);
/// A population by its label, "night", or by its cut and label, "shift: night", in the same way.
std::variant<PopulationValueId, Refusal> findPopulation(const Records& records,
                                                        const QString& named);
/// A kind of moment by its key, or by its name in one of the two languages, in the same way; of
/// several journeys that have it, that of the first one in use.
std::variant<MomentKindId, Refusal> findKind(const Records& records, const QString& named);

/// Puts what an option names into `chosen` when it is given; a refusal when there is no such thing.
/// @param find  one of the above
template <typename Entity>
Outcome readRecord(const Call& call, const Records& records, const QString& option,
                   std::variant<Id<Entity>, Refusal> (*find)(const Records&, const QString&),
                   std::optional<Id<Entity>>& chosen)
{
    if (!call.options.isSet(option))
        return {};
    const auto found = find(records, call.options.value(option));
    if (const auto* refused = std::get_if<Refusal>(&found))
        return *refused;
    chosen = std::get<Id<Entity>>(found);
    return {};
}

}  // namespace esperluette::cli
