// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/view_name_dialog.h"

#include "core/records/insight.h"
#include "ui/shared/form_field.h"
#include "ui/shared/scrolling_form.h"
#include "ui/shared/text_label.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

ViewNameDialog::ViewNameDialog(const QString& title, const QString& name, const QString& scope,
                               Save save, QWidget* parent) :
    QDialog(parent),
    m_save(std::move(save)), m_name(new QLineEdit(name)),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass))
{
    setWindowTitle(title);
    const auto form = scrollingForm(*this, 60, 14);
    m_name->setObjectName(u"viewName"_s);
    m_name->setMaxLength(InsightViewName::maxLength);
    auto* field = new FormField(tr("&Name of the view"), m_name);
    field->setHint(scope);
    form.fields->addWidget(field);
    form.fields->addStretch(1);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form.foot->addWidget(m_problem);
    addFormButtons(*this, *form.foot, tr("Save"));
    m_name->selectAll();
    m_name->setFocus();
}

QString ViewNameDialog::name() const { return m_name->text(); }

void ViewNameDialog::accept()
{
    m_problem->hide();
    const auto saved = m_save(name());
    if (saved)
        return QDialog::accept();
    explainRefusal(*this, *m_problem, saved.error());
}

}  // namespace esperluette::ui
