// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rituals/adherence.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace esperluette {

namespace {

QString words(const char* text, int count)
{
    return QCoreApplication::translate("Rituals", text, nullptr, count);
}

int percent(double share) { return int(std::lround(share * 100)); }

}  // namespace

std::vector<RitualOccurrence> occurrencesOf(const Records& records, const RitualId& ritual,
                                            QDate today)
{
    std::vector<RitualOccurrence> occurrences;
    for (const auto& gathering : records.all<Gathering>()) {
        if (gathering.ritual != ritual)
            continue;
        const auto* moment = records.find(gathering.id);
        occurrences.push_back(
            {moment, &gathering, stateOf(*moment, *records.find(moment->kind), today)});
    }
    std::ranges::stable_sort(occurrences, {}, [](const RitualOccurrence& occurrence) {
        return std::pair(occurrence.moment->day().number(), occurrence.moment->minuteOfDay);
    });
    return occurrences;
}

Proportion adherenceOf(const std::vector<RitualOccurrence>& occurrences, QDate today)
{
    Proportion held;
    for (const auto& occurrence : occurrences) {
        const bool calledOff =
            occurrence.state == MomentState::Cancelled && occurrence.moment->planned < Day(today);
        if (!occurrence.wasHeld() && occurrence.state != MomentState::Missed && !calledOff)
            continue;
        ++held.n;
        held.part += occurrence.wasHeld() ? 1 : 0;
    }
    return held;
}

QString adherenceText(Proportion held)
{
    if (held.n == 0)
        return words(QT_TRANSLATE_NOOP("Rituals", "Its first time is still to come."), -1);
    if (held.n < fewestOccurrences)
        return words(QT_TRANSLATE_N_NOOP("Rituals", "%1 of %n held: too few to say."), held.n)
            .arg(held.part);
    const auto interval = wilsonInterval(held);
    return words(QT_TRANSLATE_N_NOOP("Rituals", "%1 of %n held: %2% (95% interval: %3% to %4%)."),
                 held.n)
        .arg(held.part)
        .arg(percent(held.share()))
        .arg(percent(interval.low))
        .arg(percent(interval.high));
}

}  // namespace esperluette
