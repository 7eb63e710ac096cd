// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moments/moment_actions.h"
#include "core/people/name_display.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace esperluette::ui {

class AddLine;
class RowList;
class TextLabel;

/// What was agreed in a moment: the commitments already kept in the logbook, and new ones with
/// their kind, who owes them, and their date.
class CommitmentDrafts final : public QWidget {
    Q_OBJECT
public:
    explicit CommitmentDrafts(QWidget* parent = nullptr);

    /// @param promised  commitments of this moment that are in the logbook already
    /// @param names  how the names in all promises are shown
    void showPromised(const std::vector<Commitment>& promised, QDate today,
                      const NameDisplay& names = {});
    /// Whether somebody else than the manager can owe something: not in a collective moment.
    void offerOwner(bool offered);
    void setDrafts(const std::vector<CommitmentDraft>& drafts, QDate today);
    /// The new ones; what is typed and not added yet counts.
    std::vector<CommitmentDraft> drafts() const;
    /// Adds what is being typed.
    void flush();
    /// What is wrong with a promise; empty when nothing is.
    void showProblem(const QString& problem);

signals:
    void edited();

private:
    void rebuild();
    CommitmentDraft typed(const QString& text) const;
    QString line(const QString& text, QDate due, CommitmentKind kind, bool owedByThePerson) const;

    std::vector<CommitmentDraft> m_drafts;
    QStringList m_promised;
    QDate m_today;
    NameDisplay m_names;
    RowList* m_rows;
    AddLine* m_add;
    QDateEdit* m_due;
    QComboBox* m_kind;
    QComboBox* m_owner;
    TextLabel* m_problem;
};

}  // namespace esperluette::ui
