// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/open_logbook.h"
#include "app/installation.h"
#include "app/salvage_text.h"
#include "core/storage/salvage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

Outcome repair(const Call& call)
{
    const auto& damaged = call.arguments.first();
    const auto target = call.options.value(u"into"_s);
    if (target.isEmpty())
        return wrongUsage(CommandLine::tr("Say which file with --into."));
    const auto key = keyOf(call, damaged);
    if (const auto* refused = std::get_if<Refusal>(&key))
        return *refused;
    const auto report =
        salvageLogbook(damaged, target, {thisInstallation(), std::get<SharedKey>(key)});
    if (!report)
        return refusal(report.error());
    print((salvageText(*report) + u'\n').toUtf8());
    return {};
}

}  // namespace

Command repairCommand()
{
    return {.name = u"repair"_s,
            .synopsis = u"FILE --into NEW"_s,
            .summary = CommandLine::tr("Save what can still be read of a damaged logbook in a new "
                                       "file, and count what was lost."),
            .options = {{u"into"_s, CommandLine::tr("The new logbook."), u"NEW"_s}},
            .run = repair};
}

}  // namespace esperluette::cli
