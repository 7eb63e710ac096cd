// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace esperluette {

/// An event that a logbook knows from the start.
struct KnownEvent {
    const char* key;
    const char* name;  ///< English, marked for translation in the context "Event"
    bool ofATeam = false;  ///< it happens to a team, not to a person
};

/// The events that the kinds of the built-in journey follow from, in the order of a life at work.
/// Being held is none: it is noted by telling the moment.
std::span<const KnownEvent> knownEvents();

/// What an event is called in the language of the program: its name, or the key itself when the
/// user made it up.
QString eventName(const QString& key);

}  // namespace esperluette
