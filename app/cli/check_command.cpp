// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/installation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

Outcome run(const Call& call)
{
    const auto logbook = Logbook::open(call.arguments.first(), thisInstallation());
    if (!logbook)
        return refusal(logbook.error());
    if (const auto checked = (*logbook)->check(); !checked)
        return refusal(checked.error());
    const auto& records = (*logbook)->records();
    print(CommandLine::tr("Everything can be read: %1 people, %2 moments.")
              .arg(records.all<Person>().size())
              .arg(records.all<Moment>().size())
              .toUtf8()
          + '\n');
    return {};
}

}  // namespace

Command checkCommand()
{
    return {.name = u"check"_s,
            .synopsis = u"FILE"_s,
            .summary = CommandLine::tr("Read every page and every record of a logbook."),
            .options = {},
            .run = run};
}

}  // namespace esperluette::cli
