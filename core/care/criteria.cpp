// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/criteria.h"

#include <algorithm>

namespace esperluette {

namespace {

constexpr int shortMinutes = 15;
constexpr int minutesPerDay = 24 * 60;
constexpr int wholeDayStart = 9 * 60;
constexpr int julianDayOf1970 = 2440588;

CriterionValue valueOf(Answer answer)
{
    switch (answer) {
    case Answer::Unknown: break;
    case Answer::No: return CriterionValue::Zero;
    case Answer::Partly: return CriterionValue::Half;
    case Answer::Yes: return CriterionValue::One;
    }
    return CriterionValue::Unknown;
}

CriterionValue preparedValue(const Evidence& evidence)
{
    if (evidence.items == 0)
        return CriterionValue::Unknown;
    const int percent = 100 * evidence.itemsTicked / evidence.items;
    return percent >= 80 ? CriterionValue::One
        : percent >= 40  ? CriterionValue::Half
                         : CriterionValue::Zero;
}

CriterionValue onTimeValue(const Moment& moment, const KindRules& rules)
{
    if (!moment.planned.isValid() || !moment.held.isValid())
        return CriterionValue::Unknown;
    const int late = moment.held.number() - moment.planned.number();
    const auto within = [&](int times) {
        return late >= -times * rules.earlyDays && late <= times * rules.lateDays;
    };
    return within(1) ? CriterionValue::One
        : within(2)  ? CriterionValue::Half
                     : CriterionValue::Zero;
}

CriterionValue protectedTimeValue(const Evidence& evidence, const KindRules& rules)
{
    const bool lengthKnown = evidence.minutes > 0 || rules.minutesMin == 0;
    if (evidence.protectedTime == Answer::Unknown || !lengthKnown)
        return CriterionValue::Unknown;
    const int reached =
        int(evidence.protectedTime == Answer::Yes) + int(evidence.minutes >= rules.minutesMin);
    return CriterionValue(int(CriterionValue::Zero) + reached);
}

Answer yesIf(bool condition) { return condition ? Answer::Yes : Answer::No; }

Answer unplanned(const Moment& moment)
{
    if (!moment.planned.isValid())
        return Answer::Yes;
    if (moment.plannedAt == UtcMinute())
        return Answer::Unknown;
    const int minute = moment.minuteOfDay == Moment::wholeDay ? wholeDayStart : moment.minuteOfDay;
    const auto start =
        std::int64_t(moment.planned.number() - julianDayOf1970) * minutesPerDay + minute;
    return yesIf(start - moment.plannedAt.time_since_epoch().count() < minutesPerDay);
}

Answer tooShort(const Evidence& evidence, const KindRules& rules)
{
    if (rules.minutesMin > 0 && evidence.minutes == 0)
        return Answer::Unknown;
    return yesIf(2 * evidence.minutes < rules.minutesMin);
}

Answer exposed(const Evidence& evidence, const KindRules& rules)
{
    if (rules.isOneToOne && evidence.setting == Setting::Unknown)
        return Answer::Unknown;
    return yesIf(rules.isOneToOne && evidence.setting == Setting::Workstation);
}

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

CriterionValues criteriaOf(const Moment& moment, const KindRules& rules,
                           CriterionValue followThrough)
{
    const auto& evidence = moment.evidence;
    return {preparedValue(evidence),
            rules.settings[std::size_t(evidence.setting)],
            onTimeValue(moment, rules),
            protectedTimeValue(evidence, rules),
            rules.isCollective ? CriterionValue::Unknown : valueOf(evidence.listening),
            valueOf(evidence.emotional),
            valueOf(evidence.relational),
            valueOf(evidence.operational),
            followThrough};
}

Answer betweenTwoDoors(const Moment& moment, const KindRules& rules)
{
    const auto& evidence = moment.evidence;
    if (evidence.saidBetweenTwoDoors != Answer::Unknown)
        return evidence.saidBetweenTwoDoors;
    if (evidence.setting == Setting::BetweenTwoDoors)
        return Answer::Yes;

    const std::array signs = {unplanned(moment), tooShort(evidence, rules),
                              exposed(evidence, rules)};
    if (std::ranges::find(signs, Answer::Unknown) != signs.end())
        return Answer::Unknown;
    return yesIf(std::ranges::count(signs, Answer::Yes) == std::ptrdiff_t(signs.size()));
}

}  // namespace esperluette
