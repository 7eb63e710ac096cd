// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ical_import.h"
#include "core/exchange/ical_reader.h"
#include "core/exchange/ical_writer.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

/// A small logbook to write into a calendar, and ways to read it back.
namespace esperluette::test {

inline QTimeZone paris() { return QTimeZone("Europe/Paris"); }

/// Inès, with one moment on `today` at ten, one on a whole day, and one with the team.
struct CalendarLogbook {
    Cover cover{.id = newId<Cover>()};
    Team team = someTeam();
    Person ines = somePerson();
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind kind = someKind(stage);
    MomentKind coffee = someKind(stage, QStringLiteral("coffee"));
    Records records;
    CalendarExport wanted{.zone = paris(), .language = Language::English};

    CalendarLogbook()
    {
        ines.team = team.id;
        coffee.scope = MomentScope::Collective;
        records.apply(adding(cover, team, ines, journey, stage, kind, coffee));
    }

    MomentId add(QDate day, std::int16_t minute = Moment::wholeDay)
    {
        auto moment = plannedMoment(ines, kind, day);
        moment.minuteOfDay = minute;
        records.apply(adding(moment));
        return moment.id;
    }
    MomentId addCoffee(QDate day, std::vector<Attendance> attendances = {})
    {
        auto moment = plannedMoment(ines, coffee, day);
        moment.person.reset();
        records.apply(adding(moment, Gathering{moment.id, team.id, std::move(attendances)}));
        return moment.id;
    }
    void edit(const MomentId& id, const std::function<void(Moment&)>& change)
    {
        auto moment = *records.find(id);
        change(moment);
        ChangeSet changes;
        changes.update(*records.find(id), moment);
        records.apply(changes);
    }
    void remove(const MomentId& id)
    {
        ChangeSet changes;
        changes.remove(*records.find(id));
        records.apply(changes);
    }

    QByteArray written(const QByteArray& previous = {}, int hour = 12) const
    {
        return calendarBytes(records, wanted, QDateTime(today, QTime(hour, 0), Qt::UTC), previous);
    }
};

/// The events of a calendar, read in Paris unless told otherwise; fails the test when it is
/// refused.
inline IcalCalendar readBack(const QByteArray& bytes, const QTimeZone& zone = paris())
{
    const auto calendar = parseCalendar(bytes, {zone, today});
    EXPECT_TRUE(calendar) << (calendar ? "" : calendar.error().subject.toStdString());
    return calendar ? *calendar : IcalCalendar();
}

/// A calendar with these lines of one event between its frame.
inline QByteArray calendarWith(const QByteArray& lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//Test//EN\r\n" + lines
        + "END:VCALENDAR\r\n";
}
inline QByteArray eventWith(const QByteArray& lines)
{
    return "BEGIN:VEVENT\r\nUID:one@example.org\r\nDTSTAMP:20260101T000000Z\r\n" + lines
        + "\r\nEND:VEVENT\r\n";
}

}  // namespace esperluette::test
