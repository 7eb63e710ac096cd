// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical_writer.h"

#include "core/exchange/ical_component.h"
#include "tests/core/exchange/calendar_logbook.h"

#include <QFile>
#include <QTemporaryDir>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// Lines unfolded, as a reader sees them.
QString linesOf(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes).remove(u"\r\n "_s).remove(u'\r');
}

}  // namespace

TEST(CalendarWriter, WritesAnHourWithItsZoneAndAWholeDayAsADate)
{
    CalendarLogbook logbook;
    const auto id = logbook.add(today, 10 * 60);
    logbook.add(QDate(2028, 2, 29));

    const auto text = linesOf(logbook.written());

    EXPECT_TRUE(text.contains(u"UID:"_s + id.text() + u"@esperluette\n"_s));
    EXPECT_TRUE(text.contains(u"DTSTART;TZID=Europe/Paris:20261123T100000\n"_s))
        << qPrintable(text);
    EXPECT_TRUE(text.contains(u"DTEND;TZID=Europe/Paris:20261123T103700\n"_s));
    EXPECT_TRUE(text.contains(u"DTSTART;VALUE=DATE:20280229\nDTEND;VALUE=DATE:20280301\n"_s));
    EXPECT_TRUE(text.contains(u"BEGIN:VTIMEZONE\nTZID:Europe/Paris\n"_s));
    for (const auto* line : {"METHOD:PUBLISH\n", "VERSION:2.0\n", "CLASS:PRIVATE\n", "SEQUENCE:0\n",
                             "DTSTAMP:20261123T120000Z\n", "X-WR-CALNAME:Moments\n"})
        EXPECT_TRUE(text.contains(QString::fromLatin1(line))) << line;
}

TEST(CalendarWriter, TellsNothingUnlessAskedTo)
{
    CalendarLogbook logbook;
    const auto id = logbook.add(today, 10 * 60);
    logbook.edit(id, [](Moment& moment) { moment.title = text<MomentTitle>(u"Pay, raise"_s); });

    const auto discreet = linesOf(logbook.written());
    logbook.wanted.titles = CalendarTitles::Kind;
    const auto kind = linesOf(logbook.written());
    logbook.wanted.titles = CalendarTitles::Full;
    const auto full = linesOf(logbook.written());

    EXPECT_TRUE(discreet.contains(u"SUMMARY:Moment\n"_s));
    for (const auto& secret : {u"Inès"_s, u"Faure"_s, u"Pay"_s, u"praise"_s, u"feedback"_s})
        EXPECT_FALSE(discreet.contains(secret)) << qPrintable(secret);
    EXPECT_TRUE(kind.contains(u"SUMMARY:praise_interview\n"_s));
    EXPECT_FALSE(kind.contains(u"Inès"_s));
    EXPECT_TRUE(full.contains(u"SUMMARY:Pay\\, raise – Inès Faure\n"_s)) << qPrintable(full);
    EXPECT_TRUE(full.contains(u"CATEGORIES:feedback\n"_s));
}

TEST(CalendarWriter, FoldsLongLinesAtSeventyFiveOctets)
{
    CalendarLogbook logbook;
    const auto id = logbook.add(today);
    logbook.edit(id, [](Moment& moment) { moment.title = text<MomentTitle>(QString(200, u'é')); });
    logbook.wanted.titles = CalendarTitles::Full;

    const auto bytes = logbook.written();

    for (const auto& line : bytes.split('\n'))
        EXPECT_LE(line.size(), 76) << line.constData();
    EXPECT_EQ(readBack(bytes).events.front().summary, QString(200, u'é') + u" – Inès Faure"_s);
}

TEST(CalendarWriter, RingsBeforeAnHourAndAtNineOnAWholeDay)
{
    CalendarLogbook logbook;
    logbook.add(today, 10 * 60);
    logbook.add(today.addDays(1));
    EXPECT_FALSE(linesOf(logbook.written()).contains(u"VALARM"_s));

    logbook.wanted.alarmMinutes = 15;
    const auto text = linesOf(logbook.written());

    EXPECT_EQ(text.count(u"BEGIN:VALARM"_s), 2);
    EXPECT_TRUE(text.contains(u"TRIGGER:-PT15M\n"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"TRIGGER:PT9H\n"_s));
}

