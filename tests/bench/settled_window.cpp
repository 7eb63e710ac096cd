// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts as the window program does, waits until the window is settled, and ends: what start_up
// measures from outside. An argument is the logbook to open.
#include "app/look.h"
#include "app/program.h"
#include "app/translations.h"
#include "tests/bench/generated_logbook.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QTemporaryDir>

#include <cstdlib>

using namespace esperluette;

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QTemporaryDir scratch;
    speak(Language::French);
    Preferences preferences(scratch.filePath(QStringLiteral("settings.ini")));
    setTheme(ui::ThemeChoice::Light);
    setTextSize(Preferences::normalText);
    Session session(Clock(bench::benchDay), Language::French);
    Program program(session, preferences);
    program.window().resize(1440, 900);
    if (argc > 1 && !program.openFile(QString::fromLocal8Bit(argv[1])))
        return 1;
    program.window().show();
    while (QApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents)) { }
    scratch.remove();
    std::_Exit(0);  // what closing takes is not measured
}
