// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendar_export.h"

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

}  // namespace

Outcome exportCalendar(const Call& call)
{
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

}  // namespace esperluette::cli
