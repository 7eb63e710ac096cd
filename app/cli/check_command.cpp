// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/open_logbook.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

Outcome check(const Call& call)
{
    auto opened = openLogbook(call, call.arguments.first());
    if (auto* refused = std::get_if<Refusal>(&opened))
        return *refused;
    const auto& logbook = *std::get<std::unique_ptr<Logbook>>(opened);
    if (const auto checked = logbook.check(); !checked)
        return refusal(checked.error());
    const auto& records = logbook.records();
    const auto people = CommandLine::tr("%n people", nullptr, int(records.all<Person>().size()));
    const auto moments = CommandLine::tr("%n moments", nullptr, int(records.all<Moment>().size()));
    print(CommandLine::tr("Everything can be read: %1, %2.").arg(people, moments).toUtf8() + '\n');
    return {};
}

}  // namespace

Command checkCommand()
{
    return {.name = u"check"_s,
            .synopsis = u"FILE"_s,
            .summary = CommandLine::tr("Read every page and every record of a logbook."),
            .options = {},
            .run = check};
}

}  // namespace esperluette::cli
