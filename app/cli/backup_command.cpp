// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/open_logbook.h"
#include "app/installation.h"
#include "core/logbook/backups.h"
#include "core/storage/logbook_copy.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

void say(const QString& path, const FileSummary& summary)
{
    print(CommandLine::tr("%1: %2, %3.")
              .arg(QDir::toNativeSeparators(path),
                   CommandLine::tr("%n people", nullptr, int(summary.people)),
                   CommandLine::tr("%n moments", nullptr, int(summary.moments)))
              .toUtf8()
          + '\n');
}

/// Copies through a connection that only reads: also while the window has the logbook open.
Outcome backup(const Call& call)
{
    const auto& logbook = call.arguments.first();
    const auto key = keyOf(call, logbook);
    if (const auto* refused = std::get_if<Refusal>(&key))
        return *refused;
    auto target = call.options.value(u"to"_s);
    if (target.isEmpty()) {
        const auto next = BackupFolder(backupsOfUser(), logbook)
                              .next(BackupReason::Asked, QDateTime::currentDateTimeUtc());
        if (!next)
            return refusal(next.error());
        target = *next;
    }
    const auto copied = copyLogbook(logbook, std::get<SharedKey>(key), target);
    if (!copied)
        return refusal(copied.error());
    say(target, *copied);
    return {};
}

Outcome restore(const Call& call)
{
    const auto& backup = call.arguments.first();
    const auto logbook = call.options.value(u"into"_s);
    if (logbook.isEmpty())
        return wrongUsage(CommandLine::tr("Say which file with --into."));
    const auto key = keyOf(call, backup);
    if (const auto* refused = std::get_if<Refusal>(&key))
        return *refused;
    const auto summary = summaryOf(backup, std::get<SharedKey>(key));
    if (!summary)
        return refusal(summary.error());
    const auto aside = revertToBackup(BackupFolder(backupsOfUser(), logbook), logbook,
                                      {.path = backup}, QDateTime::currentDateTimeUtc());
    if (!aside)
        return refusal(aside.error());
    say(logbook, *summary);
    if (!aside->isEmpty())
        print(CommandLine::tr("What was there is kept in %1.")
                  .arg(QDir::toNativeSeparators(*aside))
                  .toUtf8()
              + '\n');
    return {};
}

}  // namespace

Command backupCommand()
{
    return {
        .name = u"backup"_s,
        .synopsis = u"FILE [--to NEW]"_s,
        .summary = CommandLine::tr(
            "Copy a logbook, encrypted like it, and prove the copy; also while it is open."),
        .options = {{u"to"_s, CommandLine::tr("The new file, instead of one among the backups."),
                     u"NEW"_s}},
        .run = backup};
}

Command restoreCommand()
{
    return {.name = u"restore"_s,
            .synopsis = u"BACKUP --into FILE"_s,
            .summary = CommandLine::tr(
                "Put a backup in the place of a logbook; what was there is kept as a backup."),
            .options = {{u"into"_s, CommandLine::tr("The logbook to bring back."), u"FILE"_s}},
            .run = restore};
}

}  // namespace esperluette::cli
