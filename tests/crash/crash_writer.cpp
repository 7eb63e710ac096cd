// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens a logbook and changes it at random until it is killed, saying after each action that it is
// acknowledged: `crash_writer FILE SEED plain|encrypted`. With `early` as a last word it says so
// before each action, which is a lie: a test must find it out.
#include "tests/support/stored_logbook.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv)
{
    using namespace esperluette;
    using namespace esperluette::test;
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const auto protection =
        arguments[3] == QLatin1String("plain") ? Protection::Plain : Protection::Encrypted;
    auto opened = Logbook::open(arguments[1], {Device::temporary(), keyFor(protection)});
    if (!opened)
        return 1;
    RandomActions random(arguments[2].toULongLong(), {.records = (*opened)->records()});
    const bool lies = arguments.contains(QLatin1String("early"));
    say("open");
    for (;;) {
        const auto action = random.next();
        if (lies)
            say("acknowledged");
        if (!perform(**opened, action))
            return 1;
        if (!lies)
            say("acknowledged");
    }
}
