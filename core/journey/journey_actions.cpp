// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/journey_actions.h"

#include "core/journey/typed_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace esperluette {

namespace {

/// A name beside the built-in one; std::nullopt when nothing would be shown, or too much.
std::optional<EditableText> nameFrom(const EditableText& name, const LocalText& typed)
{
    auto after = edited(name, typed, longestJourneyName);
    return after && !shownWords(*after).isEmpty() ? after : std::nullopt;
}

bool areThere(const Records& records, const std::vector<PopulationValueId>& populations)
{
    return std::ranges::all_of(populations,
                               [&](const PopulationValueId& id) { return records.find(id); });
}

template <typename Entity>
ChangeSet settingRetired(const Entity& record, bool retired, const char* step)
{
    auto after = record;
    after.retired = retired;
    ChangeSet changes(StepName{step});
    changes.update(record, after);
    return changes;
}

template <typename Entity>
CatalogueKey freeKeyAmong(const Records& records, const QString& key)
{
    return freeKey(key, [&](const CatalogueKey& candidate) {
        return std::ranges::find(records.all<Entity>(), candidate, &Entity::key)
            != records.all<Entity>().end();
    });
}

/// Adds copies of the kinds of `from` to `changes`, as kinds of the stage `to`.
void copyKinds(const Records& records, const StageId& from, const StageId& to,
               std::span<const KindGuide> guides, IdSource& ids, ChangeSet& changes)
{
    for (const auto& kind : records.all<MomentKind>()) {
        if (kind.stage != from)
            continue;
        auto copy = kind;
        copy.id = ids.next<MomentKind>();
        copy.stage = to;
        const auto found = std::ranges::find(guides, kind.id, &KindGuide::id);
        auto guide = found == guides.end() ? KindGuide{.id = copy.id} : *found;
        guide.id = copy.id;
        changes.create(std::move(copy));
        changes.create(std::move(guide));
    }
}

}  // namespace

std::vector<const Stage*> stagesOf(const Records& records, const JourneyTemplateId& journey)
{
    std::vector<const Stage*> stages;
    for (const auto& stage : records.all<Stage>()) {
        if (stage.journey == journey)
            stages.push_back(&stage);
    }
    std::ranges::stable_sort(stages, {}, &Stage::position);
    return stages;
}

Result<ChangeSet> addStage(const Records& records, const JourneyTemplateId& journey,
                           const LocalText& name, IdSource& ids)
{
    if (!records.find(journey))
        return failure(ErrorCode::StaleChange);
    auto words = nameFrom({}, name);
    if (!words)
        return failure(ErrorCode::InvalidInput, u"name"_s);
    const auto stages = stagesOf(records, journey);
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Add a stage")});
    changes.create(Stage{ids.next<Stage>(), journey,
                         freeKeyAmong<Stage>(records, keyOfName(words->edited.english)),
                         stages.empty() ? 1 : stages.back()->position + 1, *std::move(words)});
    return changes;
}

Result<ChangeSet> renameStage(const Stage& stage, const LocalText& name)
{
    const auto words = nameFrom(stage.name, name);
    if (!words)
        return failure(ErrorCode::InvalidInput, u"name"_s);
    auto after = stage;
    after.name = *words;
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Rename a stage")});
    changes.update(stage, after);
    return changes;
}

ChangeSet moveStage(const Records& records, const Stage& stage, int by)
{
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Move a stage")});
    auto stages = stagesOf(records, stage.journey);
    const auto at = std::ranges::find(stages, stage.id, &Stage::id) - stages.begin();
    const auto to = at + by;
    if (to < 0 || to >= std::ptrdiff_t(stages.size()))
        return changes;
    std::swap(stages[std::size_t(at)], stages[std::size_t(to)]);
    int position = 0;
    for (const auto* moved : stages) {
        auto after = *moved;
        after.position = ++position;
        changes.update(*moved, after);
    }
    return changes;
}

ChangeSet retireStage(const Stage& stage)
{
    return settingRetired(stage, true, QT_TRANSLATE_NOOP("Step", "Retire a stage"));
}

ChangeSet bringBackStage(const Stage& stage)
{
    return settingRetired(stage, false, QT_TRANSLATE_NOOP("Step", "Bring back a stage"));
}

Result<ChangeSet> removeStage(const Records& records, const Stage& stage)
{
    const auto kinds = records.all<MomentKind>();
    if (std::ranges::find(kinds, stage.id, &MomentKind::stage) != kinds.end())
        return failure(ErrorCode::InvalidInput, u"stage"_s);
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Remove a stage")});
    changes.remove(stage);
    return changes;
}

JourneyDraft draftOf(const JourneyTemplate& journey)
{
    return {shownWords(journey.name), journey.populations};
}

Result<ChangeSet> copyJourney(const Records& records, const JourneyTemplateId& id,
                              std::span<const KindGuide> guides, const JourneyDraft& draft,
                              IdSource& ids)
{
    const auto* journey = records.find(id);
    if (!journey)
        return failure(ErrorCode::StaleChange);
    auto name = nameFrom({}, draft.name);
    if (!name)
        return failure(ErrorCode::InvalidInput, u"name"_s);
    if (!areThere(records, draft.populations))
        return failure(ErrorCode::InvalidInput, u"populations"_s);
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Add a journey")});
    const JourneyTemplate copy{ids.next<JourneyTemplate>(),
                               freeKeyAmong<JourneyTemplate>(records, journey->key.text()),
                               *std::move(name), draft.populations};
    changes.create(copy);
    for (const auto* stage : stagesOf(records, id)) {
        auto copied = *stage;
        copied.id = ids.next<Stage>();
        copied.journey = copy.id;
        changes.create(copied);
        copyKinds(records, stage->id, copied.id, guides, ids, changes);
    }
    return changes;
}

Result<ChangeSet> editJourney(const Records& records, const JourneyTemplateId& id,
                              const JourneyDraft& draft)
{
    const auto* journey = records.find(id);
    if (!journey)
        return failure(ErrorCode::StaleChange);
    const auto name = nameFrom(journey->name, draft.name);
    if (!name)
        return failure(ErrorCode::InvalidInput, u"name"_s);
    if (!areThere(records, draft.populations))
        return failure(ErrorCode::InvalidInput, u"populations"_s);
    auto after = *journey;
    after.name = *name;
    after.populations = draft.populations;
    ChangeSet changes(StepName{QT_TRANSLATE_NOOP("Step", "Edit a journey")});
    changes.update(*journey, after);
    return changes;
}

Result<ChangeSet> retireJourney(const Records& records, const JourneyTemplate& journey)
{
    const auto inUse =
        std::ranges::count(records.all<JourneyTemplate>(), false, &JourneyTemplate::retired);
    if (!journey.retired && inUse == 1)
        return failure(ErrorCode::InvalidInput, u"journey"_s);
    return settingRetired(journey, true, QT_TRANSLATE_NOOP("Step", "Retire a journey"));
}

ChangeSet bringBackJourney(const JourneyTemplate& journey)
{
    return settingRetired(journey, false, QT_TRANSLATE_NOOP("Step", "Bring back a journey"));
}

}  // namespace esperluette
