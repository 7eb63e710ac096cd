// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/informal_moments.h"

#include <algorithm>

namespace esperluette {

QDate lastInformalDay(const Records& records, std::size_t person, QDate today)
{
    Day last;
    const auto see = [&](const Moment& moment) {
        if (moment.evidence.setting == Setting::WalkOrMeal && moment.held.isValid()
            && moment.held <= Day(today))
            last = std::max(last, moment.held);
    };
    const auto moments = records.all<Moment>();
    for (const auto position : records.momentsOf(person))
        see(moments[position]);
    const auto& id = records.all<Person>()[person].id;
    for (const auto& gathering : records.all<Gathering>()) {
        const bool came = std::ranges::any_of(gathering.attendances, [&](const Attendance& each) {
            return each.person == id && each.hasCome();
        });
        if (const auto* moment = came ? records.find(gathering.id) : nullptr)
            see(*moment);
    }
    return last.isValid() ? last.date() : QDate();
}

}  // namespace esperluette
