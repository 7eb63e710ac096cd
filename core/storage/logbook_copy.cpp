// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logbook_copy.h"

#include "core/foundation/verified_save.h"
#include "core/storage/file_header.h"
#include "core/storage/logbook_pages.h"
#include "core/storage/migrator.h"
#include "core/storage/new_file.h"

#include <QFile>
#include <QFileInfo>

#include <future>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// A slow disk takes a second and more for one action; nobody waits for a copy.
constexpr std::chrono::seconds patience{12};

FileSummary counted(const Database& database)
{
    return {database.integer("SELECT count(*) FROM person"),
            database.integer("SELECT count(*) FROM moment")};
}

/// Opens a file, reads all its pages and counts its records.
FileSummary checked(const QString& path, const SharedKey& key)
{
    const Database database(path, Database::Mode::ReadOnly, key);
    checkPages(database);
    return counted(database);
}

/// Writes the copy and checks it, while the disk takes it.
FileSummary writeAndCheck(const Database& source, const SharedKey& key, const QString& path,
                          const std::function<bool()>& goOn)
{
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        throw StorageFailure(ErrorCode::FolderNotWritable, "the copy cannot be written");
    source.copyInto(copy, goOn);
    auto onDisk = std::async(std::launch::async, [&copy] { return reachesTheDisk(copy); });
    const auto summary = checked(path, key);
    if (!onDisk.get())
        throw StorageFailure(ErrorCode::StorageFailed, "the disk does not take the copy");
    return summary;
}

/// The tables that hold what the user wrote, and those of the log.
QByteArrayList tablesOf(const Database& database)
{
    QByteArrayList tables;
    auto select =
        database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid");
    while (select.step())
        tables.append(select.row().utf8(0).toByteArray());
    return tables;
}

void copyRows(Database& database, const QByteArray& from, const QByteArray& to)
{
    Transaction transaction(database, Transaction::Locks::AsNeeded);
    for (const auto& table : tablesOf(database)) {
        database.run(("DELETE FROM " + to + '.' + table).constData());
        database.run(("INSERT INTO " + to + '.' + table + " SELECT * FROM " + from + '.' + table)
                         .constData());
    }
    transaction.commit();
}

void makeEmptyLogbook(const QString& path, const SharedKey& key)
{
    Database database(path, Database::Mode::New, key);
    beginFile(database);
    migrate(database);
}

}  // namespace

FileSummary writeVerifiedCopy(const Database& source, const SharedKey& key, const QString& target,
                              const std::function<bool()>& goOn)
{
    if (QFileInfo::exists(target))
        throw StorageFailure(ErrorCode::FileExists, "the copy has no new name");
    NewFile::clear(target + u".part"_s);
    NewFile file(target + u".part"_s);
    const auto summary = writeAndCheck(source, key, file.path(), goOn);
    if (summary != counted(source))
        throw StorageFailure(ErrorCode::StorageFailed, "the copy does not hold the same");
    if (const auto named = replaceFile(file.path(), target); !named)
        throw StorageFailure(ErrorCode::StorageFailed, "the copy cannot be named");
    file.keep();
    return summary;
}

Result<FileSummary> copyLogbook(const QString& path, const SharedKey& key, const QString& target,
                                const std::function<bool()>& goOn)
{
    try {
        const Database source(path, Database::Mode::ReadOnly, key, patience);
        return writeVerifiedCopy(source, key, target, goOn);
    } catch (const StorageFailure& problem) {
        return failureOf(problem, target);
    }
}

Result<FileSummary> summaryOf(const QString& path, const SharedKey& key)
{
    const auto header = readFileHeader(path);
    if (!header)
        return Failure{header.error()};
    if (header->isEncrypted() && !key)
        return failure(ErrorCode::PassphraseNeeded, path);
    try {
        return checked(path, header->isEncrypted() ? key : SharedKey());
    } catch (const StorageFailure& problem) {
        return failureOf(problem, path);
    }
}

void writeRecoded(const QString& source, const SharedKey& sourceKey, const QString& target,
                  const SharedKey& targetKey)
{
    NewFile::clear(target);
    NewFile file(target);
    makeEmptyLogbook(file.path(), targetKey);
    FileSummary expected;
    {
        // The encrypted one of the two is opened first: only that can be given a key.
        const bool encrypts = targetKey != nullptr;
        Database main(encrypts ? target : source, Database::Mode::Existing,
                      encrypts ? targetKey : sourceKey);
        main.attach(encrypts ? source : target, "plain");
        if (encrypts)
            copyRows(main, "plain", "main");
        else
            copyRows(main, "main", "plain");
        expected = counted(main);
    }
    if (checked(target, targetKey) != expected)
        throw StorageFailure(ErrorCode::StorageFailed, "the new file does not hold the same");
    file.keep();
}

}  // namespace esperluette
