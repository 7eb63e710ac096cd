// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_upgrade.h"

#include "core/storage/change_log.h"
#include "core/storage/log_digest.h"
#include "core/storage/log_line.h"

#include <map>

namespace esperluette {

namespace {

[[noreturn]] void damaged()
{
    throw StorageFailure(ErrorCode::DamagedLogbook, "the history contradicts itself");
}

/// Copies line by line, in the order in which things happened.
class Upgrade {
public:
    explicit Upgrade(Database& database) :
        m_insertAction(database.prepare("INSERT INTO action (device, seq, stamp, label, count,"
                                        " effect, digest) VALUES (?, ?, ?, ?, 1, ?, ?)")),
        m_insertChange(
            database.prepare("INSERT INTO change (device, seq, stamp, record_type, record, field,"
                             " before, value, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")),
        m_devices(logDevices(database))
    {
    }

    void copy(const Row& row)
    {
        const auto device = m_devices.find(row.integer(0));
        if (device == m_devices.end())
            damaged();
        if (row.integer(3) == 0)
            copyAction(device->second, row);
        else
            copyChange(device->second, row);
    }

private:
    void copyAction(const IdBytes& device, const Row& row)
    {
        const auto effect = m_begun ? ActionEffect::Done : ActionEffect::Begun;
        m_begun = true;
        const auto label = row.text(6);
        m_insertAction.run(row.value(0), row.value(1), row.value(2), SqlValue(label),
                           SqlValue(std::int64_t(effect)),
                           SqlValue(actionDigest(device, row.integer(1), row.integer(2), label, 1,
                                                 std::int64_t(effect))));
    }

    void copyChange(const IdBytes& device, const Row& row)
    {
        const auto record = row.id(4);
        const auto value = row.value(6);
        const auto before = take(record, row.integer(5), value);
        m_insertChange.run(
            row.value(0), row.value(1), row.value(2), row.value(3), SqlValue(record), row.value(5),
            before, value,
            SqlValue(changeDigest(device, row.integer(1), row.integer(2), row.integer(3), record,
                                  row.integer(5), before, value)));
    }

    /// Takes a change over and says what was there before.
    SqlValue take(const IdBytes& record, std::int64_t field, const SqlValue& value)
    {
        if (field == ChangeLog::Created) {
            const auto* image = std::get_if<QByteArray>(&value);
            if (!image)
                damaged();
            m_records[record] = FieldValues::fromImage(*image);
            return {};
        }
        const auto found = m_records.find(record);
        if (found == m_records.end())
            damaged();
        if (field == ChangeLog::Removed) {
            auto image = found->second.image();
            m_records.erase(found);
            return image;
        }
        auto before = found->second.at(std::size_t(field - 1));
        found->second.set(std::size_t(field - 1), value);
        return before;
    }

    Statement m_insertAction;
    Statement m_insertChange;
    LogDevices m_devices;
    std::map<IdBytes, FieldValues> m_records;
    bool m_begun = false;
};

}  // namespace

void upgradeHistory(Database& database)
{
    {
        Upgrade upgrade(database);
        auto select =
            database.prepare("SELECT device, seq, stamp, record_type, record, field, value"
                             " FROM change_of_version_1 ORDER BY stamp, device, seq");
        while (select.step())
            upgrade.copy(select.row());
    }
    database.run("DROP TABLE change_of_version_1");
}

}  // namespace esperluette
