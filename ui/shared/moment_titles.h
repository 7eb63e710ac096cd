// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"

namespace esperluette::ui {

/// Kind or title of a moment, in the language of the program.
QString momentTitle(const Desk& desk, std::uint32_t moment);
/// The person of a moment, or its team with the number invited; empty across teams.
QString subjectText(const Desk& desk, std::uint32_t moment);

}  // namespace esperluette::ui
