// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/seniority.h"

namespace esperluette {

std::optional<SeniorityBand> seniorityBandOf(const Person& person, QDate today)
{
    if (!isOnStaff(person.status) || !person.start.isValid() || person.start > today)
        return std::nullopt;
    const auto completed = [&](int years) { return person.start.addYears(years) <= today; };
    if (completed(11))
        return SeniorityBand::ElevenYearsOrMore;
    if (completed(6))
        return SeniorityBand::SixToTenYears;
    if (completed(3))
        return SeniorityBand::ThreeToFiveYears;
    return completed(1) ? SeniorityBand::OneToTwoYears : SeniorityBand::UnderOneYear;
}

}  // namespace esperluette
