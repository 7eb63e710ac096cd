// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/open_logbook.h"

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

Outcome forget(const Call& call)
{
    auto opened = openLogbook(call, call.arguments.first());
    if (auto* refused = std::get_if<Refusal>(&opened))
        return *refused;
    const auto forgotten = std::get<std::unique_ptr<Logbook>>(opened)->forgetHistory();
    return forgotten ? Outcome() : refusal(forgotten.error());
}

}  // namespace

Command forgetCommand()
{
    return {.name = u"forget-history"_s,
            .synopsis = u"FILE"_s,
            .summary = CommandLine::tr(
                "Forget how the records of a logbook became what they are; they stay as they are, "
                "and nothing that was done before can be undone."),
            .options = {},
            .run = forget};
}

}  // namespace esperluette::cli
