// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/open_logbook.h"
#include "app/cli/passphrase_source.h"
#include "core/logbook/unlocking.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

Outcome changeKey(Logbook& logbook, const SharedKey& key)
{
    const auto kept = backUp(logbook.path(), logbook.key(), BackupReason::Passphrase);
    if (!kept)
        return refusal(kept.error());
    const auto changed = logbook.changeKey(key);
    return changed ? Outcome() : refusal(changed.error());
}

/// Sets the first passphrase of a file, or another one.
Outcome encrypt(const Call& call, Logbook& logbook)
{
    const auto which =
        logbook.isEncrypted() ? PassphraseSource::Which::New : PassphraseSource::Which::Present;
    const auto chosen = PassphraseSource(call, which).chosen();
    if (const auto* refused = std::get_if<Refusal>(&chosen))
        return *refused;
    const auto& passphrase = std::get<Passphrase>(chosen);
    const auto key =
        logbook.isEncrypted() ? keyInPlaceOf(logbook.key(), passphrase) : newKey(passphrase);
    if (!key)
        return refusal(key.error());
    return changeKey(logbook, *key);
}

Outcome passphrase(const Call& call)
{
    const auto& action = call.arguments[0];
    if (action != "set"_L1 && action != "change"_L1 && action != "remove"_L1)
        return wrongUsage(CommandLine::tr("Say set, change or remove."));
    const auto& path = call.arguments[1];
    const auto asks = asksForPassphrase(path);
    if (!asks)
        return refusal(asks.error());
    if (action == "set"_L1 && *asks)
        return Refusal{CommandLine::tr("The logbook has a passphrase already: change it.")};
    if (action != "set"_L1 && !*asks)
        return Refusal{CommandLine::tr("The logbook has no passphrase: set one.")};
    auto opened = openLogbook(call, path);
    if (auto* refused = std::get_if<Refusal>(&opened))
        return *refused;
    auto& logbook = *std::get<std::unique_ptr<Logbook>>(opened);
    return action == "remove"_L1 ? changeKey(logbook, {}) : encrypt(call, logbook);
}

}  // namespace

Command passphraseCommand()
{
    return {.name = u"passphrase"_s,
            .synopsis = u"set|change|remove FILE [--new-passphrase-file FILE]"_s,
            .summary = CommandLine::tr(
                "Encrypt a logbook with a passphrase, change the passphrase, or remove it."),
            .options = {{u"new-passphrase-file"_s,
                         CommandLine::tr("For change, read the new passphrase from a file; "
                                         "otherwise from ESPERLUETTE_NEW_PASSPHRASE, or it is "
                                         "asked for."),
                         u"FILE"_s}},
            .fewestArguments = 2,
            .mostArguments = 2,
            .run = passphrase};
}

}  // namespace esperluette::cli
