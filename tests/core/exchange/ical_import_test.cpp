// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ical_import.h"

#include "core/exchange/ical_folder.h"
#include "tests/core/exchange/calendar_logbook.h"

#include <QDir>
#include <QTemporaryDir>

#include <rapidcheck.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// A logbook that calendars are imported into.
struct CalendarToImport {
    CalendarLogbook logbook;
    CalendarSettings settings;
    IcalCalendar calendar;

    CalendarPlan plan() const
    {
        return planCalendarImport(logbook.records, calendar, settings, today);
    }
    CalendarRow onlyRow() const { return plan().rows.at(0); }
    /// Imports, and gives what it counted.
    ImportCounts run()
    {
        const auto made = plan();
        const auto changes =
            calendarChanges(logbook.records, calendar, settings, made, today, UtcMinute());
        EXPECT_TRUE(logbook.records.accepts(changes));
        logbook.records.apply(changes);
        return made.counts();
    }
    void show(const QByteArray& lines) { calendar = readBack(calendarWith(lines)); }
};

constexpr auto twoDays = "SUMMARY:Closing\r\nDTSTART;VALUE=DATE:20261228\r\n"
                         "DTEND;VALUE=DATE:20261230";

}  // namespace

TEST(CalendarImport, MakesDaysOffOfEverybodyAndFindsThemAgain)
{
    CalendarToImport import;
    import.show(eventWith(twoDays));

    EXPECT_EQ(import.run(), (ImportCounts{.added = 1}));
    const auto dayOff = import.logbook.records.all<DayOff>()[0];
    EXPECT_EQ(dayOff.last, QDate(2026, 12, 29));
    EXPECT_EQ(dayOff.name.text(), u"Closing"_s);
    EXPECT_FALSE(dayOff.person);
    EXPECT_EQ(import.run(), (ImportCounts{.same = 1}));

    import.show(eventWith("SUMMARY:Closing\r\nDTSTART;VALUE=DATE:20261229"));
    EXPECT_EQ(import.run(), (ImportCounts{.changed = 1}));
    ASSERT_EQ(import.logbook.records.all<DayOff>().size(), 1U);
    EXPECT_EQ(import.logbook.records.all<DayOff>()[0].first, QDate(2026, 12, 29));
}

TEST(CalendarImport, TakesAwayWhatWasCancelled)
{
    CalendarToImport import;
    import.show(eventWith(twoDays));
    import.run();

    import.show(eventWith(QByteArray(twoDays) + "\r\nSTATUS:CANCELLED"));
    EXPECT_EQ(import.onlyRow().reason, CalendarReason::TakenAway);
    import.run();

    EXPECT_TRUE(import.logbook.records.all<DayOff>().empty());
    EXPECT_EQ(import.onlyRow().reason, CalendarReason::Cancelled);
}

TEST(CalendarImport, KeepsTheAbsencesOfTwoPeopleApart)
{
    CalendarToImport import;
    const auto marc = somePerson(u"Marc"_s, u"Brun"_s);
    import.logbook.records.apply(adding(marc));
    import.show(eventWith(twoDays));
    import.settings.target = CalendarTarget::Absences;
    EXPECT_EQ(import.onlyRow().reason, CalendarReason::NobodyChosen);

    for (const auto& person : {import.logbook.ines.id, marc.id}) {
        import.settings.person = person;
        EXPECT_EQ(import.run(), (ImportCounts{.added = 1}));
    }
    EXPECT_EQ(import.logbook.records.all<DayOff>().size(), 2U);
    EXPECT_EQ(import.run(), (ImportCounts{.same = 1}));
}

TEST(CalendarImport, TakesOnlyWholeDaysForDaysOff)
{
    CalendarToImport import;
    import.show(eventWith("DTSTART:20261201T100000\r\nDTEND:20261201T110000"));
    EXPECT_EQ(import.onlyRow().reason, CalendarReason::PartOfADay);
    import.show(eventWith("DTSTART:20261201T080000\r\nDTEND:20261201T180000"));
    EXPECT_EQ(import.onlyRow().verdict, Verdict::New);
    import.show(eventWith("DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20401201"));
    EXPECT_EQ(import.onlyRow().reason, CalendarReason::TooLong);
}

