// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitment_editor.h"

#include "core/commitments/commitment_words.h"
#include "ui/shared/form_field.h"
#include "ui/shared/name_combo.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 14;
constexpr int editorCharacters = 64;
constexpr std::array allKinds = {CommitmentKind::Promise, CommitmentKind::Request,
                                 CommitmentKind::Action, CommitmentKind::Decision};

Result<> save(Desk& desk, const std::optional<CommitmentId>& id, const CommitmentTerms& terms)
{
    const auto* commitment = id ? desk.records().find(*id) : nullptr;
    if (id && !commitment)
        return failure(ErrorCode::StaleChange);
    const auto changes = commitment ? editCommitment(*commitment, terms, desk.today())
                                    : commit(terms, {}, desk.today(), desk.ids);
    if (!changes)
        return Failure{changes.error()};
    return changes->isEmpty() ? Result<>() : desk.logbook.apply(*changes);
}

}  // namespace

std::vector<CommitmentSide> commitmentSides(const Records& records, const NameDisplay& names,
                                            const CommitmentTerms& among)
{
    std::vector<CommitmentSide> people;
    for (const auto& person : records.all<Person>()) {
        const bool isMeant = among.owner == person.id || among.beneficiary.person == person.id;
        if (person.status != PersonStatus::Left || isMeant)
            people.push_back({names.nameOf(person), {.person = person.id, .team = {}}});
    }
    std::vector<CommitmentSide> teams;
    for (const auto& team : records.all<Team>())
        teams.push_back({CommitmentEditor::tr("the team %1").arg(team.name.text()),
                         {.person = {}, .team = team.id}});
    std::vector<CommitmentSide> sides{{CommitmentEditor::tr("you"), {}}};
    for (auto* group : {&people, &teams}) {
        std::ranges::stable_sort(*group, [](const auto& one, const auto& other) {
            return QString::localeAwareCompare(one.name, other.name) < 0;
        });
        sides.insert(sides.end(), group->begin(), group->end());
    }
    return sides;
}

CommitmentEditor::CommitmentEditor(const CommitmentTerms& terms, std::vector<CommitmentSide> sides,
                                   QDate today, Save save, QWidget* parent) :
    QDialog(parent),
    m_before(terms), m_sides(std::move(sides)), m_save(std::move(save)), m_kind(new QComboBox),
    m_text(new QLineEdit(terms.text)), m_owner(new NameCombo), m_beneficiary(new NameCombo),
    m_hasDue(new QCheckBox(tr("For a set day"))),
    m_due(new QDateEdit(terms.due.isValid() ? terms.due : today.addDays(usualDays))),
    m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    setWindowTitle(terms.text.isEmpty() ? tr("Add a commitment") : tr("Edit a commitment"));
    m_hasDue->setChecked(terms.due.isValid() || terms.text.isEmpty());
    fillKinds();
    fillSides();
    build();
    m_text->setFocus();
}

void CommitmentEditor::fillKinds()
{
    m_kind->setObjectName(u"kind"_s);
    for (const auto kind : allKinds) {
        m_kind->addItem(commitmentKindName(kind), int(kind));
        if (kind == m_before.kind)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
}

void CommitmentEditor::fillSides()
{
    m_owner->setObjectName(u"owner"_s);
    m_beneficiary->setObjectName(u"beneficiary"_s);
    const Beneficiary owner{.person = m_before.owner, .team = {}};
    const bool isNew = m_before.text.isEmpty();
    int ownerAt = -1;
    int beneficiaryAt = -1;
    for (std::size_t position = 0; position < m_sides.size(); ++position) {
        const auto& side = m_sides[position];
        if (!side.who.team) {
            if (side.who == owner)
                ownerAt = m_owner->count();
            m_owner->addName(side.name);
            m_owners.push_back(position);
        }
        if (side.who == m_before.beneficiary && !(isNew && side.who == owner))
            beneficiaryAt = m_beneficiary->count();
        m_beneficiary->addName(side.name);
        m_beneficiaries.push_back(position);
    }
    m_owner->setCurrentIndex(ownerAt);
    m_beneficiary->setCurrentIndex(beneficiaryAt);
}

void CommitmentEditor::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    layout->addWidget(new FormField(tr("&What it is"), m_kind));
    m_text->setObjectName(u"text"_s);
    m_text->setPlaceholderText(tr("in one sentence, so that both can tell whether it was kept"));
    layout->addWidget(new FormField(tr("What was &agreed"), m_text));
    layout->addWidget(new FormField(tr("Who &owes it"), m_owner));
    layout->addWidget(new FormField(tr("To w&hom"), m_beneficiary));
    m_due->setObjectName(u"due"_s);
    m_due->setCalendarPopup(true);
    m_due->setEnabled(m_hasDue->isChecked());
    m_hasDue->setObjectName(u"hasDue"_s);
    m_hasDue->setAccessibleName(m_hasDue->text());
    connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    auto* due = new FormField(tr("&Day"), m_due);
    due->addBeside(m_hasDue);
    layout->addWidget(due);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    addFormButtons(*this, *layout, m_before.text.isEmpty() ? tr("Add") : tr("Save"));
    const auto wanted = fontMetrics().averageCharWidth() * editorCharacters;
    setMinimumWidth(parentWidget() ? std::min(wanted, parentWidget()->window()->width()) : wanted);
}

std::optional<Beneficiary> CommitmentEditor::chosen(const NameCombo& box,
                                                    const std::vector<std::size_t>& offered) const
{
    const auto at = box.chosen();
    return at < 0 ? std::nullopt : std::optional(m_sides[offered[std::size_t(at)]].who);
}

void CommitmentEditor::hideNames(const QString& shownText)
{
    m_text->setText(shownText);
    m_text->setReadOnly(true);
}

CommitmentTerms CommitmentEditor::terms() const
{
    auto terms = m_before;
    terms.kind = CommitmentKind(m_kind->currentData().toInt());
    if (!m_text->isReadOnly())
        terms.text = m_text->text();
    const auto owner = chosen(*m_owner, m_owners);
    terms.owner = owner ? owner->person : m_before.owner;
    // Nobody chosen is what the owner is, which is refused.
    terms.beneficiary = chosen(*m_beneficiary, m_beneficiaries)
                            .value_or(Beneficiary{.person = terms.owner, .team = {}});
    terms.due = m_hasDue->isChecked() ? m_due->date() : QDate();
    return terms;
}

void CommitmentEditor::accept()
{
    m_problem->hide();
    const auto saved = m_save(terms());
    if (saved)
        return QDialog::accept();
    explainRefusal(*this, *m_problem, saved.error());
}

CommitmentEditor* editCommitmentOf(Desk& desk, const std::optional<CommitmentId>& id,
                                   QWidget* parent)
{
    const auto* commitment = id ? desk.records().find(*id) : nullptr;
    if (id && !commitment)
        return nullptr;
    const auto terms = commitment ? termsOf(*commitment) : CommitmentTerms{};
    auto* editor = new CommitmentEditor(
        terms, commitmentSides(desk.records(), desk.display(), terms), desk.today(),
        [&desk, id](const CommitmentTerms& typed) { return save(desk, id, typed); }, parent);
    if (const auto shown = desk.shownText(terms.text); shown != terms.text)
        editor->hideNames(shown);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
    return editor;
}

}  // namespace esperluette::ui
