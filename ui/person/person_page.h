// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/lived_curve.h"
#include "ui/person/person_moments.h"
#include "ui/shared/page.h"

class QGridLayout;
class QPushButton;

namespace esperluette::ui {

class Card;
class CommitmentsCard;
class EmptyState;
class ExpectationsCard;
class JourneyRibbon;
class LivedCard;
class MomentsCard;
struct ShownLivedPoint;

/// One person: their journey, what they lived, their latest moments, what they expect, and what
/// was promised to them.
class PersonPage final : public Page {
    Q_OBJECT
public:
    explicit PersonPage(Desk& desk, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const PersonId& person);

signals:
    /// Another person is to be shown.
    void personActivated(const PersonId& person);
    void momentActivated(const MomentId& moment);
    /// A moment is to be planned with this person.
    void momentRequested(std::optional<PersonId> person);
    /// Something happened to this person that is to be noted.
    void eventRequested(std::optional<PersonId> person);
    /// This person succeeded: the praise is to be planned.
    void successObserved(const PersonId& person);
    /// This person is to be edited.
    void personRequested(std::optional<PersonId> person);
    /// What was changed about this person is to be seen.
    void historyRequested(const PersonId& person);

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    void buildCards();
    QWidget* buildEvents();
    void showHeader(const Person& person);
    void showJourney(const std::vector<PersonMoment>& moments);
    void showLived(const std::vector<PersonMoment>& moments);
    LivedMoment livedMoment(const Moment& moment) const;
    QString livedWord(const LivedPoint& point, const Evidence& evidence) const;
    void goToNeighbour(int step);
    void arrange();
    /// When another person was opened, the keyboard begins at their journey.
    void takeFocus();

    std::optional<PersonId> m_person;
    std::optional<PersonId> m_avatarOf;
    QString m_avatarInitials;
    int m_columns = 0;
    bool m_takesFocus = false;
    EmptyState* m_empty;
    QWidget* m_body;
    Card* m_journeyCard;
    JourneyRibbon* m_ribbon;
    TextLabel* m_legend;  ///< under the journey where the title leaves no room for it
    TextLabel* m_ribbonNote;
    QGridLayout* m_grid;
    QWidget* m_side;
    LivedCard* m_lived;
    MomentsCard* m_moments;
    ExpectationsCard* m_expectations;
    CommitmentsCard* m_commitments;
    QPushButton* m_history;
    QPushButton* m_edit;
    QPushButton* m_plan;
    std::vector<QPushButton*> m_buttons;
};

}  // namespace esperluette::ui
