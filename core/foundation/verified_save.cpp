// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/verified_save.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// A file system that cannot do this has no need of it, or no way: nothing to tell anybody.
void syncFolderOf([[maybe_unused]] const QString& path)
{
#ifdef Q_OS_UNIX
    const auto folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#endif
}

bool holds(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

}  // namespace

bool reachesTheDisk(QFileDevice& file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

Result<> saveFileSafely(const QString& path, const QByteArray& bytes)
{
    const QFileInfo old(path);
    const auto target = old.exists() ? old.canonicalFilePath() : old.absoluteFilePath();
    if (old.exists() && (!old.isFile() || !old.isWritable()))
        return failure(ErrorCode::FileReadOnly, path);

    QTemporaryFile file(target + u".XXXXXX"_s);
    if (!file.open())
        return failure(ErrorCode::FolderNotWritable, path, file.errorString());
    if (file.write(bytes) != bytes.size() || !reachesTheDisk(file))
        return failure(ErrorCode::StorageFailed, path, file.errorString());
    if (old.exists())
        file.setPermissions(old.permissions());
    const auto written = file.fileName();
    file.close();
    if (!holds(written, bytes))
        return failure(ErrorCode::StorageFailed, path, u"what was written reads differently"_s);

    auto replaced = replaceFile(written, target);
    file.setAutoRemove(!replaced);
    return replaced;
}

Result<> replaceFile(const QString& from, const QString& to)
{
    std::error_code problem;
    std::filesystem::rename(QFileInfo(from).filesystemAbsoluteFilePath(),
                            QFileInfo(to).filesystemAbsoluteFilePath(), problem);
    if (problem)
        return failure(ErrorCode::StorageFailed, to, QString::fromStdString(problem.message()));
    syncFolderOf(to);
    return {};
}

}  // namespace esperluette
