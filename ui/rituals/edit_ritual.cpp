// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rituals/edit_ritual.h"

namespace esperluette::ui {

namespace {

/// Makes a change that needs what was prepared, and plans, as one step.
Result<> keep(Desk& desk,
              const std::function<Result<ChangeSet>(const ReadPreparation& preparation)>& change)
{
    std::optional<Error> problem;
    const auto changes = change([&](const MomentId& moment) -> std::optional<Preparation> {
        const auto read = desk.logbook.preparation(moment);
        if (!read) {
            problem = read.error();
            return std::nullopt;
        }
        return *read;
    });
    if (!changes)
        return Failure{changes.error()};
    if (problem)
        return Failure{*problem};
    return changes->isEmpty() ? Result<>() : desk.applyAndPlan(*changes);
}

Result<> save(Desk& desk, const std::optional<RitualId>& id, const RitualDraft& draft)
{
    const auto* ritual = id ? desk.records().find(*id) : nullptr;
    if (id && !ritual)
        return failure(ErrorCode::StaleChange);
    return keep(desk, [&](const ReadPreparation& preparation) {
        return ritual ? editRitual(desk.records(), *ritual, draft, desk.today(), preparation)
                      : addRitual(desk.records(), draft, desk.today(), desk.ids, preparation);
    });
}

template <typename Choice>
void sortByName(std::vector<Choice>& choices, QString Choice::*name)
{
    std::ranges::stable_sort(choices, [name](const Choice& one, const Choice& other) {
        return QString::localeAwareCompare(one.*name, other.*name) < 0;
    });
}

RitualChoices choicesFor(const Desk& desk, const RitualDraft& draft)
{
    RitualChoices choices;
    const auto& records = desk.records();
    for (const auto& kind : records.all<MomentKind>()) {
        if (kind.scope == MomentScope::Collective && !kind.consentRequired
            && (!kind.retired || kind.id == draft.kind))
            choices.kinds.emplace_back(kind.id, kind.name.in(desk.language));
    }
    for (const auto& team : records.all<Team>())
        choices.teams.emplace_back(team.id, team.name.text());
    sortByName(choices.teams, &std::pair<TeamId, QString>::second);
    for (const auto& person : records.all<Person>()) {
        const bool isHost = std::ranges::find(draft.hosts, person.id) != draft.hosts.end();
        if (person.status != PersonStatus::Left || isHost)
            choices.people.push_back({person.id, desk.nameOf(person)});
    }
    sortByName(choices.people, &HostChoice::name);
    return choices;
}

/// A ritual to begin with: of the first kind that comes back by itself, at ten, from today on.
RitualDraft newDraft(const Desk& desk)
{
    constexpr std::int16_t ten = 10 * 60;
    constexpr int usualMinutes = 30;
    RitualDraft draft{.minuteOfDay = ten, .hosts = {}, .place = {}, .first = desk.today()};
    for (const auto& kind : desk.records().all<MomentKind>()) {
        if (kind.scope != MomentScope::Collective || kind.consentRequired || kind.retired)
            continue;
        const bool comesBack = kind.rule.form == RuleForm::EveryPeriod
            && kind.rule.milestone == Milestone::CalendarWeek;
        if (!draft.kind || comesBack) {
            draft.kind = kind.id;
            draft.minutes = kind.minutesMax > 0 ? kind.minutesMax : usualMinutes;
        }
        if (comesBack)
            break;
    }
    if (desk.records().all<Team>().size() == 1)
        draft.team = desk.records().all<Team>().front().id;
    return draft;
}

}  // namespace

RitualEditor* editRitualOf(Desk& desk, const std::optional<RitualId>& id, QWidget* parent)
{
    const auto* ritual = id ? desk.records().find(*id) : nullptr;
    if (id && !ritual)
        return nullptr;
    const auto draft = ritual ? draftOf(*ritual) : newDraft(desk);
    auto* editor = new RitualEditor(
        draft, choicesFor(desk, draft),
        [&desk, id](const RitualDraft& typed) { return save(desk, id, typed); }, parent);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
    return editor;
}

Result<> endRitualOf(Desk& desk, const RitualId& id)
{
    const auto* ritual = desk.records().find(id);
    if (!ritual)
        return failure(ErrorCode::StaleChange);
    return keep(desk, [&](const ReadPreparation& preparation) -> Result<ChangeSet> {
        return endRitual(desk.records(), *ritual, desk.today(), preparation);
    });
}

}  // namespace esperluette::ui
