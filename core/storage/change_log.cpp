// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_log.h"

#include "core/storage/log_digest.h"

#include <algorithm>

namespace esperluette {

namespace {

std::int64_t numberOf(Database& database, const IdBytes& device)
{
    auto find = database.prepare("SELECT number FROM device WHERE id = ?");
    find.bind(1, device);
    if (find.step())
        return find.row().integer(0);
    database.prepare("INSERT INTO device (id) VALUES (?)").run(SqlValue(device));
    return database.integer("SELECT max(number) FROM device");
}

/// The last sequence number of a device: of its last change, or of an action without changes.
std::int64_t lastSequence(const Database& database, std::int64_t device)
{
    std::int64_t last = 0;
    for (const auto* sql : {"SELECT max(seq) FROM change WHERE device = ?",
                            "SELECT max(seq) FROM action WHERE device = ?"}) {
        auto greatest = database.prepare(sql);
        greatest.bind(1, device);
        if (greatest.step())
            last = std::max(last, greatest.row().integer(0));
    }
    return last;
}

}  // namespace

std::int64_t lastStamp(const Database& database)
{
    return database.integer("SELECT max((SELECT stamp FROM action WHERE device = number"
                            " ORDER BY seq DESC LIMIT 1)) FROM device");
}

ChangeLog::ChangeLog(Database& database, const Device& device) :
    m_database(database),
    m_insert(database.prepare("INSERT INTO change (device, seq, stamp, record_type, record, field,"
                              " before, value, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")),
    m_deviceId(device.id), m_device(numberOf(database, device.id)),
    m_sequence(lastSequence(database, m_device)), m_stamp(lastStamp(database)),
    m_clock(device.clock)
{
}

void ChangeLog::begin(const StepName& action, ActionEffect effect)
{
    m_stamp = std::max(m_clock() << 16, m_stamp + 1);
    const auto label = QString::fromUtf8(action.text);
    const std::int64_t sequence = ++m_sequence;
    m_database
        .prepare("INSERT INTO action (device, seq, stamp, label, count, effect, digest)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .run(SqlValue(m_device), SqlValue(sequence), SqlValue(m_stamp), SqlValue(label),
             SqlValue(std::int64_t(action.count)), SqlValue(std::int64_t(effect)),
             SqlValue(actionDigest(m_deviceId, sequence, m_stamp, label, action.count,
                                   std::int64_t(effect))));
}

void ChangeLog::append(int recordType, const IdBytes& record, int field, const SqlValue& before,
                       const SqlValue& value)
{
    const std::int64_t sequence = ++m_sequence;
    m_insert.run(SqlValue(m_device), SqlValue(sequence), SqlValue(m_stamp),
                 SqlValue(std::int64_t(recordType)), SqlValue(record),
                 SqlValue(std::int64_t(field)), before, value,
                 SqlValue(changeDigest(m_deviceId, sequence, m_stamp, recordType, record, field,
                                       before, value)));
}

}  // namespace esperluette
