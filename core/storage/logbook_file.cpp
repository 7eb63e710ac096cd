// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logbook_file.h"

#include "core/foundation/verified_save.h"
#include "core/storage/emotion_reader.h"
#include "core/storage/file_connection.h"
#include "core/storage/file_header.h"
#include "core/storage/history_reader.h"
#include "core/storage/log_check.h"
#include "core/storage/logbook_copy.h"
#include "core/storage/logbook_pages.h"
#include "core/storage/migrator.h"
#include "core/storage/new_file.h"
#include "core/storage/records_reader.h"
#include "core/storage/repository.h"

#include <QFile>
#include <QFileInfo>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

template <ProseRecord Entity>
void refuseStaleProse(const Database& database, const std::vector<Change<Entity>>& changes)
{
    for (const auto& change : changes) {
        if (loadOne<Entity>(database, change.id().bytes()) != change.before)
            throw StorageFailure(ErrorCode::StaleChange, "the text changed since it was read");
    }
}

/// Writes the records and the log; says the stamp of the action.
std::int64_t writeAll(Database& database, const Device& device, const ChangeSet& changes,
                      ActionEffect effect)
{
    refuseStaleProse(database, changes.of<KindGuide>());
    refuseStaleProse(database, changes.of<Preparation>());
    refuseStaleProse(database, changes.of<Debrief>());
    ChangeLog log(database, device);
    log.begin(changes.name(), effect);
    changes.forEachType([&]<typename Entity>(const std::vector<Change<Entity>>& ofOneType) {
        if (ofOneType.empty())
            return;
        RecordWriter<Entity> writer(database, log);
        for (const auto& change : ofOneType)
            writer.write(change);
    });
    return log.stamp();
}

void beginLogbook(const QString& path, const ChangeSet& beginning, const FileAccess& access)
{
    Database database(path, Database::Mode::New, access.key);
    beginFile(database);
    migrate(database);
    Transaction transaction(database);
    writeAll(database, access.device, beginning, ActionEffect::Begun);
    transaction.commit();
}

/// Takes the removed records out of the log and remembers that they were erased.
void forgetRemoved(Database& database, const ChangeSet& removals, std::int64_t stamp)
{
    auto remember =
        database.prepare("INSERT OR REPLACE INTO erasure (record, stamp) VALUES (?, ?)");
    removals.forEachType([&](const auto& ofOneType) {
        for (const auto& change : ofOneType) {
            if (!change.after)
                remember.run(SqlValue(change.id().bytes()), SqlValue(stamp));
        }
    });
    database.run("DELETE FROM change WHERE record IN (SELECT record FROM erasure)");
}

/// Keeps a backup, then brings the file to the present version.
Result<> upgrade(FileConnection& connection)
{
    if (const auto& backUp = connection.access.backUp) {
        if (auto kept = backUp(connection.path, connection.access.key); !kept)
            return kept;
    }
    migrate(connection.database());
    return {};
}

}  // namespace

LogbookFile::LogbookFile(std::unique_ptr<FileConnection> connection) :
    m_connection(std::move(connection))
{
}

LogbookFile::~LogbookFile() = default;

bool LogbookFile::isEncrypted() const { return m_connection->access.key != nullptr; }

bool LogbookFile::isReadOnly() const { return m_connection->isReadOnly(); }

const SharedKey& LogbookFile::key() const { return m_connection->access.key; }

const FileAccess& LogbookFile::access() const { return m_connection->access; }

Result<std::unique_ptr<LogbookFile>>
LogbookFile::create(const QString& path, const ChangeSet& beginning, FileAccess access)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, path);
    try {
        NewFile file(path);
        beginLogbook(path, beginning, access);
        const auto header = readFileHeader(path);
        if (access.key && (!header || !header->isEncrypted()))
            return failure(ErrorCode::EncryptionMissing, path);
        auto opened = open(path, std::move(access));
        if (opened)
            file.keep();
        return opened;
    } catch (const StorageFailure& problem) {
        return failureOf(problem, path);
    }
}

