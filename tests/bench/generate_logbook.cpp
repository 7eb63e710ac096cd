// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generated_logbook.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes an invented logbook of any size."_s);
    parser.addHelpOption();
    const QCommandLineOption people(u"people"_s, u"How many people."_s, u"N"_s, u"10000"_s);
    const QCommandLineOption moments(u"moments"_s, u"How many moments."_s, u"M"_s, u"100000"_s);
    const QCommandLineOption seed(u"seed"_s, u"Another seed invents others."_s, u"S"_s, u"1"_s);
    parser.addOptions({people, moments, seed});
    parser.addPositionalArgument(u"FILE"_s, u"The file to make."_s);
    parser.process(application);

    const esperluette::bench::GeneratorSize size{parser.value(people).toInt(),
                                                 parser.value(moments).toInt(),
                                                 parser.value(seed).toULongLong()};
    QTextStream complaints(stderr);
    if (parser.positionalArguments().size() != 1 || size.people < 1 || size.moments < 1) {
        complaints << u"One file, and at least one person and one moment.\n"_s;
        return 2;
    }
    const auto written = esperluette::bench::writeLogbook(
        parser.positionalArguments().constFirst(),
        esperluette::bench::generateLogbook(size, esperluette::bench::benchDay));
    if (!written) {
        complaints << u"The file cannot be written.\n"_s;
        return 1;
    }
    return 0;
}
