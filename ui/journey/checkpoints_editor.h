// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journey.h"

#include <QWidget>

namespace esperluette::ui {

class RowStack;

/// The checkpoints of a programme: what each is called, from which event it is counted, and how
/// far.
class CheckpointsEditor final : public QWidget {
    Q_OBJECT
public:
    /// @param language  of the names of events
    explicit CheckpointsEditor(Language language, QWidget* parent = nullptr);

    /// Emits nothing.
    void setCheckpoints(const std::vector<Checkpoint>& checkpoints);
    std::vector<Checkpoint> checkpoints() const;

signals:
    void edited();

private:
    void addRow(const Checkpoint& checkpoint);

    Language m_language;
    RowStack* m_rows;
};

}  // namespace esperluette::ui
