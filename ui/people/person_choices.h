// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person_actions.h"

#include <optional>

namespace esperluette::ui {

/// What a logbook already knows, offered while a person is described; each list in order.
struct PersonChoices {
    QStringList teams;
    QStringList sites;
    QStringList contracts;
    QStringList workModes;
    QStringList shifts;
    QStringList people;  ///< as PersonDraft::manager takes them
};

/// The choices for a person, who is not offered as their own manager.
///
/// @param person  empty for somebody new
PersonChoices personChoices(const Records& records, const std::optional<PersonId>& person);

}  // namespace esperluette::ui