TEST(CalendarImport, PlansMomentsForThePersonThatTheTitleNames)
{
    CalendarToImport import;
    import.settings = {.target = CalendarTarget::Moments, .kind = import.logbook.kind.id};
    import.show(eventWith("SUMMARY:Point avec INES  Faure (budget)\r\n"
                          "DTSTART;TZID=Europe/Paris:20261201T100000"));

    EXPECT_EQ(import.run(), (ImportCounts{.added = 1}));
    const auto moment = import.logbook.records.all<Moment>()[0];
    EXPECT_EQ(moment.person, import.logbook.ines.id);
    EXPECT_EQ(moment.planned.date(), QDate(2026, 12, 1));
    EXPECT_EQ(moment.minuteOfDay, 600);
    EXPECT_EQ(import.run(), (ImportCounts{.same = 1}));

    import.show(eventWith("SUMMARY:Point\r\nDTSTART;TZID=Europe/Paris:20261202T110000"));
    EXPECT_EQ(import.run(), (ImportCounts{.changed = 1}));
    EXPECT_EQ(import.logbook.records.all<Moment>()[0].minuteOfDay, 660);
}

TEST(CalendarImport, SaysWhyAnEventIsNoMoment)
{
    CalendarToImport import;
    const auto reasonFor = [&](const QByteArray& lines) {
        import.show(eventWith(lines));
        const auto row = import.onlyRow();
        EXPECT_EQ(row.verdict, Verdict::Refused);
        EXPECT_FALSE(calendarReasonText(import.calendar.events[0], row.reason).isEmpty());
        return row.reason;
    };
    import.settings.target = CalendarTarget::Moments;
    EXPECT_EQ(reasonFor("DTSTART;VALUE=DATE:20261201"), CalendarReason::NoKind);
    import.settings.kind = import.logbook.kind.id;
    EXPECT_EQ(reasonFor("SUMMARY:Dentist\r\nDTSTART;VALUE=DATE:20261201"),
              CalendarReason::NobodyNamed);
    EXPECT_EQ(reasonFor("SUMMARY:Ines Faure\r\nDTSTART;VALUE=DATE:20261122"), CalendarReason::Past);
    EXPECT_EQ(reasonFor("DTSTART:20261201T100000Z\r\nRRULE:FREQ=HOURLY"),
              CalendarReason::NotUnderstood);
    import.logbook.records.apply(adding(somePerson()));
    EXPECT_EQ(reasonFor("SUMMARY:Ines Faure\r\nDTSTART;VALUE=DATE:20261201"),
              CalendarReason::SeveralNamed);
    import.settings.kind = import.logbook.coffee.id;
    EXPECT_EQ(reasonFor("DTSTART;VALUE=DATE:20261201"), CalendarReason::NoTeam);
}

TEST(CalendarImport, PlansCollectiveMomentsForATeam)
{
    CalendarToImport import;
    import.settings = {.target = CalendarTarget::Moments,
                       .team = import.logbook.team.id,
                       .kind = import.logbook.coffee.id};
    import.show(
        eventWith("SUMMARY:Coffee\r\nDTSTART:20261201T090000\r\nRRULE:FREQ=WEEKLY;COUNT=3"));

    EXPECT_EQ(import.run(), (ImportCounts{.added = 3}));
    EXPECT_EQ(import.logbook.records.all<Gathering>().size(), 3U);
    EXPECT_EQ(import.run(), (ImportCounts{.same = 3}));
}

