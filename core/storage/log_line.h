// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/field_values.h"

#include <map>

namespace esperluette {

/// The ids of the devices that wrote the log, by their numbers in this file.
using LogDevices = std::map<std::int64_t, IdBytes>;

LogDevices logDevices(const Database& database);

/// One line of the log.
struct LogLine {
    /// What a query has to select for the constructor, in this order.
    static constexpr auto columns =
        "device, seq, stamp, record_type, record, field, before, value, digest";

    LogLine() = default;
    explicit LogLine(const Row& row);

    std::int64_t device = 0;
    std::int64_t sequence = 0;
    std::int64_t stamp = 0;
    std::int64_t recordType = 0;
    IdBytes record{};
    std::int64_t field = 0;  ///< ChangeLog::Created, ChangeLog::Removed, or a column from 1
    SqlValue before;
    SqlValue value;
    std::int64_t digest = 0;

    /// Whether it is what its device wrote.
    bool isAsWritten(const LogDevices& devices) const;
    /// The place in the record of the field that it changes.
    std::size_t column() const { return std::size_t(field - 1); }
    /// The whole record before a removal, or after a creation; nothing where there is none.
    std::optional<FieldValues> imageBefore() const;
    std::optional<FieldValues> imageAfter() const;
};

/// Makes of a record what the line says of it.
/// @return false, and nothing happens, when the line changes a record or a field that is not there,
///         or creates one without its content
bool apply(const LogLine& line, std::optional<FieldValues>& record);

/// `SELECT (columns) FROM change` and the rest given.
QByteArray logLinesSql(const char* rest);
Statement selectLogLines(const Database& database, const char* rest);

}  // namespace esperluette
