// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical_reader.h"

#include "core/exchange/ical_zone.h"
#include "tests/core/exchange/calendar_logbook.h"

#include <QFile>
#include <QTemporaryDir>

#include <rapidcheck.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

IcalEvent onlyEvent(const QByteArray& lines)
{
    const auto calendar = readBack(calendarWith(eventWith(lines)));
    EXPECT_EQ(calendar.events.size(), 1U);
    return calendar.events.empty() ? IcalEvent() : calendar.events.front();
}

QString faultOf(const QByteArray& bytes)
{
    const auto calendar = parseCalendar(bytes, {paris(), today});
    EXPECT_FALSE(calendar);
    if (calendar)
        return {};
    EXPECT_FALSE(calendarErrorText(calendar.error()).isEmpty());
    return calendar.error().subject;
}

}  // namespace

TEST(CalendarReader, TakesTheEndOfWholeDaysAsTheDayAfterTheLast)
{
    const auto one = onlyEvent("SUMMARY:Armistice\r\nDTSTART;VALUE=DATE:20261111\r\n"
                               "DTEND;VALUE=DATE:20261112");
    EXPECT_EQ(one.first, QDate(2026, 11, 11));
    EXPECT_EQ(one.last, QDate(2026, 11, 11));
    EXPECT_EQ(one.minuteOfDay, Moment::wholeDay);

    const auto week = onlyEvent("DTSTART;VALUE=DATE:20261228\r\nDTEND;VALUE=DATE:20270102");
    EXPECT_EQ(week.last, QDate(2027, 1, 1));
    EXPECT_EQ(onlyEvent("DTSTART;VALUE=DATE:20261228").last, QDate(2026, 12, 28));
    EXPECT_EQ(onlyEvent("DTSTART;VALUE=DATE:20261228\r\nDURATION:P3D").last, QDate(2026, 12, 30));
}

TEST(CalendarReader, BringsHoursOfOtherZonesToItsOwn)
{
    EXPECT_EQ(onlyEvent("DTSTART:20260701T080000Z").minuteOfDay, 10 * 60);
    EXPECT_EQ(onlyEvent("DTSTART:20261201T080000Z").minuteOfDay, 9 * 60);
    EXPECT_EQ(onlyEvent("DTSTART:20261201T080000").minuteOfDay, 8 * 60);
    EXPECT_EQ(onlyEvent("DTSTART;TZID=Europe/Paris:20261201T080000").minuteOfDay, 8 * 60);
    EXPECT_EQ(onlyEvent("DTSTART;TZID=America/New_York:20261201T080000").minuteOfDay, 14 * 60);
    EXPECT_EQ(onlyEvent("DTSTART;TZID=Eastern Standard Time:20261201T080000").minuteOfDay, 14 * 60);
    EXPECT_EQ(onlyEvent("DTSTART;TZID=/example.org/Asia/Tokyo:20261201T080000").minuteOfDay, 0);

    const auto late = onlyEvent("DTSTART:20261231T230000Z\r\nDTEND:20261231T233000Z");
    EXPECT_EQ(late.first, QDate(2027, 1, 1));
    EXPECT_EQ(late.minutes, 30);
}

TEST(CalendarReader, TakesAZoneThatOnlyTheFileKnows)
{
    const auto calendar = readBack(calendarWith(
        "BEGIN:VTIMEZONE\r\nTZID:Our house\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
        "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
        + eventWith("DTSTART;TZID=Our house:20261201T100000")));

    EXPECT_EQ(calendar.events.front().minuteOfDay, 8 * 60);
    EXPECT_EQ(calendar.events.front().fault, QString());
    EXPECT_FALSE(onlyEvent("DTSTART;TZID=Nowhere:20261201T100000").fault.isEmpty());
}

