// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/day_off_editor.h"

#include "ui/shared/form_field.h"
#include "ui/shared/scrolling_form.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int everybodyIndex = 0;

QDateEdit* newDayEdit(QDate day, const QString& name)
{
    auto* edit = new QDateEdit(day);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    return edit;
}

}  // namespace

DayOffEditor::DayOffEditor(const QString& title, const DayOffDraft& draft,
                           const std::vector<DayOffChoice>& people, Save save, QWidget* parent) :
    QDialog(parent),
    m_people(people), m_save(std::move(save)), m_person(new QComboBox),
    m_first(newDayEdit(draft.first, u"first"_s)),
    m_last(newDayEdit(draft.last.isValid() ? draft.last : draft.first, u"last"_s)),
    m_name(new QLineEdit(draft.name)), m_problem(new TextLabel({}, TextRole::Small, Ink::Pass))
{
    setWindowTitle(title);
    const auto form = scrollingForm(*this, 56, 20);
    m_person->setObjectName(u"person"_s);
    m_person->addItem(tr("Everybody: the house is closed"));
    for (const auto& choice : m_people) {
        m_person->addItem(choice.name);
        if (choice.person == draft.person)
            m_person->setCurrentIndex(m_person->count() - 1);
    }
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(DayOffName::maxLength);
    connect(m_first, &QDateEdit::dateChanged, m_last, [this](QDate day) {
        if (m_last->date() < day)
            m_last->setDate(day);
    });
    form.fields->addWidget(new FormField(tr("&Who does not work"), m_person));
    auto* days = new QHBoxLayout;
    days->setSpacing(metrics::gap);
    days->addWidget(new FormField(tr("&First day"), m_first), 0, Qt::AlignTop);
    days->addWidget(new FormField(tr("&Last day"), m_last), 0, Qt::AlignTop);
    days->addStretch(1);
    form.fields->addLayout(days);
    auto* name = new FormField(tr("&Why, in a word"), m_name);
    name->setHint(tr("For example “Annual closing” or “Leave”. It may stay empty."));
    form.fields->addWidget(name);
    form.fields->addStretch(1);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form.foot->addWidget(m_problem);
    addFormButtons(*this, *form.foot, tr("Keep"));
    m_person->setFocus();
}

DayOffDraft DayOffEditor::draft() const
{
    const auto chosen = m_person->currentIndex();
    return {chosen <= everybodyIndex ? std::nullopt
                                     : std::optional(m_people[std::size_t(chosen) - 1].person),
            m_first->date(), m_last->date(), m_name->text()};
}

void DayOffEditor::accept()
{
    m_problem->hide();
    const auto saved = m_save(draft());
    if (saved)
        return QDialog::accept();
    explainRefusal(*this, *m_problem, saved.error());
}

}  // namespace esperluette::ui
