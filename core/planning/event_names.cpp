// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/event_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

constexpr KnownEvent events[] = {
    {"interview_scheduled", QT_TRANSLATE_NOOP("Event", "Recruitment interview scheduled")},
    {"support_requested", QT_TRANSLATE_NOOP("Event", "Support requested")},
    {"mistake_reported", QT_TRANSLATE_NOOP("Event", "Mistake reported")},
    {"success_observed", QT_TRANSLATE_NOOP("Event", "Individual success observed")},
    {"gap_observed", QT_TRANSLATE_NOOP("Event", "Behaviour gap observed")},
    {"training_ended", QT_TRANSLATE_NOOP("Event", "Training ended")},
    {"role_changed", QT_TRANSLATE_NOOP("Event", "Role changed")},
    {"team_changed", QT_TRANSLATE_NOOP("Event", "Change of team")},
    {"request_refused", QT_TRANSLATE_NOOP("Event", "Request refused")},
    {"long_leave_start", QT_TRANSLATE_NOOP("Event", "Start of a long leave")},
    {"long_leave_end", QT_TRANSLATE_NOOP("Event", "End of a long leave")},
    {"return_visit_due", QT_TRANSLATE_NOOP("Event", "Return medical visit to arrange")},
    {"personal_event_shared", QT_TRANSLATE_NOOP("Event", "Personal event shared")},
    {"manager_changed", QT_TRANSLATE_NOOP("Event", "Manager changed")},
    {"success_reached", QT_TRANSLATE_NOOP("Event", "Team success"), true},
    {"project_started", QT_TRANSLATE_NOOP("Event", "Project started"), true},
    {"hard_news_decided", QT_TRANSLATE_NOOP("Event", "Hard news to announce"), true},
    {"departure_notified", QT_TRANSLATE_NOOP("Event", "Departure notified")},
    {"pilot_start", QT_TRANSLATE_NOOP("Event", "Pilot start"), true},
    {"rollout_date", QT_TRANSLATE_NOOP("Event", "Rollout"), true},
};

}  // namespace

std::span<const KnownEvent> knownEvents() { return events; }

QString eventName(const QString& key)
{
    const auto* found = std::ranges::find_if(
        events, [&key](const KnownEvent& event) { return key == QLatin1String(event.key); });
    return found == std::end(events) ? key : QCoreApplication::translate("Event", found->name);
}

}  // namespace esperluette
