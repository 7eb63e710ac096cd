// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/moments_model.h"
#include "ui/shared/desk.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace esperluette::ui {

class TextLabel;

/// The moments behind one value of a chart, newest first. Opening one closes the list.
class MomentsDialog final : public QDialog {
    Q_OBJECT
public:
    /// Shows the same moments anew when the logbook changes, without those that are gone, and when
    /// names are hidden or shown, also by the key in this dialog.
    ///
    /// @param desk  outlives the dialog
    /// @param meaning  what they have in common, in one line; asked again when names are hidden or
    ///     shown
    MomentsDialog(Desk& desk, std::vector<MomentId> moments, std::function<QString()> meaning,
                  QWidget* parent = nullptr);

signals:
    void momentActivated(const MomentId& moment);
    void personActivated(const PersonId& person);

private:
    void follow();
    void showMoments();
    void showMeaning();
    void buildTable();
    QLayout* buildButtons();
    const MomentBehind* current() const;
    void openMoment();
    void openPerson();
    void enableButtons();

    Desk& m_desk;
    std::vector<MomentId> m_moments;
    std::function<QString()> m_meaning;
    TextLabel* m_heading;
    MomentsModel* m_model;
    QTableView* m_table;
    QPushButton* m_openPerson;
    QPushButton* m_openMoment;
};

}  // namespace esperluette::ui
