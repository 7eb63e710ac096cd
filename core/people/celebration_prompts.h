// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <QStringList>

namespace esperluette {

/// Three questions that help a manager find something personal to say to somebody who is
/// celebrated, from what the logbook knows of the person: the last praise, what they said they hope
/// for, how long they have been here. Never a message to send. In the language of the program.
///
/// @param person  position in all<Person>()
/// @param years  with the team; 0 for a birthday
QStringList celebrationPrompts(const Records& records, std::size_t person, int years);

}  // namespace esperluette
