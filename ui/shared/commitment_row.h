// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"

#include <QWidget>

class QBoxLayout;

namespace esperluette::ui {

class CommitmentMenu;

/// One commitment: what, who owes it to whom, since when and for when, with what can become of it.
/// The buttons are under the text where the row is narrow.
class CommitmentRow final : public QWidget {
    Q_OBJECT
public:
    /// @param desk  outlives the row
    CommitmentRow(Desk& desk, const Commitment& commitment, QWidget* parent = nullptr);

    CommitmentMenu* menu() const { return m_menu; }

signals:
    /// A step was made, or refused.
    void done(const Result<>& outcome);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildTexts(const Commitment& commitment);
    QWidget* buildButtons(const Commitment& commitment);
    QString detailOf(const Commitment& commitment) const;

    Desk& m_desk;
    CommitmentMenu* m_menu;
    QBoxLayout* m_layout;
};

}  // namespace esperluette::ui
