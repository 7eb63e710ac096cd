// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/keeper.h"

#include "core/people/line_of_managers.h"

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// Per person, 1 when the keeper is in their line of managers.
std::vector<std::uint8_t> below(const Records& records, const PersonId& keeper)
{
    std::vector<std::uint8_t> isBelow;
    for (const auto& person : records.all<Person>()) {
        const auto line = lineOfManagers(records, person);
        isBelow.push_back(
            std::ranges::any_of(line, [&](const Person* above) { return above->id == keeper; }));
    }
    return isBelow;
}

}  // namespace

CoverDraft draftOfCover(const Records& records)
{
    const auto* cover = records.cover();
    return cover
        ? CoverDraft{cover->title.text(), cover->keeper.text(), cover->keeperRole, cover->keeperIs}
        : CoverDraft();
}

Result<ChangeSet> changeCover(const Records& records, const CoverDraft& draft)
{
    const auto* cover = records.cover();
    if (!cover || (draft.keeperIs && !records.find(*draft.keeperIs)))
        return failure(ErrorCode::StaleChange);
    const auto title = LogbookTitle::parse(draft.title);
    if (!title)
        return failure(ErrorCode::InvalidInput, u"title"_s);
    const auto keeper = PersonName::parse(draft.keeper);
    if (!keeper)
        return failure(ErrorCode::InvalidInput, u"keeper"_s);
    auto changed = *cover;
    changed.title = *title;
    changed.keeper = *keeper;
    changed.keeperRole = draft.role;
    changed.keeperIs = draft.role == KeeperRole::Manager ? draft.keeperIs : std::nullopt;
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Change the cover of the logbook")});
    changes.update(*cover, changed);
    return changes;
}

std::vector<std::uint8_t> lookedAfterByKeeper(const Records& records)
{
    const auto people = records.all<Person>().size();
    const auto* cover = records.cover();
    if (cover && cover->keeperRole != KeeperRole::Manager)
        return std::vector<std::uint8_t>(people, 0);
    if (!cover || !cover->keeperIs)
        return std::vector<std::uint8_t>(people, 1);
    return below(records, *cover->keeperIs);
}

std::vector<std::uint8_t> coachedByKeeper(const Records& records)
{
    const auto* cover = records.cover();
    const auto* keeper = cover && cover->keeperRole == KeeperRole::Manager && cover->keeperIs
        ? records.find(*cover->keeperIs)
        : nullptr;
    if (!keeper)
        return std::vector<std::uint8_t>(records.all<Person>().size(), 1);
    auto coached = below(records, keeper->id);
    coached[records.positionOf(*keeper)] = 1;
    return coached;
}

}  // namespace esperluette
