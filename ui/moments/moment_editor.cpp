// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/moment_editor.h"

#include "core/planning/journey_choice.h"
#include "ui/moments/kind_combo.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/form_field.h"
#include "ui/shared/name_combo.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

using Action = Result<ChangeSet> (*)(const Records&, const MomentDraft&, QDate, UtcMinute,
                                     IdSource&);

MomentEditor* openEditor(Desk& desk, std::optional<PersonId> person, QWidget* parent, bool happened,
                         std::function<void(MomentId)> done)
{
    MomentDraft draft;
    draft.person = person;
    draft.day = desk.today();
    const Action action = happened ? noteMoment : planMoment;
    const auto made = std::make_shared<std::optional<MomentId>>();
    auto* editor = new MomentEditor(
        draft,
        momentChoices(desk.records(), desk.language, desk.today(), happened, desk.display(),
                      person),
        [&desk, action, made](const MomentDraft& typed) -> Result<> {
            const auto changes = action(desk.records(), typed, desk.today(), desk.now(), desk.ids);
            if (!changes)
                return Failure{changes.error()};
            *made = changes->of<Moment>().front().id();
            return desk.logbook.apply(*changes);
        },
        parent);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(editor, &QDialog::accepted, editor, [made, done = std::move(done)] {
        if (*made)
            done(**made);
    });
    editor->open();
    return editor;
}

/// Whether a kind is offered for a person, or for anybody.
bool isOffered(const Records& records, const MomentKind& kind, const Person* person)
{
    const bool isOfOne = person && kind.scope == MomentScope::Individual;
    return isOfOne ? isPlannedFor(records, kind, *person) : isInUse(records, kind);
}

/// The kinds in the order of the journey; where several templates are in use, the name of each
/// stage says of which.
std::vector<MomentChoices::Kind> offeredKinds(const Records& records, Language language,
                                              const Person* person)
{
    std::vector<const MomentKind*> kinds;
    for (const auto& kind : records.all<MomentKind>()) {
        if (isOffered(records, kind, person))
            kinds.push_back(&kind);
    }
    const auto place = [&](const MomentKind* kind) {
        const auto& stage = *records.find(kind->stage);
        return std::tuple(stage.journey, stage.position, kind->position);
    };
    std::ranges::stable_sort(kinds, {}, place);
    std::vector<MomentChoices::Kind> offered;
    const bool several =
        !kinds.empty() && std::get<0>(place(kinds.front())) != std::get<0>(place(kinds.back()));
    for (const auto* kind : kinds) {
        const auto& stage = *records.find(kind->stage);
        auto heading = stage.name.in(language);
        if (several)
            heading += u" · "_s + records.find(stage.journey)->name.in(language);
        offered.push_back(
            {kind->id, kind->name.in(language), heading, kind->scope == MomentScope::Collective});
    }
    return offered;
}

}  // namespace

MomentChoices momentChoices(const Records& records, Language language, QDate today, bool happened,
                            const NameDisplay& names, std::optional<PersonId> whose)
{
    MomentChoices choices;
    choices.today = today;
    choices.happened = happened;
    choices.kinds = offeredKinds(records, language, whose ? records.find(*whose) : nullptr);
    for (const auto& person : records.all<Person>()) {
        if (person.status != PersonStatus::Left || happened)
            choices.people.push_back({person.id, names.nameOf(person)});
    }
    for (const auto& team : records.all<Team>())
        choices.teams.push_back({team.id, team.name.text()});
    const auto byName = [](const auto& one, const auto& other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    };
    std::ranges::stable_sort(choices.people, byName);
    std::ranges::stable_sort(choices.teams, byName);
    return choices;
}

MomentEditor::MomentEditor(const MomentDraft& draft, MomentChoices choices, Save save,
                           QWidget* parent) :
    QDialog(parent),
    m_choices(std::move(choices)), m_save(std::move(save)), m_kind(new KindCombo),
    m_person(new NameCombo), m_team(new NameCombo), m_day(new QDateEdit(draft.day)),
    m_atAnHour(new QCheckBox(tr("At a set hour"))), m_hour(new QTimeEdit(QTime(10, 0))),
    m_title(new QLineEdit(draft.title)), m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    setWindowTitle(m_choices.happened ? tr("Note a moment") : tr("Plan a moment"));
    fillKinds(draft.kind);
    fillPeople(draft);
    if (m_choices.happened)
        m_day->setMaximumDate(m_choices.today);
    if (draft.minuteOfDay != Moment::wholeDay) {
        m_atAnHour->setChecked(true);
        m_hour->setTime(QTime(0, 0).addSecs(draft.minuteOfDay * 60));
    }
    build();
    followKind();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MomentEditor::followKind);
}

