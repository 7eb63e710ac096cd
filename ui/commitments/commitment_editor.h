// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commitments/commitment_actions.h"
#include "core/people/name_display.h"
#include "ui/shared/desk.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace esperluette::ui {

class NameCombo;
class TextLabel;

/// Who can be on either side of a commitment: the manager, with neither id, then people, then
/// teams, each in the order of their names.
struct CommitmentSide {
    QString name;
    Beneficiary who;
};

/// The sides that a logbook offers. People who left are offered only when `among` names them.
std::vector<CommitmentSide> commitmentSides(const Records& records, const NameDisplay& names,
                                            const CommitmentTerms& among);

/// Edits the terms of one commitment. Knows neither the logbook nor the rules: saving is a function
/// it is given.
class CommitmentEditor final : public QDialog {
    Q_OBJECT
public:
    using Save = std::function<Result<>(const CommitmentTerms& terms)>;

    /// @param today  a day that is proposed lies after it
    CommitmentEditor(const CommitmentTerms& terms, std::vector<CommitmentSide> sides, QDate today,
                     Save save, QWidget* parent = nullptr);

    /// Shows the text with hidden names, and keeps it as it is.
    void hideNames(const QString& shownText);
    /// What the fields hold now.
    CommitmentTerms terms() const;

    /// Closes when `save` succeeds; otherwise says why and points at the field.
    void accept() override;

private:
    void fillKinds();
    void fillSides();
    void build();
    std::optional<Beneficiary> chosen(const NameCombo& box,
                                      const std::vector<std::size_t>& offered) const;

    CommitmentTerms m_before;
    std::vector<CommitmentSide> m_sides;
    std::vector<std::size_t> m_owners;  ///< positions in `m_sides`, without teams
    std::vector<std::size_t> m_beneficiaries;
    Save m_save;
    QComboBox* m_kind;
    QLineEdit* m_text;
    NameCombo* m_owner;
    NameCombo* m_beneficiary;
    QCheckBox* m_hasDue;
    QDateEdit* m_due;
    TextLabel* m_problem;
};

/// Opens a dialog that adds a commitment to the logbook, or edits one; returns at once.
///
/// @param desk  outlives `parent`
/// @param commitment  empty to add one
/// @return the open dialog, which deletes itself; nullptr when the commitment is not there any more
CommitmentEditor* editCommitmentOf(Desk& desk, const std::optional<CommitmentId>& commitment,
                                   QWidget* parent);

}  // namespace esperluette::ui
