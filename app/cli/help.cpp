// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

QString optionText(const QCommandLineOption& option)
{
    auto text = u"  --"_s + option.names().constLast();
    if (!option.valueName().isEmpty())
        text += u' ' + option.valueName();
    return text + u"\n      "_s + option.description() + u'\n';
}

}  // namespace

std::vector<QCommandLineOption> commonOptions()
{
    return {{u"today"_s, CommandLine::tr("Take this day for today."), u"YYYY-MM-DD"_s},
            {u"language"_s, CommandLine::tr("Speak French or English."), u"fr|en"_s},
            {u"passphrase-file"_s,
             CommandLine::tr("Read the passphrase from the first line of a file; otherwise from "
                             "ESPERLUETTE_PASSPHRASE, or it is asked for."),
             u"FILE"_s},
            {{u"h"_s, u"help"_s}, CommandLine::tr("Say more about a command.")}};
}

QString generalHelp(const std::vector<Command>& commands)
{
    auto help = CommandLine::tr("Esperluette on the command line: logbooks of the key moments of "
                                "each employee’s journey.")
        + u"\n\n"_s + CommandLine::tr("Usage: esperluette-cli COMMAND …") + u"\n\n"_s;
    for (const auto& command : commands)
        help += u"  %1 %2\n      %3\n"_s.arg(command.name, command.synopsis, command.summary);
    help += u'\n' + CommandLine::tr("Every command takes:") + u'\n';
    for (const auto& option : commonOptions())
        help += optionText(option);
    return help + u"\n  --version\n\n"_s
        + CommandLine::tr(
               "Exit status: 0 done, 1 refused or failed with one sentence on standard error, "
               "2 wrong usage.")
        + u'\n';
}

QString commandHelp(const Command& command)
{
    auto help = CommandLine::tr("Usage: esperluette-cli %1 %2").arg(command.name, command.synopsis)
        + u"\n\n"_s + command.summary + u"\n\n"_s;
    for (const auto& option : command.options)
        help += optionText(option);
    for (const auto& option : commonOptions())
        help += optionText(option);
    return help;
}

}  // namespace esperluette::cli
