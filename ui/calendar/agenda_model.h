// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"
#include "ui/shared/rows_model.h"

namespace esperluette::ui {

/// One moment in the list of a calendar.
struct AgendaRow {
    MomentId id;
    QString day;
    QString title;
    QString subject;
    QString state;
    bool canMove = false;

    friend bool operator==(const AgendaRow&, const AgendaRow&) = default;
};

/// The list of a calendar: day, what, with whom, how it stands.
class AgendaModel final : public RowsModel<AgendaRow> {
    Q_OBJECT
public:
    explicit AgendaModel(QObject* parent = nullptr);
};

AgendaRow agendaRow(const Desk& desk, std::uint32_t moment);

}  // namespace esperluette::ui
