// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <QFile>

#include <cstring>
#include <sqlite3.h>

namespace esperluette {

namespace {

ErrorCode codeOf(int result)
{
    switch (result & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::DamagedLogbook;
    case SQLITE_CANTOPEN: return ErrorCode::FolderNotWritable;  // no place for the journal
    case SQLITE_READONLY: return ErrorCode::FileReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::ChangedElsewhere;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    default: return ErrorCode::StorageFailed;
    }
}

/// Names the kind of failure only: SQLite's own message may quote a value.
[[noreturn]] void fail(int result) { throw StorageFailure(codeOf(result), sqlite3_errstr(result)); }

[[noreturn]] void failWriting(const QFile& file)
{
    throw StorageFailure(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                    : ErrorCode::StorageFailed,
                         "the copy cannot be written");
}

/// While it lives, the connection sees the file as it was when it began.
class ReadTransaction {
public:
    explicit ReadTransaction(sqlite3* connection) : m_connection(connection)
    {
        const int result = sqlite3_exec(m_connection, "BEGIN; SELECT count(*) FROM sqlite_master",
                                        nullptr, nullptr, nullptr);
        if (result != SQLITE_OK) {
            sqlite3_exec(m_connection, "ROLLBACK", nullptr, nullptr, nullptr);
            fail(result);
        }
    }
    ~ReadTransaction() { sqlite3_exec(m_connection, "COMMIT", nullptr, nullptr, nullptr); }
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    sqlite3* m_connection;
};

}  // namespace

namespace {

// A value is looked up once; of a connection that one thread uses, it may be read in place.
sqlite3_value* valueOf(sqlite3_stmt* row, int column) { return sqlite3_column_value(row, column); }

}  // namespace

bool Row::isNull(int column) const
{
    return sqlite3_value_type(valueOf(m_statement, column)) == SQLITE_NULL;
}

std::int64_t Row::integer(int column) const
{
    return sqlite3_value_int64(valueOf(m_statement, column));
}

QByteArrayView Row::utf8(int column) const
{
    auto* value = valueOf(m_statement, column);
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return {text, sqlite3_value_bytes(value)};
}

QByteArrayView Row::bytes(int column) const
{
    auto* value = valueOf(m_statement, column);
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
    return {bytes, sqlite3_value_bytes(value)};
}

QString Row::text(int column) const { return QString::fromUtf8(utf8(column)); }

IdBytes Row::id(int column) const
{
    if (const auto id = optionalId(column))
        return *id;
    throw StorageFailure(ErrorCode::DamagedLogbook, "an id is missing");
}

std::optional<IdBytes> Row::optionalId(int column) const
{
    auto* value = valueOf(m_statement, column);
    const auto* bytes = sqlite3_value_blob(value);
    if (!bytes)
        return std::nullopt;
    if (sqlite3_value_bytes(value) != 16)
        throw StorageFailure(ErrorCode::DamagedLogbook, "an id is not 16 bytes long");
    IdBytes id;
    std::memcpy(id.data(), bytes, id.size());
    return id;
}

SqlValue Row::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_TEXT: return text(column);
    default: return bytes(column).toByteArray();
    }
}

int Row::count() const { return sqlite3_column_count(m_statement); }

