// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ical_event.h"
#include "core/foundation/result.h"

#include <QTimeZone>

namespace esperluette {

/// Largest calendar file that is read, in bytes.
inline constexpr qint64 largestCalendar = 10 * 1024 * 1024;
/// The most events of one file, with all their repetitions.
inline constexpr qsizetype mostEvents = 50'000;

/// Where a calendar is read: times become local there.
struct IcalDesk {
    QTimeZone zone;
    QDate today;  ///< what repeats is followed from a year before to ten years after it
};

/// Reads the events of an iCalendar file (RFC 5545).
///
/// Times of other zones become local ones; a time in the zone of the desk stays as it is written.
/// What repeats becomes one event for each day. An event that is not understood as a whole is there
/// all the same, and says so in its `fault`.
///
/// @error FileMissing, FileEmpty, FileUnreadable; InvalidInput with subject "size" (too large),
///        "text" (no text at all), "calendar" (another kind of file), "truncated" (its end is
///        missing), "events" (it has none) or "many" (more than mostEvents)
Result<IcalCalendar> readCalendar(const QString& path, const IcalDesk& desk);
/// The same for bytes that were read already.
Result<IcalCalendar> parseCalendar(const QByteArray& bytes, const IcalDesk& desk);

/// The sentence for what readCalendar refused and what to do, in the language of the program.
QString calendarErrorText(const Error& error);

}  // namespace esperluette
