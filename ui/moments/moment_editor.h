// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moments/moment_actions.h"
#include "ui/shared/desk.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QTimeEdit;

namespace esperluette::ui {

class FormField;
class KindCombo;
class NameCombo;
class TextLabel;

/// What the dialog offers.
struct MomentChoices {
    struct Kind {
        MomentKindId id;
        QString name;
        QString stage;  ///< kinds of one stage stand together
        bool collective = false;
    };
    struct Somebody {
        PersonId id;
        QString name;
    };
    struct Group {
        TeamId id;
        QString name;
    };

    std::vector<Kind> kinds;
    std::vector<Somebody> people;
    std::vector<Group> teams;
    QDate today;
    bool happened = false;  ///< a moment that was just held, instead of one to plan
};

/// Everything there is to choose from: kinds in use in the order of the journey, people who did not
/// leave and teams by name.
///
/// @param person  when given, only the kinds of the journey of that person, and collective ones
MomentChoices momentChoices(const Records& records, Language language, QDate today, bool happened,
                            const NameDisplay& names = {}, std::optional<PersonId> person = {});

/// Edits one MomentDraft, to plan a moment or to note one that just happened. Saving is a function
/// it is given.
class MomentEditor final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const MomentDraft& draft)>;

    MomentEditor(const MomentDraft& draft, MomentChoices choices, Save save,
                 QWidget* parent = nullptr);

    /// What the fields hold now.
    MomentDraft draft() const;

    /// Closes when `save` succeeds; otherwise says why and points at the field.
    void accept() override;

private:
    void fillKinds(const std::optional<MomentKindId>& chosen);
    void fillPeople(const MomentDraft& draft);
    void build();
    void followKind();
    const MomentChoices::Kind* chosenKind() const;

    MomentChoices m_choices;
    Save m_save;
    KindCombo* m_kind;
    NameCombo* m_person;
    NameCombo* m_team;
    FormField* m_personField = nullptr;
    FormField* m_teamField = nullptr;
    QDateEdit* m_day;
    QCheckBox* m_atAnHour;
    QTimeEdit* m_hour;
    QLineEdit* m_title;
    TextLabel* m_problem;
};

/// Opens the dialog that plans a moment; `done` is called with its id once it is in the plan.
/// @param person  chosen at first, when given
MomentEditor* planMomentFor(Desk& desk, std::optional<PersonId> person, QWidget* parent,
                            std::function<void(MomentId)> done);
/// Opens the dialog that notes a moment that just happened; `done` is called with its id.
MomentEditor* noteMomentFor(Desk& desk, std::optional<PersonId> person, QWidget* parent,
                            std::function<void(MomentId)> done);

}  // namespace esperluette::ui
