// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journey.h"

namespace esperluette {

/// A kind as the built-in catalogue has it; its ids mean nothing.
struct BuiltInKind {
    MomentKind kind;
    KindGuide guide;
};

/// The built-in kind with this key; nullptr for a kind of the user's own.
const BuiltInKind* builtInKind(QStringView key);

}  // namespace esperluette
