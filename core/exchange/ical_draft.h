// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ical_import.h"
#include "core/records/records.h"

namespace esperluette {

/// What one event becomes: the records before and after, and the verdict on it. Neither before nor
/// after for what is refused.
struct CalendarOutcome {
    CalendarRow row;
    std::optional<DayOff> dayOffBefore;
    std::optional<DayOff> dayOff;
    std::optional<Moment> momentBefore;
    std::optional<Moment> moment;
    std::optional<Gathering> gathering;  ///< of a new collective moment
};

/// Judges the events of a calendar one after the other.
class CalendarJudge {
public:
    /// @param records,settings  outlive the judge
    CalendarJudge(const Records& records, const CalendarSettings& settings, QDate today,
                  UtcMinute now) :
        m_records(records),
        m_settings(settings), m_today(today), m_now(now)
    {
    }

    CalendarOutcome judge(const IcalEvent& event) const;

private:
    CalendarOutcome dayOff(const IcalEvent& event) const;
    CalendarOutcome ownMoment(const IcalEvent& event, const MomentId& id) const;
    CalendarOutcome moment(const IcalEvent& event) const;
    CalendarOutcome newMoment(const IcalEvent& event, const MomentKind& kind,
                              const MomentId& id) const;
    CalendarOutcome moved(const IcalEvent& event, const Moment& before) const;
    /// The person an event is with; the reason why there is none.
    std::optional<PersonId> personOf(const IcalEvent& event, CalendarReason& reason) const;

    const Records& m_records;
    const CalendarSettings& m_settings;
    QDate m_today;
    UtcMinute m_now;
};

}  // namespace esperluette