void MomentEditor::fillKinds(const std::optional<MomentKindId>& chosen)
{
    m_kind->setObjectName(u"kind"_s);
    m_kind->setMaxVisibleItems(20);
    QString stage;
    for (std::size_t position = 0; position < m_choices.kinds.size(); ++position) {
        const auto& kind = m_choices.kinds[position];
        if (kind.stage != stage) {
            stage = kind.stage;
            m_kind->addHeading(stage);
        }
        m_kind->addKind(kind.name, int(position));
        if (kind.id == chosen)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
    if (!chosen)
        m_kind->setCurrentIndex(-1);
    m_kind->setPlaceholderText(tr("Choose…"));
}

void MomentEditor::fillPeople(const MomentDraft& draft)
{
    m_person->setObjectName(u"person"_s);
    m_team->setObjectName(u"team"_s);
    for (const auto& somebody : m_choices.people) {
        m_person->addName(somebody.name);
        if (somebody.id == draft.person)
            m_person->setCurrentIndex(m_person->count() - 1);
    }
    if (!draft.person)
        m_person->setCurrentIndex(-1);
    for (const auto& group : m_choices.teams) {
        m_team->addName(group.name);
        if (group.id == draft.team)
            m_team->setCurrentIndex(m_team->count() - 1);
    }
    if (!draft.team && m_choices.teams.size() != 1)
        m_team->setCurrentIndex(-1);
}

void MomentEditor::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    layout->addWidget(new FormField(tr("&What kind of moment"), m_kind));
    m_personField = new FormField(tr("With &whom"), m_person);
    m_teamField = new FormField(tr("&Team"), m_team);
    layout->addWidget(m_personField);
    layout->addWidget(m_teamField);
    m_day->setObjectName(u"day"_s);
    m_day->setCalendarPopup(true);
    auto* when = new FormField(m_choices.happened ? tr("Held &on") : tr("&Day"), m_day);
    m_hour->setEnabled(m_atAnHour->isChecked());
    m_atAnHour->setAccessibleName(m_atAnHour->text());
    when->addBeside(m_atAnHour);
    when->addBeside(m_hour);
    nameForReaders(*m_hour, tr("Hour"));
    m_atAnHour->setVisible(!m_choices.happened);
    m_hour->setVisible(!m_choices.happened);
    connect(m_atAnHour, &QCheckBox::toggled, m_hour, &QWidget::setEnabled);
    layout->addWidget(when);
    m_title->setObjectName(u"title"_s);
    m_title->setPlaceholderText(tr("if it needs a name of its own"));
    layout->addWidget(new FormField(tr("T&itle"), m_title));
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    addFormButtons(*this, *layout, m_choices.happened ? tr("Note and tell it") : tr("Plan it"));
    const auto wanted = fontMetrics().averageCharWidth() * 70;
    setMinimumWidth(parentWidget() ? std::min(wanted, parentWidget()->window()->width()) : wanted);
}

const MomentChoices::Kind* MomentEditor::chosenKind() const
{
    const auto position = m_kind->currentIndex() < 0 ? -1 : m_kind->currentData().toInt();
    return position < 0 ? nullptr : &m_choices.kinds[std::size_t(position)];
}

void MomentEditor::followKind()
{
    const auto* kind = chosenKind();
    const auto collective = kind && kind->collective;
    m_personField->setVisible(!collective);
    m_teamField->setVisible(collective);
}

MomentDraft MomentEditor::draft() const
{
    MomentDraft draft;
    const auto* kind = chosenKind();
    if (kind)
        draft.kind = kind->id;
    if (const auto at = m_person->chosen(); at >= 0 && !(kind && kind->collective))
        draft.person = m_choices.people[std::size_t(at)].id;
    if (const auto at = m_team->chosen(); at >= 0 && kind && kind->collective)
        draft.team = m_choices.teams[std::size_t(at)].id;
    draft.title = m_title->text();
    draft.day = m_day->date();
    if (m_atAnHour->isChecked() && !m_choices.happened)
        draft.minuteOfDay = std::int16_t(QTime(0, 0).secsTo(m_hour->time()) / 60);
    return draft;
}

void MomentEditor::accept()
{
    m_problem->hide();
    const auto saved = m_save(draft());
    if (saved)
        return QDialog::accept();
    explainRefusal(*this, *m_problem, saved.error());
}

MomentEditor* planMomentFor(Desk& desk, std::optional<PersonId> person, QWidget* parent,
                            std::function<void(MomentId)> done)
{
    return openEditor(desk, person, parent, false, std::move(done));
}

MomentEditor* noteMomentFor(Desk& desk, std::optional<PersonId> person, QWidget* parent,
                            std::function<void(MomentId)> done)
{
    return openEditor(desk, person, parent, true, std::move(done));
}

}  // namespace esperluette::ui
