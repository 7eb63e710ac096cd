// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QString>

namespace esperluette::ui {

/// Who does an item of a checklist: "manager", "HR", "buddy", ...
QString roleName(ChecklistRole role);
/// When an item is due: "3 days before", "on the day", "1 day after".
QString offsetText(int offsetDays);
/// Who may read a note.
QString noteLevelName(NoteLevel level);
/// Who may hear a moment of a kind, in a short phrase.
QString privacyText(Privacy privacy);
/// "30 to 45 min", "15 min"; empty when no length is recommended.
QString lengthText(const MomentKind& kind);
/// Somebody's part in a collective moment: "contributed", "there", "absent", "invited".
QString partName(Part part);
/// "yes", "partly", "no", "not told".
QString answerName(Answer answer);
/// What emotions are called, by their keys: "confidence, relief"; unknown keys are left out.
QString emotionNames(const Records& records, const QStringList& keys, Language language);

}  // namespace esperluette::ui
