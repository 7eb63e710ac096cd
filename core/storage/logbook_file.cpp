// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logbook_file.h"

#include "core/storage/migrator.h"
#include "core/storage/repository.h"

#include <QFile>
#include <QFileInfo>

#include <future>

namespace esperluette {

struct LogbookFile::Connection {
    Connection(QString file, Database::Mode mode, Device writer) :
        path(std::move(file)), database(path, mode), device(std::move(writer))
    {
    }

    QString path;
    Database database;
    Device device;
    std::int64_t dataVersion = 0;  ///< as SQLite counts what other connections write
};

namespace {

Failure failureOf(const StorageFailure& problem, const QString& subject = {})
{
    return failure(problem.code(), subject, QString::fromUtf8(problem.what()));
}

/// What the first bytes say, before SQLite opens the file. The descriptor is closed again.
std::optional<ErrorCode> headerProblem(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return ErrorCode::FileMissing;
    if (QFileInfo(path).isDir())
        return ErrorCode::NotALogbook;
    if (!file.open(QIODevice::ReadOnly))
        return ErrorCode::FileUnreadable;
    if (file.size() == 0)
        return ErrorCode::FileEmpty;
    const auto header = file.read(72);
    if (header.size() < 72 || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return ErrorCode::NotALogbook;
    const auto mark = header.sliced(68, 4).toHex();
    if (mark != QByteArray::number(logbookApplicationId, 16))
        return ErrorCode::NotALogbook;
    if (!QFileInfo(path).isWritable())
        return ErrorCode::FileReadOnly;
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return ErrorCode::FolderNotWritable;
    return std::nullopt;
}

/// Whether the file ends within a page. SQLite reads what is missing there as zeros.
bool isCutOff(const Database& database, const QString& path)
{
    return QFileInfo(path).size() % database.integer("PRAGMA page_size") != 0;
}

template <ProseRecord Entity>
void refuseStaleProse(const Database& database, const std::vector<Change<Entity>>& changes)
{
    for (const auto& change : changes) {
        if (loadOne<Entity>(database, change.id().bytes()) != change.before)
            throw StorageFailure(ErrorCode::StaleChange, "the text changed since it was read");
    }
}

/// Reads every page of the file.
void checkPages(const Database& database)
{
    if (database.text("PRAGMA quick_check(1)") != u"ok")
        throw StorageFailure(ErrorCode::DamagedLogbook, "a page is not as it was written");
}

template <typename Entity>
void loadUnlessMoment(Records& records, const Database& database)
{
    if constexpr (!std::is_same_v<Entity, Moment>)
        records.load(loadAll<Entity>(database));
}

/// All facts but the moments, and the check of every page, on a connection of its own.
template <typename... Entities>
Result<Records> loadBesideMoments(const QString& path, EntityList<Entities...>)
{
    try {
        const Database database(path, Database::Mode::Existing);
        Records records;
        (loadUnlessMoment<Entities>(records, database), ...);
        checkPages(database);
        return records;
    } catch (const StorageFailure& problem) {
        return failureOf(problem, path);
    }
}

template <typename... Entities>
void readAll(const Database& database, EntityList<Entities...>)
{
    ((void)loadAll<Entities>(database), ...);
}

void writeAll(Database& database, const Device& device, const ChangeSet& changes)
{
    refuseStaleProse(database, changes.of<KindGuide>());
    refuseStaleProse(database, changes.of<Preparation>());
    refuseStaleProse(database, changes.of<Debrief>());
    ChangeLog log(database, device);
    log.begin(changes.name().text);
    changes.forEachType([&]<typename Entity>(const std::vector<Change<Entity>>& ofOneType) {
        if (ofOneType.empty())
            return;
        RecordWriter<Entity> writer(database, log);
        for (const auto& change : ofOneType)
            writer.write(change);
    });
}

}  // namespace

LogbookFile::LogbookFile(std::unique_ptr<Connection> connection) :
    m_connection(std::move(connection))
{
    m_connection->dataVersion = m_connection->database.integer("PRAGMA data_version");
}

LogbookFile::~LogbookFile() = default;

Result<std::unique_ptr<LogbookFile>> LogbookFile::create(const QString& path,
                                                         const ChangeSet& beginning, Device device)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, path);
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return failure(ErrorCode::FolderNotWritable, path);
    }
    try {
        auto connection =
            std::make_unique<Connection>(path, Database::Mode::New, std::move(device));
        auto& database = connection->database;
        database.run(
            ("PRAGMA application_id = " + QByteArray::number(logbookApplicationId)).constData());
        migrate(database);
        Transaction transaction(database);
        writeAll(database, connection->device, beginning);
        transaction.commit();
        return std::unique_ptr<LogbookFile>(new LogbookFile(std::move(connection)));
    } catch (const StorageFailure& problem) {
        QFile::remove(path);
        return failureOf(problem, path);
    }
}