TEST(CalendarReader, SpreadsWhatRepeatsAndTakesOutTheExceptions)
{
    const auto calendar = readBack(calendarWith(
        eventWith("SUMMARY:Point\r\nDTSTART;TZID=Europe/Paris:20261001T090000\r\n"
                  "DTEND;TZID=Europe/Paris:20261001T093000\r\nRRULE:FREQ=WEEKLY;COUNT=6\r\n"
                  "EXDATE;TZID=Europe/Paris:20261008T090000")
        + eventWith("SUMMARY:Point moved\r\nRECURRENCE-ID;TZID=Europe/Paris:20261015T090000\r\n"
                    "DTSTART;TZID=Europe/Paris:20261016T140000")));

    std::vector<QDate> days;
    for (const auto& event : calendar.events) {
        days.push_back(event.first);
        // The same hour on both sides of the change of time.
        EXPECT_EQ(event.minuteOfDay, event.occurrence == QDate(2026, 10, 15) ? 14 * 60 : 9 * 60);
    }
    EXPECT_EQ(days,
              (std::vector<QDate>{
                  {2026, 10, 1}, {2026, 10, 22}, {2026, 10, 29}, {2026, 11, 5}, {2026, 10, 16}}));
}

TEST(CalendarReader, EndsARuleAtItsInstant)
{
    const auto count = [](const QByteArray& until) {
        return readBack(calendarWith(eventWith("DTSTART;TZID=Europe/Paris:20261201T003000\r\n"
                                               "RRULE:FREQ=DAILY;UNTIL="
                                               + until)))
            .events.size();
    };
    EXPECT_EQ(count("20261203T233000Z"), 4U);  // half past midnight of the fourth, in Paris
    EXPECT_EQ(count("20261203T232900Z"), 3U);
    EXPECT_EQ(count("20261203"), 3U);
}

TEST(CalendarReader, SaysWhatItDoesNotUnderstand)
{
    for (const auto* lines :
         {"DTSTART:20261201T100000Z\r\nRRULE:FREQ=MONTHLY;BYSETPOS=2;BYDAY=MO",
          "DTSTART:20261201T100000Z\r\nRDATE:20261205T100000Z", "DTSTART;VALUE=DATE:20270230",
          "SUMMARY:No day at all",
          "DTSTART:20261201T100000Z\r\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261201T100000Z"})
        EXPECT_FALSE(onlyEvent(lines).fault.isEmpty()) << lines;
    EXPECT_EQ(readBack(calendarWith(eventWith("DTSTART:20261201T100000Z")
                                    + "BEGIN:VTODO\r\nUID:x\r\nEND:VTODO\r\n"))
                  .others,
              1);
}

TEST(CalendarReader, ReadsTextWithItsEscapes)
{
    const auto event = onlyEvent("SUMMARY:Café\\, puis\\nr\xC3\xA9"
                                 "cit\\; fin\r\nDTSTART:20261201T100000Z\r\nSTATUS:CANCELLED\r\n"
                                 "SEQUENCE:7");
    EXPECT_EQ(event.summary, u"Café, puis récit; fin"_s);
    EXPECT_TRUE(event.cancelled);
    EXPECT_EQ(event.sequence, 7);
}

TEST(CalendarReader, ReadsWindows1252AndSeveralCalendarsInOneFile)
{
    const auto latin = calendarWith(eventWith("SUMMARY:Caf\xE9\r\nDTSTART:20261201T100000Z"));
    EXPECT_EQ(readBack(latin).events.front().summary, u"Café"_s);

    const auto two = calendarWith(eventWith("DTSTART:20261201T100000Z"))
        + calendarWith(eventWith("DTSTART:20261202T100000Z"));
    EXPECT_EQ(readBack(two).events.size(), 2U);
}

