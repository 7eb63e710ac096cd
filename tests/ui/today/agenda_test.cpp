// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "ui/today/agenda.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

class AgendaTest : public testing::Test {
protected:
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind kind = someKind(stage);  // on time until 4 days after
    Person ines = somePerson();
    Records records;

    void SetUp() override { records.apply(adding(journey, stage, kind, ines)); }

    Agenda agenda() const { return computeAgenda(records, today); }
    QDate plannedDay(std::uint32_t moment) const
    {
        return records.all<Moment>()[moment].planned.date();
    }
    Moment planned(int days) const { return plannedMoment(ines, kind, today.addDays(days)); }
};

TEST_F(AgendaTest, PreparesTheNextFourteenDaysNearestFirst)
{
    records.apply(adding(planned(14), planned(0), planned(15), planned(3)));

    const auto moments = agenda().toPrepare;

    ASSERT_EQ(moments.size(), 3U);
    EXPECT_EQ(plannedDay(moments[0]), today);
    EXPECT_EQ(plannedDay(moments[1]), today.addDays(3));
    EXPECT_EQ(plannedDay(moments[2]), today.addDays(14));
}

TEST_F(AgendaTest, CountsForTheWeekOnlyWhatIsNotFullyPrepared)
{
    auto ready = planned(2);
    ready.evidence.itemsTicked = ready.evidence.items;
    records.apply(adding(ready, planned(6), planned(7)));

    EXPECT_EQ(agenda().toPrepareThisWeek, 1);
    EXPECT_EQ(agenda().toPrepare.size(), 3U);
}

TEST_F(AgendaTest, OrdersTheMomentsOfADayByTheirHour)
{
    auto late = planned(1);
    late.minuteOfDay = 17 * 60;
    auto early = planned(1);
    early.minuteOfDay = 9 * 60;
    records.apply(adding(late, early));

    const auto moments = agenda().toPrepare;

    EXPECT_EQ(records.all<Moment>()[moments[0]].minuteOfDay, 9 * 60);
}

TEST_F(AgendaTest, AsksToTellWhatWasHeldOrIsStillInItsWindow)
{
    auto held = planned(-10);
    held.held = today.addDays(-10);
    held.status = MomentStatus::Held;
    records.apply(adding(held, planned(-4), planned(-5), carefulMoment(ines, kind, today)));

    const auto moments = agenda().toTell;

    ASSERT_EQ(moments.size(), 2U);
    EXPECT_EQ(plannedDay(moments[0]), today.addDays(-4));
    EXPECT_EQ(plannedDay(moments[1]), today.addDays(-10));
}

TEST_F(AgendaTest, StopsAskingAfterAMonth)
{
    auto held = planned(-31);
    held.held = today.addDays(-31);
    held.status = MomentStatus::Held;
    records.apply(adding(held));

    EXPECT_TRUE(agenda().toTell.empty());
}

TEST_F(AgendaTest, ListsWhatWasMissedLatelyUntilSomebodySaysWhy)
{
    auto explained = planned(-6);
    explained.evidence.cause = MissedCause::Time;
    records.apply(adding(planned(-5), planned(-18), planned(-19), explained));

    const auto moments = agenda().missed;

    ASSERT_EQ(moments.size(), 2U);
    EXPECT_EQ(plannedDay(moments[0]), today.addDays(-5));
    EXPECT_EQ(plannedDay(moments[1]), today.addDays(-18));
}

TEST_F(AgendaTest, OrdersCommitmentsByDateAndThoseWithoutOneLast)
{
    const auto promised = [&](QDate due) {
        return Commitment{.id = newId<Commitment>(),
                          .person = ines.id,
                          .text = text<CommitmentText>(u"Find a training"_s),
                          .promised = today.addDays(-10),
                          .due = due};
    };
    auto kept = promised(today);
    kept.state = CommitmentState::Kept;
    kept.closed = today;
    records.apply(
        adding(promised({}), promised(today.addDays(3)), kept, promised(today.addDays(-2))));

    const auto open = agenda().commitments;

    ASSERT_EQ(open.size(), 3U);
    EXPECT_EQ(records.all<Commitment>()[open[0]].due, today.addDays(-2));
    EXPECT_EQ(records.all<Commitment>()[open[1]].due, today.addDays(3));
    EXPECT_FALSE(records.all<Commitment>()[open[2]].due.isValid());
}

TEST_F(AgendaTest, CelebratesTheBirthdayOfWhoAgreedAndOfNobodyElse)
{
    auto agrees = somePerson(u"Marc"_s, u"Brun"_s);
    agrees.birthday = QDate(1990, 11, 25);
    agrees.birthdayShared = true;
    auto silent = somePerson(u"Lise"_s, u"Martin"_s);
    silent.birthday = agrees.birthday;
    auto gone = agrees;
    gone.id = newId<Person>();
    gone.status = PersonStatus::Left;
    records.apply(adding(agrees, silent, gone));

    const auto celebrations = agenda().celebrations;

    ASSERT_EQ(celebrations.size(), 1U);
    EXPECT_EQ(records.all<Person>()[celebrations[0].person].id, agrees.id);
    EXPECT_EQ(celebrations[0].day, QDate(2026, 11, 25));
}

TEST_F(AgendaTest, CelebratesALeapDayOnThe28thInCommonYears)
{
    auto person = somePerson(u"Marc"_s, u"Brun"_s);
    person.birthday = QDate(1992, 2, 29);
    person.birthdayShared = true;
    records.apply(adding(person));

    const auto celebrations = computeAgenda(records, QDate(2027, 2, 26)).celebrations;

    ASSERT_EQ(celebrations.size(), 1U);
    EXPECT_EQ(celebrations[0].day, QDate(2027, 2, 28));
}

TEST_F(AgendaTest, CelebratesABirthdayOfJanuaryInTheLastDaysOfDecember)
{
    auto person = somePerson(u"Marc"_s, u"Brun"_s);
    person.birthday = QDate(1992, 1, 2);
    person.birthdayShared = true;
    records.apply(adding(person));

    const auto celebrations = computeAgenda(records, QDate(2026, 12, 29)).celebrations;

    ASSERT_EQ(celebrations.size(), 1U);
    EXPECT_EQ(celebrations[0].day, QDate(2027, 1, 2));
}

TEST_F(AgendaTest, CelebratesTheYearsInTheTeamAndListsThemOnce)
{
    auto years = someKind(stage, u"work_anniversary"_s);
    years.rule.form = RuleForm::Anniversary;
    years.rule.milestone = Milestone::Start;
    records.apply(adding(years, plannedMoment(ines, years, today.addDays(2))));

    const auto all = agenda();

    ASSERT_EQ(all.celebrations.size(), 1U);
    EXPECT_EQ(all.celebrations[0].years, 2);
    EXPECT_TRUE(all.toPrepare.empty());
}

RC_GTEST_PROP(ComputeAgenda, PutsAPlannedMomentInOneListAtMost, ())
{
    const auto journey = someJourney();
    const auto stage = someStage(journey);
    const auto kind = someKind(stage);
    const auto ines = somePerson();
    const auto days = *rc::gen::inRange(-60, 60);
    Records records;
    records.apply(
        adding(journey, stage, kind, ines, plannedMoment(ines, kind, today.addDays(days))));

    const auto agenda = computeAgenda(records, today);

    const auto listed = agenda.toPrepare.size() + agenda.toTell.size() + agenda.missed.size();
    RC_ASSERT(listed == (days >= -18 && days <= 14 ? 1U : 0U));
}

}  // namespace
}  // namespace esperluette::ui
