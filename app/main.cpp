// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core_dumps.h"
#include "app/look.h"
#include "app/options.h"
#include "app/program.h"
#include "app/reminder_preferences.h"
#include "app/tour.h"
#include "app/translations.h"
#include "ui/shared/error_text.h"

#include <QApplication>
#include <QIcon>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <cstdio>
#include <exception>

using namespace esperluette;
using namespace Qt::StringLiterals;

namespace {

enum ExitStatus { Done = 0, Failed = 1, WrongUsage = 2 };

/// Whether one of `names` is among the arguments.
bool asksFor(int argc, char** argv, std::initializer_list<std::string_view> names)
{
    return std::any_of(argv + 1, argv + argc,
                       [&](const char* argument) { return std::ranges::count(names, argument); });
}

/// Whether this machine has a screen to open a window on.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int refuse(ExitStatus status, const QString& sentence)
{
    QTextStream(stderr) << u"esperluette: "_s << sentence << Qt::endl;
    return status;
}

int runTour(const Options& options)
{
    const QTemporaryDir scratch;
    Preferences preferences(scratch.filePath(u"tour.ini"_s));
    setTheme(options.theme.value_or(ui::ThemeChoice::Light));
    setTextSize(options.textPercent > 0 ? options.textPercent : Preferences::normalText);
    Session session(Clock(options.today), programLanguage(options.language));
    const auto opened =
        options.file.isEmpty() ? session.openSample(scratch.path()) : session.open(options.file);
    if (!opened)
        return refuse(Failed, ui::errorText(opened.error()));

    Program program(session, preferences);
    program.window().resize(options.size.isValid() ? options.size : QSize(1440, 900));
    const auto themes = options.theme ? std::vector{*options.theme}
                                      : std::vector{ui::ThemeChoice::Light, ui::ThemeChoice::Dark};
    const auto drawn = drawTour(program, session, options.tourFolder, themes);
    return drawn ? Done : refuse(Failed, ui::errorText(drawn.error()));
}

/// Whether the program runs already and does what is asked for: a line about a moment is for the
/// one that has the logbook; anything else, for the one that keeps running in the background.
bool isDoneByAnother(const Options& options, const Preferences& preferences)
{
    if (!options.quickAdd && !reminderSettings(preferences.settings()).showsTrayIcon)
        return false;
    const RunningProgram running;
    return running.isElsewhere()
        && (options.background || running.activateOther(options.file, options.quickAdd));
}

int runWindow(const Options& options)
{
    Preferences preferences;
    if (isDoneByAnother(options, preferences))
        return Done;
    setTheme(options.theme.value_or(preferences.theme()));
    setTextSize(options.textPercent > 0 ? options.textPercent : preferences.textPercent());
    Session session(Clock(options.today), programLanguage(options.language));
    const auto keyRing = KeyRing::ofSystem();
    Program program(session, preferences, keyRing.get());
    if (options.size.isValid())
        program.window().resize(options.size);
    const auto file = options.file.isEmpty() && (options.quickAdd || options.background)
        ? preferences.recentFiles().value(0)
        : options.file;
    if (!file.isEmpty())
        program.openFile(file);
    if (options.background) {
        program.useDesktop();
        program.background().begin();
    } else {
        program.window().show();
    }
    if (options.quickAdd)
        program.quickAdd();
    // The icons are read from SVG: not before the window is seen.
    QTimer::singleShot(0, &program, [&program, &options] {
        QApplication::setWindowIcon(QIcon(u":/icons/esperluette.svg"_s));
        if (!options.background)
            program.useDesktop();
    });
    return QApplication::exec();
}

int run(int argc, char** argv)
{
    if (asksFor(argc, argv, {"--help", "-h"})) {
        QTextStream(stdout) << optionsHelp();
        return Done;
    }
    if (asksFor(argc, argv, {"--version"})) {
        QTextStream(stdout) << u"esperluette "_s << QStringLiteral(ESPERLUETTE_VERSION) << Qt::endl;
        return Done;
    }
    const auto display = hasDisplay();
    if (!display)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIntValue("ESPERLUETTE_PLAIN_DIALOGS") != 0)
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setApplicationName(u"esperluette"_s);
    QApplication::setApplicationVersion(QStringLiteral(ESPERLUETTE_VERSION));
    QApplication::setDesktopFileName(u"org.esperluette.esperluette"_s);
    const QApplication application(argc, argv);

    const auto read = parseOptions(QApplication::arguments().mid(1));
    if (const auto* wrong = std::get_if<UsageError>(&read))
        return refuse(WrongUsage, wrong->sentence);
    const auto& options = std::get<Options>(read);
    speak(programLanguage(options.language));
    if (!options.tourFolder.isEmpty())
        return runTour(options);
    if (!display)
        return refuse(Failed, u"there is no display to open a window on; --tour draws the pages"_s);
    return runWindow(options);
}

}  // namespace

int main(int argc, char** argv)
{
    forbidCoreDumps();
    try {
        return run(argc, argv);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "esperluette: %s\n", problem.what());
        return Failed;
    }
}
