// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ical_import.h"
#include "core/exchange/ical_reader.h"
#include "ui/shared/desk.h"

#include <QDialog>
#include <QTimeZone>

#include <functional>

class QComboBox;
class QLayout;
class QPushButton;
class QTableView;

namespace esperluette::ui {

class CalendarModel;
class ElidedLabel;
class FormField;
class SegmentedControl;
class TextLabel;

/// Asks for a calendar file; `chosen` is called with its path, if any.
void chooseCalendar(QWidget* parent, std::function<void(const QString& path)> chosen);

/// Imports a calendar: asks what its events become, shows each as it will be, and imports as one
/// step. Until then nothing is changed.
class CalendarImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// Reads the calendar of that path.
    /// @param desk  outlives the dialog
    /// @param zone  where its hours become local
    CalendarImportDialog(Desk& desk, const QTimeZone& zone, const QString& path,
                         QWidget* parent = nullptr);

    /// Reads another file; what was chosen stays.
    void readFile(const QString& path);

    /// Called before anything is written: its error stops the import.
    void setBackUpFirst(std::function<Result<>()> backUp) { m_backUpFirst = std::move(backUp); }

    /// Imports what the table shows and closes; says why when it cannot.
    void accept() override;

signals:
    /// So many days off or moments were added or changed.
    void imported(int count);

private:
    QLayout* buildFile();
    QLayout* buildChoices();
    QWidget* buildRows();
    QLayout* buildButtons();
    void fillPeople();
    void fillKinds();
    void showChoices();
    void plan();
    void showPlan();
    void showTotals();
    CalendarSettings settings() const;
    bool isCollective() const;
    Result<> write();
    void say(const QString& problem);

    Desk& m_desk;
    QTimeZone m_zone;
    std::optional<IcalCalendar> m_calendar;
    CalendarPlan m_plan;
    std::vector<PersonId> m_people;  ///< of the choices of m_person, after the first
    std::vector<TeamId> m_teams;
    std::vector<MomentKindId> m_kinds;
    ElidedLabel* m_fileName;
    SegmentedControl* m_target;
    QComboBox* m_kind;
    QComboBox* m_person;
    QComboBox* m_team;
    FormField* m_kindField = nullptr;
    FormField* m_personField = nullptr;
    FormField* m_teamField = nullptr;
    SegmentedControl* m_filter;
    CalendarModel* m_model;
    QTableView* m_table;
    TextLabel* m_totals;
    TextLabel* m_problem;
    QPushButton* m_import;
    std::function<Result<>()> m_backUpFirst;
};

}  // namespace esperluette::ui
