// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/shown_history.h"

#include <QDialog>
#include <QListView>

#include <functional>

class QStandardItemModel;

namespace esperluette::ui {

class EmptyState;
class TextLabel;

/// What was changed about a person or a moment, the newest step first, day by day.
class HistoryDialog final : public QDialog {
    Q_OBJECT
public:
    using Read = std::function<Result<std::vector<HistoryEntry>>()>;

    /// @param subject  whose history it is, as it may be seen now
    /// @param desk  outlives the dialog
    HistoryDialog(Desk& desk, std::function<QString()> subject, Read read,
                  QWidget* parent = nullptr);

private:
    void build();
    void refresh();
    void fill(const std::vector<ShownStep>& steps);

    Desk& m_desk;
    std::function<QString()> m_subject;
    Read m_read;
    TextLabel* m_heading;
    EmptyState* m_empty;
    QStandardItemModel* m_steps;
    QListView* m_list;
};

/// Opens the history of a person, or of a moment; returns at once.
///
/// @param desk  outlives `parent`
/// @return the open dialog, which deletes itself
HistoryDialog* showHistory(Desk& desk, const PersonId& person, QWidget* parent);
HistoryDialog* showHistory(Desk& desk, const MomentId& moment, QWidget* parent);

}  // namespace esperluette::ui
