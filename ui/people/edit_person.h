// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_editor.h"
#include "ui/shared/desk.h"

namespace esperluette::ui {

/// Opens a dialog that adds a person to the logbook, or edits one; returns at once.
///
/// @param desk  outlives `parent`
/// @param person  empty to add somebody
/// @param parent  the window the dialog belongs to
/// @return the open dialog, which deletes itself; nullptr when the person is not there any more
PersonEditor* editPerson(Desk& desk, const std::optional<PersonId>& person, QWidget* parent);

}  // namespace esperluette::ui
