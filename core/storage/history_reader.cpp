// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_reader.h"

#include "core/storage/change_log.h"
#include "core/storage/enum_range.h"
#include "core/storage/log_line.h"
#include "core/storage/repository.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace esperluette {

namespace {

std::tuple<std::int64_t, std::int64_t, std::int64_t> orderOf(const LogLine& line)
{
    return {line.stamp, line.device, line.sequence};
}

QByteArrayView bytesOf(const IdBytes& id)
{
    return {reinterpret_cast<const char*>(id.data()), qsizetype(id.size())};
}

/// The lines about `root`, and about the records of type `follower` that were created with the id
/// of `root` in one of their fields.
std::vector<LogLine> linesAbout(const Database& database, const IdBytes& root, int follower)
{
    std::vector<LogLine> lines;
    std::set<IdBytes> wanted{root};
    auto select = selectLogLines(database, "WHERE record = ?1 OR record_type = ?2");
    select.bind(1, root);
    select.bind(2, std::int64_t(follower));
    while (select.step()) {
        const auto row = select.row();
        const auto record = row.id(4);
        const auto field = row.integer(5);
        if (field == ChangeLog::Created && row.bytes(7).contains(bytesOf(root)))
            wanted.insert(record);
        // A line of a follower may come before that of its creation, which another device wrote.
        if (field == ChangeLog::Created && !wanted.contains(record))
            continue;
        lines.emplace_back(row);
    }
    std::erase_if(lines, [&](const LogLine& line) { return !wanted.contains(line.record); });
    std::ranges::sort(lines, {}, orderOf);
    return lines;
}

/// Replays lines, step by step.
class Replay {
public:
    explicit Replay(const Database& database) :
        m_action(database.prepare("SELECT label, count, effect FROM action"
                                  " WHERE device = ? AND seq < ? ORDER BY seq DESC LIMIT 1"))
    {
    }

    /// @param lines  of one action
    HistoryEntry step(std::span<const LogLine> lines)
    {
        auto entry = entryOf(lines.front());
        std::map<Key, Fields> before;
        for (const auto& line : lines) {
            const Key key{line.recordType, line.record};
            before.try_emplace(key, m_fields[key]);
            if (!apply(line, m_fields[key]))
                throw StorageFailure(ErrorCode::DamagedLogbook, "the history contradicts itself");
        }
        for (const auto& [key, fields] : before)
            addChange(entry.changes, key.first, fields, m_fields[key]);
        return entry;
    }

private:
    using Key = std::pair<std::int64_t, IdBytes>;
    using Fields = std::optional<FieldValues>;

    HistoryEntry entryOf(const LogLine& line)
    {
        HistoryEntry entry{.milliseconds = millisecondsOf(line.stamp)};
        m_action.bind(1, line.device);
        m_action.bind(2, line.sequence);
        if (m_action.step()) {
            const auto row = m_action.row();
            entry.changes.rename({row.utf8(0).toByteArray(), int(row.integer(1))});
            entry.effect = enumFrom<ActionEffect>(row.integer(2));
        }
        m_action.reset();
        return entry;
    }

    static void addChange(ChangeSet& changes, std::int64_t recordType, const Fields& before,
                          const Fields& after)
    {
        if (before == after)
            return;
        visitRecordType(recordType, [&]<typename Entity>() {
            changes.add(Change<Entity>{entityIn<Entity>(before), entityIn<Entity>(after)});
        });
    }

    template <typename Entity>
    static std::optional<Entity> entityIn(const Fields& fields)
    {
        return fields ? std::optional(entityFrom<Entity>(*fields)) : std::nullopt;
    }

    Statement m_action;
    std::map<Key, Fields> m_fields;  ///< of each record, as of the last step
};

/// Steps are undone the last first, also among those about one record.
void markUndone(std::vector<HistoryEntry>& entries)
{
    std::vector<HistoryEntry*> done;
    std::vector<HistoryEntry*> undone;
    for (auto& entry : entries) {
        auto& from = entry.effect == ActionEffect::Undone ? done : undone;
        if (entry.effect != ActionEffect::Undone && entry.effect != ActionEffect::Redone) {
            undone.clear();
            done.push_back(&entry);
        } else if (!from.empty()) {
            from.back()->undone = entry.effect == ActionEffect::Undone;
            (entry.effect == ActionEffect::Undone ? undone : done).push_back(from.back());
            from.pop_back();
        }
    }
}

std::vector<HistoryEntry> history(const Database& database, const IdBytes& root, int follower)
{
    const auto lines = linesAbout(database, root, follower);
    std::vector<HistoryEntry> entries;
    Replay replay(database);
    for (auto line = lines.begin(); line != lines.end();) {
        const auto end = std::find_if(line, lines.end(), [&](const LogLine& other) {
            return other.stamp != line->stamp || other.device != line->device;
        });
        entries.push_back(replay.step({line, end}));
        line = end;
    }
    markUndone(entries);
    return entries;
}

}  // namespace

std::vector<HistoryEntry> historyOf(const Database& database, const PersonId& person)
{
    return history(database, person.bytes(), Columns<Expectation>::number);
}

std::vector<HistoryEntry> historyOf(const Database& database, const MomentId& moment)
{
    return history(database, moment.bytes(), Columns<Commitment>::number);
}

}  // namespace esperluette
