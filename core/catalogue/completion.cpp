// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/completion.h"

#include "core/catalogue/catalogue.h"

#include <algorithm>

namespace esperluette {

namespace {

/// The kind that came last into the built-in journey: a logbook that knows it is complete, and the
/// catalogue need not be read at every start.
const auto newestKind = *CatalogueKey::parse(QStringLiteral("return_visit"));

template <typename Record>
const Record* withKey(std::span<const Record> records, const CatalogueKey& key)
{
    const auto found = std::ranges::find(records, key, &Record::key);
    return found == records.end() ? nullptr : &*found;
}

/// A rule as programs of the second version of the file wrote it.
PlanningRule asBefore(PlanningRule rule)
{
    rule.event.clear();
    rule.checkpoints.clear();
    rule.recap = {};
    rule.absenceMonths = 0;
    rule.notice.clear();
    return rule;
}

}  // namespace

ChangeSet completeJourney(const Records& records, IdSource& ids)
{
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Bring the journey up to date")});
    const auto kinds = records.all<MomentKind>();
    if (kinds.empty() || withKey(kinds, newestKind))
        return changes;
    const auto builtIn = parseCatalogue(builtInCatalogue(), ids);
    if (!builtIn)
        return changes;
    Records fresh;
    fresh.apply(*builtIn);
    for (const auto& kind : fresh.all<MomentKind>()) {
        if (const auto* here = withKey(kinds, kind.key)) {
            auto completed = *here;
            if (here->rule == asBefore(kind.rule))
                completed.rule = kind.rule;
            changes.update(*here, completed);
            continue;
        }
        const auto* stage = withKey(records.all<Stage>(), fresh.find(kind.stage)->key);
        if (!stage)
            continue;
        auto added = kind;
        added.stage = stage->id;
        changes.create(added);
        for (const auto& guide : builtIn->of<KindGuide>()) {
            if (guide.after->id == kind.id)
                changes.create(*guide.after);
        }
    }
    return changes;
}

}  // namespace esperluette
