// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/search.h"
#include "ui/shared/desk.h"
#include "ui/shell/search_field.h"

namespace esperluette {

/// What was found, in words for the list under the search field.
ui::SearchListing searchListing(const ui::Desk& desk, const SearchResults& results);

/// A search over an open logbook that follows its changes.
/// @param desk  outlives the function
ui::SearchFunction searchOver(ui::Desk& desk);

}  // namespace esperluette
