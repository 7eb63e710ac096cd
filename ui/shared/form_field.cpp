// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/form_field.h"

#include "ui/shared/error_text.h"
#include "ui/shared/esperluette_style.h"
#include "ui/shared/text_label.h"

#include <QAccessible>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

FormField::FormField(const QString& label, QWidget* field, QWidget* parent) :
    QWidget(parent), m_field(field), m_line(new QHBoxLayout),
    m_hint(new TextLabel({}, TextRole::Small, Ink::Second)),
    m_problem(new TextLabel({}, TextRole::Small, Ink::Pass))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* name = new TextLabel(label, TextRole::Body);
    name->setBuddy(field);
    layout->addWidget(name);
    m_line->setSpacing(metrics::smallGap);
    m_line->addWidget(field, 1);
    layout->addLayout(m_line);
    for (auto* text : {m_hint, m_problem}) {
        text->setWordWrap(true);
        text->hide();
        layout->addWidget(text);
    }
    m_problem->setObjectName(QStringLiteral("problem"));
    auto plain = label;
    plain.remove(u'&');
    field->setAccessibleName(plain);
}

void FormField::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FormField::addBeside(QWidget* widget) { m_line->addWidget(widget); }

void FormField::showProblem(const QString& problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("⚠ ") + problem);
    m_problem->setVisible(!problem.isEmpty());
    m_field->setAccessibleDescription(problem);
    m_field->setProperty("invalid", !problem.isEmpty());
    m_field->update();
    if (problem.isEmpty())
        return;
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString FormField::problem() const { return m_field->accessibleDescription(); }

void nameForReaders(QWidget& field, const QString& name)
{
    field.setAccessibleName(name);
    const auto siblings =
        field.parentWidget()->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    const auto found = std::ranges::find(siblings, &field, &QLabel::buddy);
    auto* label = found == siblings.end() ? new QLabel(field.parentWidget()) : *found;
    label->hide();
    label->setTextFormat(Qt::PlainText);
    label->setText(name);
    label->setBuddy(&field);
}

QPushButton* addFormButtons(QDialog& dialog, QBoxLayout& layout, const QString& keep)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    layout.addWidget(buttons);
    auto* button = buttons->addButton(keep, QDialogButtonBox::AcceptRole);
    button->setObjectName(QStringLiteral("keep"));
    button->setDefault(true);
    setPrimary(*button);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return button;
}

bool explainInForm(QWidget& form, const Error& error)
{
    FormField* concerned = nullptr;
    for (auto* field : form.findChildren<FormField*>()) {
        const auto matches =
            !error.subject.isEmpty() && field->field()->objectName() == error.subject;
        field->showProblem(matches ? errorText(error) : QString());
        if (matches)
            concerned = field;
    }
    if (concerned)
        concerned->field()->setFocus(Qt::OtherFocusReason);
    return concerned != nullptr;
}

void explainRefusal(QWidget& form, TextLabel& elsewhere, const Error& error)
{
    if (explainInForm(form, error))
        return;
    elsewhere.setText(u"⚠ "_s + errorText(error));
    elsewhere.show();
}

void clearProblems(QWidget& form)
{
    for (auto* field : form.findChildren<FormField*>())
        field->showProblem({});
}

}  // namespace esperluette::ui
