// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ical_folder.h"
#include "ui/shared/desk.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDateEdit;
class QLayout;
class QLineEdit;
class QPushButton;

namespace esperluette::ui {

class FormField;
class SegmentedControl;
class TextLabel;

/// What somebody wants in a calendar, and where.
struct CalendarExportDraft {
    bool folder = false;  ///< a folder that is kept up to date, not one file
    CalendarExport what;  ///< whose and when count for a file only
    CalendarSplit split = CalendarSplit::One;  ///< of a folder
    QString path;  ///< of the file or the folder
};

/// Asks which moments go into a calendar file, how much it tells, and where it is kept.
class CalendarExportDialog final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const CalendarExportDraft& draft)>;

    /// @param desk  for the names to choose from and an example; outlives the dialog
    /// @param stop  ends keeping the folder of `draft` up to date; empty when none is kept
    CalendarExportDialog(const Desk& desk, CalendarExportDraft draft, Save save,
                         std::function<void()> stop = {}, QWidget* parent = nullptr);

    /// What the fields hold now.
    CalendarExportDraft draft() const;

    /// Closes when `save` succeeds; otherwise says why and points at the field.
    void accept() override;

private:
    void buildWhat(QLayout& layout);
    void buildHow(QLayout& layout);
    void buildWhere(QLayout& layout);
    void fillSubjects();
    void show(const CalendarExportDraft& draft);
    void showForm();
    void showExample();
    void browse();
    bool wantsFolder() const;

    /// A person or a team to choose.
    struct Subject {
        std::optional<PersonId> person;
        std::optional<TeamId> team;
    };

    const Desk& m_desk;
    CalendarExportDraft m_before;
    Save m_save;
    std::vector<Subject> m_subjects;  ///< of the choices of m_whom
    SegmentedControl* m_form;
    QComboBox* m_whom;
    FormField* m_whomField = nullptr;
    SegmentedControl* m_split;
    QWidget* m_splitField = nullptr;
    QWidget* m_days = nullptr;
    QDateEdit* m_from;
    QDateEdit* m_until;
    SegmentedControl* m_titles;
    TextLabel* m_example;
    QComboBox* m_alarm;
    QLineEdit* m_path;
    FormField* m_pathField = nullptr;
    TextLabel* m_meaning;
    TextLabel* m_problem;
    QPushButton* m_stop;
    QPushButton* m_keep = nullptr;
};

}  // namespace esperluette::ui
