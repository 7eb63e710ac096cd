// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/shown_history.h"

#include "tests/ui/moments/moment_desk.h"

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// The lines of a change of one record, joined.
template <typename Entity>
std::string linesOf(MomentDesk& desk, const std::optional<Entity>& before,
                    const std::optional<Entity>& after)
{
    ChangeSet changes(StepName{"Test"});
    changes.add(Change<Entity>{before, after});
    return ui::changeLines(desk.desk(), changes).join(u" | "_s).toStdString();
}

template <typename Entity, typename Edit>
std::string linesOfEdit(MomentDesk& desk, const Entity& before, Edit edit)
{
    auto after = before;
    edit(after);
    return linesOf<Entity>(desk, before, after);
}

}  // namespace

TEST(ChangeLines, NameTheFieldWithItsOldAndNewValue)
{
    MomentDesk desk;
    const auto team = someTeam(u"Opéra"_s);
    desk.add(team);

    EXPECT_EQ(linesOfEdit(desk, desk.person(),
                          [&](Person& person) {
                              person.familyName = text<PersonName>(u"Martin"_s);
                              person.role = text<JobRole>(u"Seller"_s);
                              person.team = team.id;
                              person.status = PersonStatus::OnLeave;
                              person.start = QDate(2025, 3, 1);
                          }),
              "Last name: Faure → Martin | Role: Seller | Team: Opéra | "
              "Status: Present → On leave | First day: 23 Nov 2024 → 1 Mar 2025");
}

TEST(ChangeLines, TellHowAMomentWasMovedAndTold)
{
    MomentDesk desk;
    const auto planned = plannedMoment(desk.person(), desk.kind());

    EXPECT_EQ(linesOfEdit(desk, planned,
                          [](Moment& moment) {
                              moment.planned = Day(QDate(2026, 12, 1));
                              moment.minuteOfDay = 600;
                          }),
              "Planned for: 23 Nov 2026 → 1 Dec 2026 10:00");
    EXPECT_EQ(linesOfEdit(desk, planned,
                          [](Moment& moment) {
                              moment.status = MomentStatus::Told;
                              moment.held = Day(today);
                              moment.evidence.setting = Setting::DedicatedPlace;
                              moment.evidence.listening = Answer::Partly;
                          }),
              "Where it stands: planned → told | Held on: 23 Nov 2026 | "
              "Where it was held: dedicated place | "
              "They spoke at least half of the time: partly");
}

TEST(ChangeLines, SayWhatCameIntoAListAndWhatLeftIt)
{
    MomentDesk desk;
    Preparation before{.id = newId<Moment>()};
    before.anticipatedEmotions = {u"pride"_s};
    auto after = before;
    after.anticipatedEmotions = {u"unease"_s};
    after.expectations.push_back(
        {ExpectationLayer::Relational, text<ExpectationText>(u"Eye to eye"_s)});

    EXPECT_EQ(linesOf<Preparation>(desk, before, after),
              "What they expect of the relation, added: Eye to eye | "
              "What they may feel, added: unease | What they may feel, removed: pride");
}

TEST(ChangeLines, TellWhatWasDoneWithoutWhatTheKindOfMomentAsksFor)
{
    MomentDesk desk;
    Preparation first{.id = newId<Moment>()};
    first.checklist.push_back({text<ChecklistText>(u"Book the room"_s)});
    first.checklist.push_back({text<ChecklistText>(u"Find facts"_s), {}, 0, true});

    EXPECT_EQ(linesOf<Preparation>(desk, std::nullopt, first), "Done: Find facts");
    EXPECT_EQ(linesOfEdit(desk, first, [](Preparation& next) { next.checklist[1].done = false; }),
              "Not done any more: Find facts");
}

TEST(ChangeLines, ShortenLongNotes)
{
    MomentDesk desk;
    Debrief after{.id = newId<Moment>()};
    after.notes = text<LongText>(u"calm "_s.repeated(100));

    const auto lines = linesOf<Debrief>(desk, std::nullopt, after);

    EXPECT_TRUE(lines.starts_with("Notes: calm calm"));
    EXPECT_TRUE(lines.ends_with("…"));
    EXPECT_LT(lines.size(), 95U);
}

TEST(ChangeLines, FollowAPromise)
{
    MomentDesk desk;
    Commitment promise{.id = newId<Commitment>(), .text = text<CommitmentText>(u"Train"_s)};
    EXPECT_EQ(linesOf<Commitment>(desk, std::nullopt, promise), "Commitment, added: Train");
    EXPECT_EQ(
        linesOfEdit(desk, promise, [](Commitment& kept) { kept.state = CommitmentState::Kept; }),
        "Commitment (Train): open → kept");
}

TEST(ChangeLines, SayWhenARecordIsNotThereAnyMore)
{
    MomentDesk desk;

    EXPECT_EQ(linesOfEdit(desk, desk.person(), [](Person& person) { person.team = newId<Team>(); }),
              "Team: not in the logbook any more");
}

TEST(ChangeLines, HideNames)
{
    MomentDesk desk;
    desk.desk().names->setHidden(true);
    Debrief after{.id = newId<Moment>()};
    after.notes = text<LongText>(u"Inès was calm"_s);

    EXPECT_EQ(linesOf<Debrief>(desk, std::nullopt, after), "Notes: IF was calm");
    EXPECT_EQ(linesOfEdit(desk, desk.person(),
                          [](Person& person) {
                              person.familyName = text<PersonName>(u"Martin"_s);
                              person.email = text<EmailAddress>(u"ines@example.org"_s);
                          }),
              "Last name: F → M | E-mail:  → …");
}

TEST(ShownHistory, GoesFromTheNewestStepToTheOldestAndMarksWhatWasUndone)
{
    MomentDesk desk;
    auto seller = desk.person();
    seller.role = text<JobRole>(u"Seller"_s);
    ChangeSet step(StepName{"Edit a person"});
    step.update(desk.person(), seller);
    ASSERT_TRUE(desk.logbook().apply(step));
    ASSERT_TRUE(desk.logbook().undo());

    const auto steps = ui::shownHistory(desk.desk(), *desk.logbook().historyOf(desk.person().id));

    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].title, u"Edit a person (undone)"_s);
    EXPECT_EQ(steps[0].lines, QStringList(u"Role: Seller"_s));
    EXPECT_TRUE(steps[1].lines.isEmpty());
    EXPECT_TRUE(ui::tellsAChange(steps));
    EXPECT_TRUE(steps[0].when.isValid());
}

TEST(ShownHistory, TellsNoChangeOfWhatWasOnlyAdded)
{
    MomentDesk desk;
    const auto omar = somePerson(u"Omar"_s, u"Diallo"_s);
    desk.add(omar,
             Expectation{newId<Expectation>(), omar.id, {}, text<ExpectationText>(u"Calm"_s)});

    const auto steps = ui::shownHistory(desk.desk(), *desk.logbook().historyOf(omar.id));

    EXPECT_EQ(steps.size(), 1U);
    EXPECT_FALSE(ui::tellsAChange(steps));
}

}  // namespace esperluette::test
