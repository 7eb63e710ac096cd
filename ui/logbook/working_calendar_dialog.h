// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/days_off.h"
#include "ui/shared/desk.h"

#include <QDialog>

class QCheckBox;
class QLayout;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace esperluette::ui {

class DayOffEditor;
class DaysOffModel;
class TextLabel;

/// Which days are not worked: the public holidays, the closing days of the house and the absences
/// of its people. Each change is a step of its own, and moves the moments that fall on such a day.
class WorkingCalendarDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param desk  outlives the dialog
    explicit WorkingCalendarDialog(Desk& desk, QWidget* parent = nullptr);

    /// Opens the form for further days off.
    DayOffEditor* addDays();
    /// Opens the form of the selected days off; nullptr when there are none.
    DayOffEditor* changeDays();
    /// Takes the selected days off away.
    void removeDays();

signals:
    /// A calendar file is to be imported.
    void importRequested();

private:
    QLayout* buildHolidays();
    void buildTable();
    QLayout* buildRowButtons();
    QLayout* buildFoot();
    void refresh();
    void showButtons();
    void keepHolidays(bool kept);
    DayOffEditor* edit(const QString& title, const DayOffDraft& draft,
                       std::optional<DayOffId> dayOff);
    Result<> save(const DayOffDraft& draft, const std::optional<DayOffId>& dayOff);
    const DayOff* selected() const;
    void say(const Result<>& outcome);

    Desk& m_desk;
    QCheckBox* m_holidays;
    TextLabel* m_holidayList;
    DaysOffModel* m_model;
    QStackedWidget* m_rows;
    QTableView* m_table;
    TextLabel* m_empty;
    TextLabel* m_problem;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
    QPushButton* m_import;
};

}  // namespace esperluette::ui
