// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/people/snooze.h"

#include <QDialog>

#include <functional>

class QGridLayout;
class QSpinBox;

namespace esperluette::ui {

class TextLabel;

/// Sets how many days the people of each population may be without a moment, and those who work at
/// a distance without one in person.
class RhythmsDialog final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const Rhythms& rhythms)>;

    RhythmsDialog(const Records& records, Save save, QWidget* parent = nullptr);

    /// Closes when `save` succeeds; otherwise says why.
    void accept() override;

private:
    Save m_save;
    TextLabel* m_problem;
    std::vector<std::pair<PopulationValueId, QSpinBox*>> m_fields;
    QSpinBox* m_inPerson;
};

}  // namespace esperluette::ui
