// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/installation.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/sample.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

Outcome run(const Call& call)
{
    const auto beginning = call.options.isSet(u"sample"_s)
        ? sampleLogbook(call.language, call.clock.today(), call.clock.now(),
                        WorkingCalendar::french(), call.ids)
        : beginLogbook({.language = call.language, .today = call.clock.today()}, call.ids);
    if (!beginning)
        return refusal(beginning.error());
    const auto logbook = Logbook::create(call.arguments.first(), *beginning, thisInstallation());
    if (!logbook)
        return refusal(logbook.error());
    return {};
}

}  // namespace

Command newCommand()
{
    return {.name = u"new"_s,
            .synopsis = u"FILE [--language fr|en] [--sample]"_s,
            .summary = CommandLine::tr(
                "Make a new logbook; --language decides in which language it is begun."),
            .options = {{u"sample"_s, CommandLine::tr("Fill it with an invented organisation.")}},
            .run = run};
}

}  // namespace esperluette::cli
