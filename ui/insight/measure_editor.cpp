// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/measure_editor.h"

#include "core/insight/wording.h"
#include "ui/shared/form_field.h"
#include "ui/shared/scrolling_form.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostAnswers = 100'000'000;
}

MeasureEditor::MeasureEditor(const QString& title, const MeasureDraft& draft, Language language,
                             Save save, QWidget* parent) :
    QDialog(parent),
    m_language(language), m_save(std::move(save)), m_subject(new QComboBox),
    m_figure(new QLineEdit(draft.figure)), m_figureField(new FormField(tr("&Value"), m_figure)),
    m_day(new QDateEdit(draft.day)), m_answers(new QSpinBox),
    m_answersField(new FormField(tr("&People or answers behind it (n)"), m_answers)),
    m_source(new QLineEdit(draft.source)), m_problem(new TextLabel({}, TextRole::Small, Ink::Pass))
{
    setWindowTitle(title);
    const auto form = scrollingForm(*this, 64, 34);
    m_subject->setObjectName(u"subject"_s);
    for (const auto subject : measureSubjects)
        m_subject->addItem(measureName(subject));
    m_subject->setCurrentIndex(int(draft.subject));
    connect(m_subject, &QComboBox::currentIndexChanged, this, &MeasureEditor::showUnit);
    m_figure->setObjectName(u"figure"_s);
    m_day->setObjectName(u"measureDay"_s);
    m_day->setCalendarPopup(true);
    m_answers->setObjectName(u"answers"_s);
    m_answers->setRange(0, mostAnswers);
    m_answers->setSpecialValueText(tr("not told"));
    m_answers->setValue(draft.n);
    m_source->setObjectName(u"measureSource"_s);
    m_source->setMaxLength(MeasureSource::maxLength);
    form.fields->addWidget(new FormField(tr("&Figure"), m_subject));
    form.fields->addWidget(m_figureField);
    auto* day = new FormField(tr("&Day"), m_day);
    day->setHint(tr("The day the figure is about: the end of the year, for a figure of a year."));
    form.fields->addWidget(day);
    m_answersField->setHint(
        tr("eNPS, intent to stay and pride get their interval from it. Figures of fewer than 5 are "
           "not shown; without it, intent to stay and pride are not either."));
    form.fields->addWidget(m_answersField);
    form.fields->addWidget(new FormField(tr("&Source, for example “HR system”"), m_source));
    form.fields->addStretch(1);
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form.foot->addWidget(m_problem);
    addFormButtons(*this, *form.foot, tr("Keep"));
    showUnit();
    m_figure->setFocus();
}

void MeasureEditor::showUnit()
{
    m_figureField->setHint(measureHint(subject(), localeOf(m_language)));
    m_answersField->setVisible(!isNumberOfPeople(subject()));
}

MeasureSubject MeasureEditor::subject() const { return MeasureSubject(m_subject->currentIndex()); }

MeasureDraft MeasureEditor::draft() const
{
    return {subject(), m_figure->text(), m_day->date(),
            isNumberOfPeople(subject()) ? 0 : m_answers->value(), m_source->text()};
}

void MeasureEditor::accept()
{
    m_problem->hide();
    clearProblems(*this);
    const auto saved = m_save(draft());
    if (saved)
        return QDialog::accept();
    explainRefusal(*this, *m_problem, saved.error());
}

}  // namespace esperluette::ui
