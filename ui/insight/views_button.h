// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/scope_choice.h"
#include "ui/shared/desk.h"

#include <QPushButton>

class QMenu;

namespace esperluette::ui {

class ViewNameDialog;

/// The saved views of the logbook: chosen, saved, changed, renamed and deleted in a menu. Its text
/// is the name of the view that is chosen now.
class ViewsButton final : public QPushButton {
    Q_OBJECT
public:
    /// @param desk  outlives the button
    explicit ViewsButton(Desk& desk, QWidget* parent = nullptr);

    /// What is chosen now: what is saved, and which view is ticked.
    void showChoice(const ScopeChoice& choice);
    /// Whether there is little room: the name on the button is then cut early.
    void setShort(bool isShort);

    /// Asks for a name and saves what is chosen under it.
    ViewNameDialog* saveView();
    /// Asks for another name of a view; nullptr when it is gone.
    ViewNameDialog* renameView(const InsightViewId& view);
    /// Makes a view choose what is chosen now.
    void updateView(const InsightViewId& view);
    void deleteView(const InsightViewId& view);

signals:
    /// The user chose a view.
    void chosen(const ScopeChoice& choice);
    /// A change of a view was refused, in words; empty when one was not.
    void said(const QString& problem);

private:
    void fillMenu();
    void addSubmenu(const QString& title, void (ViewsButton::*act)(const InsightViewId&));
    void showRename(const InsightViewId& view);
    ViewNameDialog* ask(const QString& title, const QString& name, const ScopeChoice& choice,
                        std::function<Result<>(const QString&)> save);
    Result<> keep(const Result<ChangeSet>& changes);
    void sayRefusal(const Result<>& outcome);
    void showName();
    /// By name.
    std::vector<InsightView> views() const;
    QString menuName(const InsightView& view) const;
    /// At most so many average characters wide, for a button or a menu.
    QString shortened(const QString& name, int characters) const;

    Desk& m_desk;
    QMenu* m_menu;
    ScopeChoice m_choice;
    QString m_chosenName;  ///< of the view that is chosen, as it may be seen; empty: of none
    bool m_isShort = false;
};

}  // namespace esperluette::ui
