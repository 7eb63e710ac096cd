// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/moment.h"

#include <QString>

namespace esperluette {

/// All settings, in the order in which they are offered; Unknown is not among them.
inline constexpr std::array allSettings = {
    Setting::DedicatedPlace, Setting::Workstation, Setting::WalkOrMeal,     Setting::VideoCall,
    Setting::Telephone,      Setting::Message,     Setting::BetweenTwoDoors};

/// "dedicated place", "between two doors", ..., in the language of the program; "not told" for
/// Unknown.
QString settingName(Setting setting);
/// Stable key: "dedicated_place", "workstation", "walk_or_meal", "video_call", "telephone",
/// "message", "between_two_doors", "unknown".
QString settingKey(Setting setting);

}  // namespace esperluette
