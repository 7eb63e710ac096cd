// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/reminder_settings.h"

#include <algorithm>
#include <tuple>

namespace esperluette::ui {

std::vector<RemindingKind> remindingKinds(const Records& records, Language language)
{
    struct Placed {
        const MomentKind* kind;
        const Stage* stage;
        const JourneyTemplate* journey;
    };
    std::vector<Placed> kinds;
    for (const auto& kind : records.all<MomentKind>()) {
        const auto* stage = records.find(kind.stage);
        const auto* journey = records.find(stage->journey);
        const bool isRetired = kind.retired || stage->retired || journey->retired;
        if (!isRetired || kind.remindOnDay || kind.remindDaysBefore > 0)
            kinds.push_back({&kind, stage, journey});
    }
    std::ranges::stable_sort(kinds, {}, [](const Placed& placed) {
        return std::tuple(placed.journey->id, placed.stage->position, placed.kind->position);
    });
    std::vector<RemindingKind> shown;
    shown.reserve(kinds.size());
    for (const auto& [kind, stage, journey] : kinds)
        shown.push_back({{kind->id, kind->remindOnDay, kind->remindDaysBefore},
                         stage->name.in(language),
                         kind->name.in(language)});
    return shown;
}

}  // namespace esperluette::ui
