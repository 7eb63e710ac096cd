// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/id.h"
#include "core/foundation/result.h"
#include "core/storage/file_key.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>
#include <variant>

class QFile;
struct sqlite3;
struct sqlite3_stmt;

namespace esperluette {

/// What went wrong below; the one exception of this folder, caught in LogbookFile.
class StorageFailure : public std::runtime_error {
public:
    StorageFailure(ErrorCode code, const std::string& detail) :
        std::runtime_error(detail), m_code(code)
    {
    }

    ErrorCode code() const { return m_code; }

private:
    ErrorCode m_code;
};

/// A value as SQLite keeps it: nothing, integer, text, or bytes.
using SqlValue = std::variant<std::monostate, std::int64_t, QString, IdBytes, QByteArray>;

/// The current row of a statement.
class Row {
public:
    explicit Row(sqlite3_stmt* statement) : m_statement(statement) { }

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    /// Valid until the statement moves on.
    QByteArrayView utf8(int column) const;
    QString text(int column) const;
    /// Valid until the statement moves on.
    QByteArrayView bytes(int column) const;
    /// Sixteen bytes; StorageFailure for anything else.
    IdBytes id(int column) const;
    /// The same, or null.
    std::optional<IdBytes> optionalId(int column) const;
    /// Whatever is there; bytes are a QByteArray.
    SqlValue value(int column) const;
    int count() const;

private:
    sqlite3_stmt* m_statement;
};

/// A prepared statement.
class Statement {
public:
    Statement(sqlite3* connection, const char* sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement(Statement&& other) noexcept : m_statement(std::exchange(other.m_statement, nullptr))
    {
    }

    /// @param position  from 1
    void bind(int position, const SqlValue& value);
    /// Whether there is a row.
    bool step();
    /// Ready to be bound and run again.
    void reset();
    /// Binds, runs and resets a statement without rows.
    template <typename... Values>
    void run(const Values&... values)
    {
        int position = 0;
        (bind(++position, values), ...);
        step();
        reset();
    }
    Row row() const { return Row(m_statement); }

private:
    sqlite3_stmt* m_statement = nullptr;
};

/// One connection to one file, with the settings every logbook needs.
class Database {
public:
    enum class Mode { Existing, New, ReadOnly };

    /// As long as a copy of a large logbook, or a program that looks for viruses, may read it.
    static constexpr std::chrono::milliseconds usualPatience{600};

    /// @param key  for an encrypted file; its salt becomes the beginning of a new one
    /// @param patience  how long each statement waits for others that read or write the file
    /// @throw StorageFailure when the file cannot be opened, or EncryptionMissing when it should be
    ///        encrypted and the library in this process cannot do it
    Database(const QString& path, Mode mode, const SharedKey& key = {},
             std::chrono::milliseconds patience = usualPatience);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Statement prepare(const char* sql) const { return Statement(m_connection, sql); }
    /// Runs statements that take and give nothing.
    void run(const char* sql);
    /// The first column of the first row; 0 without a row.
    std::int64_t integer(const char* sql) const;
    QString text(const char* sql) const;
    /// Whether the file at the path is no longer the one that is open.
    bool hasMoved() const;
    /// Makes the file, which must be encrypted already, open with another key of the same salt. In
    /// one transaction: interrupted anywhere, the old key or the new one opens it.
    void changeKey(const FileKey& key);
    /// Lets the statements of this connection read and write a plain second file as `name`; not
    /// within a transaction.
    void attach(const QString& path, const char* name);
    /// Writes the bytes of the file, as of now, to `target`; whether the disk has them is not
    /// asked. They are read through SQLite's own descriptor within a transaction, encrypted as they
    /// are: its backup API would decrypt each page only to encrypt it again.
    /// @param target  open for writing, empty
    /// @param goOn  asked now and then: false stops with Cancelled
    void copyInto(
        QFile& target, const std::function<bool()>& goOn = [] { return true; }) const;

private:
    void configure(const SharedKey& key, std::chrono::milliseconds patience);
    void unlock(const FileKey& key);

    sqlite3* m_connection = nullptr;
};

/// Rolled back unless committed.
class Transaction {
public:
    enum class Locks {
        AtOnce,  ///< as a writer of every attached file
        AsNeeded,  ///< of the files that are written alone: two would need a journal of their own
    };

    explicit Transaction(Database& database, Locks locks = Locks::AtOnce);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

}  // namespace esperluette
