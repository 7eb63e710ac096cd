// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"
#include "app/core_dumps.h"
#include "app/translations.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <exception>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

std::vector<Command> allCommands()
{
    return {newCommand(),     importCommand(),  exportCommand(), listCommand(),
            planCommand(),    insightCommand(), checkCommand(),  backupCommand(),
            restoreCommand(), repairCommand(),  forgetCommand(), passphraseCommand()};
}

int refuse(const Refusal& refusal)
{
    const auto hint = refusal.status == Refusal::wrongUsage
        ? u' ' + CommandLine::tr("See esperluette-cli --help.")
        : QString();
    std::fputs((refusal.sentence + hint + u'\n').toUtf8().constData(), stderr);
    return refusal.status;
}

int runCommand(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const auto& option : commonOptions())
        parser.addOption(option);
    for (const auto& option : command.options)
        parser.addOption(option);
    if (!parser.parse(QStringList{u"esperluette-cli"_s} + arguments))
        return refuse(wrongUsage(parser.errorText()));
    if (parser.isSet(u"help"_s)) {
        print(commandHelp(command).toUtf8());
        return 0;
    }
    const auto positional = parser.positionalArguments();
    if (positional.size() < command.fewestArguments || positional.size() > command.mostArguments)
        return refuse(wrongUsage(
            CommandLine::tr("Usage: esperluette-cli %1 %2").arg(command.name, command.synopsis)
            + u'.'));
    std::optional<QDate> today;
    if (parser.isSet(u"today"_s)) {
        today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
        if (!today->isValid())
            return refuse(wrongUsage(CommandLine::tr("A day is written YYYY-MM-DD.")));
    }
    if (parser.isSet(u"language"_s) && !parseLanguage(parser.value(u"language"_s)))
        return refuse(wrongUsage(CommandLine::tr("The language is fr or en.")));

    auto ids = IdSource::ofSystem();
    const auto outcome =
        command.run({positional, parser, Clock(today),
                     programLanguage(parseLanguage(parser.value(u"language"_s))), ids});
    return outcome ? refuse(*outcome) : 0;
}

/// The value of an option, before the options of the command are known.
QString earlyValue(const QStringList& arguments, const QString& option)
{
    const auto at = arguments.indexOf(option);
    if (at >= 0)
        return arguments.value(at + 1);
    const auto joined = arguments.filter(QRegularExpression(u'^' + option + u'='));
    return joined.isEmpty() ? QString() : joined.constFirst().section(u'=', 1);
}

int run(const QStringList& arguments)
{
    speak(programLanguage(parseLanguage(earlyValue(arguments, u"--language"_s))));
    const auto first = arguments.value(0);
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        print(generalHelp(allCommands()).toUtf8());
        return 0;
    }
    if (first == "--version"_L1) {
        print(QCoreApplication::applicationVersion().toUtf8() + '\n');
        return 0;
    }
    const auto commands = allCommands();
    const auto found = std::ranges::find(commands, first, &Command::name);
    if (found == commands.end())
        return refuse(wrongUsage(first.isEmpty()
                                     ? CommandLine::tr("Say what to do.")
                                     : CommandLine::tr("There is no command “%1”.").arg(first)));
    return runCommand(*found, arguments.sliced(1));
}

}  // namespace
}  // namespace esperluette::cli

int main(int argc, char** argv)
{
    esperluette::forbidCoreDumps();
    // Only a chart drawn into a file needs more of Qt than its core, and never a display.
    const bool draws =
        std::ranges::any_of(std::span(argv, std::size_t(argc)), [](const char* text) {
            return QByteArrayView(text).startsWith("--png")
                || QByteArrayView(text).startsWith("--svg");
        });
    std::unique_ptr<QCoreApplication> application;
    if (draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Standard error is for one sentence of ours, not for what Qt finds about the machine.
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(u"esperluette"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ESPERLUETTE_VERSION));
    try {
        return esperluette::cli::run(QCoreApplication::arguments().sliced(1));
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "esperluette-cli: %s\n", problem.what());
        return esperluette::cli::Refusal::refused;
    }
}