Result<std::unique_ptr<LogbookFile>> LogbookFile::open(const QString& path, FileAccess access)
{
    const auto header = readFileHeader(path);
    if (!header)
        return Failure{header.error()};
    if (header->isEncrypted() && !access.key)
        return failure(ErrorCode::PassphraseNeeded, path);
    if (!header->isEncrypted() && access.key)
        return failure(ErrorCode::EncryptionMissing, path);
    auto lock = lockFor(path, access);
    if (!lock)
        return Failure{lock.error()};
    try {
        const bool writes = access.writing != FileAccess::Writing::No;
        auto connection = std::make_unique<FileConnection>(
            path, writes ? Database::Mode::Existing : Database::Mode::ReadOnly, std::move(access),
            *std::move(lock));
        auto& database = connection->database();
        refuseUnknown(database, path);
        if (database.integer("PRAGMA user_version") < currentSchemaVersion) {
            checkPages(database);
            if (!writes)
                connection->readUpgradedCopy();
            else if (auto upgraded = upgrade(*connection); !upgraded)
                return Failure{upgraded.error()};
        }
        connection->countWrites();
        return std::unique_ptr<LogbookFile>(new LogbookFile(std::move(connection)));
    } catch (const StorageFailure& problem) {
        return failureOf(problem, path);
    }
}

Result<Records> LogbookFile::load() const
{
    try {
        return readRecords(*m_connection);
    } catch (const StorageFailure& problem) {
        return m_connection->failed(problem);
    }
}

void LogbookFile::checkMeanwhile(std::function<void(const Result<>&)> tell)
{
    m_connection->checkMeanwhile(std::move(tell));
}

template <typename Writing>
Result<> LogbookFile::inTransaction(Writing&& writing)
{
    const auto& path = m_connection->path;
    if (m_connection->isReadOnly())
        return failure(ErrorCode::OpenedReadOnly, path);
    if (auto whole = m_connection->checked(); !whole)
        return whole;
    try {
        auto& database = m_connection->database();
        if (database.hasMoved())
            return failure(ErrorCode::ChangedElsewhere, path);
        Transaction transaction(database);
        if (m_connection->isChangedElsewhere())
            return failure(ErrorCode::ChangedElsewhere, path);
        writing(database);
        const auto logEnd = lastStamp(database);
        transaction.commit();
        m_connection->logEnd = logEnd;
        if (database.hasMoved())
            return failure(ErrorCode::ChangedElsewhere, path);
        return {};
    } catch (const StorageFailure& problem) {
        return m_connection->failed(problem);
    }
}

Result<> LogbookFile::write(const ChangeSet& changes, ActionEffect effect)
{
    return inTransaction([&](Database& database) {
        writeAll(database, m_connection->access.device, changes, effect);
    });
}

Result<> LogbookFile::erase(const ChangeSet& removals)
{
    return inTransaction([&](Database& database) {
        const auto stamp =
            writeAll(database, m_connection->access.device, removals, ActionEffect::Erased);
        forgetRemoved(database, removals, stamp);
    });
}

Result<> LogbookFile::forgetHistory(const StepName& name)
{
    return inTransaction([&](Database& database) {
        ChangeLog log(database, m_connection->access.device);
        database.run("DELETE FROM change; DELETE FROM action");
        log.begin(name, ActionEffect::Erased);
        forEachRecordType([&]<typename Entity>() {
            for (const auto& record : loadAll<Entity>(database))
                log.append(Columns<Entity>::number, record.id.bytes(), ChangeLog::Created, {},
                           fieldsOf(record).image());
        });
    });
}

Result<std::vector<LoggedAction>> LogbookFile::undoable(int limit) const
{
    try {
        return undoableActions(m_connection->database(), limit);
    } catch (const StorageFailure& problem) {
        return m_connection->failed(problem);
    }
}

Result<ChangeSet> LogbookFile::step(const LoggedAction& action, StepDirection direction) const
{
    try {
        return stepFrom(m_connection->database(), action, direction);
    } catch (const StorageFailure& problem) {
        return m_connection->failed(problem);
    }
}

template <typename Subject>
Result<std::vector<HistoryEntry>> LogbookFile::readHistory(const Subject& subject) const
{
    try {
        return esperluette::historyOf(m_connection->database(), subject);
    } catch (const StorageFailure& problem) {
        return failureOf(problem, m_connection->path);
    }
}

Result<std::vector<HistoryEntry>> LogbookFile::historyOf(const PersonId& person) const
{
    return readHistory(person);
}

Result<std::vector<HistoryEntry>> LogbookFile::historyOf(const MomentId& moment) const
{
    return readHistory(moment);
}

