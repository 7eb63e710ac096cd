// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ical_writer.h"

namespace esperluette {

/// How the moments of a logbook are spread over the files of a folder.
enum class CalendarSplit : std::uint8_t {
    One,  ///< all in one file
    Teams,  ///< a file for each team
    People,  ///< a file for each person who has not left
};

/// Brings the calendar files of a logbook in a folder up to date, and says how many were written.
///
/// A file keeps its name for ever, whatever its person or team is called later, so that a calendar
/// program that follows it never loses it. Files of this logbook about somebody who is no longer in
/// it are removed; files of others are left alone.
///
/// @param wanted  its person and team are set here
/// @error FolderNotWritable when the folder is not there; else as saveFileSafely
Result<int> keepCalendars(const QString& folder, const Records& records, CalendarSplit split,
                          const CalendarExport& wanted, const QDateTime& stamp);

}  // namespace esperluette
