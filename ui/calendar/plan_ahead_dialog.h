// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"

#include <QProgressDialog>
#include <QTimer>

#include <atomic>
#include <future>

namespace esperluette::ui {

/// Plans further ahead than usual, in a thread of its own on a copy of the records, and applies it
/// as one step. Cancel leaves everything as it was.
class PlanAheadDialog final : public QProgressDialog {
    Q_OBJECT
public:
    /// @param desk  outlives the dialog
    PlanAheadDialog(Desk& desk, QDate until, QWidget* parent = nullptr);
    ~PlanAheadDialog() override;

signals:
    void failed(const Error& error);

private:
    void look();

    Desk& m_desk;
    Records m_records;
    IdSource m_ids = IdSource::ofSystem();
    std::atomic<bool> m_isStopped = false;
    std::atomic<int> m_percent = 0;
    QTimer m_timer;
    std::future<ChangeSet> m_planning;  ///< uses all of the above
};

}  // namespace esperluette::ui
