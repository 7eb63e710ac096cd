// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/event_actions.h"
#include "ui/shared/desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace esperluette::ui {

class NameCombo;
class TextLabel;

/// Records something that happened or will happen to somebody, a team or everybody, and shows while
/// one chooses which moments follow. What was recorded before can be moved or taken back there.
class EventDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param desk  outlives the dialog
    /// @param person  to whom it happened; somebody else can be chosen
    /// @param done  called with a sentence once it is recorded
    EventDialog(Desk& desk, const std::optional<PersonId>& person,
                std::function<void(const QString&)> done, QWidget* parent = nullptr);

    /// Closes when it is recorded; otherwise says why not.
    void accept() override;

protected:
    /// Enter in the day of an event that was noted before ends there: it records nothing new.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Whom an event is about, in the order of the box.
    struct Subject {
        std::optional<PersonId> person;
        std::optional<TeamId> team;
    };

    void fillSubjects(const std::optional<PersonId>& person);
    void fillEvents();
    Subject subject() const;
    /// The key of the event that is chosen, or what was typed.
    QString eventKey() const;
    EventDraft draft() const;
    void refresh();
    void showWhatFollows();
    void showEarlier();
    void addEarlier(const LifeEvent& event);

    Desk& m_desk;
    std::function<void(const QString&)> m_done;
    std::vector<Subject> m_subjects;
    NameCombo* m_who;
    QComboBox* m_what;
    QLineEdit* m_about;
    QDateEdit* m_day;
    QCheckBox* m_agreed;
    TextLabel* m_follows;
    QVBoxLayout* m_earlier;
    TextLabel* m_problem;
};

/// Opens the dialog; returns at once.
EventDialog* recordEventFor(Desk& desk, const std::optional<PersonId>& person, QWidget* parent,
                            std::function<void(const QString&)> done);

/// Records that somebody succeeded today, with the praise that follows from it.
/// @return what came into the plan, as a sentence
/// @error as recordEvent and Logbook::apply
Result<QString> recordSuccess(Desk& desk, const PersonId& person);

}  // namespace esperluette::ui
