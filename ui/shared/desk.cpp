// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/desk.h"

#include "core/moments/moment_actions.h"
#include "core/planning/days_off.h"

#include <map>

namespace esperluette::ui {

namespace {

/// What two change sets do one after the other, as one step under the name of the first: a record
/// that both change is changed once.
ChangeSet inOneStep(const ChangeSet& first, const ChangeSet& second)
{
    ChangeSet both(first.name());
    first.forEachType([&]<typename Entity>(const std::vector<Change<Entity>>& changes) {
        std::map<decltype(Entity::id), Change<Entity>> later;
        for (const auto& change : second.of<Entity>())
            later.emplace(change.id(), change);
        for (const auto& change : changes) {
            const auto again = later.extract(change.id());
            const auto& after = again ? again.mapped().after : change.after;
            if (change.before || after)
                both.add(Change<Entity>{change.before, after});
        }
        for (const auto& change : second.of<Entity>()) {
            if (later.contains(change.id()))
                both.add(change);
        }
    });
    return both;
}

}  // namespace

QString Desk::titleOf(const Moment& moment, const MomentKind& kind) const
{
    const auto title = shownTitle(moment, kind, language);
    return moment.title.isEmpty() ? title : shownText(title);
}

std::vector<MomentEmotions> Desk::emotions() const
{
    auto all = logbook.emotions();
    return all ? *std::move(all) : std::vector<MomentEmotions>();
}

PlanningDesk Desk::planningDesk() const
{
    const auto day = today();
    return {.calendar = calendar, .today = day, .until = day.addDays(planningDays), .now = now()};
}

Result<> Desk::applyAndPlan(const ChangeSet& changes)
{
    if (!records().accepts(changes))
        return failure(ErrorCode::StaleChange);
    auto after = records();
    after.apply(changes);
    auto planning = planningDesk();
    if (changesCalendar(changes))
        planning.calendar = calendarOf(after);
    // The moments of everybody else stay as they are.
    for (const auto& change : changes.of<Person>())
        planning.only.push_back(change.id());
    return logbook.apply(inOneStep(changes, planMoments(after, planning, ids)));
}

}  // namespace esperluette::ui
