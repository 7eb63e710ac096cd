// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/desk.h"

#include "core/moments/moment_actions.h"
#include "core/planning/days_off.h"

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
    if (changesCalendar(changes))
        planning.calendar = calendarOf(after);
    changes.append(planMoments(after, planning, ids));
    return logbook.apply(changes);
}

}  // namespace esperluette::ui
