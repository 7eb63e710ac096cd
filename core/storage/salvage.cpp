// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvage.h"

#include "core/records/references.h"
#include "core/storage/change_log.h"
#include "core/storage/log_line.h"
#include "core/storage/logbook_file.h"
#include "core/storage/logbook_pages.h"
#include "core/storage/repository.h"

#include <set>

namespace esperluette {

namespace {

/// Visits the rows of a query until it ends or a page cannot be read; none when the table is not
/// there. A row that is not what anybody wrote is passed over.
template <typename Visitor>
void readWhilePossible(const Database& database, const QByteArray& sql, const Visitor& visit)
{
    try {
        auto select = database.prepare(sql.constData());
        while (select.step()) {
            try {
                visit(select.row());
            } catch (const StorageFailure&) {
                continue;
            }
        }
    } catch (const StorageFailure&) {
        // What lies behind is read from the other end.
    }
}

/// The same as selectSql, without the columns at the end that a file of an older version has not.
template <typename Entity>
QByteArray selectWhatIsThere(const Database& database, const char* condition)
{
    std::set<QByteArray> there;
    readWhilePossible(database, QByteArray("PRAGMA table_info(") + Columns<Entity>::table + ')',
                      [&there](const Row& row) { there.insert(row.utf8(1).toByteArray()); });
    QByteArrayList names;
    std::apply(
        [&](const auto&... column) {
            ((there.contains(column.name) ? names.append(column.name) : void()), ...);
        },
        Columns<Entity>::columns);
    return "SELECT " + names.join(", ") + " FROM " + Columns<Entity>::table + condition;
}

/// The fields of a row of selectWhatIsThere, with those that it has not.
template <typename Entity>
FieldValues completed(const Row& row)
{
    FieldValues fields(row);
    complete<Entity>(fields);
    return fields;
}

LogDevices devicesOf(const Database& database)
{
    LogDevices devices;
    readWhilePossible(database, "SELECT number, id FROM device",
                      [&devices](const Row& row) { devices.emplace(row.integer(0), row.id(1)); });
    return devices;
}

/// By id; nothing for a record that was removed.
using RememberedFields = std::map<IdBytes, std::optional<FieldValues>>;

/// What the history says of all records, as far as its lines can be read and are as they were
/// written.
class RememberedRecords {
public:
    explicit RememberedRecords(const Database& database)
    {
        std::map<std::pair<std::int64_t, std::int64_t>, LogLine> lines;
        for (const auto* order : {"ORDER BY device, seq", "ORDER BY device DESC, seq DESC"})
            readWhilePossible(database, logLinesSql(order), [&lines](const Row& row) {
                LogLine line(row);
                lines.try_emplace({line.device, line.sequence}, std::move(line));
            });
        std::vector<const LogLine*> inTime;
        inTime.reserve(lines.size());
        for (const auto& [key, line] : lines)
            inTime.push_back(&line);
        std::ranges::stable_sort(inTime, {}, &LogLine::stamp);
        const auto devices = devicesOf(database);
        for (const auto* line : inTime)
            replay(*line, line->isAsWritten(devices));
    }

    const RememberedFields& of(std::int64_t type) { return m_records[type]; }
    /// Ids that the history knows although it has lost all or a part of what they were.
    const std::set<IdBytes>& unsureOf(std::int64_t type) { return m_unsure[type]; }

private:
    void replay(const LogLine& line, bool isWhole)
    {
        auto& unsure = m_unsure[line.recordType];
        if (!isWhole || !apply(line, m_records[line.recordType][line.record]))
            unsure.insert(line.record);
        else if (line.field == ChangeLog::Created || line.field == ChangeLog::Removed)
            unsure.erase(line.record);
    }

    std::map<std::int64_t, RememberedFields> m_records;
    std::map<std::int64_t, std::set<IdBytes>> m_unsure;
};

/// Which of the saved records refer to something that is lost, and how they live without it.
template <typename Entity>
void loosen(Entity&, const auto&)
{
}
void loosen(Cover& cover, const auto& isThere)
{
    if (cover.keeperIs && !isThere(*cover.keeperIs))
        cover.keeperIs.reset();
}
void loosen(Team& team, const auto& isThere)
{
    if (team.manager && !isThere(*team.manager))
        team.manager.reset();
}
void loosen(Person& person, const auto& isThere)
{
    if (person.team && !isThere(*person.team))
        person.team.reset();
    for (auto* other : {&person.manager, &person.buddy}) {
        if (*other && !isThere(**other))
            other->reset();
    }
    std::erase_if(person.populations, [&](const auto& value) { return !isThere(value); });
}
void loosen(Gathering& gathering, const auto& isThere)
{
    if (gathering.team && !isThere(*gathering.team))
        gathering.team.reset();
    std::erase_if(gathering.attendances,
                  [&](const Attendance& attendance) { return !isThere(attendance.person); });
    if (gathering.host && !isThere(*gathering.host))
        gathering.host.reset();
    if (gathering.ritual && !isThere(*gathering.ritual))
        gathering.ritual.reset();
}
/// A journey whose groups are all lost is for nobody: without groups it would be for everybody.
void loosen(JourneyTemplate& journey, const auto& isThere)
{
    const auto gone =
        std::erase_if(journey.populations, [&](const auto& value) { return !isThere(value); });
    journey.retired = journey.retired || (gone > 0 && journey.populations.empty());
}
void loosen(Ritual& ritual, const auto& isThere)
{
    std::erase_if(ritual.hosts, [&](const auto& host) { return !isThere(host); });
}
void loosen(Commitment& commitment, const auto& isThere)
{
    if (commitment.moment && !isThere(*commitment.moment))
        commitment.moment.reset();
    if (commitment.person && !isThere(*commitment.person))
        commitment.person.reset();
    if (commitment.team && !isThere(*commitment.team))
        commitment.team.reset();
}

/// Gathers all records of a damaged file.
class Salvage {
public:
    explicit Salvage(const Database& database) : m_database(database), m_remembered(database)
    {
        forEachRecordType([this]<typename Entity>() { read<Entity>(); });
        // What refers to something lost may be lost by that, and so on.
        while (dropLoose()) { }
    }

