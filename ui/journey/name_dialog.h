// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/journey_actions.h"

#include <QDialog>

#include <functional>

namespace esperluette::ui {

class BilingualField;
class ChipChoice;
class TextLabel;

/// Asks for a name in both languages, and for a template also whom it is for. Saving is a function
/// it is given.
class NameDialog final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const JourneyDraft& draft)>;

    /// What the dialog says.
    struct Words {
        QString title;
        QString hint;  ///< a quiet sentence; empty shows none
        QString keep;  ///< the button
    };

    /// @param builtIn  what the name was at first; empty for a name of one's own
    NameDialog(const Words& words, const JourneyDraft& draft, const LocalText& builtIn, Save save,
               QWidget* parent = nullptr);

    /// Offers groups, of which a template may be for some.
    /// @param groups  id as text, and word
    void offerGroups(const std::vector<std::pair<QString, QString>>& groups);

    JourneyDraft draft() const;
    /// Closes when `save` succeeds; otherwise says why.
    void accept() override;

private:
    JourneyDraft m_before;
    Save m_save;
    BilingualField* m_name;
    QWidget* m_groupsField;
    ChipChoice* m_groups;
    TextLabel* m_problem;
};

}  // namespace esperluette::ui
