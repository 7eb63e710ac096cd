// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/plan_ahead_dialog.h"

namespace esperluette::ui {

using namespace std::chrono_literals;

PlanAheadDialog::PlanAheadDialog(Desk& desk, QDate until, QWidget* parent) :
    QProgressDialog(tr("Planning…"), tr("Cancel"), 0, 100, parent), m_desk(desk),
    m_records(desk.records())
{
    setWindowModality(Qt::WindowModal);
    setAutoReset(false);
    setAutoClose(false);
    auto planning = desk.planningDesk();
    planning.until = std::max(planning.until, until);
    planning.goesOn = [this](double done) {
        m_percent = int(done * 100);
        return !m_isStopped;
    };
    m_planning = std::async(std::launch::async, [this, planning = std::move(planning)] {
        return planMoments(m_records, planning, m_ids);
    });
    connect(this, &QProgressDialog::canceled, this, [this] { m_isStopped = true; });
    connect(&m_timer, &QTimer::timeout, this, &PlanAheadDialog::look);
    m_timer.start(20ms);
}

PlanAheadDialog::~PlanAheadDialog() { m_isStopped = true; }

void PlanAheadDialog::look()
{
    if (m_planning.wait_for(0s) != std::future_status::ready) {
        if (!m_isStopped)
            setValue(m_percent);
        return;
    }
    m_timer.stop();
    const auto changes = m_planning.get();
    const auto planned =
        m_isStopped || changes.isEmpty() ? Result<>() : m_desk.logbook.apply(changes);
    if (!planned)
        emit failed(planned.error());
    deleteLater();
}

}  // namespace esperluette::ui
