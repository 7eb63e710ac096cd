// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rituals/rituals_page.h"

#include "tests/support/accessibility.h"
#include "tests/ui/moments/large_text.h"
#include "tests/ui/moments/moment_desk.h"
#include "tests/ui/people/test_desk.h"
#include "ui/rituals/edit_ritual.h"
#include "ui/rituals/host_list.h"
#include "ui/rituals/ritual_card.h"
#include "ui/rituals/ritual_words.h"
#include "ui/shared/name_combo.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// The page over a logbook with a team of two and a collective kind that comes back every week.
struct RitualsAtHome : MomentDesk {
    Team team = someTeam();
    Person paul = somePerson(u"Paul"_s, u"Martin"_s);
    Person zoe = somePerson(u"Zoé"_s, u"Blanc"_s);
    MomentKind coffee = someKind(stage(), u"team_coffee"_s);
    ui::RitualsPage page{desk()};
    std::optional<MomentId> activated;

    RitualsAtHome()
    {
        coffee.scope = MomentScope::Collective;
        coffee.rule = {.form = RuleForm::EveryPeriod,
                       .milestone = Milestone::CalendarWeek,
                       .every = {1, TimeUnit::Week},
                       .lateDays = 2};
        paul.team = zoe.team = team.id;
        add(team, coffee, paul, zoe);
        QObject::connect(&page, &ui::RitualsPage::momentActivated, &page,
                         [this](const MomentId& moment) { activated = moment; });
        page.resize(1100, 820);
        page.show();
    }

    /// Begins a ritual of Tuesdays in the dialog, with both as hosts.
    void begin()
    {
        child<QPushButton>(page, u"add"_s).click();
        auto* editor = page.findChild<ui::RitualEditor*>();
        ASSERT_TRUE(editor);
        child<QLineEdit>(*editor, u"name"_s).setText(u"Tuesday coffee"_s);
        child<QComboBox>(*editor, u"weekday"_s).setCurrentIndex(1);
        for (const auto& name : {u"Paul"_s, u"Zoé"_s}) {
            child<ui::NameCombo>(*editor, u"hostName"_s).setCurrentText(name);
            child<QPushButton>(*editor, u"addHost"_s).click();
        }
        editor->accept();
        EXPECT_FALSE(editor->isVisible()) << qPrintable(shownTexts(*editor));
        settle();
    }

    std::vector<const Moment*> occurrences() const
    {
        std::vector<const Moment*> occurrences;
        for (const auto& gathering : records().all<Gathering>()) {
            if (gathering.ritual)
                occurrences.push_back(records().find(gathering.id));
        }
        return occurrences;
    }
    std::optional<PersonId> hostOf(const Moment& moment) const
    {
        return records().gatheringOf(moment.id)->host;
    }
};

}  // namespace

TEST(RitualsPage, SaysWhatWouldFillIt)
{
    RitualsAtHome test;
    EXPECT_TRUE(child<QWidget>(test.page, u"nothing"_s).isVisibleTo(&test.page));
    expectEverythingNamed(test.page);
}

TEST(RitualsPage, PlansARitualInTheStepThatBeginsIt)
{
    RitualsAtHome test;

    test.begin();

    ASSERT_EQ(test.records().all<Ritual>().size(), 1U);
    const auto planned = test.occurrences();
    ASSERT_GE(planned.size(), 8U);
    EXPECT_EQ(planned.front()->planned, Day(today.addDays(1)));
    EXPECT_EQ(test.hostOf(*planned[0]), test.paul.id);
    EXPECT_EQ(test.hostOf(*planned[1]), test.zoe.id);
    EXPECT_TRUE(shownTexts(test.page).contains(u"every Tuesday at 10:00"_s))
        << qPrintable(shownTexts(test.page));
    EXPECT_TRUE(shownTexts(test.page).contains(u"Paul Martin"_s));

    ASSERT_TRUE(test.logbook().undo());
    EXPECT_TRUE(test.records().all<Ritual>().empty());
    EXPECT_TRUE(test.records().all<Gathering>().empty());
}

TEST(RitualsPage, SwapsTheHostOfOneOccurrence)
{
    RitualsAtHome test;
    test.begin();

    auto* menu = child<QPushButton>(test.page, u"swap"_s).menu();
    emit menu->aboutToShow();
    ASSERT_FALSE(menu->actions().isEmpty());
    EXPECT_EQ(menu->actions().front()->text(), u"Zoé Blanc"_s);
    menu->actions().front()->trigger();

    const auto planned = test.occurrences();
    EXPECT_EQ(test.hostOf(*planned[0]), test.zoe.id);
    EXPECT_EQ(test.hostOf(*planned[1]), test.paul.id);
}

