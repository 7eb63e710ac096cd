// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace esperluette::ui {

/// A file that is to be made where the user wants it, as it is asked for.
struct NewFile {
    QString title;  ///< of the dialog
    QString path;  ///< proposed: the folder and the name with its suffix
    QString filter;  ///< "Image (*.png)"
    QString suffix;  ///< "png", for a name that is typed without one
    bool asksBeforeReplacing = true;  ///< false where whoever is told looks at what is there
};

/// Asks where a file is to be made.
///
/// @param chosen  gets the path, while `parent` lives; nothing is told when the user chooses none
void askForNewFile(QWidget& parent, const NewFile& file,
                   std::function<void(const QString& path)> chosen);

/// Asks where a file is to be made and saves it there.
///
/// @param bytes  of the file, made when the place is known
/// @param told  gets the path of what was saved, or why it was not
void saveWhereAsked(QWidget& parent, const NewFile& file, std::function<Result<QByteArray>()> bytes,
                    std::function<void(const Result<QString>& path)> told);

/// A path to propose: a name in the folder of the documents of the user.
QString inDocuments(const QString& name);

}  // namespace esperluette::ui
