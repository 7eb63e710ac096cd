// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moments/moment_actions.h"
#include "core/people/name_display.h"

#include <QWidget>

class QDateEdit;

namespace esperluette::ui {

class AddLine;
class RowList;
class TextLabel;

/// What was promised in a moment: the promises already kept in the logbook, and new ones with
/// their date.
class CommitmentDrafts final : public QWidget {
    Q_OBJECT
public:
    explicit CommitmentDrafts(QWidget* parent = nullptr);

    /// @param promised  commitments of this moment that are in the logbook already
    /// @param names  how the names in all promises are shown
    void showPromised(const std::vector<Commitment>& promised, QDate today,
                      const NameDisplay& names = {});
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
    QString line(const QString& text, QDate due) const;

    std::vector<CommitmentDraft> m_drafts;
    QStringList m_promised;
    QDate m_today;
    NameDisplay m_names;
    RowList* m_rows;
    AddLine* m_add;
    QDateEdit* m_due;
    TextLabel* m_problem;
};

}  // namespace esperluette::ui
