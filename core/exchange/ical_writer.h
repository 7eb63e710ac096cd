// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/records.h"

#include <QDateTime>
#include <QTimeZone>

namespace esperluette {

/// How much the titles of a calendar tell whoever may look at it.
enum class CalendarTitles : std::uint8_t {
    Discreet,  ///< one word, the same for all
    Kind,  ///< the kind of moment
    Full,  ///< the title or kind, and the person or team
};

/// What goes into a calendar file, and how.
struct CalendarExport {
    std::optional<PersonId> person;  ///< their moments, alone or with others
    std::optional<TeamId> team;  ///< those of the team and of its people; neither: everybody
    QDate from;  ///< invalid: from the first one on
    QDate until;  ///< invalid: to the last one
    CalendarTitles titles = CalendarTitles::Discreet;
    int alarmMinutes = 0;  ///< before the moment; a whole day rings at nine; 0: no alarm
    QTimeZone zone = QTimeZone::utc();  ///< of the hours in the logbook
    Language language = Language::French;  ///< of the names of kinds
};

/// The moments that a calendar holds, in the order of their days: planned, held or cancelled ones.
std::vector<const Moment*> momentsOfCalendar(const Records& records, const CalendarExport& wanted);

/// What the calendar calls a moment.
QString calendarTitle(const Records& records, const Moment& moment, const CalendarExport& wanted);

/// The moments as an iCalendar file (RFC 5545), UTF-8, private and published by us.
///
/// Each moment keeps its UID for ever. Whole days are DATE values, hours are local with the
/// VTIMEZONE of the zone, or UTC in the zone UTC. What is the same as in `previous` stays as it is
/// there; what changed has one SEQUENCE more; what is gone is there once more, cancelled and
/// without words. When nothing changed, `previous` itself is returned.
///
/// @param stamp  now
/// @param previous  the file that is replaced; empty, or not one of ours, when there is none
QByteArray calendarBytes(const Records& records, const CalendarExport& wanted,
                         const QDateTime& stamp, const QByteArray& previous = {});

/// Writes a calendar into a file, unless it is there as it would be written. False when it was.
/// @error as saveFileSafely
Result<bool> writeCalendar(const QString& path, const Records& records,
                           const CalendarExport& wanted, const QDateTime& stamp);

/// The id of the logbook that a file of ours belongs to; empty for the file of another program.
QString logbookOfCalendar(const QByteArray& bytes);

}  // namespace esperluette
