// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/moment.h"

#include <QString>

namespace esperluette {

/// All causes, in the order in which they are offered; NotTold is not among them.
inline constexpr std::array allCauses = {MissedCause::Time, MissedCause::Tool, MissedCause::Rule,
                                         MissedCause::Skill, MissedCause::Forgot};

/// Why a moment was missed, as a short phrase: "No time", "A rule stood in the way", ..., in the
/// language of the program; "Not told" for NotTold.
QString causeName(MissedCause cause);

}  // namespace esperluette
