// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"

#include <QDialog>

class QAbstractItemModel;
class QLayout;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace esperluette::ui {

class TextLabel;

/// A list of records of one type, each added, changed and removed in a form of its own, as a step
/// of its own. A subclass knows which records, and calls `begin` at the end of its constructor.
class RecordsDialog : public QDialog {
    Q_OBJECT
protected:
    struct Words {
        QString title;
        QString explanation;  ///< above the list
        QString empty;  ///< where the list would be
        int characters = 96;  ///< wide
    };

    /// @param desk  outlives the dialog
    RecordsDialog(Desk& desk, const Words& words, QWidget* parent);

    /// Shows a model, which the dialog then owns.
    void begin(QAbstractItemModel* model);

    Desk& desk() const { return m_desk; }
    QTableView& table() const { return *m_table; }
    TextLabel& emptyLabel() const { return *m_empty; }
    /// The selected row of the model; -1 for none.
    int selectedRow() const;
    /// Whether the selected record may be changed.
    bool canChange() const;
    /// Applies a change that needs no form, and says below the list why it was refused.
    void applyOrSay(const ChangeSet& changes);

    /// Reads the records into the model anew.
    virtual void readRecords() = 0;
    /// Opens the form of another record, or of the selected one.
    virtual void openNew() = 0;
    virtual void openSelected() = 0;
    /// Takes the selected record away.
    virtual void removeSelected() = 0;

private:
    QLayout* buildButtons();
    void refresh();
    void showButtons();

    Desk& m_desk;
    QStackedWidget* m_rows;
    QTableView* m_table;
    TextLabel* m_empty;
    TextLabel* m_problem;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
};

}  // namespace esperluette::ui
