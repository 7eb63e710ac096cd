// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/passphrase_source.h"
#include "app/installation.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/sample.h"
#include "core/logbook/unlocking.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

/// None without a passphrase and without --encrypted.
std::variant<SharedKey, Refusal> keyOfNewLogbook(const Call& call)
{
    const PassphraseSource source(call, PassphraseSource::Which::Present);
    if (!source.isGiven() && !call.options.isSet(u"encrypted"_s))
        return SharedKey();
    const auto passphrase = source.chosen();
    if (const auto* refused = std::get_if<Refusal>(&passphrase))
        return *refused;
    const auto key = newKey(std::get<Passphrase>(passphrase));
    if (!key)
        return refusal(key.error());
    return *key;
}

Outcome create(const Call& call)
{
    const auto beginning = call.options.isSet(u"sample"_s)
        ? sampleLogbook(call.language, call.clock.today(), call.clock.now(),
                        WorkingCalendar::french(), call.ids)
        : beginLogbook({.language = call.language, .today = call.clock.today()}, call.ids);
    if (!beginning)
        return refusal(beginning.error());
    const auto key = keyOfNewLogbook(call);
    if (const auto* refused = std::get_if<Refusal>(&key))
        return *refused;
    const auto logbook = Logbook::create(call.arguments.first(), *beginning,
                                         {thisInstallation(), std::get<SharedKey>(key)});
    if (!logbook)
        return refusal(logbook.error());
    return {};
}

}  // namespace

Command newCommand()
{
    return {.name = u"new"_s,
            .synopsis = u"FILE [--language fr|en] [--sample] [--encrypted]"_s,
            .summary = CommandLine::tr(
                "Make a new logbook; --language decides in which language it is begun."),
            .options = {{u"sample"_s, CommandLine::tr("Fill it with an invented organisation.")},
                        {u"encrypted"_s,
                         CommandLine::tr("Ask for a passphrase when none is given otherwise.")}},
            .run = create};
}

}  // namespace esperluette::cli
