// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <vector>

namespace esperluette {

/// All fields of one record as SQLite keeps them, read like a Row.
class FieldValues {
public:
    FieldValues() = default;
    explicit FieldValues(std::vector<SqlValue> values) : m_values(std::move(values)) { }
    /// Every column of a row.
    explicit FieldValues(const Row& row);

    /// From a CBOR array (RFC 8949) as the log keeps it.
    /// @throw StorageFailure for anything else
    static FieldValues fromImage(QByteArrayView image);
    /// The CBOR array of these values.
    QByteArray image() const;

    std::size_t size() const { return m_values.size(); }
    const SqlValue& at(std::size_t column) const;
    void set(std::size_t column, SqlValue value);
    void append(SqlValue value) { m_values.push_back(std::move(value)); }

    /// As the same functions of Row.
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    QByteArray utf8(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    IdBytes id(int column) const;
    std::optional<IdBytes> optionalId(int column) const;

    /// Ids count as the bytes they are.
    friend bool operator==(const FieldValues& left, const FieldValues& right);

private:
    std::vector<SqlValue> m_values;
};

/// Whether SQLite keeps both in the same way: an id is sixteen bytes.
bool sameValue(const SqlValue& left, const SqlValue& right);

}  // namespace esperluette
