// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/step_reader.h"

#include "core/storage/enum_range.h"
#include "core/storage/log_line.h"
#include "core/storage/repository.h"

#include <algorithm>
#include <map>

namespace esperluette {

namespace {

/// The lines of one record, in their order.
using Lines = std::vector<LogLine>;
using RecordKey = std::pair<std::int64_t, IdBytes>;

[[noreturn]] void stale()
{
    throw StorageFailure(ErrorCode::StaleChange, "the record changed since");
}

std::int64_t sequenceOfNext(const Database& database, const LoggedAction& action)
{
    auto next = database.prepare("SELECT min(seq) FROM action WHERE device = ? AND seq > ?");
    next.bind(1, action.device);
    next.bind(2, action.sequence);
    next.step();
    return next.row().isNull(0) ? std::numeric_limits<std::int64_t>::max() : next.row().integer(0);
}

std::map<RecordKey, Lines> linesOf(const Database& database, const LoggedAction& action)
{
    std::map<RecordKey, Lines> lines;
    auto select = selectLogLines(database, "WHERE device = ? AND seq > ? AND seq < ? ORDER BY seq");
    select.bind(1, action.device);
    select.bind(2, action.sequence);
    select.bind(3, sequenceOfNext(database, action));
    while (select.step()) {
        LogLine line(select.row());
        lines[{line.recordType, line.record}].push_back(std::move(line));
    }
    return lines;
}

/// What the record is before and after the step; nothing where it is not there.
struct Ends {
    std::optional<FieldValues> from;
    std::optional<FieldValues> to;
};

Ends endsOf(const Lines& lines, const std::optional<FieldValues>& current, StepDirection direction)
{
    const bool back = direction == StepDirection::Back;
    const auto& first = lines.front();
    if (first.field == ChangeLog::Created || first.field == ChangeLog::Removed)
        return back ? Ends{first.imageAfter(), first.imageBefore()}
                    : Ends{first.imageBefore(), first.imageAfter()};
    if (!current)
        stale();
    Ends ends{current, current};
    for (const auto& line : lines) {
        ends.from->set(line.column(), back ? line.value : line.before);
        ends.to->set(line.column(), back ? line.before : line.value);
    }
    return ends;
}

template <typename Entity>
std::optional<Entity> entityIn(const std::optional<FieldValues>& fields)
{
    return fields ? std::optional(entityFrom<Entity>(*fields)) : std::nullopt;
}

template <typename Entity>
std::optional<FieldValues> currentFields(const Database& database, const IdBytes& id)
{
    auto select = database.prepare(selectSql<Entity>(" WHERE id = ?").constData());
    select.bind(1, id);
    return select.step() ? std::optional(FieldValues(select.row())) : std::nullopt;
}

}  // namespace

std::vector<LoggedAction> undoableActions(const Database& database, int limit)
{
    std::vector<LoggedAction> actions;
    auto select = database.prepare("SELECT device, seq, stamp, label, count, effect FROM action"
                                   " ORDER BY stamp DESC, device DESC, seq DESC LIMIT ?");
    select.bind(1, std::int64_t(limit));
    while (select.step()) {
        const auto row = select.row();
        const auto effect = enumFrom<ActionEffect>(row.integer(5));
        if (effect == ActionEffect::Begun || effect == ActionEffect::Erased)
            break;
        actions.push_back({.device = row.integer(0),
                           .sequence = row.integer(1),
                           .stamp = row.integer(2),
                           .name = {row.utf8(3).toByteArray(), int(row.integer(4))},
                           .effect = effect});
    }
    std::ranges::reverse(actions);
    return actions;
}

ChangeSet stepFrom(const Database& database, const LoggedAction& action, StepDirection direction)
{
    ChangeSet step(action.name);
    for (const auto& ofOneRecord : linesOf(database, action)) {
        // Clang 14 lets no lambda see the names of a structured binding.
        const auto& [type, id] = ofOneRecord.first;
        const auto& record = id;
        const bool known = visitRecordType(type, [&]<typename Entity>() {
            const auto current = currentFields<Entity>(database, record);
            const auto ends = endsOf(ofOneRecord.second, current, direction);
            if (current != ends.from)
                stale();
            step.add(Change<Entity>{entityIn<Entity>(ends.from), entityIn<Entity>(ends.to)});
        });
        if (!known)
            throw StorageFailure(ErrorCode::DamagedLogbook, "a change is of no known type");
    }
    return step;
}

}  // namespace esperluette