Statement::Statement(sqlite3* connection, const char* sql)
{
    const int result = sqlite3_prepare_v2(connection, sql, -1, &m_statement, nullptr);
    if (result != SQLITE_OK)
        fail(result);
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

void Statement::bind(int position, const SqlValue& value)
{
    const int result = std::visit(
        [&](const auto& content) {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (std::is_same_v<Content, std::monostate>) {
                return sqlite3_bind_null(m_statement, position);
            } else if constexpr (std::is_same_v<Content, std::int64_t>) {
                return sqlite3_bind_int64(m_statement, position, content);
            } else if constexpr (std::is_same_v<Content, QString>) {
                const auto utf8 = content.toUtf8();
                return sqlite3_bind_text(m_statement, position, utf8.constData(), int(utf8.size()),
                                         SQLITE_TRANSIENT);
            } else {
                return sqlite3_bind_blob(m_statement, position, content.data(), int(content.size()),
                                         SQLITE_TRANSIENT);
            }
        },
        value);
    if (result != SQLITE_OK)
        fail(result);
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    sqlite3_reset(m_statement);
    fail(result);
}

void Statement::reset() { sqlite3_reset(m_statement); }

Database::Database(const QString& path, Mode mode, const SharedKey& key,
                   std::chrono::milliseconds patience)
{
    // Nobody asks SQLite how much memory it uses; counting takes a lock at each allocation, for
    // which the two connections that load a logbook would wait.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    const int access = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int flags = access | (mode == Mode::New ? SQLITE_OPEN_CREATE : 0) | SQLITE_OPEN_NOMUTEX;
    const int result = sqlite3_open_v2(path.toUtf8().constData(), &m_connection, flags, nullptr);
    if (result != SQLITE_OK) {
        sqlite3_close(m_connection);
        fail(result);
    }
    try {
        configure(key, patience);
    } catch (...) {
        sqlite3_close(m_connection);
        throw;
    }
}

Database::~Database() { sqlite3_close(m_connection); }

void Database::configure(const SharedKey& key, std::chrono::milliseconds patience)
{
    sqlite3_extended_result_codes(m_connection, 1);
    if (key)
        unlock(*key);
    sqlite3_limit(m_connection, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(m_connection, SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024);
    sqlite3_limit(m_connection, SQLITE_LIMIT_ATTACHED, 1);
#ifdef SQLITE_DBCONFIG_DEFENSIVE
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
#endif
    sqlite3_busy_timeout(m_connection, int(patience.count()));
    // SQLite ignores a setting that it does not know, such as trusted_schema in 3.15.
    run("PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;"
        "PRAGMA fullfsync=ON; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;"
        "PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON;"
        "PRAGMA trusted_schema=OFF;"
        // A file is read through once, so a small cache will do; what an import writes stays in
        // memory until it is committed, however much it is.
        "PRAGMA cache_size=-2000; PRAGMA cache_spill=OFF");
}

// The pages are those that SQLCipher 3.4 and 4 both read: core/README.md.
void Database::unlock(const FileKey& key)
{
    const auto quoted = key.forSqlCipher();
    const int result = sqlite3_key(m_connection, quoted.view().data(), int(quoted.size()));
    if (result != SQLITE_OK)
        fail(result);
    const auto version = text("PRAGMA cipher_version");
    if (version.isEmpty())
        throw StorageFailure(ErrorCode::EncryptionMissing, "the library cannot encrypt");
    if (version.section(u'.', 0, 0).toInt() >= 4)
        run("PRAGMA cipher_compatibility=3");
    run("PRAGMA cipher_page_size=4096");
    const int read =
        sqlite3_exec(m_connection, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    if ((read & 0xFF) == SQLITE_NOTADB)
        throw StorageFailure(ErrorCode::WrongPassphrase, "the first page cannot be read");
    if (read != SQLITE_OK)
        fail(read);
}

void Database::changeKey(const FileKey& key)
{
    const auto quoted = key.forSqlCipher();
    const int result = sqlite3_rekey(m_connection, quoted.view().data(), int(quoted.size()));
    if (result != SQLITE_OK)
        fail(result);
}

void Database::attach(const QString& path, const char* name)
{
    auto statement = prepare((QByteArray("ATTACH ? AS ") + name + " KEY ''").constData());
    statement.run(SqlValue(path));
}

void Database::copyInto(QFile& target, const std::function<bool()>& goOn) const
{
    constexpr qint64 bytesAtOnce = 1 << 20;
    const ReadTransaction reading(m_connection);
    sqlite3_file* file = nullptr;
    sqlite3_file_control(m_connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (const int result = file->pMethods->xFileSize(file, &size); result != SQLITE_OK)
        fail(result);
    QByteArray bytes(bytesAtOnce, Qt::Uninitialized);
    for (sqlite3_int64 at = 0; at < size; at += bytesAtOnce) {
        const auto count = std::min<qint64>(bytesAtOnce, size - at);
        const int result = file->pMethods->xRead(file, bytes.data(), int(count), at);
        if (result != SQLITE_OK)
            fail(result);
        if (target.write(bytes.constData(), count) != count)
            failWriting(target);
        if (!goOn())
            throw StorageFailure(ErrorCode::Cancelled, "stopped");
    }
}

void Database::run(const char* sql)
{
    const int result = sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        fail(result);
}

std::int64_t Database::integer(const char* sql) const
{
    auto statement = prepare(sql);
    return statement.step() ? statement.row().integer(0) : 0;
}

QString Database::text(const char* sql) const
{
    auto statement = prepare(sql);
    return statement.step() ? statement.row().text(0) : QString();
}

bool Database::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_connection, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Transaction::Transaction(Database& database, Locks locks) : m_database(database)
{
    m_database.run(locks == Locks::AtOnce ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.run("ROLLBACK");
    } catch (const StorageFailure&) {
        // SQLite has rolled back by itself already.
        m_open = false;
    }
}

void Transaction::commit()
{
    m_database.run("COMMIT");
    m_open = false;
}

}  // namespace esperluette
