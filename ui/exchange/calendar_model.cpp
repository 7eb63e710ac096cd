// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/calendar_model.h"

#include "ui/shared/date_text.h"

namespace esperluette::ui {

namespace {

QString daysOf(const IcalEvent& event, QDate today)
{
    if (!event.first.isValid())
        return QStringLiteral("—");
    if (event.minuteOfDay != Moment::wholeDay)
        return shownDayAndHour(event.first, event.minuteOfDay, today);
    return event.first == event.last
        ? shortDay(event.first)
        : CalendarModel::tr("%1 to %2").arg(shortDay(event.first), shortDay(event.last));
}

/// All of a remark that its column has no room for.
QVariant remarkTip(const CalendarEventRow& row)
{
    return row.remark.isEmpty()
        ? QVariant()
        : QVariant(QStringLiteral("<p>%1</p>").arg(row.remark.toHtmlEscaped()));
}

}  // namespace

CalendarModel::CalendarModel(QObject* parent) :
    RowsModel({{tr("Import"),
                [](const CalendarEventRow& row) { return eventVerdictName(row.verdict); },
                {},
                {}},
               {tr("Days"), [](const CalendarEventRow& row) { return row.days; }, {}, {}},
               {tr("Title"), [](const CalendarEventRow& row) { return row.title; }, {}, {}},
               {tr("With whom"), [](const CalendarEventRow& row) { return row.whom; }, {}, {}},
               {tr("Remark"),
                [](const CalendarEventRow& row) { return row.remark; },
                {},
                {{Qt::ToolTipRole, remarkTip}}}},
              parent)
{
}

void CalendarModel::show(const Desk& desk, const IcalCalendar& calendar, const CalendarPlan& plan,
                         std::optional<Verdict> only)
{
    std::vector<CalendarEventRow> rows;
    for (std::size_t position = 0; position < plan.rows.size(); ++position) {
        const auto& judged = plan.rows[position];
        const auto& event = calendar.events[position];
        if (only && judged.verdict != *only)
            continue;
        const auto* person = judged.person ? desk.records().find(*judged.person) : nullptr;
        rows.push_back({int(position), judged.verdict, daysOf(event, desk.today()),
                        desk.shownText(event.summary), person ? desk.nameOf(*person) : QString(),
                        calendarReasonText(event, judged.reason)});
    }
    setRows(std::move(rows));
}

}  // namespace esperluette::ui
