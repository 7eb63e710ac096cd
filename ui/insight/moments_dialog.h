// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/moments_model.h"
#include "ui/shared/names_on_screen.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace esperluette::ui {

/// The moments behind one value of a chart, newest first. Opening one closes the list.
class MomentsDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param meaning  what they have in common, in one line
    /// @param today  days are shown as seen from it
    MomentsDialog(std::vector<MomentBehind> moments, const QString& meaning, QDate today,
                  QWidget* parent = nullptr);

    /// Shows `moments` anew when names are hidden or shown, also by the key in this dialog.
    void followNames(NamesOnScreen& names, std::function<std::vector<MomentBehind>()> moments);

signals:
    void momentActivated(const MomentId& moment);
    void personActivated(const PersonId& person);

private:
    void buildTable(std::vector<MomentBehind> moments);
    QLayout* buildButtons();
    const MomentBehind* current() const;
    void openMoment();
    void openPerson();
    void enableButtons();

    MomentsModel* m_model;
    QTableView* m_table;
    QPushButton* m_openPerson;
    QPushButton* m_openMoment;
};

}  // namespace esperluette::ui
