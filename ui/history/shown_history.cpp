// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/shown_history.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette::ui {

namespace {

template <typename Entity>
bool creates(const ChangeSet& changes)
{
    return std::ranges::any_of(changes.of<Entity>(),
                               [](const Change<Entity>& change) { return !change.before; });
}

QString titleOf(const HistoryEntry& entry)
{
    const auto step = stepText(entry.changes.name());
    return entry.undone ? QCoreApplication::translate("History", "%1 (undone)").arg(step) : step;
}

}  // namespace

std::vector<ShownStep> shownHistory(const Desk& desk, const std::vector<HistoryEntry>& entries)
{
    std::vector<ShownStep> steps;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (entry->effect == ActionEffect::Undone || entry->effect == ActionEffect::Redone)
            continue;
        auto lines = changeLines(desk, entry->changes);
        const bool isFirst = creates<Person>(entry->changes) || creates<Moment>(entry->changes);
        if (lines.isEmpty() && !isFirst)
            continue;
        steps.push_back({QDateTime::fromMSecsSinceEpoch(entry->milliseconds), titleOf(*entry),
                         std::move(lines), isFirst});
    }
    return steps;
}

bool tellsAChange(const std::vector<ShownStep>& steps)
{
    return !std::ranges::all_of(steps, &ShownStep::isFirst);
}

}  // namespace esperluette::ui
