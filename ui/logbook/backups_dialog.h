// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/backups.h"

#include <QDialog>

#include <functional>
#include <future>

class QComboBox;
class QPushButton;
class QTableView;
class QTimer;

namespace esperluette::ui {

class BackupsModel;
class TextLabel;

/// The backups of a logbook: when and why each was made, what it holds, and the way back to it.
///
/// It knows neither files nor keys: what it can do is given to it.
class BackupsDialog final : public QDialog {
    Q_OBJECT
public:
    /// The backups of one logbook.
    struct Shelf {
        QString logbook;  ///< its name
        QString folder;
        std::vector<Backup> backups;  ///< the newest first
    };

    /// What the program does for the dialog.
    struct Actions {
        std::function<std::vector<Shelf>()> list;  ///< the first one is of this logbook
        /// Opens a backup and counts what is in it; called in a thread of its own.
        std::function<Result<FileSummary>(const Backup&)> look;
        std::function<Result<>()> backUpNow;  ///< empty where no logbook is open
        std::function<void(const Backup&)> openReadOnly;
        std::function<void(const Backup&)> revert;
        std::function<void()> chooseFolder;
    };

    /// @param logbook  the name of the logbook, for the heading
    BackupsDialog(const QString& logbook, QDate today, Actions actions, QWidget* parent = nullptr);
    ~BackupsDialog() override;

    /// Reads the list again.
    void refresh();
    /// For actions that speak of the dialog itself; reads the list again.
    void setActions(Actions actions);

private:
    QLayout* buildShelves();
    void buildTable();
    QLayout* buildButtons();
    const Backup* current() const;
    void showShelves();
    void showShelf();
    void showCurrent();
    void showLook();
    void backUpNow();
    void askToRevert();

    QDate m_today;
    Actions m_actions;
    std::vector<Shelf> m_shelves;
    BackupsModel* m_model;
    TextLabel* m_whoseLabel;
    QComboBox* m_whose;
    QTableView* m_table;
    TextLabel* m_what;
    TextLabel* m_folder;
    QPushButton* m_now;
    QPushButton* m_open;
    QPushButton* m_revert;
    QTimer* m_waiting;
    std::future<Result<FileSummary>> m_look;
    QString m_lookedAt;  ///< path of the backup that is being opened, or was
};

}  // namespace esperluette::ui
