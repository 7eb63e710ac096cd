// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/measures_dialog.h"

#include "core/insight/wording.h"
#include "ui/insight/measure_editor.h"
#include "ui/insight/measures_model.h"
#include "ui/shared/text_label.h"

#include <QHeaderView>
#include <QTableView>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

MeasuresDialog::MeasuresDialog(Desk& desk, QWidget* parent) :
    RecordsDialog(
        desk,
        {.title = tr("Entered figures"),
         .explanation = tr("The charts of the long run show these figures beside the care of the "
                           "moments; the circle, of each one the last that is not after the "
                           "period. They are of everybody, and stay in this logbook."),
         .empty = tr("No figure yet. Enter turnover, training, eNPS, the NPS of the customers, "
                     "intent to stay, pride, referrals or volunteers as your HR system or your "
                     "survey gives them.")},
        parent),
    m_model(new MeasuresModel)
{
    emptyLabel().setObjectName(u"noFigures"_s);
    table().setObjectName(u"figures"_s);
    begin(m_model);
    table().horizontalHeader()->setSectionResizeMode(MeasuresModel::SourceColumn,
                                                     QHeaderView::Stretch);
    const auto character = fontMetrics().averageCharWidth();
    table().setColumnWidth(MeasuresModel::NameColumn, 26 * character);
    table().setColumnWidth(MeasuresModel::FigureColumn, 14 * character);
    table().setColumnWidth(MeasuresModel::DayColumn, 18 * character);
    table().setColumnWidth(MeasuresModel::CountColumn, 12 * character);
}

void MeasuresDialog::readRecords() { m_model->refresh(desk()); }

const Measure* MeasuresDialog::selected() const
{
    const auto row = selectedRow();
    return row >= 0 ? desk().records().find(m_model->row(row).id) : nullptr;
}

MeasureEditor* MeasuresDialog::addFigure()
{
    return edit(tr("Add a figure"), {.figure = {}, .day = desk().today(), .source = {}}, {});
}

MeasureEditor* MeasuresDialog::changeFigure()
{
    const auto* measure = canChange() ? selected() : nullptr;
    return measure
        ? edit(tr("Change a figure"), draftOf(*measure, localeOf(desk().language)), measure->id)
        : nullptr;
}

void MeasuresDialog::removeFigure()
{
    if (const auto* measure = selected())
        applyOrSay(removeMeasure(*measure));
}

MeasureEditor* MeasuresDialog::edit(const QString& title, const MeasureDraft& draft,
                                    std::optional<MeasureId> measure)
{
    auto* editor = new MeasureEditor(
        title, draft, desk().language,
        [this, measure](const MeasureDraft& typed) { return save(typed, measure); }, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
    return editor;
}

Result<> MeasuresDialog::save(const MeasureDraft& draft, const std::optional<MeasureId>& measure)
{
    const auto& records = desk().records();
    const auto changes = measure ? changeMeasure(records, *measure, draft, desk().today())
                                 : addMeasure(records, draft, desk().today(), desk().ids);
    if (!changes)
        return Failure{changes.error()};
    return changes->isEmpty() ? Result<>() : desk().logbook.apply(*changes);
}

}  // namespace esperluette::ui
