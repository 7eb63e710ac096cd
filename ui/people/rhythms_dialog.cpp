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

/// Appends a row with a name and its days; 0 is said as `usual`.
QSpinBox* appendDays(QGridLayout& grid, const QString& name, int days, const QString& usual)
{
    auto* field = new QSpinBox;
    field->setRange(0, longestDays);
    field->setValue(days);
    field->setSpecialValueText(usual);
    field->setSuffix(RhythmsDialog::tr(" days"));
    auto* label = new TextLabel(name);
    label->setWordWrap(true);
    const auto row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
    nameForReaders(*field, name);
    return field;
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
        m_fields.emplace_back(value.id,
                              appendDays(*grid, name, value.rhythmDays, tr("as everybody")));
    }
    const auto* cover = records.cover();
    m_inPerson = appendDays(*grid, tr("Remote and hybrid people, without meeting in person"),
                            cover ? cover->inPersonDays : 0,
                            tr("as usual (%n day(s))", nullptr, defaultInPersonDays));
    m_inPerson->setObjectName(u"inPersonDays"_s);
    form.fields->addStretch(1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    form.foot->addWidget(m_problem);
    addFormButtons(*this, *form.foot, tr("Keep"));
}

void RhythmsDialog::accept()
{
    Rhythms rhythms{.ofPopulations = {}, .inPerson = m_inPerson->value()};
    for (const auto& [id, field] : m_fields)
        rhythms.ofPopulations[id] = field->value();
    const auto saved = m_save(rhythms);
    if (saved)
        return QDialog::accept();
    explainRefusal(*this, *m_problem, saved.error());
}

}  // namespace esperluette::ui
