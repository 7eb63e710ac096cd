// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace esperluette {

/// A new empty file for SQLite, readable by its owner alone. It is removed, with its journal,
/// unless it is kept.
class NewFile {
public:
    /// @throw StorageFailure FolderNotWritable, also when there is a file already
    explicit NewFile(QString path);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    const QString& path() const { return m_path; }
    void keep() { m_kept = true; }

    /// Removes what an interrupted run may have left.
    static void clear(const QString& path);

private:
    QString m_path;
    bool m_kept = false;
};

}  // namespace esperluette
