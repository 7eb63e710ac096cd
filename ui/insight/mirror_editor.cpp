// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/mirror_editor.h"

#include "ui/shared/form_field.h"
#include "ui/shared/scrolling_form.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

QLineEdit* practiceField(const QString& text, const QString& name)
{
    auto* field = new QLineEdit(text);
    field->setObjectName(name);
    field->setMaxLength(MirrorText::maxLength);
    return field;
}

QComboBox* maturityBox(int maturity, const QString& name)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    for (int each = 0; each <= MirrorPair::mostMature; ++each)
        box->addItem(maturityText(each));
    box->setCurrentIndex(maturity);
    return box;
}

}  // namespace

MirrorEditor::MirrorEditor(const QString& title, const MirrorDraft& draft, Save save,
                           QWidget* parent) :
    QDialog(parent),
    m_save(std::move(save)), m_name(new QLineEdit(draft.name)),
    m_forCustomers(practiceField(draft.forCustomers, u"forCustomers"_s)),
    m_customers(maturityBox(draft.customers, u"customers"_s)),
    m_forEmployees(practiceField(draft.forEmployees, u"forEmployees"_s)),
    m_employees(maturityBox(draft.employees, u"employees"_s)),
    m_nextStep(practiceField(draft.nextStep, u"nextStep"_s)),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass))
{
    setWindowTitle(title);
    const auto form = scrollingForm(*this, 64, 44);
    m_name->setObjectName(u"mirrorName"_s);
    m_name->setMaxLength(MirrorName::maxLength);
    auto* name = new FormField(tr("What &both are for"), m_name);
    name->setHint(tr("For example “Listening” or “Making up for a mistake”"));
    form.fields->addWidget(name);
    form.fields->addWidget(new FormField(tr("What is done for &customers"), m_forCustomers));
    form.fields->addWidget(new FormField(tr("How far it has come for c&ustomers"), m_customers));
    form.fields->addWidget(new FormField(tr("What is done for &employees"), m_forEmployees));
    form.fields->addWidget(new FormField(tr("How far it has come for e&mployees"), m_employees));
    auto* step = new FormField(tr("Next &step"), m_nextStep);
    step->setHint(tr("Agreed with the team"));
    form.fields->addWidget(step);
    form.fields->addStretch(1);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form.foot->addWidget(m_problem);
    addFormButtons(*this, *form.foot, tr("Keep"));
    m_name->setFocus();
}

MirrorDraft MirrorEditor::draft() const
{
    return {m_name->text(),
            m_forCustomers->text(),
            m_forEmployees->text(),
            m_customers->currentIndex(),
            m_employees->currentIndex(),
            m_nextStep->text()};
}

void MirrorEditor::accept()
{
    m_problem->hide();
    clearProblems(*this);
    const auto saved = m_save(draft());
    if (saved)
        return QDialog::accept();
    explainRefusal(*this, *m_problem, saved.error());
}

}  // namespace esperluette::ui
