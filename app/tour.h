// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"

namespace esperluette {

/// Draws every page of the open logbook as PNG into a folder, without a window on screen, and
/// prints the path of each on stdout.
///
/// @param themes  one picture of each page per theme
/// @error FolderNotWritable when the folder or a picture cannot be written
Result<> drawTour(Program& program, Session& session, const QString& folder,
                  const std::vector<ui::ThemeChoice>& themes);

}  // namespace esperluette
