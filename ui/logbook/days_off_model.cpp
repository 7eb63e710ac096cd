// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/days_off_model.h"

#include "ui/shared/date_text.h"

namespace esperluette::ui {

namespace {

QString daysText(const DayOff& dayOff)
{
    return dayOff.first == dayOff.last
        ? shortDay(dayOff.first)
        : DaysOffModel::tr("%1 to %2").arg(shortDay(dayOff.first), shortDay(dayOff.last));
}

}  // namespace

DaysOffModel::DaysOffModel(QObject* parent) :
    RowsModel({{tr("Days"),
                [](const DayOffRow& row) { return row.days; },
                [](const DayOffRow& row) { return row.first; },
                {}},
               {tr("Who does not work"), [](const DayOffRow& row) { return row.who; }, {}, {}},
               {tr("Why"), [](const DayOffRow& row) { return row.name; }, {}, {}}},
              parent)
{
}

void DaysOffModel::refresh(const Desk& desk)
{
    std::vector<DayOffRow> rows;
    for (const auto& dayOff : desk.records().all<DayOff>()) {
        const auto* person = dayOff.person ? desk.records().find(*dayOff.person) : nullptr;
        rows.push_back({dayOff.id, dayOff.first, dayOff.last, daysText(dayOff),
                        person ? desk.nameOf(*person) : tr("Everybody"),
                        desk.shownText(dayOff.name.text())});
    }
    std::ranges::stable_sort(rows, std::greater(), &DayOffRow::first);
    setRows(std::move(rows));
}

}  // namespace esperluette::ui
