// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/cover_dialog.h"

#include "ui/shared/form_field.h"
#include "ui/shared/scrolling_form.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// Those who look after somebody, by name; the first entry is nobody among the people.
QComboBox* managerBox(const Desk& desk, const std::optional<PersonId>& chosen)
{
    const auto& records = desk.records();
    std::set<PersonId> ids;
    if (chosen)
        ids.insert(*chosen);
    const auto addManagers = [&ids](const auto& all) {
        for (const auto& each : all) {
            if (each.manager)
                ids.insert(*each.manager);
        }
    };
    addManagers(records.all<Person>());
    addManagers(records.all<Team>());
    std::vector<std::pair<QString, PersonId>> managers;
    for (const auto& id : ids) {
        if (const auto* person = records.find(id))
            managers.emplace_back(desk.nameOf(*person), id);
    }
    std::ranges::sort(managers, [](const auto& left, const auto& right) {
        return QString::localeAwareCompare(left.first, right.first) < 0;
    });
    auto* box = new QComboBox;
    box->addItem(CoverDialog::tr("Not among them: above all of them"));
    for (const auto& [name, id] : managers)
        box->addItem(name, id.text());
    box->setCurrentIndex(chosen ? std::max(0, box->findData(chosen->text())) : 0);
    return box;
}

QString roleHint(KeeperRole role)
{
    switch (role) {
    case KeeperRole::Manager:
        return CoverDialog::tr("Charts show person by person only those whom you look after.");
    case KeeperRole::HrPartner:
        return CoverDialog::tr("Charts show teams and populations, and nobody person by person; "
                               "managers with their own coverage, to help them.");
    case KeeperRole::Consultant: break;
    }
    return CoverDialog::tr("Charts show teams and populations, and nobody person by person; "
                           "managers with their own coverage, for coaching.");
}

}  // namespace

CoverDialog::CoverDialog(Desk& desk, QWidget* parent) :
    QDialog(parent), m_desk(desk), m_title(new QLineEdit), m_keeper(new QLineEdit),
    m_role(new QComboBox), m_roleField(new FormField(tr("You &keep it as"), m_role)),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass))
{
    setWindowTitle(tr("Logbook and keeper"));
    const auto draft = draftOfCover(desk.records());
    m_person = managerBox(desk, draft.keeperIs);
    m_personField = new FormField(tr("&Among the people, you are"), m_person);
    const auto form = scrollingForm(*this, 66, 28);
    m_title->setObjectName(u"title"_s);
    m_title->setText(draft.title);
    m_keeper->setObjectName(u"keeper"_s);
    m_keeper->setText(draft.keeper);
    m_role->setObjectName(u"role"_s);
    m_role->addItem(tr("manager"));
    m_role->addItem(tr("HR partner"));
    m_role->addItem(tr("consultant"));
    m_role->setCurrentIndex(int(draft.role));
    m_person->setObjectName(u"keeperIs"_s);
    form.fields->addWidget(new FormField(tr("&Name of the logbook"), m_title));
    form.fields->addWidget(new FormField(tr("Your &first name"), m_keeper));
    form.fields->addWidget(m_roleField);
    form.fields->addWidget(m_personField);
    form.fields->addStretch(1);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form.foot->addWidget(m_problem);
    addFormButtons(*this, *form.foot, tr("Keep"));
    connect(m_role, &QComboBox::currentIndexChanged, this, &CoverDialog::showRole);
    showRole();
    m_title->setFocus();
}

KeeperRole CoverDialog::role() const { return KeeperRole(m_role->currentIndex()); }

void CoverDialog::showRole()
{
    m_roleField->setHint(roleHint(role()));
    m_personField->setVisible(role() == KeeperRole::Manager);
}

CoverDraft CoverDialog::draft() const
{
    return {m_title->text(), m_keeper->text(), role(),
            role() == KeeperRole::Manager ? PersonId::parse(m_person->currentData().toString())
                                          : std::nullopt};
}

void CoverDialog::accept()
{
    m_problem->hide();
    clearProblems(*this);
    const auto changes = changeCover(m_desk.records(), draft());
    const auto saved = !changes ? Result<>(Failure{changes.error()})
        : changes->isEmpty()    ? Result<>()
                                : m_desk.logbook.apply(*changes);
    if (saved)
        return QDialog::accept();
    explainRefusal(*this, *m_problem, saved.error());
}

}  // namespace esperluette::ui