TEST(CalendarWriter, WritesUtcInTheZoneUtc)
{
    CalendarLogbook logbook;
    logbook.add(today, 10 * 60);
    logbook.wanted.zone = QTimeZone::utc();

    const auto text = linesOf(logbook.written());

    EXPECT_TRUE(text.contains(u"DTSTART:20261123T100000Z\n"_s));
    EXPECT_FALSE(text.contains(u"VTIMEZONE"_s));
}

TEST(CalendarWriter, ChoosesTheMomentsOfAPersonATeamAndAPeriod)
{
    CalendarLogbook logbook;
    const auto other = somePerson(u"Marc"_s, u"Brun"_s);
    logbook.records.apply(adding(other));
    logbook.add(today);
    logbook.records.apply(adding(plannedMoment(other, logbook.kind)));
    logbook.addCoffee(today.addDays(1), {{other.id, Part::Invited}});
    const auto count = [&](const CalendarExport& wanted) {
        return momentsOfCalendar(logbook.records, wanted).size();
    };

    EXPECT_EQ(count({}), 3U);
    EXPECT_EQ(count({.person = logbook.ines.id}), 1U);
    EXPECT_EQ(count({.person = other.id}), 2U);
    EXPECT_EQ(count({.team = logbook.team.id}), 2U);
    EXPECT_EQ(count({.from = today.addDays(1)}), 1U);
    EXPECT_EQ(count({.until = today}), 2U);
}

TEST(CalendarWriter, ChangesNothingWhenNothingChanged)
{
    CalendarLogbook logbook;
    logbook.add(today, 10 * 60);
    logbook.addCoffee(today);
    logbook.wanted.alarmMinutes = 10;
    const auto first = logbook.written({}, 8);

    EXPECT_EQ(logbook.written(first, 9), first);
    EXPECT_NE(logbook.written({}, 9), first);  // only the hour differs
}

TEST(CalendarWriter, CountsAChangeInTheSequenceOfItsEventOnly)
{
    CalendarLogbook logbook;
    const auto moved = logbook.add(today, 10 * 60);
    const auto kept = logbook.add(today.addDays(1), 10 * 60);
    auto bytes = logbook.written({}, 8);
    for (int times = 1; times <= 3; ++times) {
        logbook.edit(moved, [times](Moment& moment) {
            moment.minuteOfDay = std::int16_t(600 + times * 15);
        });
        bytes = logbook.written(bytes, 8 + times);
    }

    for (const auto& event : readBack(bytes).events)
        EXPECT_EQ(event.sequence, event.uid == uidOf(kept) ? 0 : 3);
    EXPECT_TRUE(linesOf(bytes).contains(u"LAST-MODIFIED:20261123T080000Z"_s));
    EXPECT_TRUE(linesOf(bytes).contains(u"LAST-MODIFIED:20261123T110000Z"_s));
}

TEST(CalendarWriter, WritesWhatVanishedOnceMoreCancelledAndWithoutWords)
{
    CalendarLogbook logbook;
    const auto gone = logbook.add(today, 10 * 60);
    const auto stays = logbook.add(today.addDays(1));
    logbook.wanted.titles = CalendarTitles::Full;
    const auto before = logbook.written();
    logbook.remove(gone);

    const auto after = logbook.written(before);
    const auto events = readBack(after).events;

    ASSERT_EQ(events.size(), 2U);
    const auto cancelled = std::ranges::find(events, uidOf(gone), &IcalEvent::uid);
    ASSERT_NE(cancelled, events.end());
    EXPECT_TRUE(cancelled->cancelled);
    EXPECT_EQ(cancelled->sequence, 1);
    EXPECT_EQ(cancelled->summary, u"Moment"_s);
    EXPECT_EQ(cancelled->first, today);
    EXPECT_EQ(logbook.written(after), after);

    logbook.edit(stays, [](Moment& moment) { moment.planned = today.addDays(2); });
    EXPECT_EQ(readBack(logbook.written(after)).events.size(), 1U);
}

