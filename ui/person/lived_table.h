// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/person/lived_chart.h"
#include "ui/shared/rows_model.h"

namespace esperluette::ui {

/// The lived curve as rows, oldest first.
class LivedTable final : public RowsModel<ShownLivedPoint> {
    Q_OBJECT
public:
    explicit LivedTable(QObject* parent = nullptr);
};

}  // namespace esperluette::ui
