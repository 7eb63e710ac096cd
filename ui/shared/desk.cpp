// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/desk.h"

#include "core/moments/moment_actions.h"

namespace esperluette::ui {

QString Desk::titleOf(const Moment& moment, const MomentKind& kind) const
{
    const auto title = shownTitle(moment, kind, language);
    return moment.title.isEmpty() ? title : shownText(title);
}

PlanningDesk Desk::planningDesk() const
{
    const auto day = today();
    return {.calendar = calendar, .today = day, .until = day.addDays(planningDays), .now = now()};
}

Result<> Desk::applyAndPlan(ChangeSet changes)
{
    if (!records().accepts(changes))
        return failure(ErrorCode::StaleChange);
    auto after = records();
    after.apply(changes);
    auto planning = planningDesk();
    // The moments of everybody else stay as they are.
    for (const auto& change : changes.of<Person>())
        planning.only.push_back(change.id());
    changes.append(planMoments(after, planning, ids));
    return logbook.apply(changes);
}

Result<> Desk::planUntil(QDate day, const std::function<bool(double done)>& goesOn)
{
    bool stopped = false;
    auto planning = planningDesk();
    planning.until = std::max(planning.until, day);
    planning.goesOn = [&](double done) { return !(stopped = !goesOn(done)); };
    const auto changes = planMoments(records(), planning, ids);
    if (stopped)
        return failure(ErrorCode::Cancelled);
    return changes.isEmpty() ? Result<>() : logbook.apply(changes);
}

}  // namespace esperluette::ui
