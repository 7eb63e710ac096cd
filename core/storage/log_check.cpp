// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_check.h"

#include "core/storage/change_log.h"
#include "core/storage/log_digest.h"
#include "core/storage/repository.h"

#include <map>
#include <unordered_map>

namespace esperluette {

namespace {

[[noreturn]] void damaged(const char* what)
{
    throw StorageFailure(ErrorCode::DamagedLogbook, what);
}

struct HashId {
    std::size_t operator()(const IdBytes& id) const { return std::hash<Id<struct Any>>()(Id<struct Any>(id)); }
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

std::map<std::int64_t, IdBytes> devices(const Database& database)
{
    std::map<std::int64_t, IdBytes> ids;
    auto select = database.prepare("SELECT number, id FROM device");
    while (select.step())
        ids.emplace(select.row().integer(0), select.row().id(1));
    return ids;
}

/// Replays the log while it reads it.
class Replay {
public:
    explicit Replay(const Database& database) : m_database(database), m_devices(devices(database))
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
                damaged("a line of the list of actions is not as it was written");
        }
    }

    void readChanges()
    {
        auto select = m_database.prepare(
            "SELECT device, seq, stamp, record_type, record, field, before, value, digest"
            " FROM change ORDER BY stamp, device, seq");
        while (select.step()) {
            const auto row = select.row();
            const auto record = row.id(4);
            const auto value = row.value(7);
            if (changeDigest(deviceOf(row.integer(0)), row.integer(1), row.integer(2),
                             row.integer(3), record, row.integer(5), row.value(6), value)
                != row.integer(8))
                damaged("a line of the history is not as it was written");
            apply(m_records[row.integer(3)], record, row.integer(5), value);
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
                damaged("a record is not as the history says");
            ++count;
        }
        if (count != expected.size())
            damaged("a record of the history is missing");
    }

private:
    const IdBytes& deviceOf(std::int64_t number) const
    {
        const auto found = m_devices.find(number);
        if (found == m_devices.end())
            damaged("a line of the history is of an unknown device");
        return found->second;
    }

    static void apply(RecordDigests& records, const IdBytes& record, std::int64_t field,
                      const SqlValue& value)
    {
        if (field == ChangeLog::Removed) {
            records.erase(record);
            return;
        }
        if (field == ChangeLog::Created) {
            const auto* image = std::get_if<QByteArray>(&value);
            if (!image)
                damaged("a record of the history has no content");
            records[record] = digestsOf(FieldValues::fromImage(*image));
            return;
        }
        const auto found = records.find(record);
        if (found == records.end() || std::size_t(field) > found->second.size())
            damaged("the history changes what is not there");
        found->second[std::size_t(field - 1)] = digestOf(value);
    }

    const Database& m_database;
    std::map<std::int64_t, IdBytes> m_devices;
    std::map<std::int64_t, RecordDigests> m_records;
};

}  // namespace

void checkLog(const Database& database)
{
    Replay replay(database);
    replay.readActions();
    replay.readChanges();
    forEachRecordType([&replay]<typename Entity>() { replay.compareTable<Entity>(); });
}

}  // namespace esperluette
