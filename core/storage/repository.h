// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_log.h"
#include "core/storage/codec.h"
#include "core/storage/columns.h"
#include "core/storage/field_values.h"

/// Reading and writing one type of record, from the description of its columns. The SQL is made
/// of the constants in columns.h only.
namespace esperluette {

/// "id, name, manager"
template <typename Entity>
QByteArray columnNames()
{
    QByteArray names;
    std::apply(
        [&](const auto&... column) {
            ((names += names.isEmpty() ? "" : ", ", names += column.name), ...);
        },
        Columns<Entity>::columns);
    return names;
}

template <typename Entity>
QByteArray selectSql(const char* condition)
{
    return "SELECT " + columnNames<Entity>() + " FROM " + Columns<Entity>::table + condition;
}

/// The record that a row of selectSql, or its FieldValues, hold.
template <typename Entity, typename Source>
Entity entityFrom(const Source& source)
{
    return std::apply(
        [&source](const auto&... column) {
            int position = 0;
            return Entity{decode<typename std::remove_cvref_t<decltype(column)>::Member>(
                source, position++)...};
        },
        Columns<Entity>::columns);
}

/// All records of a type, ordered by id. They are not counted first: that would read every page of
/// the table once more.
template <typename Entity>
std::vector<Entity> loadAll(const Database& database)
{
    std::vector<Entity> records;
    auto select = database.prepare(selectSql<Entity>(" ORDER BY id").constData());
    const auto row = select.row();
    while (select.step())
        records.push_back(entityFrom<Entity>(row));
    return records;
}

/// One record; std::nullopt when it is not there.
template <typename Entity>
std::optional<Entity> loadOne(const Database& database, const IdBytes& id)
{
    auto select = database.prepare(selectSql<Entity>(" WHERE id = ?").constData());
    select.bind(1, id);
    if (!select.step())
        return std::nullopt;
    return entityFrom<Entity>(select.row());
}

template <typename Entity, typename Member>
void addWhatIsMissing(FieldValues&, std::size_t, const Column<Entity, Member>&)
{
}

template <typename Entity, typename Member>
void addWhatIsMissing(FieldValues& fields, std::size_t place, const Added<Entity, Member>&)
{
    if (fields.size() == place)
        fields.append(encode(Member{}));
}

/// Gives a record that an older version wrote the fields it did not know.
template <typename Entity>
void complete(FieldValues& fields)
{
    std::apply(
        [&fields](const auto&... column) {
            std::size_t place = 0;
            (addWhatIsMissing(fields, place++, column), ...);
        },
        Columns<Entity>::columns);
}

/// All fields of a record as SQLite keeps them.
template <typename Entity>
FieldValues fieldsOf(const Entity& record)
{
    return std::apply(
        [&record](const auto&... column) {
            return FieldValues({encode(record.*column.member)...});
        },
        Columns<Entity>::columns);
}

/// Writes changes of one type and their lines in the log, with statements prepared once.
template <typename Entity>
class RecordWriter {
public:
    RecordWriter(Database& database, ChangeLog& log) :
        m_log(log), m_insert(database.prepare(insertSql().constData())),
        m_update(database.prepare(updateSql().constData())),
        m_remove(database.prepare(
            (QByteArray("DELETE FROM ") + Columns<Entity>::table + " WHERE id = ?").constData()))
    {
    }

    void write(const Change<Entity>& change)
    {
        const auto& id = change.id().bytes();
        if (!change.after) {
            m_remove.run(SqlValue(id));
            m_log.append(Columns<Entity>::number, id, ChangeLog::Removed,
                         fieldsOf(*change.before).image(), {});
        } else if (!change.before) {
            bindAll(m_insert, *change.after);
            m_insert.run();
            m_log.append(Columns<Entity>::number, id, ChangeLog::Created, {},
                         fieldsOf(*change.after).image());
        } else {
            m_update.bind(bindAll(m_update, *change.after) + 1, id);
            m_update.run();
            logFields(*change.before, *change.after);
        }
    }

private:
    static QByteArray insertSql()
    {
        constexpr int count = std::tuple_size_v<decltype(Columns<Entity>::columns)>;
        return QByteArray("INSERT INTO ") + Columns<Entity>::table + " (" + columnNames<Entity>()
            + ") VALUES (?" + QByteArray(", ?").repeated(count - 1) + ")";
    }

    static QByteArray updateSql()
    {
        return QByteArray("UPDATE ") + Columns<Entity>::table + " SET "
            + columnNames<Entity>().replace(",", " = ?,") + " = ? WHERE id = ?";
    }

    static int bindAll(Statement& statement, const Entity& record)
    {
        int position = 0;
        std::apply(
            [&](const auto&... column) {
                (statement.bind(++position, encode(record.*column.member)), ...);
            },
            Columns<Entity>::columns);
        return position;
    }

    void logFields(const Entity& before, const Entity& after)
    {
        int field = 0;
        const auto log = [&](const auto& column) {
            ++field;
            if (!(before.*column.member == after.*column.member))
                m_log.append(Columns<Entity>::number, after.id.bytes(), field,
                             encode(before.*column.member), encode(after.*column.member));
        };
        std::apply([&](const auto&... column) { (log(column), ...); }, Columns<Entity>::columns);
    }

    ChangeLog& m_log;
    Statement m_insert;
    Statement m_update;
    Statement m_remove;
};

}  // namespace esperluette
