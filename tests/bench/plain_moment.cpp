// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_moment.h"

#include <cstring>
#include <sqlite3.h>

namespace esperluette::bench {

namespace {

void copyId(sqlite3_stmt* statement, int column, std::uint8_t* id)
{
    if (const auto* bytes = sqlite3_column_blob(statement, column))
        std::memcpy(id, bytes, 16);
}

void run(sqlite3* connection, const char* sql)
{
    if (sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("the floor cannot write: %s", sqlite3_errmsg(connection));
}

}  // namespace

std::vector<PlainMoment> readPlainMoments(const QString& path)
{
    sqlite3* connection = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt* count = nullptr;
    sqlite3_prepare_v2(connection, "SELECT count(*) FROM moment", -1, &count, nullptr);
    sqlite3_step(count);
    std::vector<PlainMoment> moments;
    moments.reserve(std::size_t(sqlite3_column_int64(count, 0)));
    sqlite3_finalize(count);

    sqlite3_stmt* select = nullptr;
    sqlite3_prepare_v2(connection,
                       "SELECT id, person, kind, evidence, minute_of_day, planned, held, due,"
                       " planned_at, ordinal, status, planned_by, title, evidence, planned, held"
                       " FROM moment ORDER BY id",
                       -1, &select, nullptr);
    while (sqlite3_step(select) == SQLITE_ROW) {
        auto& moment = moments.emplace_back();
        copyId(select, 0, moment.id);
        copyId(select, 1, moment.person);
        copyId(select, 2, moment.kind);
        for (int column = 3; column < 8; ++column)
            moment.numbers[column - 3] = sqlite3_column_int64(select, column);
        moment.days[0] = sqlite3_column_int(select, 8);
        moment.days[1] = sqlite3_column_int(select, 9);
        moment.days[2] = sqlite3_column_int(select, 10);
        moment.level = std::uint8_t(sqlite3_column_int(select, 11));
        moment.stage = std::uint8_t(sqlite3_column_bytes(select, 12));
        moment.month =
            std::uint16_t(sqlite3_column_int64(select, 13) + sqlite3_column_int64(select, 14)
                          + sqlite3_column_int64(select, 15));
    }
    sqlite3_finalize(select);
    sqlite3_close(connection);
    return moments;
}

PlainWriter::PlainWriter(const QString& path)
{
    sqlite3* connection = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READWRITE, nullptr);
    m_connection = connection;
    run(connection,
        "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;"
        "PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;"
        "INSERT INTO device (id) VALUES (randomblob(16))");
}

PlainWriter::~PlainWriter() { sqlite3_close(static_cast<sqlite3*>(m_connection)); }

void PlainWriter::write(bool withHistory)
{
    auto* connection = static_cast<sqlite3*>(m_connection);
    const auto insert = [&] {
        return "INSERT INTO change VALUES ((SELECT max(number) FROM device), "
            + QByteArray::number(qint64(++m_sequence)) + ", 1, 9, randomblob(16), 4, 6, 7, 8);";
    };
    QByteArray sql = "BEGIN IMMEDIATE; UPDATE moment SET evidence = evidence + 1 WHERE id ="
                     " (SELECT min(id) FROM moment);";
    if (withHistory)
        sql += insert() + insert();
    run(connection, (sql + "COMMIT").constData());
}

}  // namespace esperluette::bench
