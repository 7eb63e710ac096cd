// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/measures_model.h"

#include "core/insight/measures.h"
#include "core/insight/wording.h"
#include "ui/shared/date_text.h"

namespace esperluette::ui {

namespace {

/// Numbers stand at the right.
std::map<int, MeasuresModel::Question> atTheRight()
{
    return {{Qt::TextAlignmentRole,
             [](const MeasureRow&) { return QVariant(Qt::AlignRight | Qt::AlignVCenter); }}};
}

}  // namespace

MeasuresModel::MeasuresModel(QObject* parent) :
    RowsModel({{tr("Figure"), [](const MeasureRow& row) { return row.name; }, {}, {}},
               {tr("Value"), [](const MeasureRow& row) { return row.figure; }, {}, atTheRight()},
               {tr("Day"),
                [](const MeasureRow& row) { return shortDay(row.day); },
                [](const MeasureRow& row) { return row.day; },
                {}},
               {tr("n"), [](const MeasureRow& row) { return row.n; }, {}, atTheRight()},
               {tr("Source"), [](const MeasureRow& row) { return row.source; }, {}, {}}},
              parent)
{
}

void MeasuresModel::refresh(const Desk& desk)
{
    const auto locale = localeOf(desk.language);
    std::vector<MeasureRow> rows;
    for (const auto& measure : desk.records().all<Measure>())
        rows.push_back({measure.id, measure.subject, measure.day, measureName(measure.subject),
                        figureText(measure.hundredths, locale),
                        measure.n == 0 ? QString() : locale.toString(measure.n),
                        desk.shownText(measure.source.text())});
    std::ranges::stable_sort(rows, [](const MeasureRow& left, const MeasureRow& right) {
        return left.subject != right.subject ? left.subject < right.subject : left.day > right.day;
    });
    setRows(std::move(rows));
}

}  // namespace esperluette::ui
