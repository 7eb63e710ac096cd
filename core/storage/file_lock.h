// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"

#include <QDateTime>
#include <QFile>
#include <QString>

#include <memory>
#include <optional>

namespace esperluette {

/// Who has a logbook open, as the file beside it says. Any part may be empty.
struct LockHolder {
    QString user;
    QString host;
    QDateTime since;  ///< UTC; invalid when not told, or when it lies in the future

    friend bool operator==(const LockHolder&, const LockHolder&) = default;
};

/// That this program, and no other, may write a logbook.
///
/// The truth is a lock of the operating system on a small file beside the logbook, which goes with
/// the process however it ends; the content of that file only tells others who has it. A process
/// number is never looked at: in two containers it may be the same. Where another computer left the
/// file (a shared folder on which such locks may not reach), this one cannot know whether it still
/// works, and asks.
class FileLock {
public:
    /// Where the name of the one who has `logbook` is written.
    static QString pathFor(const QString& logbook);

    /// @param me  what others are told
    /// @param takeOver  also where another computer left its name
    /// @error OpenElsewhere when somebody works on the logbook now; OpenElsewherePerhaps when
    ///        another computer had it and did not say that it has finished; FolderNotWritable
    static Result<std::unique_ptr<FileLock>> take(const QString& logbook, const LockHolder& me,
                                                  bool takeOver = false);
    /// What the file beside a logbook says; empty when nobody has it open.
    static std::optional<LockHolder> holder(const QString& logbook, const QDateTime& now);
    /// This user at this computer.
    static LockHolder me(const QDateTime& now);

    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    explicit FileLock(std::unique_ptr<QFile> file);

    std::unique_ptr<QFile> m_file;
};

}  // namespace esperluette
