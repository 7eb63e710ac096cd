// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <variant>

namespace esperluette::cli {

/// Somebody by employee number, e-mail or name.
std::variant<PersonId, Refusal> findPerson(const Records& records, const QString& named);
/// A team by its name, whatever case and accents are typed.
std::variant<TeamId, Refusal> findTeam(const Records& records, const QString& named);

}  // namespace esperluette::cli
