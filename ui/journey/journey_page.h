// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"

class QAction;
class QBoxLayout;
class QComboBox;
class QMenu;
class QPushButton;
class QScrollArea;

namespace esperluette::ui {

class Card;
class JourneyOutline;
class KindPanel;
class NameDialog;
class StagePanel;
class TextLabel;

/// The journey an organisation wants for its people: templates, their stages, and what each kind
/// of moment says; all of it can be edited.
class JourneyPage final : public Page {
    Q_OBJECT
public:
    /// @param desk  outlives the page
    explicit JourneyPage(Desk& desk, QWidget* parent = nullptr);

    /// Shows the template; nothing happens when it is not there.
    void showTemplate(const JourneyTemplateId& journey);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    void buildMenu();
    void buildBody();
    void connectKind();
    void connectStage();
    void fillTemplates();
    void showChosen();
    void showFacts();
    const JourneyTemplate* journey() const;
    const Stage* chosenStage() const;
    const MomentKind* chosenKind() const;
    /// Applies a change, and says why when it is refused.
    void perform(const Result<ChangeSet>& changes);
    /// The same with what is planned afterwards; where that plans, moves or no longer asks for
    /// moments, it is shown first.
    /// @param title  what is done, over what is shown
    /// @param keep  on the button that does it; empty: the title
    /// @param done  called once it was done
    /// @return why nothing was done or shown
    Result<> performAndPlan(const Result<ChangeSet>& changes, const QString& title,
                            const QString& keep = {}, const std::function<void()>& done = {});
    void tell(const Result<>& outcome);
    void editStage();
    void addStageHere();
    void editTemplate();
    void copyTemplate();
    void offerGroups(NameDialog& dialog) const;
    void retireTemplate();
    void duplicateChosen();
    void restoreChosen();
    void chooseExport();
    void chooseImport();

    QComboBox* m_templates;
    QPushButton* m_more;
    QAction* m_retire = nullptr;
    QWidget* m_body;
    QBoxLayout* m_sides;
    Card* m_outlineCard;
    JourneyOutline* m_outline;
    QScrollArea* m_details;
    KindPanel* m_kind;
    StagePanel* m_stage;
    TextLabel* m_problem;
    std::optional<JourneyTemplateId> m_shown;
};

}  // namespace esperluette::ui
