// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journey.h"

#include <QJsonObject>

namespace esperluette {

/// A rule as the "trigger" of a catalogue of moments, which readTrigger() reads.
QJsonObject triggerJson(const PlanningRule& rule);

/// Words as {"fr": …, "en": …}; a language left blank takes those of the other.
QJsonObject wordsJson(const LocalText& words);

}  // namespace esperluette
