// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/language.h"
#include "ui/shared/esperluette_style.h"

#include <QDate>
#include <QSize>
#include <QStringList>

#include <optional>
#include <variant>

namespace esperluette {

/// What the command line of the window program asks for.
struct Options {
    QString file;  ///< the logbook to open; empty begins with the welcome page
    std::optional<QDate> today;  ///< instead of the clock
    std::optional<Language> language;
    std::optional<ui::ThemeChoice> theme;
    bool quickAdd = false;  ///< begins with one line about a moment
    bool background = false;  ///< begins in the notification area, without a window
    QString tourFolder;  ///< where every page is drawn; empty opens the window
    QSize size;  ///< of the window; invalid keeps the last
    int textPercent = 0;  ///< size of text; 0 keeps the last
};

/// Why a command line is refused, in one English sentence.
struct UsageError {
    QString sentence;
};

/// Reads the arguments, without the name of the program.
std::variant<Options, UsageError> parseOptions(const QStringList& arguments);

/// What `--help` prints.
QString optionsHelp();

}  // namespace esperluette
