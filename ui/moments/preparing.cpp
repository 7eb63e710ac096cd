// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/preparing.h"

#include <QDateTime>

namespace esperluette::ui {

QStringList linesOf(const Preparation& preparation, ExpectationLayer layer)
{
    QStringList lines;
    for (const auto& expectation : preparation.expectations) {
        if (expectation.layer == layer)
            lines << expectation.text.text();
    }
    return lines;
}

Preparation untouched(const Preparation& starting)
{
    auto preparation = starting;
    preparation.expectations.clear();
    return preparation;
}

bool peopleComeFirst(const Preparation& preparation)
{
    const auto has = [&](ExpectationLayer layer) {
        return std::ranges::any_of(preparation.expectations, [layer](const LayeredText& line) {
            return line.layer == layer;
        });
    };
    const auto emotional =
        has(ExpectationLayer::Emotional) || !preparation.anticipatedEmotions.isEmpty();
    return emotional && has(ExpectationLayer::Relational);
}

QDate lastPraise(const Records& records, const PersonId& person, QDate day)
{
    const auto* found = records.find(person);
    if (!found)
        return {};
    Day last;
    for (const auto position : records.momentsOf(records.positionOf(*found))) {
        const auto& moment = records.all<Moment>()[position];
        const auto& kind = records.all<MomentKind>()[records.momentKinds()[position]];
        if (kind.tone == Tone::Praise && moment.held.isValid() && moment.held.date() <= day)
            last = std::max(last, moment.held);
    }
    return last.date();
}

QDate enteredPlan(const Moment& moment)
{
    if (moment.plannedAt == UtcMinute())
        return {};
    return QDateTime::fromSecsSinceEpoch(
               std::chrono::seconds(moment.plannedAt.time_since_epoch()).count())
        .date();
}

bool isAfterwards(const ChecklistItem& item) { return item.offsetDays > 0; }

QDate dayOf(const ChecklistItem& item, const ChecklistDays& days)
{
    if (!days.planned.isValid())
        return {};
    const auto wanted = days.planned.addDays(item.offsetDays);
    const auto earliest = std::min(days.entered, days.planned);
    return isAfterwards(item) || !days.entered.isValid() ? wanted : std::max(wanted, earliest);
}

bool isLate(const ChecklistItem& item, const ChecklistDays& days)
{
    const auto day = dayOf(item, days);
    return !item.done && day.isValid() && day < days.today
        && (isAfterwards(item) || days.planned >= days.today);
}

std::vector<PersonId> notNamed(const std::vector<Attendance>& attendances)
{
    std::vector<PersonId> people;
    for (const auto& attendance : attendances) {
        if (attendance.part == Part::Invited)
            people.push_back(attendance.person);
    }
    return people;
}

}  // namespace esperluette::ui
