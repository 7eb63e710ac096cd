// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/event_dialog.h"

#include "tests/support/accessibility.h"
#include "tests/ui/people/test_desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// A logbook whose praise interview follows a success by three days.
class EventDialogTest : public testing::Test {
protected:
    EventDialogTest()
    {
        auto kind = test.kind();
        kind.rule = {.offset = {3, TimeUnit::Day}, .lateDays = 4, .event = u"success_observed"_s};
        ChangeSet rule(StepName{"Rule"});
        rule.update(test.kind(), kind);
        test.add(rule);
        test.add(team, nadia, karim);
    }

    EventDialog* open(const std::optional<PersonId>& person)
    {
        m_dialog = std::make_unique<EventDialog>(
            test.desk(), person, [this](const QString& sentence) { said = sentence; });
        m_dialog->show();
        return m_dialog.get();
    }
    template <typename Widget>
    Widget* field(const QString& name)
    {
        return m_dialog->findChild<Widget*>(name);
    }
    QString follows() { return field<QLabel>(u"follows"_s)->text(); }
    void chooseEvent(const QString& key)
    {
        auto* box = field<QComboBox>(u"event"_s);
        box->setCurrentIndex(box->findData(key));
    }

    TestDesk test;
    Team team = someTeam();
    Person nadia = [this] {
        auto person = somePerson(u"Nadia"_s, u"Benali"_s);
        person.team = team.id;
        return person;
    }();
    Person karim = [this] {
        auto person = somePerson(u"Karim"_s, u"Adam"_s);
        person.team = team.id;
        return person;
    }();
    QString said;

private:
    std::unique_ptr<EventDialog> m_dialog;
};

}  // namespace

TEST_F(EventDialogTest, ShowsWhatFollowsAndRecordsItAsOneStep)
{
    auto* dialog = open(nadia.id);
    EXPECT_TRUE(follows().startsWith(u"Comes into the plan: praise_interview"_s))
        << qPrintable(follows());
    field<QLineEdit>(u"about"_s)->setText(u"October window"_s);
    dialog->accept();

    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(said.startsWith(u"In the plan: "_s)) << qPrintable(said);
    ASSERT_EQ(test.records().all<LifeEvent>().size(), 1U);
    ASSERT_EQ(test.records().all<Moment>().size(), 1U);
    EXPECT_EQ(test.records().all<Moment>().front().planned, Day(today.addDays(3)));
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_TRUE(test.records().all<LifeEvent>().empty());
    EXPECT_TRUE(test.records().all<Moment>().empty());
}

TEST_F(EventDialogTest, WhatHappensToATeamIsRecordedForEachOfItsPeople)
{
    auto* dialog = open({});
    auto* who = field<QComboBox>(u"people"_s);
    who->setCurrentIndex(who->findText(u"Team Opéra"_s));
    chooseEvent(u"manager_changed"_s);
    dialog->accept();

    EXPECT_EQ(test.records().all<LifeEvent>().size(), 2U);
    for (const auto& event : test.records().all<LifeEvent>())
        EXPECT_TRUE(event.person);
}

TEST_F(EventDialogTest, AsksForTheAgreementWhereTheKindNeedsIt)
{
    auto kind = *test.records().find(test.kind().id);
    auto asking = kind;
    asking.consentRequired = true;
    ChangeSet changes(StepName{"Consent"});
    changes.update(kind, asking);
    test.add(changes);

    auto* dialog = open(nadia.id);
    ASSERT_TRUE(field<QCheckBox>(u"agreed"_s)->isVisibleTo(dialog));
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(test.records().all<LifeEvent>().empty());
    field<QCheckBox>(u"agreed"_s)->setChecked(true);
    dialog->accept();
    EXPECT_EQ(test.records().all<LifeEvent>().size(), 1U);
}

TEST_F(EventDialogTest, AnEventNotedBeforeCanBeTakenBack)
{
    ASSERT_TRUE(recordSuccess(test.desk(), nadia.id));
    auto* dialog = open(nadia.id);
    EXPECT_TRUE(shownTexts(*dialog).contains(u"Noted before"_s));
    expectEverythingNamed(*dialog);
    for (auto* button : dialog->findChildren<QAbstractButton*>()) {
        if (button->accessibleName().startsWith(u"Remove"_s))
            button->click();
    }
    EXPECT_TRUE(test.records().all<LifeEvent>().empty());
    EXPECT_EQ(test.records().all<Moment>().front().status, MomentStatus::Cancelled);
}

TEST_F(EventDialogTest, AnUnknownNameIsAskedForAgain)
{
    auto* dialog = open(nadia.id);
    field<QComboBox>(u"people"_s)->setEditText(u"Nobody"_s);
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(test.records().all<LifeEvent>().empty());
}

}  // namespace esperluette::ui
