// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calendar_export.h"
#include "app/cli/journey_export.h"

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

Outcome exportFrom(const Call& call)
{
    const auto& what = call.arguments.first();
    if (what == "calendar"_L1)
        return exportCalendar(call);
    if (what == "journey"_L1)
        return exportJourney(call);
    return wrongUsage(
        CommandLine::tr("A calendar or a journey can be exported: export calendar FILE --out ICS "
                        "or export journey FILE --out JSON."));
}

}  // namespace

Command exportCommand()
{
    return {
        .name = u"export"_s,
        .synopsis = u"calendar FILE --out ICS [--person NAME|--team NAME] "
                    "[--titles discreet|kind|full] [--zone ZONE] | "
                    "journey FILE --out JSON [--template NAME]"_s,
        .summary = CommandLine::tr(
            "Write the moments into a calendar file, where what was there is brought up to date; "
            "or a journey with its stages and kinds of moment to a new file."),
        .options =
            {{u"out"_s, CommandLine::tr("The file to write."), u"FILE"_s},
             {u"person"_s, CommandLine::tr("Only the moments with this person."), u"NAME"_s},
             {u"team"_s, CommandLine::tr("Only the moments of this team and its people."),
              u"NAME"_s},
             {u"titles"_s,
              CommandLine::tr("What the titles tell: one word for all (discreet, the default), the "
                              "kind of moment, or the title and the name too."),
              u"discreet|kind|full"_s},
             {u"zone"_s,
              CommandLine::tr("The time zone of the hours, by default the one of this computer."),
              u"ZONE"_s},
             {u"template"_s,
              CommandLine::tr("Which journey, by its name; without it, the first one in use."),
              u"NAME"_s}},
        .fewestArguments = 2,
        .mostArguments = 2,
        .run = exportFrom};
}

}  // namespace esperluette::cli
