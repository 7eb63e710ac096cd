// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backups.h"

#include "core/foundation/verified_save.h"
#include "core/storage/file_lock.h"
#include "core/storage/logbook_copy.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <set>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

struct ReasonWord {
    BackupReason reason;
    QLatin1StringView word;
};
constexpr std::array reasonWords = {
    ReasonWord{BackupReason::Closing, "closing"_L1},
    ReasonWord{BackupReason::Import, "before-import"_L1},
    ReasonWord{BackupReason::Upgrade, "before-upgrade"_L1},
    ReasonWord{BackupReason::Merge, "before-merge"_L1},
    ReasonWord{BackupReason::Erasure, "before-erasure"_L1},
    ReasonWord{BackupReason::Passphrase, "before-passphrase"_L1},
    ReasonWord{BackupReason::Revert, "before-revert"_L1},
    ReasonWord{BackupReason::Asked, "asked"_L1},
};

constexpr auto timeFormat = "yyyy-MM-dd'T'HHmmss'Z'"_L1;
constexpr qsizetype timeLength = 18;
constexpr auto suffix = ".esperluette"_L1;

QString wordOf(BackupReason reason)
{
    return std::ranges::find(reasonWords, reason, &ReasonWord::reason)->word;
}

/// A backup from the name of its file: time, a space, reason, suffix; a number may follow the
/// reason where two were made within a second.
std::optional<Backup> backupFrom(const QFileInfo& file)
{
    auto name = file.fileName();
    if (!name.endsWith(suffix))
        return std::nullopt;
    name.chop(suffix.size());
    auto made = QDateTime::fromString(name.left(timeLength), QString(timeFormat));
    made.setTimeZone(QTimeZone::utc());
    const auto word = name.mid(timeLength + 1).section(u' ', 0, 0);
    const auto reason =
        std::ranges::find_if(reasonWords, [&](const auto& each) { return each.word == word; });
    if (!made.isValid() || reason == reasonWords.end())
        return std::nullopt;
    return Backup{file.filePath(), made, reason->reason, file.size()};
}

QString folderNameFor(const QString& logbook)
{
    const QFileInfo file(logbook);
    const auto path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const auto mark = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return file.completeBaseName() + u' ' + QString::fromLatin1(mark.left(8));
}

/// Of each period the newest, for the `count` last periods that have one.
template <typename PeriodOf>
void keepNewestOfEach(std::span<const QDateTime> made, const QDateTime& before, int count,
                      const PeriodOf& periodOf, std::set<std::size_t>& kept)
{
    std::set<std::int64_t> periods;
    for (std::size_t position = 0; position < made.size(); ++position) {
        if (made[position] > before)
            continue;
        const auto period = periodOf(made[position].date());
        if (int(periods.size()) == count && !periods.contains(period))
            return;
        if (periods.insert(period).second)
            kept.insert(position);
    }
}

std::int64_t dayOf(QDate day) { return day.toJulianDay(); }
std::int64_t weekOf(QDate day) { return day.toJulianDay() / 7; }
std::int64_t monthOf(QDate day) { return day.year() * 12 + day.month(); }

constexpr qint64 abandonedAfterSeconds = 3'600;

/// What SQLite may have left beside a file that was not closed in order.
constexpr std::array leftovers = {"-journal"_L1, "-wal"_L1, "-shm"_L1};

/// Copies the present file, with what belongs to it, into the folder of backups.
Result<QString> copyAside(const BackupFolder& folder, const QString& logbook, const QDateTime& now)
{
    if (!QFileInfo::exists(logbook))
        return QString();
    auto place = folder.next(BackupReason::Revert, now);
    if (!place)
        return place;
    bool copied = QFile::copy(logbook, *place);
    for (const auto ending : leftovers) {
        if (copied && QFileInfo::exists(logbook + ending))
            copied = QFile::copy(logbook + ending, *place + ending);
    }
    if (!copied || QFileInfo(*place).size() != QFileInfo(logbook).size())
        return failure(ErrorCode::StorageFailed, *place);
    return place;
}

/// The old file goes before its journal, and the journal before the new file comes: a journal is
/// never seen beside a file that it is not of.
Result<> putInPlace(const QString& file, const QString& logbook)
{
    const auto old = logbook + u".old"_s;
    QFile::remove(old);
    if (QFileInfo::exists(logbook)) {
        if (auto moved = replaceFile(logbook, old); !moved)
            return moved;
    }
    for (const auto ending : leftovers) {
        if (QFileInfo::exists(logbook + ending) && !QFile::remove(logbook + ending)) {
            if (QFileInfo::exists(old))
                (void)replaceFile(old, logbook);
            return failure(ErrorCode::StorageFailed, logbook);
        }
    }
    if (auto replaced = replaceFile(file, logbook); !replaced) {
        if (QFileInfo::exists(old))
            (void)replaceFile(old, logbook);
        return replaced;
    }
    QFile::remove(old);
    return {};
}

}  // namespace

