// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agenda_model.h"

#include "core/care/care.h"
#include "ui/shared/date_text.h"
#include "ui/shared/moment_titles.h"

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// How a moment stands: what is known of its care once it was held, else its state.
QString standingOf(const Desk& desk, std::uint32_t position)
{
    const auto& moment = desk.records().all<Moment>()[position];
    const auto state = stateOf(moment, *desk.records().find(moment.kind), desk.today());
    return state == MomentState::Told ? levelName(desk.care()(position).level) : stateName(state);
}

}  // namespace

AgendaModel::AgendaModel(QObject* parent) :
    RowsModel(
        {
            {tr("Day"), [](const AgendaRow& row) { return row.day; }, {}, {}},
            {tr("Moment"), [](const AgendaRow& row) { return row.title; }, {}, {}},
            {tr("With"), [](const AgendaRow& row) { return row.subject; }, {}, {}},
            {tr("State"), [](const AgendaRow& row) { return row.state; }, {}, {}},
        },
        parent)
{
}

AgendaRow agendaRow(const Desk& desk, std::uint32_t position)
{
    const auto& moment = desk.records().all<Moment>()[position];
    return {.id = moment.id,
            .day = shownDayAndHour(moment.day().date(), moment.minuteOfDay, desk.today()),
            .title = momentTitle(desk, position),
            .subject = subjectText(desk, position),
            .state = standingOf(desk, position),
            .canMove = moment.status == MomentStatus::Planned};
}

}  // namespace esperluette::ui
