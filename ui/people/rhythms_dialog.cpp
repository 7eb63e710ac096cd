// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/rhythms_dialog.h"

#include "core/people/attention.h"
#include "ui/shared/form_field.h"
#include "ui/shared/scrolling_form.h"
#include "ui/shared/text_label.h"

#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestDays = 3650;

/// What a cut of people is called; a cut of the user's own by its own word.
QString cutText(const QString& cut)
{
    if (cut == QStringView(cuts::site))
        return RhythmsDialog::tr("Site");
    if (cut == QStringView(cuts::contract))
        return RhythmsDialog::tr("Contract");
    if (cut == QStringView(cuts::workMode))
        return RhythmsDialog::tr("Work mode");
    if (cut == QStringView(cuts::shift))
        return RhythmsDialog::tr("Shift");
    return cut;
}

}  // namespace

RhythmsDialog::RhythmsDialog(const Records& records, Save save, QWidget* parent) :
    QDialog(parent), m_save(std::move(save)),
    m_problem(new TextLabel({}, TextRole::Body, Ink::Pass))
{
    setWindowTitle(tr("Rhythms"));
    const auto form = scrollingForm(*this, 64, 30);
    auto* intro = new TextLabel(
        tr("Somebody waits for attention after this many days without an individual moment. The "
           "rhythm of a person counts first, then the shortest of their populations, else %1 "
           "days.")
            .arg(defaultRhythmDays),
        TextRole::Body, Ink::Second);
    intro->setWordWrap(true);
    form.fields->addWidget(intro);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setColumnStretch(0, 1);
    form.fields->addLayout(grid);
    for (const auto& value : records.all<PopulationValue>()) {
        const auto name = u"%1 · %2"_s.arg(cutText(value.cut.text()), value.label.text());
        auto* days = new QSpinBox;
        days->setRange(0, longestDays);
        days->setValue(value.rhythmDays);
        days->setSpecialValueText(tr("as everybody"));
        days->setSuffix(tr(" days"));
        auto* label = new TextLabel(name);
        label->setWordWrap(true);
        const auto row = int(m_fields.size());
        grid->addWidget(label, row, 0);
        grid->addWidget(days, row, 1);
        nameForReaders(*days, name);
        m_fields.emplace_back(value.id, days);
    }
    form.fields->addStretch(1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form.foot->addWidget(m_problem);
    addFormButtons(*this, *form.foot, tr("Keep"));
}

void RhythmsDialog::accept()
{
    std::map<PopulationValueId, int> days;
    for (const auto& [id, field] : m_fields)
        days[id] = field->value();
    const auto saved = m_save(days);
    if (saved)
        return QDialog::accept();
    explainRefusal(*this, *m_problem, saved.error());
}

}  // namespace esperluette::ui
