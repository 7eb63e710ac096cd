// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/views_button.h"

#include "ui/insight/view_name_dialog.h"
#include "ui/shared/error_text.h"

#include <QMenu>

#include <algorithm>

namespace esperluette::ui {

namespace {
// Characters of a name.
constexpr int longestName = 28;
constexpr int longestNameInShort = 8;  ///< on the button, where there is little room
}  // namespace

ViewsButton::ViewsButton(Desk& desk, QWidget* parent) :
    QPushButton(tr("Views"), parent), m_desk(desk), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("views"));
    setAutoDefault(false);
    m_menu->setObjectName(QStringLiteral("viewsMenu"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsButton::fillMenu);
}

void ViewsButton::showChoice(const ScopeChoice& choice)
{
    m_choice = choice;
    const auto all = views();
    const auto found = std::ranges::find(all, choice, choiceOf);
    m_chosenName = found == all.end() ? QString() : m_desk.shownText(found->name.text());
    showName();
}

void ViewsButton::setShort(bool isShort)
{
    if (m_isShort == isShort)
        return;
    m_isShort = isShort;
    showName();
}

void ViewsButton::showName()
{
    const auto name = tr("Views: %1").arg(m_chosenName);
    setText(m_chosenName.isEmpty()
                ? tr("Views")
                : shortened(m_chosenName, m_isShort ? longestNameInShort : longestName));
    setAccessibleName(m_chosenName.isEmpty() ? tr("Views") : name);
    setToolTip(m_chosenName.isEmpty() ? QString() : name.toHtmlEscaped());
}

std::vector<InsightView> ViewsButton::views() const
{
    const auto records = m_desk.records().all<InsightView>();
    std::vector<InsightView> views(records.begin(), records.end());
    std::ranges::stable_sort(views, [](const InsightView& left, const InsightView& right) {
        return QString::localeAwareCompare(left.name.text(), right.name.text()) < 0;
    });
    return views;
}

QString ViewsButton::menuName(const InsightView& view) const
{
    return shortened(m_desk.shownText(view.name.text()), longestName);
}

QString ViewsButton::shortened(const QString& name, int characters) const
{
    return fontMetrics()
        .elidedText(name, Qt::ElideRight, fontMetrics().averageCharWidth() * characters)
        .replace(u'&', QStringLiteral("&&"));
}

void ViewsButton::fillMenu()
{
    qDeleteAll(m_menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    m_menu->clear();
    const auto all = views();
    for (const auto& view : all) {
        auto* action = m_menu->addAction(menuName(view));
        action->setCheckable(true);
        action->setChecked(choiceOf(view) == m_choice);
        connect(action, &QAction::triggered, this,
                [this, choice = choiceOf(view)] { emit chosen(choice); });
    }
    if (all.empty())
        m_menu->addAction(tr("No saved view yet"))->setEnabled(false);
    m_menu->addSeparator();
    auto* save = m_menu->addAction(tr("&Save view…"), this, &ViewsButton::saveView);
    save->setEnabled(!m_desk.logbook.isReadOnly());
    if (all.empty() || m_desk.logbook.isReadOnly())
        return;
    addSubmenu(tr("Keep what is chosen &in"), &ViewsButton::updateView);
    addSubmenu(tr("&Rename"), &ViewsButton::showRename);
    addSubmenu(tr("&Delete"), &ViewsButton::deleteView);
}

void ViewsButton::addSubmenu(const QString& title, void (ViewsButton::*act)(const InsightViewId&))
{
    auto* submenu = m_menu->addMenu(title);
    for (const auto& view : views())
        submenu->addAction(menuName(view), this, [this, act, id = view.id] { (this->*act)(id); });
}

ViewNameDialog* ViewsButton::ask(const QString& title, const QString& name,
                                 const ScopeChoice& choice,
                                 std::function<Result<>(const QString&)> save)
{
    const auto scope = scopeOf(m_desk.records(), choice, m_desk.today(), m_desk.language);
    auto* dialog = new ViewNameDialog(
        title, name, m_desk.shownText(scopeText(m_desk.records(), scope)), std::move(save), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

ViewNameDialog* ViewsButton::saveView()
{
    return ask(tr("Save view"), {}, m_choice, [this](const QString& name) {
        return keep(esperluette::saveView(m_desk.records(), name, m_choice, m_desk.ids));
    });
}

ViewNameDialog* ViewsButton::renameView(const InsightViewId& view)
{
    const auto* found = m_desk.records().find(view);
    if (!found)
        return nullptr;
    return ask(tr("Rename view"), found->name.text(), choiceOf(*found),
               [this, view](const QString& name) {
                   return keep(esperluette::renameView(m_desk.records(), view, name));
               });
}

void ViewsButton::showRename(const InsightViewId& view) { renameView(view); }

void ViewsButton::updateView(const InsightViewId& view)
{
    sayRefusal(keep(changeView(m_desk.records(), view, m_choice)));
}

void ViewsButton::deleteView(const InsightViewId& view)
{
    if (const auto* found = m_desk.records().find(view))
        sayRefusal(keep(removeView(*found)));
}

Result<> ViewsButton::keep(const Result<ChangeSet>& changes)
{
    if (!changes)
        return Failure{changes.error()};
    auto kept = changes->isEmpty() ? Result<>() : m_desk.logbook.apply(*changes);
    if (kept)
        emit said({});
    return kept;
}

void ViewsButton::sayRefusal(const Result<>& outcome)
{
    if (!outcome)
        emit said(errorText(outcome.error()));
}

}  // namespace esperluette::ui
