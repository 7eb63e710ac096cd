// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_logbook.h"

#include "app/cli/passphrase_source.h"
#include "app/installation.h"
#include "core/logbook/unlocking.h"

#include <QDateTime>

namespace esperluette::cli {

std::variant<SharedKey, Refusal> keyOf(const Call& call, const QString& path)
{
    const auto asks = asksForPassphrase(path);
    if (!asks)
        return refusal(asks.error());
    if (!*asks)
        return SharedKey();
    const auto passphrase = PassphraseSource(call, PassphraseSource::Which::Present).typed(path);
    if (const auto* refused = std::get_if<Refusal>(&passphrase))
        return *refused;
    const auto key = keyFor(path, std::get<Passphrase>(passphrase));
    if (!key)
        return refusal(key.error());
    return *key;
}

Result<> backUp(const QString& path, const SharedKey& key, BackupReason reason)
{
    const auto made =
        BackupFolder(backupsOfUser(), path).make(key, reason, QDateTime::currentDateTimeUtc());
    return made ? Result<>() : Failure{made.error()};
}

std::variant<std::unique_ptr<Logbook>, Refusal> openLogbook(const Call& call, const QString& path)
{
    const auto key = keyOf(call, path);
    if (const auto* refused = std::get_if<Refusal>(&key))
        return *refused;
    FileAccess access(thisInstallation(), std::get<SharedKey>(key));
    access.backUp = [](const QString& file, const SharedKey& with) {
        return backUp(file, with, BackupReason::Upgrade);
    };
    auto logbook = Logbook::open(path, std::move(access));
    if (!logbook)
        return refusal(logbook.error());
    return std::move(*logbook);
}

}  // namespace esperluette::cli