template <ProseRecord Entity>
Result<std::optional<Entity>> LogbookFile::prose(const IdBytes& id) const
{
    try {
        return loadOne<Entity>(m_connection->database(), id);
    } catch (const StorageFailure& problem) {
        return m_connection->failed(problem);
    }
}

template Result<std::optional<KindGuide>> LogbookFile::prose(const IdBytes&) const;
template Result<std::optional<Preparation>> LogbookFile::prose(const IdBytes&) const;
template Result<std::optional<Debrief>> LogbookFile::prose(const IdBytes&) const;

Result<std::vector<MomentEmotions>> LogbookFile::emotions() const
{
    try {
        return readEmotions(m_connection->database());
    } catch (const StorageFailure& problem) {
        return m_connection->failed(problem);
    }
}

Result<std::map<QString, QString>> LogbookFile::drafts() const
{
    try {
        std::map<QString, QString> drafts;
        auto select = m_connection->database().prepare("SELECT form, content FROM draft");
        while (select.step())
            drafts.emplace(select.row().text(0), select.row().text(1));
        return drafts;
    } catch (const StorageFailure& problem) {
        return m_connection->failed(problem);
    }
}

Result<> LogbookFile::keepDraft(const QString& form, const QString& content)
{
    return inTransaction([&](Database& database) {
        database.prepare("DELETE FROM draft WHERE form = ?").run(SqlValue(form));
        if (!content.isEmpty())
            database.prepare("INSERT INTO draft (form, content, saved) VALUES (?, ?, ?)")
                .run(SqlValue(form), SqlValue(content),
                     SqlValue(m_connection->access.device.clock()));
    });
}

Result<> LogbookFile::changeKey(const SharedKey& key)
{
    auto& connection = *m_connection;
    if (!isEncrypted() && !key)
        return {};
    if (connection.isReadOnly())
        return failure(ErrorCode::OpenedReadOnly, connection.path);
    if (auto whole = connection.checked(); !whole)
        return whole;
    try {
        if (connection.database().hasMoved() || connection.isChangedElsewhere())
            return failure(ErrorCode::ChangedElsewhere, connection.path);
        return isEncrypted() && key ? rekey(key) : recode(key);
    } catch (const StorageFailure& problem) {
        return connection.failed(problem);
    }
}

// A connection whose rekey failed would read with one key and write with the other: it goes
// whatever happened, and done is said when the new key has opened the file.
Result<> LogbookFile::rekey(const SharedKey& key)
{
    auto& connection = *m_connection;
    std::optional<StorageFailure> problem;
    try {
        connection.database().changeKey(*key);
    } catch (const StorageFailure& failed) {
        problem = failed;
    }
    connection.closeFor(key);
    checkPages(connection.database());
    if (*connection.access.key == *key)
        return {};
    return problem ? failureOf(*problem, connection.path)
                   : failure(ErrorCode::StorageFailed, connection.path, u"the key stayed"_s);
}

// A plain file and an encrypted one have no page in common: the new one is written beside the old
// one, proved, and put in its place.
Result<> LogbookFile::recode(const SharedKey& key)
{
    auto& connection = *m_connection;
    const auto beside = connection.path + u".new"_s;
    writeRecoded(connection.path, connection.access.key, beside, key);
    connection.closeFor(connection.access.key);
    auto replaced = replaceFile(beside, connection.path);
    if (!replaced) {
        QFile::remove(beside);
        return replaced;
    }
    connection.access.key = key;
    connection.closeFor(key);
    // That it cannot be read at once makes it no less encrypted.
    return {};
}

Result<FileSummary> LogbookFile::copyTo(const QString& target) const
{
    try {
        return writeVerifiedCopy(m_connection->database(), m_connection->access.key, target);
    } catch (const StorageFailure& problem) {
        return failureOf(problem, target);
    }
}

Result<> LogbookFile::check() const
{
    try {
        const auto& database = m_connection->database();
        if (database.text("PRAGMA integrity_check(1)") != u"ok")
            return failure(ErrorCode::DamagedLogbook, m_connection->path);
        forEachRecordType([&database]<typename Entity>() { (void)loadAll<Entity>(database); });
        checkLog(database);
        return {};
    } catch (const StorageFailure& problem) {
        return m_connection->failed(problem);
    }
}

}  // namespace esperluette
