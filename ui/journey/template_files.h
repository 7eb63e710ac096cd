// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journey.h"
#include "ui/shared/desk.h"

#include <functional>

namespace esperluette::ui {

class TemplateImportDialog;

/// Writes a template to a file that can be imported again.
/// @error as Logbook::guide; FolderNotWritable
Result<> exportTemplate(const Desk& desk, const JourneyTemplateId& journey, const QString& path);

/// Reads a template from a file and shows what it would add; `done` is called with it once it is
/// imported.
/// @error FileUnreadable, or as readTemplate()
Result<TemplateImportDialog*> importTemplate(Desk& desk, const QString& path, QWidget* parent,
                                             std::function<void(const JourneyTemplateId&)> done);

}  // namespace esperluette::ui
