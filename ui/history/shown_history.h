// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/change_lines.h"

#include <QDateTime>

namespace esperluette::ui {

/// One step of a history in words; plain text.
struct ShownStep {
    QDateTime when;  ///< local time
    QString title;  ///< the step, and whether it was undone
    QStringList lines;  ///< what it changed, or what came with the record
    bool isFirst = false;  ///< it added the record
};

/// The steps worth reading, the newest first: a step that was undone says so and the undoing is
/// left out, as are steps that changed nothing a user knows of.
std::vector<ShownStep> shownHistory(const Desk& desk, const std::vector<HistoryEntry>& entries);

/// Whether anything was changed since the record was added.
bool tellsAChange(const std::vector<ShownStep>& steps);

}  // namespace esperluette::ui
