// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/mirror_pairs.h"
#include "ui/shared/records_dialog.h"

namespace esperluette::ui {

class MirrorEditor;
class MirrorModel;

/// The practices for customers, each with the one for employees.
class MirrorDialog final : public RecordsDialog {
    Q_OBJECT
public:
    /// @param desk  outlives the dialog
    explicit MirrorDialog(Desk& desk, QWidget* parent = nullptr);

    /// Opens the form of another pair.
    MirrorEditor* addPair();
    /// Opens the form of the selected pair; nullptr when there is none.
    MirrorEditor* changePair();
    /// Takes the selected pair away.
    void removePair();

private:
    void readRecords() override;
    void openNew() override { addPair(); }
    void openSelected() override { changePair(); }
    void removeSelected() override { removePair(); }
    MirrorEditor* edit(const QString& title, const MirrorDraft& draft,
                       std::optional<MirrorPairId> pair);
    const MirrorPair* selected() const;

    MirrorModel* m_model;
};

}  // namespace esperluette::ui
