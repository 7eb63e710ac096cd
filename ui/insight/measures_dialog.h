// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/measures.h"
#include "ui/shared/desk.h"

#include <QDialog>

class QLayout;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace esperluette::ui {

class MeasureEditor;
class MeasuresModel;
class TextLabel;

/// The figures that the logbook does not compute: added, changed and removed, each
/// as a step of its own.
class MeasuresDialog final : public QDialog {
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
    void buildTable();
    QLayout* buildButtons();
    void refresh();
    void showButtons();
    MeasureEditor* edit(const QString& title, const MeasureDraft& draft,
                        std::optional<MeasureId> measure);
    Result<> save(const MeasureDraft& draft, const std::optional<MeasureId>& measure);
    const Measure* selected() const;

    Desk& m_desk;
    MeasuresModel* m_model;
    QStackedWidget* m_rows;
    QTableView* m_table;
    TextLabel* m_empty;
    TextLabel* m_problem;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
};

}  // namespace esperluette::ui