TEST(RitualsPage, OpensTheOccurrenceOfTodayToTellIt)
{
    RitualsAtHome test;
    test.begin();
    const auto before = *test.occurrences().front();
    auto moment = before;
    moment.planned = today;
    ChangeSet changes;
    changes.update(before, moment);
    ASSERT_TRUE(test.logbook().apply(changes));
    settle();

    child<QPushButton>(test.page, u"held"_s).click();

    EXPECT_EQ(test.activated, before.id);
}

TEST(RitualsPage, ChangesTheDayAndTheNameInOneStep)
{
    RitualsAtHome test;
    test.begin();
    const auto id = test.records().all<Ritual>().front().id;
    auto* editor = ui::editRitualOf(test.desk(), id, &test.page);
    child<QLineEdit>(*editor, u"name"_s).setText(u"Thursday tea"_s);
    child<QComboBox>(*editor, u"weekday"_s).setCurrentIndex(3);
    child<QListWidget>(*editor, u"hostNames"_s).setCurrentRow(0);
    child<QPushButton>(*editor, u"removeHost"_s).click();

    editor->accept();
    settle();

    for (const auto* moment : test.occurrences()) {
        EXPECT_EQ(moment->planned.date().dayOfWeek(), 4);
        EXPECT_EQ(moment->title.text(), u"Thursday tea"_s);
        EXPECT_EQ(test.hostOf(*moment), test.zoe.id);
    }
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_EQ(test.occurrences().front()->title.text(), u"Tuesday coffee"_s);
}

TEST(RitualsPage, EndsARitualAndGivesItsWeeksBackToTheRule)
{
    RitualsAtHome test;
    test.begin();

    child<QPushButton>(test.page, u"end"_s).click();
    settle();

    EXPECT_TRUE(test.occurrences().empty());
    EXPECT_FALSE(test.records().all<Gathering>().empty());
    EXPECT_TRUE(shownTexts(test.page).contains(u"ended yesterday"_s))
        << qPrintable(shownTexts(test.page));
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_FALSE(test.occurrences().empty());
}

TEST(RitualsPage, HidesTheNamesOfHosts)
{
    RitualsAtHome test;
    test.begin();

    test.desk().names->setHidden(true);
    settle();

    EXPECT_FALSE(shownTexts(test.page).contains(u"Martin"_s)) << qPrintable(shownTexts(test.page));
}

TEST(RitualsPage, NamesEverythingForScreenReaders)
{
    RitualsAtHome test;
    test.begin();
    expectEverythingNamed(test.page);
    expectEverythingNamed(*ui::editRitualOf(test.desk(), {}, &test.page));
}

TEST(RitualsPage, FitsTheSmallestWindowAt200Percent)
{
    const LargeText large;
    RitualsAtHome test;
    test.begin();
    test.page.resize(narrowestPage);

    EXPECT_EQ(sidewaysScroll(test.page), 0);
}

TEST(RitualEditor, PointsAtANameThatIsMissing)
{
    RitualsAtHome test;
    auto* editor = ui::editRitualOf(test.desk(), {}, &test.page);

    editor->accept();

    EXPECT_TRUE(editor->isVisible());
    EXPECT_TRUE(shownTexts(*editor).contains(u"Give it a name"_s));
}

TEST(HostList, OrdersHostsWithTheKeyboard)
{
    const ui::HostChoice ada{newId<Person>(), u"Ada"_s};
    const ui::HostChoice bo{newId<Person>(), u"Bo"_s};
    ui::HostList list({ada, bo}, {ada.id, bo.id});
    list.show();

    child<QListWidget>(list, u"hostNames"_s).setCurrentRow(0);
    auto& down = child<QPushButton>(list, u"hostDown"_s);
    down.setFocus();
    QTest::keyClick(&down, Qt::Key_Space);
    EXPECT_EQ(list.hosts(), (std::vector{bo.id, ada.id}));
    EXPECT_EQ(child<QListWidget>(list, u"hostNames"_s).currentRow(), 1);
    EXPECT_FALSE(down.isEnabled());

    child<QPushButton>(list, u"removeHost"_s).click();
    EXPECT_EQ(list.hosts(), std::vector{bo.id});

    child<ui::NameCombo>(list, u"hostName"_s).setCurrentText(u"Bo"_s);
    child<QPushButton>(list, u"addHost"_s).click();
    EXPECT_EQ(list.hosts().size(), 1U) << "nobody hosts twice in a round";
}

TEST(RhythmText, SaysWhenInWords)
{
    Ritual ritual{.id = newId<Ritual>(),
                  .kind = newId<MomentKind>(),
                  .team = {},
                  .name = text<RitualName>(u"Coffee"_s),
                  .weekday = 4,
                  .everyWeeks = 2,
                  .hosts = {},
                  .place = {},
                  .first = today,
                  .last = {}};
    EXPECT_EQ(ui::rhythmText(ritual), u"every 2 weeks, on Thursday"_s);
    ritual.weekOfMonth = -1;
    EXPECT_EQ(ui::rhythmText(ritual), u"the last Thursday of the month"_s);
}

}  // namespace esperluette::test
