// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_connection.h"

#include "core/storage/change_log.h"
#include "core/storage/file_header.h"
#include "core/storage/logbook_copy.h"
#include "core/storage/logbook_pages.h"
#include "core/storage/migrator.h"

#include <QFileInfo>

namespace esperluette {

namespace {

/// Whether the file ends within a page. SQLite reads what is missing there as zeros.
bool isCutOff(const Database& database, const QString& path)
{
    return QFileInfo(path).size() % database.integer("PRAGMA page_size") != 0;
}

}  // namespace

FileConnection::FileConnection(QString file, Database::Mode mode, FileAccess opened,
                               std::unique_ptr<FileLock> held) :
    path(std::move(file)),
    access(std::move(opened)), lock(std::move(held)), m_readPath(path),
    m_database(std::make_unique<Database>(path, mode, access.key))
{
}

Database& FileConnection::database()
{
    if (!m_database)
        reopen();
    return *m_database;
}

void FileConnection::closeFor(const SharedKey& key)
{
    m_database.reset();
    m_nextKey = key;
}

void FileConnection::readUpgradedCopy()
{
    m_copyFolder = std::make_unique<QTemporaryDir>();
    if (!m_copyFolder->isValid())
        throw StorageFailure(ErrorCode::FolderNotWritable, "there is no folder for a copy");
    m_readPath = m_copyFolder->filePath(QFileInfo(path).fileName());
    writeVerifiedCopy(database(), access.key, m_readPath);
    Database upgraded(m_readPath, Database::Mode::Existing, access.key);
    migrate(upgraded);
    m_database = std::make_unique<Database>(m_readPath, Database::Mode::ReadOnly, access.key);
}

void FileConnection::countWrites()
{
    m_dataVersion = database().integer("PRAGMA data_version");
    logEnd = lastStamp(database());
    m_hasFailed = false;
}

bool FileConnection::isChangedElsewhere()
{
    if (database().integer("PRAGMA data_version") == m_dataVersion)
        return m_hasFailed = false;
    if (!m_hasFailed || lastStamp(database()) != logEnd)
        return true;
    countWrites();
    return false;
}

Failure FileConnection::failed(const StorageFailure& problem)
{
    m_hasFailed = true;
    return failureOf(problem, path);
}

void FileConnection::checkMeanwhile(std::function<void(const Result<>&)> tell)
{
    if (!access.checksLater || m_check.valid())
        return;
    m_check =
        std::async(std::launch::async, [file = path, key = access.key, tell = std::move(tell)] {
            const auto summary = summaryOf(file, key);
            auto whole = summary ? Result<>() : Failure{summary.error()};
            tell(whole);
            return whole;
        });
}

Result<> FileConnection::checked()
{
    // That the file could not be read for a moment says nothing of its pages.
    if (m_check.valid() && !m_check.get()
        && m_check.get().error().code != ErrorCode::DamagedLogbook)
        m_check = {};
    checkMeanwhile([](const Result<>&) {});
    return m_check.valid() ? m_check.get() : Result<>();
}

/// Which key a file has after an interrupted change, only the file knows.
void FileConnection::reopen()
{
    auto key = m_nextKey;
    std::unique_ptr<Database> opened;
    try {
        opened = std::make_unique<Database>(path, Database::Mode::Existing, key);
    } catch (const StorageFailure& problem) {
        if (problem.code() != ErrorCode::WrongPassphrase || key == access.key)
            throw;
        key = access.key;
        opened = std::make_unique<Database>(path, Database::Mode::Existing, key);
    }
    access.key = key;
    m_database = std::move(opened);
    countWrites();
}

Result<std::unique_ptr<FileLock>> lockFor(const QString& path, const FileAccess& access)
{
    if (access.writing == FileAccess::Writing::No)
        return std::unique_ptr<FileLock>();
    if (QFileInfo::exists(path) && !QFileInfo(path).isWritable())
        return failure(ErrorCode::FileReadOnly, path);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return failure(ErrorCode::FolderNotWritable, path);
    const auto now = QDateTime::fromMSecsSinceEpoch(access.device.clock(), Qt::UTC);
    return FileLock::take(path, FileLock::me(now), access.writing == FileAccess::Writing::TakeOver);
}

void refuseUnknown(const Database& database, const QString& path)
{
    const auto version = database.integer("PRAGMA user_version");
    if (database.integer("PRAGMA application_id") != logbookApplicationId)
        throw StorageFailure(ErrorCode::NotALogbook, "another application");
    if (version > currentSchemaVersion)
        throw StorageFailure(ErrorCode::NewerLogbook, neededProgram(database).toStdString());
    if (isCutOff(database, path))
        throw StorageFailure(ErrorCode::DamagedLogbook, "it is cut off");
    if (!hasKnownSchema(database, int(version)))
        throw StorageFailure(ErrorCode::NotALogbook, "unknown schema");
}

}  // namespace esperluette
