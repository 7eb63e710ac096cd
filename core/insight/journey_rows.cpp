// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/journey_rows.h"

#include <QHash>

#include <algorithm>

namespace esperluette {

StageRows stageRows(const Records& records)
{
    StageRows rows;
    for (const auto& stage : records.all<Stage>()) {
        if (std::ranges::find(rows.stages, stage.key, &Stage::key) == rows.stages.end())
            rows.stages.push_back(&stage);
    }
    std::ranges::stable_sort(rows.stages, {}, &Stage::position);
    for (const auto& kind : records.all<MomentKind>()) {
        const auto* stage = records.find(kind.stage);
        const auto found =
            stage ? std::ranges::find(rows.stages, stage->key, &Stage::key) : rows.stages.end();
        rows.rowOfKind.push_back(std::uint32_t(found - rows.stages.begin()));
    }
    return rows;
}

KindRows kindRows(const Records& records)
{
    const auto stages = stageRows(records);
    const auto place = [&](const MomentKind* kind) {
        return std::pair(stages.rowOfKind[records.positionOf(*kind)], kind->position);
    };
    std::vector<const MomentKind*> kinds;
    for (const auto& kind : records.all<MomentKind>())
        kinds.push_back(&kind);
    std::ranges::stable_sort(kinds, {}, place);

    KindRows rows;
    QHash<QString, std::uint32_t> rowOfKey;
    for (const auto* kind : kinds) {
        if (rowOfKey.contains(kind->key.text()))
            continue;
        rowOfKey.insert(kind->key.text(), std::uint32_t(rows.kinds.size()));
        rows.kinds.push_back(kind);
        rows.stages.push_back(stages.stages[place(kind).first]);
    }
    for (const auto& kind : records.all<MomentKind>())
        rows.rowOfKind.push_back(rowOfKey.value(kind.key.text()));
    return rows;
}

}  // namespace esperluette
