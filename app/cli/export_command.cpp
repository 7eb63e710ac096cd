// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/find_record.h"
#include "app/cli/open_logbook.h"
#include "core/exchange/ical_writer.h"
#include "core/exchange/ical_zone.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

std::optional<CalendarTitles> parseTitles(const QString& text)
{
    if (text.isEmpty() || text == "discreet"_L1)
        return CalendarTitles::Discreet;
    if (text == "kind"_L1)
        return CalendarTitles::Kind;
    return text == "full"_L1 ? std::optional(CalendarTitles::Full) : std::nullopt;
}

/// What the options ask for, before the logbook is open.
std::variant<CalendarExport, Refusal> wantedCalendar(const Call& call)
{
    CalendarExport wanted{.language = call.language};
    const auto titles = parseTitles(call.options.value(u"titles"_s));
    if (!titles)
        return wrongUsage(CommandLine::tr("The titles are discreet, kind or full."));
    wanted.titles = *titles;
    const auto zone = call.options.isSet(u"zone"_s) ? zoneOfTzid(call.options.value(u"zone"_s))
                                                    : std::optional(QTimeZone::systemTimeZone());
    if (!zone)
        return wrongUsage(
            CommandLine::tr("A time zone is written like Europe/Paris, or UTC; this one is "
                            "unknown."));
    wanted.zone = zone->isValid() ? *zone : QTimeZone::utc();
    if (call.options.isSet(u"person"_s) && call.options.isSet(u"team"_s))
        return wrongUsage(CommandLine::tr("Choose one: --person or --team."));
    return wanted;
}

/// Fills in whose moments are wanted.
Outcome chooseSubject(const Call& call, const Records& records, CalendarExport& wanted)
{
    if (call.options.isSet(u"person"_s)) {
        auto found = findPerson(records, call.options.value(u"person"_s));
        if (auto* refused = std::get_if<Refusal>(&found))
            return *refused;
        wanted.person = std::get<PersonId>(found);
    }
    if (call.options.isSet(u"team"_s)) {
        auto found = findTeam(records, call.options.value(u"team"_s));
        if (auto* refused = std::get_if<Refusal>(&found))
            return *refused;
        wanted.team = std::get<TeamId>(found);
    }
    return {};
}

Outcome exportCalendar(const Call& call)
{
    if (call.arguments.first() != "calendar"_L1)
        return wrongUsage(
            CommandLine::tr("Only a calendar can be exported: export calendar FILE --out ICS."));
    const auto path = call.options.value(u"out"_s);
    if (path.isEmpty())
        return wrongUsage(CommandLine::tr("Say into which file: --out ICS."));
    auto asked = wantedCalendar(call);
    if (auto* refused = std::get_if<Refusal>(&asked))
        return *refused;
    auto& wanted = std::get<CalendarExport>(asked);
    auto opened = openLogbook(call, call.arguments[1]);
    if (auto* refused = std::get_if<Refusal>(&opened))
        return *refused;
    const auto& records = std::get<std::unique_ptr<Logbook>>(opened)->records();
    if (auto refused = chooseSubject(call, records, wanted))
        return refused;
    const auto stamp = QDateTime::fromSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::seconds>(call.clock.now().time_since_epoch())
            .count(),
        QTimeZone::utc());
    if (const auto written = writeCalendar(path, records, wanted, stamp); !written)
        return refusal(written.error());
    print(CommandLine::tr("%n moments in %1.", nullptr,
                          int(momentsOfCalendar(records, wanted).size()))
              .arg(QDir::toNativeSeparators(path))
              .toUtf8()
          + '\n');
    return {};
}

}  // namespace

Command exportCommand()
{
    return {
        .name = u"export"_s,
        .synopsis = u"calendar FILE --out ICS [--person NAME|--team NAME] "
                    "[--titles discreet|kind|full] [--zone ZONE]"_s,
        .summary = CommandLine::tr("Write the moments into a calendar file; what was there is "
                                   "brought up to date."),
        .options =
            {{u"out"_s, CommandLine::tr("The calendar file to write."), u"ICS"_s},
             {u"person"_s, CommandLine::tr("Only the moments with this person."), u"NAME"_s},
             {u"team"_s, CommandLine::tr("Only the moments of this team and its people."),
              u"NAME"_s},
             {u"titles"_s,
              CommandLine::tr("What the titles tell: one word for all (discreet, the default), the "
                              "kind of moment, or the title and the name too."),
              u"discreet|kind|full"_s},
             {u"zone"_s,
              CommandLine::tr("The time zone of the hours, by default the one of this computer."),
              u"ZONE"_s}},
        .fewestArguments = 2,
        .mostArguments = 2,
        .run = exportCalendar};
}

}  // namespace esperluette::cli
