// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/language.h"

namespace esperluette {

/// The language to speak: the one asked for, else the system's when the product speaks it, else
/// English.
Language programLanguage(std::optional<Language> asked);

/// Makes the running program speak `language`: its sentences, those of Qt, and the way days and
/// numbers are written. To be called once, after the application object was made.
void speak(Language language);

}  // namespace esperluette
