// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/edit_person.h"

#include "core/planning/event_actions.h"

namespace esperluette::ui {

namespace {

Result<> save(Desk& desk, const std::optional<PersonId>& id, const PersonDraft& draft)
{
    const auto* person = id ? desk.records().find(*id) : nullptr;
    if (id && !person)
        return failure(ErrorCode::StaleChange);
    auto changes = person
        ? esperluette::editPerson(desk.records(), *person, draft, desk.today(), desk.ids)
        : addPerson(desk.records(), draft, desk.today(), desk.ids);
    if (!changes)
        return Failure{changes.error()};
    recordWhatHappened(desk.records(), desk.today(), desk.ids, *changes);
    return changes->isEmpty() ? Result<>() : desk.applyAndPlan(*changes);
}

}  // namespace

PersonEditor* editPerson(Desk& desk, const std::optional<PersonId>& person, QWidget* parent)
{
    const auto* edited = person ? desk.records().find(*person) : nullptr;
    if (person && !edited)
        return nullptr;
    auto* editor = new PersonEditor(
        edited ? draftOf(desk.records(), *edited) : PersonDraft{},
        personChoices(desk.records(), person),
        [&desk, person](const PersonDraft& draft) { return save(desk, person, draft); }, parent);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
    return editor;
}

}  // namespace esperluette::ui
