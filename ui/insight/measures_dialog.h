// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/measures.h"
#include "ui/shared/records_dialog.h"

namespace esperluette::ui {

class MeasureEditor;
class MeasuresModel;

/// The figures that the logbook does not compute.
class MeasuresDialog final : public RecordsDialog {
    Q_OBJECT
public:
    /// @param desk  outlives the dialog
    explicit MeasuresDialog(Desk& desk, QWidget* parent = nullptr);

    /// Opens the form of another figure.
    MeasureEditor* addFigure();
    /// Opens the form of the selected figure; nullptr when there is none.
    MeasureEditor* changeFigure();
    /// Takes the selected figure away.
    void removeFigure();

private:
    void readRecords() override;
    void openNew() override { addFigure(); }
    void openSelected() override { changeFigure(); }
    void removeSelected() override { removeFigure(); }
    MeasureEditor* edit(const QString& title, const MeasureDraft& draft,
                        std::optional<MeasureId> measure);
    Result<> save(const MeasureDraft& draft, const std::optional<MeasureId>& measure);
    const Measure* selected() const;

    MeasuresModel* m_model;
};

}  // namespace esperluette::ui
