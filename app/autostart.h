// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QString>

namespace esperluette {

/// Starting with the session of the user, as the desktops of Linux do it: by an entry in the
/// folder `autostart` of the user's settings.
class Autostart {
public:
    /// In the settings of the user, for this program.
    Autostart();
    /// @param folder  where the settings of the user are
    /// @param program  path of the program to start
    Autostart(QString folder, QString program);

    /// Whether there is such a thing on this platform; in a sandbox of Flatpak there is not.
    static bool isOffered();

    bool isOn() const;
    /// Writes or removes the entry.
    /// @error FolderNotWritable, FileReadOnly or StorageFailed, with the path as subject
    Result<> setOn(bool on) const;
    /// Path of the entry.
    QString entry() const;

private:
    QString m_folder;
    QString m_program;
};

/// A path as the key Exec of a desktop entry holds it: in quotes, with escapes.
QString execArgument(const QString& path);

}  // namespace esperluette
