// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rituals/ritual_actions.h"
#include "ui/rituals/host_list.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace esperluette::ui {

class TextLabel;

/// What a ritual can be made of.
struct RitualChoices {
    std::vector<std::pair<MomentKindId, QString>> kinds;  ///< collective ones
    std::vector<std::pair<TeamId, QString>> teams;
    std::vector<HostChoice> people;
};

/// Edits one RitualDraft. Knows neither the logbook nor the rules: saving is a function it is
/// given.
class RitualEditor final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const RitualDraft& draft)>;

    RitualEditor(const RitualDraft& draft, RitualChoices choices, Save save,
                 QWidget* parent = nullptr);

    /// What the fields hold now.
    RitualDraft draft() const;

    /// Closes when `save` succeeds; otherwise says why and points at the field.
    void accept() override;

private:
    void fill(const RitualDraft& draft);
    QWidget* buildFields();
    QWidget* buildWhen();
    void followRhythm();

    RitualChoices m_choices;
    Save m_save;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QComboBox* m_team;
    QComboBox* m_weekday;
    QComboBox* m_weekOfMonth;
    QSpinBox* m_everyWeeks;
    QCheckBox* m_atAnHour;
    QTimeEdit* m_hour;
    QSpinBox* m_minutes;
    QLineEdit* m_place;
    QDateEdit* m_first;
    HostList* m_hosts;
    TextLabel* m_problem;
};

}  // namespace esperluette::ui
