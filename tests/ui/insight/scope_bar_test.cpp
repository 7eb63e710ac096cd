// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/scope_bar.h"

#include "tests/support/accessibility.h"
#include "tests/support/builders.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

class ScopeBarTest : public testing::Test {
protected:
    ScopeBarTest()
    {
        arrival.position = 1;
        feedback.position = 2;
        night = {newId<PopulationValue>(),
                 text<PopulationCut>(u"shift"_s),
                 text<PopulationLabel>(u"Nuit"_s),
                 {}};
        ines.start = QDate(2024, 3, 1);
        karim.start = QDate(2026, 9, 1);
        records.apply(
            adding(journey, arrival, feedback, praise, firstDay, team, *night, ines, karim));
        bar.offer(records, today, Language::English);
        bar.show();
    }

    QComboBox& box(const QString& name)
    {
        for (auto* candidate : bar.findChildren<QComboBox*>()) {
            if (candidate->accessibleName() == name)
                return *candidate;
        }
        qFatal("no box %s", qPrintable(name));
    }
    QPushButton& more() { return *bar.findChild<QPushButton*>(u"more"_s); }
    QDateEdit& day(const QString& name) { return *bar.findChild<QDateEdit*>(name); }

    Records records;
    JourneyTemplate journey = someJourney();
    Stage feedback = someStage(journey);
    Stage arrival = someStage(journey, u"arrive"_s);
    MomentKind praise = someKind(feedback);
    MomentKind firstDay = someKind(arrival, u"first_day"_s);
    Team team = someTeam();
    std::optional<PopulationValue> night;
    Person ines = somePerson();
    Person karim = somePerson(u"Karim"_s, u"Diallo"_s);
    ScopeBar bar;
};

}  // namespace

TEST_F(ScopeBarTest, BeginsWithTheLastTwelveMonthsOfEverybody)
{
    EXPECT_EQ(bar.choice(), ScopeChoice());
    EXPECT_EQ(box(u"Period"_s).currentText(), u"Last 12 months"_s);
    EXPECT_FALSE(box(u"Year of hire"_s).isVisible());
    EXPECT_FALSE(day(u"firstDay"_s).isVisible());
    EXPECT_FALSE(box(u"Population"_s).isVisible());
}

TEST_F(ScopeBarTest, TellsEveryChoiceAtOnce)
{
    QSignalSpy changed(&bar, &ScopeBar::changed);
    box(u"Period"_s).setCurrentIndex(int(PeriodChoice::ThisQuarter));
    box(u"Team"_s).setCurrentIndex(1);
    more().setChecked(true);
    EXPECT_EQ(changed.size(), 2) << "looking at further choices is none";
    box(u"Population"_s).setCurrentIndex(1);
    box(u"Kind of moment"_s).setCurrentIndex(2);
    bar.findChild<QCheckBox*>(u"managersOnly"_s)->setChecked(true);
    EXPECT_EQ(changed.size(), 5);
    EXPECT_EQ(bar.choice(),
              (ScopeChoice{.period = PeriodChoice::ThisQuarter,
                           .team = team.id,
                           .population = night->id,
                           .kind = praise.id,
                           .managersOnly = true}));
}

TEST_F(ScopeBarTest, OffersTheKindsInTheOrderOfTheJourney)
{
    auto& kinds = box(u"Kind of moment"_s);
    ASSERT_EQ(kinds.count(), 3);
    EXPECT_EQ(kinds.itemText(1), firstDay.name.in(Language::English));
    EXPECT_EQ(kinds.itemText(2), praise.name.in(Language::English));
}

TEST_F(ScopeBarTest, TellsKindsOfTheSameNameApartByTheirJourney)
{
    auto other = someJourney();
    other.key = text<CatalogueKey>(u"managers"_s);
    other.name.edited.english = u"Managers"_s;
    const auto stage = someStage(other);
    const auto same = someKind(stage);
    records.apply(adding(other, stage, same));
    bar.offer(records, today, Language::English);
    const auto name = praise.name.in(Language::English);
    auto& kinds = box(u"Kind of moment"_s);
    EXPECT_GE(kinds.findText(u"%1 (Managers)"_s.arg(name)), 1);
    EXPECT_GE(kinds.findText(u"%1 (%2)"_s.arg(name, journey.name.in(Language::English))), 1);
    EXPECT_EQ(kinds.findText(name), -1);
    EXPECT_GE(kinds.findText(firstDay.name.in(Language::English)), 1);
}

