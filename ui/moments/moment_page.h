// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moments/moment_actions.h"
#include "ui/shared/page.h"

#include <map>

class QBoxLayout;
class QPushButton;

namespace esperluette::ui {

class CareCard;
class CarriedCard;
class Chip;
class DebriefPanel;
class EmptyState;
class GuideCard;
class MissedCard;
class PersonLine;
class PreparationPanel;
class SegmentedControl;

/// One moment: preparing it, its setting, its guide, telling it, and the evidence of its care.
///
/// What is prepared is kept at each step, as one undoable change; a story is kept by its button,
/// and one that was begun and not kept is there again when the moment is shown again, also after
/// the logbook was locked.
class MomentPage final : public Page {
    Q_OBJECT
public:
    explicit MomentPage(Desk& desk, QWidget* parent = nullptr);
    ~MomentPage() override;

    using QWidget::show;
    /// Shows a moment from its beginning: preparing when it is to come, telling when it was.
    void show(const MomentId& moment);
    /// Goes to the part where the moment is told.
    void tell();
    /// Keeps what is being typed in the preparation.
    void flush();
    /// Whether a story was begun and not kept yet, in this moment or in another.
    bool hasUnfinishedStory() const;
    /// Keeps the unfinished stories in the file, for another page to take them up.
    /// @error as Logbook::keepDraft
    Result<> keepUnfinished();
    /// Gives the unfinished stories up, also those in the file.
    void discardUnfinished();

signals:
    void personActivated(const PersonId& person);
    /// What was changed about this moment is to be seen.
    void historyRequested(const MomentId& moment);

protected:
    void refresh() override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Step { Expectations = 1, Setting, Guide, Tell };

    /// What is on disk about the moment.
    struct Prose {
        std::optional<Preparation> preparation;
        std::optional<Debrief> debrief;
        KindGuide guide;
    };

    void buildActions();
    void buildBody();
    void leave();
    void takeUnfinished();
    /// The story of a moment is told, or given up.
    void forgetDraft(const MomentId& moment);
    const Moment* moment() const;
    Result<Prose> readProse(const Moment& moment) const;
    void showMissing(bool missing);
    void showHeader(const Moment& moment, const MomentKind& kind);
    void showPreparation(const Moment& moment);
    void showStory(const Moment& moment);
    void showCare(const Moment& moment, const MomentKind& kind);
    void openFolds(const Moment& moment);

    void keepPreparation();
    Result<> keepStory(const DebriefDraft& draft);
    void explainMissedAs(MissedCause cause);
    void moveToAnotherDay();
    void cancel();
    void remove();
    void toggleWhy();
    bool perform(const ChangeSet& changes);
    void say(const Result<>& outcome);
    void goTo(Step step);
    void arrange();

    std::optional<MomentId> m_id;
    Prose m_prose;
    bool m_opening = false;  ///< the next refresh shows another moment
    bool m_refreshing = false;
    NameDisplay m_storyNames;  ///< how names are shown in the story
    std::map<MomentId, DebriefDraft> m_unfinished;

    SegmentedControl* m_steps;
    QHBoxLayout* m_stepLine;
    QWidget* m_bar;
    Chip* m_state;
    QPushButton* m_person;
    QPushButton* m_why;
    QPushButton* m_history;
    QPushButton* m_move;
    QPushButton* m_cancel;
    QPushButton* m_remove;
    TextLabel* m_whyText;
    TextLabel* m_problem;
    MissedCard* m_missed;
    PersonLine* m_about;
    EmptyState* m_empty;
    QWidget* m_body;
    QBoxLayout* m_columns;
    CarriedCard* m_carried = nullptr;
    PreparationPanel* m_preparation;
    GuideCard* m_guide;
    CareCard* m_care;
    DebriefPanel* m_debrief;
};

}  // namespace esperluette::ui
