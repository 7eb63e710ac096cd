// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/open_logbook.h"
#include "core/planning/planning.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

constexpr int mostYearsAhead = 20;

Outcome plan(const Call& call)
{
    const auto until = QDate::fromString(call.options.value(u"until"_s), Qt::ISODate);
    if (!until.isValid())
        return wrongUsage(CommandLine::tr("Say until which day: --until YYYY-MM-DD."));
    if (until > call.clock.today().addYears(mostYearsAhead))
        return wrongUsage(CommandLine::tr("A plan reaches %n years ahead at most: choose a "
                                          "nearer day.",
                                          nullptr, mostYearsAhead));
    auto opened = openLogbook(call, call.arguments.first());
    if (auto* refused = std::get_if<Refusal>(&opened))
        return *refused;
    auto& logbook = *std::get<std::unique_ptr<Logbook>>(opened);
    const auto& records = logbook.records();
    const auto changes = planMoments(
        records, {calendarOf(records), call.clock.today(), until, call.clock.now()}, call.ids);
    if (const auto applied = logbook.apply(changes); !applied)
        return refusal(applied.error());

    const auto& moments = changes.of<Moment>();
    const auto planned =
        std::ranges::count_if(moments, [](const auto& change) { return !change.before; });
    const auto moved = std::ptrdiff_t(moments.size()) - planned;
    //: The moments planned, and those moved
    print(CommandLine::tr("%1, %2.")
              .arg(CommandLine::tr("%n moments planned", nullptr, int(planned)),
                   CommandLine::tr("%n moved", nullptr, int(moved)))
              .toUtf8()
          + '\n');
    return {};
}

}  // namespace

Command planCommand()
{
    return {
        .name = u"plan"_s,
        .synopsis = u"FILE --until YYYY-MM-DD"_s,
        .summary = CommandLine::tr(
            "Plan the moments that the rules ask for; doing it twice changes nothing."),
        .options = {{u"until"_s, CommandLine::tr("The last day to plan for."), u"YYYY-MM-DD"_s}},
        .run = plan};
}

}  // namespace esperluette::cli
