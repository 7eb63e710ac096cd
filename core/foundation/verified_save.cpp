// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/verified_save.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

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

bool holds(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

}  // namespace

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

    std::error_code problem;
    std::filesystem::rename(QFileInfo(written).filesystemAbsoluteFilePath(),
                            QFileInfo(target).filesystemAbsoluteFilePath(), problem);
    if (problem)
        return failure(ErrorCode::StorageFailed, path, QString::fromStdString(problem.message()));
    file.setAutoRemove(false);
    return {};
}

}  // namespace esperluette
