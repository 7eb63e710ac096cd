// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/edit_kind.h"

#include "core/journey/journey_actions.h"
#include "core/journey/rule_preview.h"
#include "ui/journey/preview_words.h"
#include "ui/shared/names_key.h"

#include <algorithm>

namespace esperluette::ui {

namespace {

/// The words that a kind of feelings is offered: mixed ones are offered for both.
std::vector<std::pair<QString, QString>> feelings(const Desk& desk, int valence)
{
    std::vector<std::pair<QString, QString>> words;
    for (const auto& word : desk.records().all<EmotionWord>()) {
        if (word.valence == valence || word.valence == 0)
            words.emplace_back(word.key.text(), word.name.in(desk.language));
    }
    return words;
}

KindEditorChoices choicesFor(const Desk& desk, const StageId& stage)
{
    KindEditorChoices choices{.language = desk.language};
    const auto& records = desk.records();
    for (const auto* other : stagesOf(records, records.find(stage)->journey))
        choices.stages.emplace_back(other->id, other->name.in(desk.language));
    choices.pleasant = feelings(desk, 1);
    choices.unpleasant = feelings(desk, -1);
    return choices;
}

Result<ShownPreview> lookAhead(Desk& desk, const Result<ChangeSet>& changes)
{
    if (!changes)
        return Failure{changes.error()};
    return previewWords(desk, previewOf(desk.records(), *changes, desk.planningDesk(), desk.ids));
}

/// Whether other moments may be due afterwards.
bool concernsPlanning(const ChangeSet& changes)
{
    return std::ranges::any_of(changes.of<MomentKind>(), [](const Change<MomentKind>& change) {
        return !change.before || !change.after || change.before->rule != change.after->rule
            || change.before->consentRequired != change.after->consentRequired
            || change.before->scope != change.after->scope;
    });
}

Result<> saveKind(Desk& desk, const Result<ChangeSet>& changes)
{
    if (!changes)
        return Failure{changes.error()};
    if (changes->isEmpty())
        return {};
    return concernsPlanning(*changes) ? desk.applyAndPlan(*changes) : desk.logbook.apply(*changes);
}

KindEditor* opened(KindEditor* editor, Desk& desk)
{
    editor->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(desk.names.get(), &NamesOnScreen::changed, editor, &KindEditor::forgetPreview);
    hideNamesByKey(*editor, *desk.names);
    editor->open();
    return editor;
}

}  // namespace

KindEditor* editKind(Desk& desk, const MomentKindId& id, QWidget* parent)
{
    const auto* kind = desk.records().find(id);
    const auto guide = desk.logbook.guide(id);
    if (!kind || !guide)
        return nullptr;
    auto choices = choicesFor(desk, kind->stage);
    choices.key = kind->key.text();
    choices.builtInName = kind->name.builtIn;
    choices.builtInPurpose = guide->purpose.builtIn;
    choices.builtInPlace = guide->place.builtIn;
    choices.builtInCorridor = guide->corridorVersion.builtIn;
    const auto changesOf = [&desk, id, before = *guide](const KindDraft& draft) {
        return esperluette::editKind(desk.records(), id, before, draft);
    };
    return opened(
        new KindEditor(
            draftOf(*kind, *guide), choices,
            [&desk, changesOf](const KindDraft& draft) { return saveKind(desk, changesOf(draft)); },
            [&desk, changesOf](const KindDraft& draft) {
                return lookAhead(desk, changesOf(draft));
            },
            parent),
        desk);
}

KindEditor* addKindTo(Desk& desk, const StageId& stage, QWidget* parent,
                      std::function<void(const MomentKindId&)> done)
{
    if (!desk.records().find(stage))
        return nullptr;
    const auto changesOf = [&desk](const KindDraft& draft) {
        return addKind(desk.records(), draft, desk.ids);
    };
    const auto save = [&desk, changesOf, done = std::move(done)](const KindDraft& draft) {
        const auto changes = changesOf(draft);
        auto saved = saveKind(desk, changes);
        if (saved)
            done(changes->of<MomentKind>().front().id());
        return saved;
    };
    return opened(new KindEditor(
                      {.stage = stage}, choicesFor(desk, stage), save,
                      [&desk, changesOf](const KindDraft& draft) {
                          return lookAhead(desk, changesOf(draft));
                      },
                      parent),
                  desk);
}

}  // namespace esperluette::ui