TEST(CalendarImport, KnowsItsOwnMomentsAndNeverBringsADeletedOneBack)
{
    CalendarToImport import;
    const auto id = import.logbook.add(today.addDays(3), 600);
    const auto deleted = import.logbook.add(today.addDays(4));
    import.calendar = readBack(import.logbook.written());
    import.logbook.remove(deleted);
    import.logbook.edit(id, [](Moment& moment) { moment.planned = today.addDays(9);
});
EXPECT_EQ(import.plan().counts(), (ImportCounts{.refused = 2}));

import.settings = {.target = CalendarTarget::Moments, .kind = import.logbook.kind.id};
EXPECT_EQ(import.plan().rows[1].reason, CalendarReason::DeletedMoment);
EXPECT_EQ(import.run(), (ImportCounts{.changed = 1, .refused = 1}));

EXPECT_EQ(import.logbook.records.find(id)->planned.date(), today.addDays(3));
    import.logbook.edit(id, [](Moment& moment) {
        moment.held = today;
    moment.status = MomentStatus::Told;
    });
    EXPECT_EQ(import.plan().rows[0].reason, CalendarReason::AlreadyHeld);
    }

    TEST(CalendarImport, FindsEverythingTheSameAfterARoundTrip)
    {
    EXPECT_TRUE(rc::check("export, then import: all the same", [] {
        CalendarToImport import;
        for (int count = *rc::gen::inRange(0, 12); count >= 0; --count) {
            const auto day = today.addDays(*rc::gen::inRange(-400, 800));
            const auto minute = *rc::gen::inRange(-1, 24 * 60);
            const auto id = *rc::gen::arbitrary<bool>()
                ? import.logbook.add(day, std::int16_t(minute))
                : import.logbook.addCoffee(day);
            import.logbook.edit(id, [day](Moment& moment) {
                const auto life = *rc::gen::inRange(0, 4);
            if (life == 0)
                moment.status = MomentStatus::Cancelled;
            if (life == 1) {
                moment.held = day.addDays(*rc::gen::inRange(-2, 3));
                moment.status = MomentStatus::Told;
            }
            moment.title = text<MomentTitle>(u"a;b,c\\n \"é\" %1"_s.arg(life));
        });
        }
        import.logbook.wanted.titles = CalendarTitles(*rc::gen::inRange(0, 3));
        import.logbook.wanted.alarmMinutes = *rc::gen::inRange(0, 60);
        const auto zones = QTimeZone::availableTimeZoneIds();
        const QTimeZone zone(zones[*rc::gen::inRange(0, int(zones.size()))]);
        import.logbook.wanted.zone = zone;
        import.settings = {.target = CalendarTarget::Moments, .kind = import.logbook.kind.id};
        import.calendar = readBack(import.logbook.written(), zone);

        const auto counts = import.plan().counts();

        RC_ASSERT(counts.same == int(import.logbook.records.all<Moment>().size()));
        RC_ASSERT(counts.imported() + counts.refused == 0);
    }));
    }

    TEST(CalendarImport, TakesAnEventThatIsThereTwiceOnce)
    {
        CalendarToImport import;
        import.show(eventWith(twoDays) + eventWith(twoDays));

        EXPECT_EQ(import.run(), (ImportCounts{.added = 1, .same = 1}));
    }

    TEST(DerivedId, IsTheSameForTheSameAndAUuidOfVersionEight)
    {
        const auto id = DayOffId(derivedIdBytes(u"a"_s));

        EXPECT_EQ(id, DayOffId(derivedIdBytes(u"a"_s)));
        EXPECT_NE(id, DayOffId(derivedIdBytes(u"b"_s)));
        EXPECT_EQ(id.text()[14], u'8');
        EXPECT_EQ(id.bytes()[8] & 0xC0, 0x80);
    }

    TEST(CalendarFolder, KeepsAFileForEachPersonUnderANameThatNeverChanges)
    {
        const QTemporaryDir folder;
        CalendarLogbook logbook;
        logbook.add(today, 600);
        const auto keep = [&](CalendarSplit split) {
            return *keepCalendars(folder.path(), logbook.records, split, logbook.wanted,
                                  QDateTime(today, QTime(9, 0), Qt::UTC));
        };
        const auto files = [&] { return QDir(folder.path()).entryList(QDir::Files); };

        EXPECT_EQ(keep(CalendarSplit::People), 1);
        EXPECT_EQ(keep(CalendarSplit::People), 0);
        const auto before = files();
        ASSERT_EQ(before.size(), 1);
        EXPECT_TRUE(before[0].startsWith(u"Inès Faure ("_s));

        auto renamed = logbook.ines;
        renamed.familyName = text<PersonName>(u"Martin"_s);
        ChangeSet changes;
        changes.update(logbook.ines, renamed);
        logbook.records.apply(changes);
        logbook.add(today.addDays(1));
        EXPECT_EQ(keep(CalendarSplit::People), 1);
        EXPECT_EQ(files(), before);
    }

    TEST(CalendarFolder, RemovesItsOwnFilesThatNobodyWantsAndNoOther)
    {
        const QTemporaryDir folder;
        CalendarLogbook logbook;
        CalendarLogbook other;
        logbook.add(today);
        other.add(today);
        const QDateTime stamp(today, QTime(9, 0), Qt::UTC);
        ASSERT_TRUE(
            keepCalendars(folder.path(), other.records, CalendarSplit::One, other.wanted, stamp));
        ASSERT_TRUE(keepCalendars(folder.path(), logbook.records, CalendarSplit::People,
                                  logbook.wanted, stamp));
        QFile foreign(folder.filePath(u"holidays.ics"_s));
        ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
        foreign.write(calendarWith({}));
        foreign.close();

        ASSERT_TRUE(keepCalendars(folder.path(), logbook.records, CalendarSplit::Teams,
                                  logbook.wanted, stamp));

        const auto files = QDir(folder.path()).entryList(QDir::Files);
        EXPECT_EQ(files.size(), 3) << qPrintable(files.join(u' '));
        EXPECT_TRUE(files.filter(u"Faure"_s).isEmpty());
        EXPECT_TRUE(files.contains(u"holidays.ics"_s));
    }

    TEST(CalendarFolder, SaysWhenTheFolderIsNotThere)
    {
        const auto kept = keepCalendars(u"/nowhere/at/all"_s, {}, CalendarSplit::One, {},
                                        QDateTime(today, QTime(9, 0), Qt::UTC));

        ASSERT_FALSE(kept);
        EXPECT_EQ(kept.error().code, ErrorCode::FolderNotWritable);
    }

    }  // namespace esperluette::test