TEST_F(ScopeBarTest, LeavesOutRetiredKindsThatHaveNoMoment)
{
    auto retired = praise;
    retired.retired = true;
    ChangeSet retiring(StepName{"Test"});
    retiring.update(praise, retired);
    records.apply(retiring);
    const auto isOffered = [&] {
        bar.offer(records, today, Language::English);
        return box(u"Kind of moment"_s).findText(praise.name.in(Language::English)) > 0;
    };
    EXPECT_FALSE(isOffered());
    bar.setChoice({.kind = praise.id});
    EXPECT_TRUE(isOffered()) << "what is chosen stays";
    EXPECT_EQ(bar.choice().kind, praise.id);
    bar.setChoice({});
    records.apply(adding(carefulMoment(ines, praise, today)));
    EXPECT_TRUE(isOffered());
}

TEST_F(ScopeBarTest, ShowsTypedNamesAsTheyMayBeSeen)
{
    bar.offer(records, today, Language::English, [](const QString&) { return u"X."_s; });
    EXPECT_EQ(box(u"Team"_s).itemText(1), u"X."_s);
    EXPECT_TRUE(box(u"Population"_s).itemText(1).startsWith(u"X. ("_s));
}

TEST_F(ScopeBarTest, FollowsThePeopleHiredInAYear)
{
    box(u"Period"_s).setCurrentIndex(int(PeriodChoice::Cohort));
    auto& years = box(u"Year of hire"_s);
    ASSERT_TRUE(years.isVisible());
    EXPECT_EQ(years.itemText(0), u"2026"_s);
    EXPECT_EQ(bar.choice().first, QDate(2026, 1, 1));
    years.setCurrentIndex(1);
    EXPECT_EQ(bar.choice().first, QDate(2024, 1, 1));
    EXPECT_EQ(bar.choice().last, QDate(2024, 12, 31));

    bar.setChoice({.period = PeriodChoice::Cohort, .first = {2019, 1, 1}, .last = {2019, 12, 31}});
    EXPECT_EQ(years.currentText(), u"2019"_s);
    box(u"Period"_s).setCurrentIndex(int(PeriodChoice::Everything));
    EXPECT_FALSE(years.isVisible());
    EXPECT_EQ(bar.choice(), (ScopeChoice{.period = PeriodChoice::Everything}));
}

TEST_F(ScopeBarTest, NeverLetsTheTwoDaysCross)
{
    box(u"Period"_s).setCurrentIndex(int(PeriodChoice::Own));
    EXPECT_EQ(bar.choice().first, QDate(2025, 11, 24));
    EXPECT_EQ(bar.choice().last, today);
    day(u"lastDay"_s).setDate({2025, 1, 31});
    EXPECT_EQ(bar.choice().first, QDate(2025, 1, 31));
    day(u"firstDay"_s).setDate({2026, 2, 1});
    EXPECT_EQ(bar.choice().first, QDate(2026, 2, 1));
    EXPECT_EQ(bar.choice().last, QDate(2026, 2, 1));
    EXPECT_EQ(day(u"lastDay"_s).date(), QDate(2026, 2, 1));
}

TEST_F(ScopeBarTest, ShowsAChoiceWithoutTellingIt)
{
    QSignalSpy changed(&bar, &ScopeBar::changed);
    const ScopeChoice choice{.period = PeriodChoice::Own,
                             .first = {2026, 1, 1},
                             .last = {2026, 1, 31},
                             .team = team.id,
                             .kind = praise.id,
                             .managersOnly = true};
    bar.setChoice(choice);
    EXPECT_EQ(changed.size(), 0);
    EXPECT_EQ(bar.choice(), choice);
    EXPECT_EQ(day(u"firstDay"_s).date(), QDate(2026, 1, 1));
    EXPECT_EQ(box(u"Team"_s).currentText(), team.name.text());
    EXPECT_TRUE(box(u"Kind of moment"_s).isVisible()) << "what is chosen is seen";
    more().setChecked(false);
    EXPECT_EQ(more().text(), u"More choices (2)"_s);
    EXPECT_EQ(bar.choice(), choice);
}

TEST_F(ScopeBarTest, ForgetsATeamThatIsThereNoMore)
{
    bar.setChoice({.team = team.id, .managersOnly = true});
    bar.offer(Records(), today, Language::English);
    EXPECT_EQ(bar.choice(), (ScopeChoice{.managersOnly = true}));
    EXPECT_FALSE(box(u"Team"_s).isVisible());
}

TEST_F(ScopeBarTest, NamesEverythingThatTakesFocus)
{
    bar.setChoice({.period = PeriodChoice::Own, .first = today, .last = today});
    more().setChecked(true);
    expectEverythingNamed(bar);
    bar.setChoice({.period = PeriodChoice::Cohort, .first = today, .last = today});
    more().setChecked(true);
    expectEverythingNamed(bar);
}

}  // namespace esperluette::ui
