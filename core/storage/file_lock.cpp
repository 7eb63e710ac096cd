// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <sys/file.h>
#include <sys/stat.h>
#endif

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 4096;

enum class Locking { Done, Taken, NotHere };

#ifdef Q_OS_WIN
/// Locks a byte far behind what is written, so that others can read who has it.
Locking lock(QFile& file)
{
    OVERLAPPED far = {};
    far.OffsetHigh = 1;
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    if (LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &far))
        return Locking::Done;
    return GetLastError() == ERROR_LOCK_VIOLATION ? Locking::Taken : Locking::NotHere;
}

bool isStillAt(const QFile&, const QString&) { return true; }
#else
Locking lock(QFile& file)
{
    if (flock(file.handle(), LOCK_EX | LOCK_NB) == 0)
        return Locking::Done;
    return errno == EWOULDBLOCK ? Locking::Taken : Locking::NotHere;
}

/// Whether the file was not removed between opening and locking it.
bool isStillAt(const QFile& file, const QString& path)
{
    struct stat opened = {};
    struct stat named = {};
    return fstat(file.handle(), &opened) == 0
        && stat(QFile::encodeName(path).constData(), &named) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}
#endif

LockHolder holderIn(QFile& file, const QDateTime& now)
{
    file.seek(0);
    const auto told = QJsonDocument::fromJson(file.read(mostBytes)).object();
    LockHolder holder{.user = told["user"_L1].toString().left(200),
                      .host = told["host"_L1].toString().left(200),
                      .since = QDateTime::fromString(told["since"_L1].toString(), Qt::ISODate)};
    // A clock that was wrong tells nothing.
    if (holder.since > now.addSecs(60))
        holder.since = {};
    return holder;
}

bool write(QFile& file, const LockHolder& me)
{
    const QJsonObject told{{u"user"_s, me.user},
                           {u"host"_s, me.host},
                           {u"since"_s, me.since.toUTC().toString(Qt::ISODate)}};
    const auto text = QJsonDocument(told).toJson(QJsonDocument::Compact);
    return file.seek(0) && file.resize(0) && file.write(text) == text.size() && file.flush();
}

}  // namespace

FileLock::FileLock(std::unique_ptr<QFile> file) : m_file(std::move(file)) { }

// The name goes before the lock: whoever opens the file meanwhile sees that it is another one.
FileLock::~FileLock()
{
#ifdef Q_OS_WIN
    m_file->close();
#endif
    QFile::remove(m_file->fileName());
}

QString FileLock::pathFor(const QString& logbook)
{
    const QFileInfo file(QFileInfo(logbook).exists() ? QFileInfo(logbook).canonicalFilePath()
                                                     : QFileInfo(logbook).absoluteFilePath());
    return file.dir().filePath(u".~lock."_s + file.fileName() + u'#');
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& logbook, const LockHolder& me,
                                                 bool takeOver)
{
    const auto path = pathFor(logbook);
    constexpr int tries = 5;
    for (int count = 0; count < tries; ++count) {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadWrite, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return failure(ErrorCode::FolderNotWritable, logbook);
        const auto locking = lock(*file);
        if (locking == Locking::Taken)
            return failure(ErrorCode::OpenElsewhere, logbook);
        if (!isStillAt(*file, path))
            continue;
        const auto before = holderIn(*file, me.since);
        const bool ofAnotherComputer = !before.host.isEmpty() && before.host != me.host;
        if ((ofAnotherComputer || (locking == Locking::NotHere && !before.user.isEmpty()))
            && !takeOver)
            return failure(ErrorCode::OpenElsewherePerhaps, logbook);
        if (!write(*file, me))
            return failure(ErrorCode::FolderNotWritable, logbook);
        return std::unique_ptr<FileLock>(new FileLock(std::move(file)));
    }
    return failure(ErrorCode::OpenElsewhere, logbook);
}

std::optional<LockHolder> FileLock::holder(const QString& logbook, const QDateTime& now)
{
    QFile file(pathFor(logbook));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return holderIn(file, now);
}

LockHolder FileLock::me(const QDateTime& now)
{
    auto user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("USERNAME");
    return {user, QSysInfo::machineHostName(), now};
}

}  // namespace esperluette
