// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_line.h"

#include "core/storage/log_digest.h"
#include "core/storage/repository.h"

namespace esperluette {

namespace {

std::optional<FieldValues> imageIn(const SqlValue& value, std::int64_t recordType)
{
    const auto* image = std::get_if<QByteArray>(&value);
    if (!image)
        return std::nullopt;
    auto fields = FieldValues::fromImage(*image);
    visitRecordType(recordType, [&fields]<typename Entity>() { complete<Entity>(fields); });
    return fields;
}

}  // namespace

LogDevices logDevices(const Database& database)
{
    LogDevices devices;
    auto select = database.prepare("SELECT number, id FROM device");
    while (select.step())
        devices.emplace(select.row().integer(0), select.row().id(1));
    return devices;
}

LogLine::LogLine(const Row& row) :
    device(row.integer(0)), sequence(row.integer(1)), stamp(row.integer(2)),
    recordType(row.integer(3)), record(row.id(4)), field(row.integer(5)), before(row.value(6)),
    value(row.value(7)), digest(row.integer(8))
{
}

bool LogLine::isAsWritten(const LogDevices& devices) const
{
    const auto writer = devices.find(device);
    return writer != devices.end()
        && changeDigest(writer->second, sequence, stamp, recordType, record, field, before, value)
        == digest;
}

std::optional<FieldValues> LogLine::imageBefore() const { return imageIn(before, recordType); }

std::optional<FieldValues> LogLine::imageAfter() const { return imageIn(value, recordType); }

bool apply(const LogLine& line, std::optional<FieldValues>& record)
{
    if (line.field == ChangeLog::Removed) {
        record.reset();
        return true;
    }
    if (line.field == ChangeLog::Created) {
        auto created = line.imageAfter();
        if (!created)
            return false;
        record = std::move(created);
        return true;
    }
    if (!record || line.field < 1 || line.column() >= record->size())
        return false;
    record->set(line.column(), line.value);
    return true;
}

QByteArray logLinesSql(const char* rest)
{
    return QByteArray("SELECT ").append(LogLine::columns).append(" FROM change ").append(rest);
}

Statement selectLogLines(const Database& database, const char* rest)
{
    return database.prepare(logLinesSql(rest).constData());
}

}  // namespace esperluette
