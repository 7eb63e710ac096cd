// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/scoped_moments.h"

#include <QLocale>

#include <algorithm>

namespace esperluette {

/// Calls `visit(position, julianDay, gathering)` for each collective moment of a range that was
/// held. Moments and gatherings have the same ids in the same order: they are gone through side by
/// side.
template <typename Visit>
void forEachHeldGathering(const Records& records, const CareReader& care,
                          const ScopedMoments& scoped, MomentRange range, Visit&& visit)
{
    const auto moments = records.all<Moment>();
    const auto subjects = records.momentSubjects();
    const auto gatherings = records.all<Gathering>();
    if (range.first >= range.last)
        return;
    auto next = std::ranges::lower_bound(gatherings, moments[range.first].id, {}, &Gathering::id);
    scoped.forEach(range, [&](std::size_t position, std::int32_t day) {
        if (subjects[position].isPerson() || !care(position).isHeld())
            return;
        const auto& id = moments[position].id;
        while (next != gatherings.end() && next->id < id)
            ++next;
        if (next != gatherings.end() && next->id == id)
            visit(position, day, *next);
    });
}

/// Whether a gathering is a scope's own, whoever came to it.
inline bool isOfScope(const Gathering& gathering, const Records& records,
                      const ScopedMoments& scoped)
{
    const auto* team = gathering.team ? records.find(*gathering.team) : nullptr;
    return scoped.hasEverybody() || (team && scoped.hasTeam(records.positionOf(*team)));
}

/// "Without a word on who came: 3 more." with a space before it; empty for none.
QString untoldCompanyText(int untold, const QLocale& locale);

}  // namespace esperluette