TEST(CalendarWriter, SaysThatACancelledMomentIsCancelled)
{
    CalendarLogbook logbook;
    const auto id = logbook.add(today, 10 * 60);
    const auto before = logbook.written();
    logbook.edit(id, [](Moment& moment) { moment.status = MomentStatus::Cancelled; });

    const auto event = readBack(logbook.written(before)).events.front();

    EXPECT_TRUE(event.cancelled);
    EXPECT_EQ(event.sequence, 1);
}

TEST(CalendarWriter, IgnoresAFileOfAnotherProgram)
{
    CalendarLogbook logbook;
    logbook.add(today);

    const auto bytes = logbook.written(calendarWith(eventWith("DTSTART:20261123T100000Z")));

    EXPECT_EQ(readBack(bytes).events.size(), 1U);
    EXPECT_TRUE(logbookOfCalendar(calendarWith({})).isEmpty());
    EXPECT_EQ(logbookOfCalendar(bytes), logbook.cover.id.text());
}

TEST(CalendarWriter, WritesAFileOnlyWhenItWouldDiffer)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"moments.ics"_s);
    CalendarLogbook logbook;
    const auto id = logbook.add(today);
    const auto write = [&](int hour) {
        return *writeCalendar(path, logbook.records, logbook.wanted,
                              QDateTime(today, QTime(hour, 0), Qt::UTC));
    };

    EXPECT_TRUE(write(8));
    EXPECT_FALSE(write(9));
    logbook.remove(id);
    EXPECT_TRUE(write(10));
}

TEST(WriteCalendar, LeavesAFileThatIsNoCalendarAsItIs)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"team.esperluette"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3");
    file.close();
    CalendarLogbook logbook;
    logbook.add(today);

    const auto written = writeCalendar(path, logbook.records, logbook.wanted,
                                       QDateTime(today, QTime(8, 0), Qt::UTC));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileExists);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "SQLite format 3");
}

/// libical as a reader of its own, with the zone as the file describes it.
TEST(CalendarWriter, GivesLibicalTheSameInstantsInEveryZoneOverBothChangesOfTime)
{
    for (const auto& name : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone(name);
        CalendarLogbook logbook;
        logbook.wanted.zone = zone;
        std::vector<QDateTime> instants;
        const auto addAround = [&](const QDateTime& change) {
            for (const int hours : {-30, -5, 5, 30}) {
                const auto local = change.addSecs(hours * 3600).toTimeZone(zone);
                if (local.time().second() != 0)
                    continue;
                logbook.add(local.date(),
                            std::int16_t(local.time().msecsSinceStartOfDay() / 60'000));
                instants.push_back(local);
            }
        };
        const QDateTime year(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        for (const auto& change : zone.transitions(year, year.addYears(2)))
            addAround(change.atUtc);
        addAround(year.addDays(365));
        const auto bytes = logbook.written();

        const auto root = parsedComponent(bytes);
        ASSERT_TRUE(root);
        std::vector<qint64> read;
        for (auto* event = icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT);
             event; event = icalcomponent_get_next_component(root.get(), ICAL_VEVENT_COMPONENT)) {
            const auto start = icalcomponent_get_dtstart(event);
            auto* tzid = icalproperty_get_first_parameter(
                icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY),
                ICAL_TZID_PARAMETER);
            auto* described = tzid
                ? icalcomponent_get_timezone(root.get(), icalparameter_get_tzid(tzid))
                : icaltimezone_get_utc_timezone();
            read.push_back(icaltime_as_timet_with_zone(start, described));
        }
        std::vector<qint64> expected;
        for (const auto& instant : instants)
            expected.push_back(instant.toSecsSinceEpoch());
        std::ranges::sort(expected);
        std::ranges::sort(read);
        EXPECT_EQ(read, expected) << name.constData();
    }
}

}  // namespace esperluette::test