BackupFolder::BackupFolder(const QString& root, const QString& logbook) :
    m_logbook(logbook), m_path(QDir(root).filePath(folderNameFor(logbook)))
{
}

std::vector<BackupFolder> BackupFolder::others() const
{
    std::vector<BackupFolder> others;
    const QDir root(QFileInfo(m_path).absolutePath());
    for (const auto& folder : root.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        BackupFolder other = *this;
        other.m_path = folder.filePath();
        if (folder != QFileInfo(m_path) && !other.all().empty())
            others.push_back(std::move(other));
    }
    return others;
}

QString BackupFolder::name() const
{
    static const QRegularExpression mark(u" [0-9a-f]{8}$"_s);
    return QFileInfo(m_path).fileName().remove(mark);
}

std::vector<Backup> BackupFolder::all() const
{
    std::vector<Backup> backups;
    for (const auto& file : QDir(m_path).entryInfoList(QDir::Files)) {
        if (auto backup = backupFrom(file))
            backups.push_back(*std::move(backup));
    }
    std::ranges::sort(backups, [](const Backup& one, const Backup& other) {
        return std::tie(one.made, one.path) > std::tie(other.made, other.path);
    });
    return backups;
}

Result<QString> BackupFolder::next(BackupReason reason, const QDateTime& now) const
{
    if (!QDir().mkpath(m_path))
        return failure(ErrorCode::FolderNotWritable, m_path);
    QFile::setPermissions(m_path,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const auto name = now.toUTC().toString(QString(timeFormat)) + u' ' + wordOf(reason);
    auto path = QDir(m_path).filePath(name + suffix);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(m_path).filePath(name + u' ' + QString::number(number) + suffix);
    return path;
}

Result<Backup> BackupFolder::make(const SharedKey& key, BackupReason reason,
                                  const QDateTime& now) const
{
    const auto path = next(reason, now);
    if (!path)
        return Failure{path.error()};
    if (const auto copied = copyLogbook(m_logbook, key, *path); !copied)
        return Failure{copied.error()};
    thinOut(now);
    return *backupFrom(QFileInfo(*path));
}

void BackupFolder::thinOut(const QDateTime& now) const
{
    const auto backups = all();
    std::vector<QDateTime> made;
    std::ranges::transform(backups, std::back_inserter(made), &Backup::made);
    for (const auto position : superfluousBackups(made, now))
        QFile::remove(backups[position].path);
    // What a copy left that never came to its end, and is not being made now.
    for (const auto& file : QDir(m_path).entryInfoList({u"*.part*"_s}, QDir::Files)) {
        if (file.lastModified().secsTo(now) > abandonedAfterSeconds)
            QFile::remove(file.filePath());
    }
}

std::vector<std::size_t> superfluousBackups(std::span<const QDateTime> made, const QDateTime& now)
{
    constexpr std::size_t alwaysKept = 2;
    const auto twoDaysAgo = now.addDays(-2);
    std::set<std::size_t> kept;
    for (std::size_t position = 0; position < made.size(); ++position) {
        if (position < alwaysKept || made[position] > twoDaysAgo)
            kept.insert(position);
    }
    keepNewestOfEach(made, twoDaysAgo, 7, dayOf, kept);
    keepNewestOfEach(made, twoDaysAgo, 4, weekOf, kept);
    keepNewestOfEach(made, twoDaysAgo, 12, monthOf, kept);
    std::vector<std::size_t> superfluous;
    for (std::size_t position = 0; position < made.size(); ++position) {
        if (!kept.contains(position))
            superfluous.push_back(position);
    }
    return superfluous;
}

Result<QString> revertToBackup(const BackupFolder& folder, const QString& logbook,
                               const Backup& backup, const QDateTime& now)
{
    if (!QFileInfo::exists(backup.path))
        return failure(ErrorCode::FileMissing, backup.path);
    const auto lock = FileLock::take(logbook, FileLock::me(now));
    if (!lock)
        return Failure{lock.error()};

    // The backup is copied beside the logbook first: whatever happens then is a renaming.
    const auto beside = logbook + u".restored"_s;
    QFile::remove(beside);
    if (!QFile::copy(backup.path, beside))
        return failure(ErrorCode::StorageFailed, logbook);
    const auto kept = copyAside(folder, logbook, now);
    const auto replaced = kept ? putInPlace(beside, logbook) : Result<>(Failure{kept.error()});
    if (!replaced) {
        QFile::remove(beside);
        return Failure{replaced.error()};
    }
    return *kept;
}

}  // namespace esperluette