Result<std::unique_ptr<LogbookFile>> LogbookFile::open(const QString& path, Device device)
{
    if (const auto problem = headerProblem(path))
        return failure(*problem, path);
    try {
        auto connection =
            std::make_unique<Connection>(path, Database::Mode::Existing, std::move(device));
        auto& database = connection->database;
        const auto version = database.integer("PRAGMA user_version");
        if (version > currentSchemaVersion)
            return failure(ErrorCode::NewerLogbook, path);
        if (isCutOff(database, path))
            return failure(ErrorCode::DamagedLogbook, path, QStringLiteral("it is cut off"));
        if (!hasKnownSchema(database, int(version)))
            return failure(ErrorCode::NotALogbook, path, QStringLiteral("unknown schema"));
        if (version < currentSchemaVersion) {
            checkPages(database);
            migrate(database);
        }
        return std::unique_ptr<LogbookFile>(new LogbookFile(std::move(connection)));
    } catch (const StorageFailure& problem) {
        return failureOf(problem, path);
    }
}

Result<Records> LogbookFile::load() const
{
    // The moments take as long as all the rest with the check of the pages.
    auto besideMoments = std::async(
        std::launch::async, [this] { return loadBesideMoments(m_connection->path, Facts{}); });
    try {
        auto moments = loadAll<Moment>(m_connection->database);
        auto records = besideMoments.get();
        if (!records)
            return records;
        records->load(std::move(moments));
        records->finishLoading();
        return records;
    } catch (const StorageFailure& problem) {
        return failureOf(problem, m_connection->path);
    }
}

Result<> LogbookFile::write(const ChangeSet& changes)
{
    auto& database = m_connection->database;
    try {
        if (database.hasMoved())
            return failure(ErrorCode::ChangedElsewhere, m_connection->path);
        Transaction transaction(database);
        if (database.integer("PRAGMA data_version") != m_connection->dataVersion)
            return failure(ErrorCode::ChangedElsewhere, m_connection->path);
        writeAll(database, m_connection->device, changes);
        transaction.commit();
        if (database.hasMoved())
            return failure(ErrorCode::ChangedElsewhere, m_connection->path);
        return {};
    } catch (const StorageFailure& problem) {
        return failureOf(problem, m_connection->path);
    }
}

template <ProseRecord Entity>
Result<std::optional<Entity>> LogbookFile::prose(const IdBytes& id) const
{
    try {
        return loadOne<Entity>(m_connection->database, id);
    } catch (const StorageFailure& problem) {
        return failureOf(problem, m_connection->path);
    }
}

template Result<std::optional<KindGuide>> LogbookFile::prose(const IdBytes&) const;
template Result<std::optional<Preparation>> LogbookFile::prose(const IdBytes&) const;
template Result<std::optional<Debrief>> LogbookFile::prose(const IdBytes&) const;

Result<> LogbookFile::check() const
{
    try {
        const auto state = m_connection->database.text("PRAGMA integrity_check(1)");
        if (state != u"ok")
            return failure(ErrorCode::DamagedLogbook, m_connection->path);
        readAll(m_connection->database, Facts{});
        readAll(m_connection->database, Prose{});
        return {};
    } catch (const StorageFailure& problem) {
        return failureOf(problem, m_connection->path);
    }
}

}  // namespace esperluette