    ChangeSet beginning() const
    {
        ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Repair the logbook")});
        forEachRecordType([&]<typename Entity>() {
            for (const auto& [id, record] : all<Entity>())
                changes.create(record);
        });
        return changes;
    }

    SalvageReport report() const
    {
        auto report = m_report;
        report.saved = {std::int64_t(all<Person>().size()), std::int64_t(all<Moment>().size())};
        forEachRecordType([&]<typename Entity>() { report.records += all<Entity>().size(); });
        return report;
    }

private:
    template <typename... FactTypes, typename... ProseTypes>
    static std::tuple<std::map<IdBytes, FactTypes>..., std::map<IdBytes, ProseTypes>...>
        maps(EntityList<FactTypes...>, EntityList<ProseTypes...>);

    template <typename Entity>
    std::map<IdBytes, Entity>& all()
    {
        return std::get<std::map<IdBytes, Entity>>(m_records);
    }
    template <typename Entity>
    const std::map<IdBytes, Entity>& all() const
    {
        return std::get<std::map<IdBytes, Entity>>(m_records);
    }

    template <typename Entity>
    void lose()
    {
        ++m_report.lost[Columns<Entity>::table];
    }

    /// What the history is sure of counts; the tables tell the rest.
    template <typename Entity>
    void read()
    {
        constexpr auto number = Columns<Entity>::number;
        const auto& unsure = m_remembered.unsureOf(number);
        std::map<IdBytes, std::optional<Entity>> found;
        const auto keep = [&found](const IdBytes& id, const auto& source) {
            try {
                found[id] = entityFrom<Entity>(source);
            } catch (const StorageFailure&) {
                found.try_emplace(id);  // it was there, and is not what anybody wrote
            }
        };
        for (const auto* order : {" ORDER BY id", " ORDER BY id DESC"})
            readWhilePossible(m_database, selectWhatIsThere<Entity>(m_database, order),
                              [&keep](const Row& row) { keep(row.id(0), completed<Entity>(row)); });
        for (const auto& [id, fields] : m_remembered.of(number)) {
            if (fields && (!unsure.contains(id) || !found[id]))
                keep(id, *fields);
        }
        for (const auto& id : unsure) {
            if (!found[id])
                found[id] = lookUp<Entity>(id);
        }
        for (auto& [id, record] : found) {
            if (record)
                all<Entity>().emplace(id, *std::move(record));
            else
                lose<Entity>();
        }
    }

    /// Its page may be whole although those around it are not.
    template <typename Entity>
    std::optional<Entity> lookUp(const IdBytes& id) const
    {
        try {
            auto select = m_database.prepare(
                selectWhatIsThere<Entity>(m_database, " WHERE id = ?").constData());
            select.bind(1, id);
            if (!select.step())
                return std::nullopt;
            return entityFrom<Entity>(completed<Entity>(select.row()));
        } catch (const StorageFailure&) {
            return std::nullopt;
        }
    }

    bool dropLoose()
    {
        bool dropped = false;
        forEachRecordType([&]<typename Entity>() {
            const auto isThere = [&]<typename Other>(const Id<Other>& id) {
                return all<Other>().contains(id.bytes());
            };
            std::erase_if(all<Entity>(), [&](auto& entry) {
                auto& record = entry.second;
                const auto before = record;
                loosen(record, isThere);
                m_report.loosened += record == before ? 0 : 1;
                bool holds = true;
                forEachReference(record, [&](const auto& id) { holds = holds && isThere(id); });
                if (!holds) {
                    lose<Entity>();
                    dropped = true;
                }
                return !holds;
            });
        });
        return dropped;
    }

    const Database& m_database;
    RememberedRecords m_remembered;
    decltype(maps(Facts{}, Prose{})) m_records;
    SalvageReport m_report;
};

}  // namespace

Result<SalvageReport> salvageLogbook(const QString& damaged, const QString& target,
                                     const FileAccess& access)
{
    try {
        const Database database(damaged, Database::Mode::ReadOnly, access.key);
        if (database.integer("SELECT count(*) FROM sqlite_master") == 0)
            return failure(ErrorCode::DamagedLogbook, damaged);
        const Salvage salvage(database);
        const auto written = LogbookFile::create(target, salvage.beginning(), access);
        return written ? Result<SalvageReport>(salvage.report()) : Failure{written.error()};
    } catch (const StorageFailure& problem) {
        return failureOf(problem, damaged);
    }
}

}  // namespace esperluette
