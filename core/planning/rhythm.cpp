// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/rhythm.h"

#include "core/planning/planning.h"
#include "core/planning/rule_days.h"

#include <algorithm>

namespace esperluette {

QDate RhythmDays::day(int times) const { return seriesDay(from, first, every, times); }

std::optional<int> RhythmDays::timesTo(QDate wanted) const
{
    if (day(0) == wanted)  // most often
        return 0;
    auto times = timesBefore(from, wanted, first, every);
    while (day(times) < wanted)
        ++times;
    return day(times) == wanted ? std::optional(times) : std::nullopt;
}

QDate lastSettledDay(std::span<const Moment* const> moments,
                     std::span<const SkippedOccurrence* const> skipped, const MomentKind& kind,
                     QDate today)
{
    QDate last;
    for (const auto* moment : moments) {
        const auto state = stateOf(*moment, kind, today);
        if (state == MomentState::Held || state == MomentState::Told)
            last = std::max(last, moment->held.date());
        else if (moment->ordinal > 0
                 && (state == MomentState::Missed || state == MomentState::Cancelled))
            last = std::max(last, moment->planned.date());
    }
    for (const auto* occurrence : skipped)
        last = std::max(last, occurrence->planned);
    return last;
}

std::optional<RhythmDays> rhythmDays(const Person& person, const PlanningRule& rule, QDate settled)
{
    if (rule.every.value <= 0)
        return std::nullopt;
    const auto milestone = milestoneDay(person, rule);
    if (settled.isValid() && (!milestone.isValid() || settled >= milestone))
        return RhythmDays{settled, rule.every, rule.every};
    if (milestone.isValid())
        return RhythmDays{milestone, rule.first, rule.every};
    return std::nullopt;
}

}  // namespace esperluette
