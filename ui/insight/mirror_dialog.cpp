// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/mirror_dialog.h"

#include "ui/insight/mirror_editor.h"
#include "ui/insight/mirror_model.h"
#include "ui/shared/text_label.h"

#include <QHeaderView>
#include <QTableView>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

MirrorDialog::MirrorDialog(Desk& desk, QWidget* parent) :
    RecordsDialog(
        desk,
        {.title = tr("Practices"),
         .explanation =
             tr("What is done for customers, is it done for employees too? Each pair has "
                "a maturity from 0 to 4 on either side, and a next step agreed with the "
                "team. The chart “Customers & employees” shows the greatest gaps first."),
         .empty = tr("No practice yet. Begin with one that runs well for customers: the welcome, "
                     "listening, the support desk, making up for a mistake."),
         .characters = 150},
        parent),
    m_model(new MirrorModel)
{
    emptyLabel().setObjectName(u"noPairs"_s);
    table().setObjectName(u"pairs"_s);
    begin(m_model);
    auto& header = *table().horizontalHeader();
    for (const auto column :
         {MirrorModel::CustomersColumn, MirrorModel::EmployeesColumn, MirrorModel::StepColumn})
        header.setSectionResizeMode(column, QHeaderView::Stretch);
    const auto character = fontMetrics().averageCharWidth();
    header.setMinimumSectionSize(20 * character);  // rather scrolled than unread
    table().setColumnWidth(MirrorModel::NameColumn, 18 * character);
    table().setColumnWidth(MirrorModel::GapColumn, 18 * character);
}

void MirrorDialog::readRecords() { m_model->refresh(desk()); }

const MirrorPair* MirrorDialog::selected() const
{
    const auto row = selectedRow();
    return row >= 0 ? desk().records().find(m_model->row(row).id) : nullptr;
}

MirrorEditor* MirrorDialog::addPair() { return edit(tr("Add a pair of practices"), {}, {}); }

MirrorEditor* MirrorDialog::changePair()
{
    const auto* pair = canChange() ? selected() : nullptr;
    return pair ? edit(tr("Change a pair of practices"), draftOf(*pair), pair->id) : nullptr;
}

void MirrorDialog::removePair()
{
    if (const auto* pair = selected())
        applyOrSay(removeMirrorPair(*pair));
}

MirrorEditor* MirrorDialog::edit(const QString& title, const MirrorDraft& draft,
                                 std::optional<MirrorPairId> pair)
{
    auto* editor = new MirrorEditor(
        title, draft,
        [this, pair](const MirrorDraft& typed) -> Result<> {
            const auto changes = pair ? changeMirrorPair(desk().records(), *pair, typed)
                                      : addMirrorPair(desk().records(), typed, desk().ids);
            if (!changes)
                return Failure{changes.error()};
            return changes->isEmpty() ? Result<>() : desk().logbook.apply(*changes);
        },
        this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
    return editor;
}

}  // namespace esperluette::ui
