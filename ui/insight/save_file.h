// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace esperluette::ui {

/// A file that is to be made where the user wants it.
struct FileToSave {
    QString title;  ///< of the dialog
    QString name;  ///< proposed, with its suffix
    QString filter;  ///< "Image (*.png)"
    QString suffix;  ///< "png"
    std::function<Result<QByteArray>()> bytes;  ///< made when the place is known
};

/// Asks for a place and saves the file there.
///
/// @param told  gets the path of what was saved, or why it was not
void saveWhereAsked(QWidget& parent, FileToSave file,
                    std::function<void(const Result<QString>& path)> told);

}  // namespace esperluette::ui
