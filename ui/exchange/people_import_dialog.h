// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_planner.h"
#include "ui/shared/desk.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QCheckBox;
class QComboBox;
class QLayout;
class QPushButton;
class QTableView;

namespace esperluette::ui {

class ColumnChoices;
class ElidedLabel;
class ImportModel;
class ProgressLine;
class SegmentedControl;
class TextLabel;

/// Asks for a file with a list of people; `chosen` is called with its path, if any.
void choosePeopleList(QWidget* parent, std::function<void(const QString& path)> chosen);

/// Imports a list of people: shows how the file is read and every row as it will be, asks what is
/// not clear, and imports as one step. Until then nothing is changed.
class PeopleImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// Reads the CSV file of that path.
    /// @param desk  outlives the dialog
    PeopleImportDialog(Desk& desk, const QString& path, QWidget* parent = nullptr);
    ~PeopleImportDialog() override;

    /// Reads another CSV file; what was chosen for the one before is forgotten.
    void readFile(const QString& path);

    /// Writes the refused rows with their reasons, as CSV.
    /// @error as saveFileSafely
    Result<> saveRefusedRows(const QString& path) const;
    /// Called before anything is written: its error stops the import.
    void setBackUpFirst(std::function<Result<>()> backUp) { m_backUpFirst = std::move(backUp); }

    /// Imports what the table shows and closes; says why when it cannot.
    void accept() override;

signals:
    /// So many people were added or changed.
    void imported(int count);

private:
    Result<> write();
    QWidget* buildFile();
    QWidget* buildContent();
    QWidget* buildFormat();
    QWidget* buildDateQuestion();
    QWidget* buildColumns();
    QWidget* buildRows();
    QLayout* buildButtons();

    void read();
    void showFormat();
    void showDateQuestion();
    void plan();
    void planSome();
    void showPlan();
    void showTotals();
    void showHappened();
    void chooseFields(const std::vector<ImportField>& fields);
    void chooseFormat();
    void chooseDateOrder();
    void askWhereToSave();
    void say(const QString& problem);

    Desk& m_desk;
    QString m_path;
    ListSettings m_settings;
    std::optional<PeopleList> m_list;
    std::unique_ptr<ImportPlanner> m_planner;
    std::optional<ImportPlan> m_plan;
    QTimer m_work;

    ElidedLabel* m_fileName;
    QPushButton* m_chooseFile;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QCheckBox* m_header;
    QWidget* m_dateQuestion = nullptr;
    TextLabel* m_dateText;
    SegmentedControl* m_dateOrder;
    ColumnChoices* m_columns;
    SegmentedControl* m_filter;
    ImportModel* m_model;
    QTableView* m_table;
    ProgressLine* m_progress;
    TextLabel* m_totals;
    TextLabel* m_happened;
    TextLabel* m_problem;
    QPushButton* m_saveRefused;
    QPushButton* m_import;
    std::function<Result<>()> m_backUpFirst;
};

}  // namespace esperluette::ui
