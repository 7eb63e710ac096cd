// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/records.h"

#include <QDialog>

#include <functional>
#include <map>

class QSpinBox;

namespace esperluette::ui {

class TextLabel;

/// Sets how many days the people of each population may be without a moment.
class RhythmsDialog final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const std::map<PopulationValueId, int>& days)>;

    RhythmsDialog(const Records& records, Save save, QWidget* parent = nullptr);

    /// Closes when `save` succeeds; otherwise says why.
    void accept() override;

private:
    Save m_save;
    TextLabel* m_problem;
    std::vector<std::pair<PopulationValueId, QSpinBox*>> m_fields;
};

}  // namespace esperluette::ui
