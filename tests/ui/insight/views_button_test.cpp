// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/views_button.h"

#include "tests/support/accessibility.h"
#include "tests/ui/insight/insight_desk.h"
#include "ui/insight/view_name_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

class ViewsButtonTest : public testing::Test {
protected:
    static bool type(ViewNameDialog* dialog, const QString& name)
    {
        dialog->findChild<QLineEdit*>(u"viewName"_s)->setText(name);
        dialog->accept();
        return !dialog->isVisible();
    }
    void save(const QString& name, const ScopeChoice& choice)
    {
        button.showChoice(choice);
        ASSERT_TRUE(type(button.saveView(), name));
    }
    /// The entries of the menu as it is opened now; those of submenus behind the name of theirs.
    QStringList entries(QMenu* menu)
    {
        QStringList texts;
        for (const auto* action : menu->actions()) {
            if (!action->isSeparator())
                texts << (action->isChecked() ? u"✓ "_s : QString()) + action->text();
        }
        return texts;
    }
    QMenu* openedMenu()
    {
        emit button.menu()->aboutToShow();
        return button.menu();
    }

    InsightDesk test;
    Desk desk = test.desk();
    ViewsButton button{desk};
    const ScopeChoice everything{.period = PeriodChoice::Everything};
    const ScopeChoice quarter{.period = PeriodChoice::ThisQuarter, .managersOnly = true};
};

}  // namespace

TEST_F(ViewsButtonTest, OffersOnlyToSaveWhereThereIsNoView)
{
    EXPECT_EQ(entries(openedMenu()), QStringList({u"No saved view yet"_s, u"&Save view…"_s}));
    EXPECT_EQ(button.text(), u"Views"_s);
}

TEST_F(ViewsButtonTest, SavesWhatIsChosenAndCallsItselfSo)
{
    save(u"Tout & plus"_s, everything);
    button.showChoice(everything);
    EXPECT_EQ(choiceOf(test.records().all<InsightView>().front()), everything);
    EXPECT_EQ(button.text(), u"Tout && plus"_s);
    EXPECT_EQ(button.accessibleName(), u"Views: Tout & plus"_s);
    EXPECT_EQ(entries(openedMenu()).first(), u"✓ Tout && plus"_s);

    button.showChoice(quarter);
    EXPECT_EQ(button.text(), u"Views"_s);
    EXPECT_EQ(entries(openedMenu()).first(), u"Tout && plus"_s);
}

TEST_F(ViewsButtonTest, ChoosesAView)
{
    save(u"Trimestre"_s, quarter);
    std::vector<ScopeChoice> chosen;
    QObject::connect(&button, &ViewsButton::chosen, &button,
                     [&chosen](const ScopeChoice& choice) { chosen.push_back(choice); });
    openedMenu()->actions().first()->trigger();
    EXPECT_EQ(chosen, std::vector{quarter});
}

TEST_F(ViewsButtonTest, AsksForAnotherNameWhenThereIsOne)
{
    save(u"A"_s, everything);
    auto* dialog = button.saveView();
    EXPECT_FALSE(type(dialog, u"a"_s));
    EXPECT_FALSE(type(dialog, u""_s));
    EXPECT_TRUE(type(dialog, u"B"_s));
    EXPECT_EQ(test.records().all<InsightView>().size(), 2U);
}

TEST_F(ViewsButtonTest, RenamesChangesAndDeletesAsStepsThatAreUndone)
{
    save(u"A"_s, everything);
    const auto id = test.records().all<InsightView>().front().id;
    ASSERT_TRUE(type(button.renameView(id), u"B"_s));
    EXPECT_EQ(test.records().find(id)->name.text(), u"B"_s);
    button.showChoice(quarter);
    button.updateView(id);
    EXPECT_EQ(choiceOf(*test.records().find(id)), quarter);
    button.deleteView(id);
    EXPECT_TRUE(test.records().all<InsightView>().empty());
    EXPECT_FALSE(button.renameView(id));

    for (int step = 0; step < 3; ++step)
        ASSERT_TRUE(test.logbook().undo());
    EXPECT_EQ(test.records().find(id)->name.text(), u"A"_s);
    EXPECT_EQ(choiceOf(*test.records().find(id)), everything);
}

TEST_F(ViewsButtonTest, ListsViewsByNameInEachSubmenu)
{
    save(u"Zoo"_s, everything);
    save(u"Abc"_s, quarter);
    auto* menu = openedMenu();
    EXPECT_EQ(entries(menu),
              QStringList({u"✓ Abc"_s, u"Zoo"_s, u"&Save view…"_s, u"Keep what is chosen &in"_s,
                           u"&Rename"_s, u"&Delete"_s}));
    for (auto* action : menu->actions()) {
        if (action->menu()) {
            EXPECT_EQ(entries(action->menu()), QStringList({u"Abc"_s, u"Zoo"_s}));
        }
    }
    menu->actions().last()->menu()->actions().first()->trigger();
    ASSERT_EQ(test.records().all<InsightView>().size(), 1U);
    EXPECT_EQ(test.records().all<InsightView>().front().name.text(), u"Zoo"_s);
}

TEST_F(ViewsButtonTest, KeepsNoMenuOfEarlierTimes)
{
    save(u"A"_s, everything);
    openedMenu();
    const auto* menu = openedMenu();
    EXPECT_EQ(menu->findChildren<QMenu*>().size(), 3);
}

TEST_F(ViewsButtonTest, TakesBackWhatItSaidWhenSomethingSucceeds)
{
    QStringList said;
    QObject::connect(&button, &ViewsButton::said, &button,
                     [&said](const QString& problem) { said << problem; });
    save(u"A"_s, everything);
    EXPECT_EQ(said, QStringList({QString()}));
}

TEST_F(ViewsButtonTest, CutsTheNameEarlyWhereThereIsLittleRoom)
{
    save(u"Boutiques du sud, managers"_s, everything);
    button.showChoice(everything);
    const auto wide = button.sizeHint().width();
    button.setShort(true);
    EXPECT_LT(button.sizeHint().width(), wide * 2 / 3);
    EXPECT_EQ(button.accessibleName(), u"Views: Boutiques du sud, managers"_s);
    button.setShort(false);
    EXPECT_EQ(button.sizeHint().width(), wide);
}

TEST_F(ViewsButtonTest, ProposesAScopeWithoutNamesWhileTheyAreHidden)
{
    test.ines = somePerson(u"Zacharie"_s, u"Quentin"_s);
    test.addPerson();
    const auto team = someTeam(u"Équipe de Zacharie"_s);
    test.add(adding(team));
    button.showChoice({.team = team.id});
    desk.names->setHidden(true);
    const auto* dialog = button.saveView();
    for (const auto* label : dialog->findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(u"Zacharie"_s)) << qPrintable(label->text());
}

TEST_F(ViewsButtonTest, NamesTheFieldOfItsDialog) { expectEverythingNamed(*button.saveView()); }

}  // namespace esperluette::ui
