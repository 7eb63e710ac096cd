// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "core/logbook/logbook.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>
#include <vector>

namespace esperluette::cli {

/// The context of what the command line says.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Why a command did not do what it was asked.
struct Refusal {
    static constexpr int refused = 1;
    static constexpr int wrongUsage = 2;

    QString sentence;
    int status = refused;
};

/// One call of the program.
struct Call {
    QStringList arguments;  ///< after the name of the command
    const QCommandLineParser& options;
    Clock clock;
    Language language;
    IdSource& ids;
};

/// std::nullopt when everything is done.
using Outcome = std::optional<Refusal>;

/// A command of the catalogue.
struct Command {
    QString name;
    QString synopsis;  ///< its arguments and options, for the help
    QString summary;  ///< one sentence
    std::vector<QCommandLineOption> options;
    int fewestArguments = 1;
    int mostArguments = 1;
    Outcome (*run)(const Call& call);
};

Command newCommand();
Command importCommand();
Command exportCommand();
Command listCommand();
Command planCommand();
Command insightCommand();
Command checkCommand();
Command backupCommand();
Command restoreCommand();
Command repairCommand();
Command forgetCommand();
Command passphraseCommand();

/// The sentence for an error, as a refusal.
Refusal refusal(const Error& error);
/// A refusal that points to the help.
Refusal wrongUsage(const QString& sentence);

/// Writes bytes to standard output.
void print(const QByteArray& bytes);

}  // namespace esperluette::cli
