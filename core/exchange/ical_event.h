// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/id.h"
#include "core/records/moment.h"

#include <QString>

#include <vector>

namespace esperluette {

/// One event of a calendar file, or one occurrence of an event that repeats.
struct IcalEvent {
    QString uid;
    QDate occurrence;  ///< the day the rule gave this occurrence; invalid: it does not repeat
    QDate first;
    QDate last;  ///< included; the same as `first` for most events
    std::int16_t minuteOfDay = Moment::wholeDay;  ///< local wall time on `first`, or wholeDay
    int minutes = 0;  ///< how long; 0 for whole days and where the file does not say
    QString summary;
    bool cancelled = false;
    int sequence = 0;
    QString fault;  ///< what about it was not understood, a sentence; empty: all was

    friend bool operator==(const IcalEvent&, const IcalEvent&) = default;
};

/// The events of a calendar file, in the order of the file.
struct IcalCalendar {
    std::vector<IcalEvent> events;
    int others = 0;  ///< entries that are no events: tasks, notes, free time
};

/// The UID of a moment in every file this program writes.
QString uidOf(const MomentId& moment);
/// The moment that a UID of ours names; std::nullopt for the UID of any other program.
std::optional<MomentId> momentOfUid(const QString& uid);

/// The id that what `seed` names has in every logbook: the first 16 bytes of its SHA-256, marked
/// as RFC 9562 marks a UUID of version 8. Importing something twice finds what is there.
IdBytes derivedIdBytes(const QString& seed);

}  // namespace esperluette
