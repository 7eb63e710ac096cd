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

}  // namespace esperluette::cli
