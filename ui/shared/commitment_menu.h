// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/desk.h"

#include <QPushButton>

class QMenu;

namespace esperluette::ui {

/// A button whose menu holds what can become of a commitment besides being kept: another day, being
/// released by whoever it is for, not having been kept, being reopened, deleted. Each is one step.
class CommitmentMenu final : public QPushButton {
    Q_OBJECT
public:
    /// @param desk  outlives the button
    CommitmentMenu(Desk& desk, const Commitment& commitment, QWidget* parent = nullptr);

    /// Adds "Edit…", which asks for edited.
    void offerEditing();
    /// Adds a way to the moment it was made in, and to the person, where there are any.
    void offerPlaces();

    /// Opens the dialog that asks for another day.
    void renegotiate();

signals:
    /// The user wants to correct what it says.
    void editRequested();
    /// The user opens the moment in which it was made.
    void momentActivated(const MomentId& moment);
    /// The user opens the person it is to or of.
    void personActivated(const PersonId& person);
    /// A step was made, or refused.
    void done(const Result<>& outcome);

private:
    void build(const Commitment& commitment);
    void askForRelease();
    /// Makes one step of the commitment as it is now.
    template <typename Action>
    void perform(Action action);

    Desk& m_desk;
    CommitmentId m_id;
    QMenu* m_menu;
};

}  // namespace esperluette::ui
