// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens a logbook and changes it at random until it is killed, saying after each action that it is
// acknowledged: `crash_writer FILE SEED plain|encrypted`. With `early` as a last word it says so
// before each action, which is a lie: a test must find it out. With `copies` it changes nothing: it
// makes one backup after the other in the folder `backups` beside the file, and exports a list.
#include "core/foundation/verified_save.h"
#include "core/logbook/backups.h"
#include "tests/support/stored_logbook.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace {

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

/// Exports are of growing length, each full of one letter.
int makeCopies(const QString& path, const esperluette::SharedKey& key)
{
    using namespace esperluette;
    const auto beside = QFileInfo(path).absolutePath();
    const BackupFolder backups(beside + QStringLiteral("/backups"), path);
    say("open");
    for (int round = 0;; ++round) {
        const auto copied = backups.make(key, BackupReason::Asked, QDateTime::currentDateTimeUtc());
        const QByteArray list(100'000 + 1'000 * round, char('a' + round % 26));
        if (!copied || !saveFileSafely(beside + QStringLiteral("/list.csv"), list))
            return 1;
        say("acknowledged");
    }
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
    if (arguments.contains(QLatin1String("copies")))
        return makeCopies(arguments[1], keyFor(protection));
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
