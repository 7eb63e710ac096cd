// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace esperluette::ui {

/// Where the rule of a built-in kind comes from, when that was checked, and that this is no legal
/// advice; empty for a rule without a source in the law.
QString legalNote(const QString& kindKey);

}  // namespace esperluette::ui
