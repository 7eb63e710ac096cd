// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/criteria.h"

namespace esperluette {

namespace {

constexpr int shortMinutes = 15;

}  // namespace

CriterionValue valueOf(FollowThrough followThrough)
{
    if (followThrough.due == 0)
        return CriterionValue::Unknown;
    if (followThrough.kept >= followThrough.due)
        return CriterionValue::One;
    return 2 * followThrough.kept >= followThrough.due ? CriterionValue::Half
                                                       : CriterionValue::Zero;
}

CriterionValue settingValue(Setting setting, const MomentKind& kind)
{
    const bool isShort = kind.minutesMin < shortMinutes;
    const bool oneToOne = kind.privacy == Privacy::OneToOne;
    const auto oneIf = [](bool condition) {
        return condition ? CriterionValue::One : CriterionValue::Half;
    };
    switch (setting) {
    case Setting::Unknown: break;
    case Setting::DedicatedPlace: return CriterionValue::One;
    case Setting::Workstation: return oneIf(!oneToOne);
    case Setting::WalkOrMeal: return oneIf(isShort || !oneToOne);
    case Setting::VideoCall:
    case Setting::Telephone: return oneIf(isShort);
    case Setting::Message: return isShort ? CriterionValue::Half : CriterionValue::Zero;
    case Setting::BetweenTwoDoors: return CriterionValue::Zero;
    }
    return CriterionValue::Unknown;
}

KindRules::KindRules(const MomentKind& kind) :
    minutesMin(kind.minutesMin), earlyDays(kind.rule.earlyDays), lateDays(kind.rule.lateDays),
    isOneToOne(kind.privacy == Privacy::OneToOne),
    isCollective(kind.scope == MomentScope::Collective)
{
    for (std::size_t setting = 0; setting < settings.size(); ++setting)
        settings[setting] = settingValue(Setting(setting), kind);
}

}  // namespace esperluette
