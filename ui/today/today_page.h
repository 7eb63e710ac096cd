// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/attention.h"
#include "ui/shared/page.h"
#include "ui/today/agenda.h"

class QBoxLayout;

namespace esperluette::ui {

class Card;
class ItemRow;
class ListCard;
class PraiseBars;
class ReminderBoard;
class RemindersCard;
class TextLabel;

/// The first page: what to prepare and to tell, what was promised, who waits, whether praise gets
/// the same care as reframing, and whom to celebrate.
class TodayPage final : public Page {
    Q_OBJECT
public:
    /// @param desk  outlives the page
    explicit TodayPage(Desk& desk, QWidget* parent = nullptr);

    /// Shows what is due there above everything else, from now on.
    /// @param board  outlives the page
    void setReminders(ReminderBoard& board);

signals:
    /// The user opens a person.
    void personActivated(const PersonId& person);
    /// The user opens a moment, to prepare it or to tell it.
    void momentActivated(const MomentId& moment);
    /// The user wants to plan a moment, with a person or with anybody.
    void momentRequested(std::optional<PersonId> person);
    /// The user wants to import a list of people.
    void importRequested();
    /// The user wants to add a person.
    void personRequested();
    /// The user wants to see the charts.
    void insightRequested();

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildColumns();
    Card* buildBeginning();
    Card* buildPraise();
    void showGreeting(bool hasPeople);
    void showMoments();
    void showMissed();
    void showCommitments();
    void showAttention();
    ItemRow* waitingLine(const Attention& attention);
    ItemRow* snoozedLine(const Attention& attention);
    void snoozePerson(const PersonId& id);
    void showPraise();
    void showCelebrations();
    QWidget* missedRow(std::uint32_t moment);
    ItemRow* commitmentLine(std::uint32_t commitment);
    void openMomentWith(ItemRow& row, std::uint32_t moment);
    void apply(const ChangeSet& changes);

    Agenda m_agenda;
    std::vector<Attention> m_waiting;  ///< then those who are snoozed
    TextLabel* m_problem;
    Card* m_beginning;
    QBoxLayout* m_columns = nullptr;
    RemindersCard* m_reminders = nullptr;  ///< where there is a board
    ListCard* m_toPrepare;
    ListCard* m_toTell;
    ListCard* m_commitments;
    ListCard* m_missed;
    ListCard* m_attention;
    PraiseBars* m_praiseBars;
    TextLabel* m_praiseSentence;
    Card* m_praise;
    ListCard* m_celebrations;
    QWidget* m_cards;
};

/// What the page says to its reader: "Hello Camille, 4 moments to prepare this week".
///
/// @param keeper  first name of the manager; may be empty
QString greetingText(const QString& keeper, const Agenda& agenda, bool hasPeople);

}  // namespace esperluette::ui
