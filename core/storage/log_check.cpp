// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_check.h"

#include "core/storage/change_log.h"
#include "core/storage/log_digest.h"
#include "core/storage/log_line.h"
#include "core/storage/repository.h"

#include <map>
#include <unordered_map>

namespace esperluette {

namespace {

[[noreturn]] void contradiction(const char* what)
{
    throw StorageFailure(ErrorCode::DamagedLogbook, what);
}

struct HashId {
    std::size_t operator()(const IdBytes& id) const
    {
        return std::hash<Id<struct Any>>()(Id<struct Any>(id));
    }
};

/// The digest of each field of a record: what is compared, in eight bytes a field.
using FieldDigests = std::vector<std::int64_t>;
using RecordDigests = std::unordered_map<IdBytes, FieldDigests, HashId>;

FieldDigests digestsOf(const FieldValues& fields)
{
    FieldDigests digests;
    digests.reserve(fields.size());
    for (std::size_t column = 0; column < fields.size(); ++column)
        digests.push_back(digestOf(fields.at(column)));
    return digests;
}

/// Replays the log while it reads it.
class CheckedLog {
public:
    explicit CheckedLog(const Database& database) :
        m_database(database), m_devices(logDevices(database))
    {
    }

    void readActions() const
    {
        auto select = m_database.prepare(
            "SELECT device, seq, stamp, label, count, effect, digest FROM action");
        while (select.step()) {
            const auto row = select.row();
            if (actionDigest(deviceOf(row.integer(0)), row.integer(1), row.integer(2), row.text(3),
                             row.integer(4), row.integer(5))
                != row.integer(6))
                contradiction("a line of the list of actions is not as it was written");
        }
    }

    void readChanges()
    {
        auto select = selectLogLines(m_database, "ORDER BY stamp, device, seq");
        while (select.step()) {
            const LogLine line(select.row());
            if (!line.isAsWritten(m_devices))
                contradiction("a line of the history is not as it was written");
            follow(line, m_records[line.recordType]);
        }
    }

    template <typename Entity>
    void compareTable()
    {
        auto& expected = m_records[Columns<Entity>::number];
        std::size_t count = 0;
        auto select = m_database.prepare(selectSql<Entity>("").constData());
        while (select.step()) {
            const FieldValues fields(select.row());
            const auto found = expected.find(fields.id(0));
            if (found == expected.end() || found->second != digestsOf(fields))
                contradiction("a record is not as the history says");
            ++count;
        }
        if (count != expected.size())
            contradiction("a record of the history is missing");
    }

private:
    const IdBytes& deviceOf(std::int64_t number) const
    {
        const auto found = m_devices.find(number);
        if (found == m_devices.end())
            contradiction("an action is of an unknown device");
        return found->second;
    }

    /// As apply(), on digests instead of values: all records of a logbook at once are many.
    static void follow(const LogLine& line, RecordDigests& records)
    {
        if (line.field == ChangeLog::Removed) {
            records.erase(line.record);
            return;
        }
        if (line.field == ChangeLog::Created) {
            const auto created = line.imageAfter();
            if (!created)
                contradiction("a record of the history has no content");
            records[line.record] = digestsOf(*created);
            return;
        }
        const auto found = records.find(line.record);
        if (found == records.end() || line.column() >= found->second.size())
            contradiction("the history changes what is not there");
        found->second[line.column()] = digestOf(line.value);
    }

    const Database& m_database;
    LogDevices m_devices;
    std::map<std::int64_t, RecordDigests> m_records;
};

}  // namespace

void checkLog(const Database& database)
{
    CheckedLog log(database);
    log.readActions();
    log.readChanges();
    forEachRecordType([&log]<typename Entity>() { log.compareTable<Entity>(); });
}

}  // namespace esperluette