TEST(CalendarReader, SaysWhyAFileIsNoCalendar)
{
    const auto good = calendarWith(eventWith("SUMMARY:One\r\nDTSTART:20261201T100000Z"));

    EXPECT_EQ(faultOf("Nom;Prénom\nFaure;Inès\n"), u"calendar"_s);
    EXPECT_EQ(faultOf(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\1", 12)), u"text"_s);
    EXPECT_EQ(faultOf(calendarWith({})), u"events"_s);
    EXPECT_EQ(faultOf(QByteArray(largestCalendar + 1, 'x')), u"size"_s);
    for (const auto size : {good.size() - 15, good.size() / 2, qsizetype(40)})
        EXPECT_EQ(faultOf(good.first(size)), u"truncated"_s) << size;
    QByteArray many;
    for (int count = 0; count < 60; ++count)
        many += eventWith("DTSTART;VALUE=DATE:20251201\r\nRRULE:FREQ=DAILY");
    EXPECT_EQ(faultOf(calendarWith(many)), u"many"_s);
}

TEST(CalendarReader, SaysWhyAFileCannotBeRead)
{
    const QTemporaryDir folder;
    const auto codeOf = [](const QString& path) {
        const auto read = readCalendar(path, {paris(), today});
        return read ? ErrorCode::Cancelled : read.error().code;
    };
    EXPECT_EQ(codeOf(folder.filePath(u"missing.ics"_s)), ErrorCode::FileMissing);
    EXPECT_EQ(codeOf(folder.path()), ErrorCode::FileUnreadable);
    QFile empty(folder.filePath(u"empty.ics"_s));
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.close();
    EXPECT_EQ(codeOf(empty.fileName()), ErrorCode::FileEmpty);
}

TEST(CalendarReader, SurvivesAnyDamage)
{
    const auto good = calendarWith(
        eventWith("SUMMARY:One\r\nDTSTART;TZID=Europe/Paris:20261201T100000\r\nRRULE:FREQ=WEEKLY;"
                  "COUNT=5\r\nEXDATE:20261208T090000Z\r\nDTEND;TZID=Europe/Paris:20261201T110000"));
    EXPECT_TRUE(rc::check("no crash, whatever bytes change", [&good] {
        auto bytes = good;
        for (int count = *rc::gen::inRange(1, 6); count > 0; --count)
            bytes[*rc::gen::inRange(0, int(bytes.size()))] = char(*rc::gen::inRange(0, 256));
        (void)parseCalendar(bytes, {paris(), today});
    }));
}

TEST(CalendarReader, GivesBackTheWallTimeOfEveryZoneOverBothChangesOfTime)
{
    for (const auto& name : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone(name);
        CalendarLogbook logbook;
        logbook.wanted.zone = zone;
        const QDateTime year(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        std::vector<QDate> days{{2026, 12, 31}, {2028, 2, 29}};
        for (const auto& change : zone.transitions(year, year.addYears(2)))
            days.push_back(change.atUtc.toTimeZone(zone).date());
        for (const auto day : days) {
            for (int minute = 0; minute < 24 * 60; minute += 30)
                logbook.add(day, std::int16_t(minute));
        }
        const auto read = readBack(logbook.written(), zone);

        ASSERT_EQ(read.events.size(), logbook.records.all<Moment>().size());
        for (const auto& event : read.events) {
            const auto& moment = *logbook.records.find(*momentOfUid(event.uid));
            EXPECT_EQ(event.first, moment.planned.date()) << name.constData();
            EXPECT_EQ(event.minuteOfDay, moment.minuteOfDay) << name.constData();
        }
    }
}

TEST(CalendarZone, KnowsIanaAndWindowsNames)
{
    EXPECT_EQ(zoneOfTzid(u"Europe/Paris"_s)->id(), "Europe/Paris");
    EXPECT_EQ(zoneOfTzid(u"Romance Standard Time"_s)->id(), "Europe/Paris");
    EXPECT_EQ(zoneOfTzid(u"/citadel.org/20250101_1/Europe/Paris"_s)->id(), "Europe/Paris");
    EXPECT_FALSE(zoneOfTzid(u"Customized Time Zone"_s));
    EXPECT_FALSE(zoneOfTzid({}));
}

}  // namespace esperluette::test
