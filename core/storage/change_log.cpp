// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_log.h"

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

}  // namespace

ChangeLog::ChangeLog(Database& database, const Device& device) :
    m_database(database),
    m_insert(database.prepare(
        "INSERT INTO change (device, seq, stamp, record_type, record, field, value)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)")),
    m_device(numberOf(database, device.id)), m_sequence(0), m_stamp(0), m_clock(device.clock)
{
    auto last = m_database.prepare(
        "SELECT seq, stamp FROM change WHERE device = ? ORDER BY seq DESC LIMIT 1");
    last.bind(1, m_device);
    if (last.step()) {
        m_sequence = last.row().integer(0);
        m_stamp = last.row().integer(1);
    }
}

void ChangeLog::begin(const char* action)
{
    m_stamp = std::max(m_clock() << 16, m_stamp + 1);
    m_insert.run(SqlValue(m_device), SqlValue(++m_sequence), SqlValue(m_stamp),
                 SqlValue(std::int64_t(0)), SqlValue(), SqlValue(std::int64_t(0)),
                 SqlValue(QString::fromUtf8(action)));
}

void ChangeLog::append(int recordType, const IdBytes& record, int field, const SqlValue& value)
{
    m_insert.run(SqlValue(m_device), SqlValue(++m_sequence), SqlValue(m_stamp),
                 SqlValue(std::int64_t(recordType)), SqlValue(record),
                 SqlValue(std::int64_t(field)), value);
}

}  // namespace esperluette
