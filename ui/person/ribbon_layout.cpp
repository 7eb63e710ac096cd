// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/ribbon_layout.h"

#include <algorithm>
#include <array>

namespace esperluette::ui {

namespace {

constexpr int monthsBack = 24;
constexpr int monthsAhead = 6;
constexpr int monthsAtLeast = 3;

}  // namespace

DateRange ribbonRange(std::span<const QDate> days, QDate today)
{
    auto first = today;
    auto last = today;
    for (const auto day : days) {
        first = std::min(first, day);
        last = std::max(last, day);
    }
    first = std::max(first, today.addMonths(-monthsBack));
    last = std::min(last, today.addMonths(monthsAhead));
    if (first.addMonths(monthsAtLeast) > last)
        first = last.addMonths(-monthsAtLeast);
    return {first, last};
}

double TimeLine::position(QDate day) const
{
    const auto length = range.first.daysTo(range.last);
    if (length <= 0)
        return left;
    const auto share = double(range.first.daysTo(day)) / double(length);
    return left + std::clamp(share, 0.0, 1.0) * (right - left);
}

std::vector<double> spreadApart(std::vector<double> wanted, double left, double right, double gap)
{
    if (wanted.empty())
        return wanted;
    const auto intervals = double(wanted.size() - 1);
    const auto room = std::max(0.0, right - left);
    const auto step = intervals > 0 ? std::min(gap, room / intervals) : 0.0;
    auto lowest = left;
    for (auto& position : wanted) {
        position = std::max(position, lowest);
        lowest = position + step;
    }
    auto highest = left + room;
    for (auto position = wanted.rbegin(); position != wanted.rend(); ++position) {
        *position = std::min(*position, highest);
        highest = *position - step;
    }
    return wanted;
}

std::vector<MonthTick> monthTicks(const TimeLine& line, double gap)
{
    const auto at = [&line](QDate month) { return line.position(month); };
    const QDate firstMonth(line.range.first.year(), line.range.first.month(), 1);
    const auto monthWidth = at(line.range.first.addDays(30)) - at(line.range.first);
    if (monthWidth <= 0)
        return {};
    int step = 1;
    for (const auto wider : {2, 3, 6, 12, 24, 60}) {
        if (step * monthWidth < gap)
            step = wider;
    }
    std::vector<MonthTick> ticks;
    const auto isOnStep = [step](QDate month) {
        return (month.year() * 12 + month.month() - 1) % step == 0;
    };
    for (auto month = firstMonth; month <= line.range.last; month = month.addMonths(1)) {
        if (month >= line.range.first && isOnStep(month))
            ticks.push_back({month, at(month)});
    }
    return ticks;
}

}  // namespace esperluette::ui
