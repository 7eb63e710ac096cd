// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/mirror_model.h"

#include "core/insight/mirror_pairs.h"

namespace esperluette::ui {

namespace {

/// "3 · survey of each quarter".
QString practiceText(int maturity, const QString& practice)
{
    const auto number = QString::number(maturity);
    return practice.isEmpty() ? number : number + QStringLiteral(" · ") + practice;
}

QString gapText(const MirrorPair& pair)
{
    const auto gap = gapOf(pair);
    if (gap == 0)
        return MirrorModel::tr("symmetrical");
    return gap > 0 ? MirrorModel::tr("%n step(s) behind", nullptr, gap)
                   : MirrorModel::tr("%n step(s) ahead", nullptr, -gap);
}

}  // namespace

MirrorModel::MirrorModel(QObject* parent) :
    RowsModel({{tr("Practice"), [](const MirrorRow& row) { return row.name; }, {}, {}},
               {tr("For customers"), [](const MirrorRow& row) { return row.customers; }, {}, {}},
               {tr("For employees"), [](const MirrorRow& row) { return row.employees; }, {}, {}},
               {tr("Employees’ side"), [](const MirrorRow& row) { return row.gap; }, {}, {}},
               {tr("Next step"), [](const MirrorRow& row) { return row.nextStep; }, {}, {}}},
              parent)
{
}

void MirrorModel::refresh(const Desk& desk)
{
    std::vector<MirrorRow> rows;
    for (const auto* pair : pairsByGap(desk.records()))
        rows.push_back({pair->id, desk.shownText(pair->name.text()),
                        practiceText(pair->customers, desk.shownText(pair->forCustomers.text())),
                        practiceText(pair->employees, desk.shownText(pair->forEmployees.text())),
                        gapText(*pair), desk.shownText(pair->nextStep.text())});
    setRows(std::move(rows));
}

}  // namespace esperluette::ui
