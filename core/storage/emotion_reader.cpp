// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/emotion_reader.h"

#include "core/storage/json_codec.h"

namespace esperluette {

namespace {

/// Both tables are kept in the order of their ids, so that SQLite merges them without sorting.
constexpr auto emotionsOfAll = "SELECT id, anticipated_emotions, NULL FROM preparation "
                               "WHERE anticipated_emotions <> '[]' UNION ALL "
                               "SELECT id, NULL, emotions FROM debrief "
                               "WHERE emotions <> '[]' ORDER BY 1";

}  // namespace

std::vector<MomentEmotions> readEmotions(const Database& database)
{
    std::vector<MomentEmotions> all;
    auto select = database.prepare(emotionsOfAll);
    const auto row = select.row();
    while (select.step()) {
        const MomentId moment(row.id(0));
        if (all.empty() || all.back().moment != moment)
            all.push_back({.moment = moment});
        if (!row.isNull(1))
            json::read(row.utf8(1), all.back().anticipated);
        if (row.isNull(2))
            continue;
        std::vector<ToldEmotion> told;
        json::read(row.utf8(2), told);
        tellEmotions(told, all.back());
    }
    return all;
}

}  // namespace esperluette
