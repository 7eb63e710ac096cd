// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/support/logbooks.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class UndoAcrossSessions : public testing::Test {
protected:
    UndoAcrossSessions()
    {
        EXPECT_TRUE(logbook->apply(adding(ines)));
        auto changed = ines;
        changed.role = text<JobRole>(u"Vendeuse"_s);
        ChangeSet edit(StepName{"Edit %n people", 3});
        edit.update(ines, changed);
        EXPECT_TRUE(logbook->apply(edit));
    }

    void reopen()
    {
        logbook.reset();
        logbook = *Logbook::open(folder.path());
    }
    const Person* found() const { return logbook->records().find(ines.id); }

    TestFolder folder;
    SmallJourney journey;
    Person ines = somePerson();
    std::unique_ptr<Logbook> logbook = newLogbook(folder, journey.beginning());
};

TEST_F(UndoAcrossSessions, TakesBackWhatWasDoneBefore)
{
    reopen();
    ASSERT_TRUE(logbook->history().lastDone());
    EXPECT_EQ(logbook->history().lastDone()->name, (StepName{"Edit %n people", 3}));

    ASSERT_TRUE(logbook->undo());
    EXPECT_EQ(*found(), ines);
    ASSERT_TRUE(logbook->undo());
    EXPECT_FALSE(found());

    EXPECT_FALSE(logbook->history().lastDone()) << "the beginning is not a step";
    EXPECT_TRUE(logbook->check());
}

TEST_F(UndoAcrossSessions, DoesAgainWhatWasUndoneBefore)
{
    ASSERT_TRUE(logbook->undo());
    ASSERT_TRUE(logbook->undo());
    reopen();
    ASSERT_TRUE(logbook->history().nextUndone());

    ASSERT_TRUE(logbook->redo());
    EXPECT_EQ(*found(), ines);
    reopen();
    ASSERT_TRUE(logbook->redo());

    EXPECT_EQ(found()->role.text(), u"Vendeuse"_s);
    EXPECT_FALSE(logbook->history().nextUndone());
    EXPECT_TRUE(logbook->check());
}

TEST_F(UndoAcrossSessions, BringsBackWhatWasRemoved)
{
    ChangeSet removal(StepName{"Remove"});
    removal.remove(*found());
    ASSERT_TRUE(logbook->apply(removal));
    reopen();

    ASSERT_TRUE(logbook->undo());

    EXPECT_EQ(found()->role.text(), u"Vendeuse"_s);
}

TEST_F(UndoAcrossSessions, TakesProseBack)
{
    const auto moment = plannedMoment(ines, journey.kind);
    const Preparation before{.id = moment.id, .notes = text<LongText>(u"first"_s)};
    const Preparation after{.id = moment.id, .notes = text<LongText>(u"second"_s)};
    ASSERT_TRUE(logbook->apply(adding(moment, before)));
    ChangeSet edit(StepName{"Prepare"});
    edit.update(before, after);
    ASSERT_TRUE(logbook->apply(edit));
    reopen();

    ASSERT_TRUE(logbook->undo());

    EXPECT_EQ(*logbook->preparation(moment.id), before);
}

TEST_F(UndoAcrossSessions, ForgetsWhatWasUndoneOnceSomethingNewIsDone)
{
    ASSERT_TRUE(logbook->undo());
    ASSERT_TRUE(logbook->apply(adding(somePerson())));
    reopen();

    EXPECT_FALSE(logbook->history().nextUndone());
    ASSERT_TRUE(logbook->undo());
    ASSERT_TRUE(logbook->undo());
    EXPECT_FALSE(found());
}

TEST_F(UndoAcrossSessions, RefusesWhatChangedOtherwiseSince)
{
    logbook.reset();
    {
        // As another program might, which knows nothing of the history.
        Database database(folder.path(), Database::Mode::Existing);
        database.run("UPDATE person SET role = 'Responsable'");
    }
    logbook = *Logbook::open(folder.path());

    const auto outcome = logbook->undo();

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::StaleChange);
    EXPECT_EQ(found()->role.text(), u"Responsable"_s);
    EXPECT_FALSE(logbook->check());
}

/// What a logbook holds, for comparison.
struct Held {
    std::vector<Person> people;
    friend bool operator==(const Held&, const Held&) = default;
};

Held heldBy(const Logbook& logbook)
{
    const auto people = logbook.records().all<Person>();
    return {{people.begin(), people.end()}};
}

TEST(History, IsTheSameWhereverTheProgramWasClosed)
{
    EXPECT_TRUE(rc::check([] {
        const TestFolder folder;
        const SmallJourney journey;
        auto logbook = newLogbook(folder, journey.beginning());
        std::vector<Held> states{heldBy(*logbook)};
        std::size_t at = 0;
        const auto steps =
            *rc::gen::resize(15, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6)));
        for (const auto step : steps) {
            const auto people = logbook->records().all<Person>();
            ChangeSet changes(StepName{"Step"});
            switch (step) {
            case 0:
                logbook.reset();
                logbook = *Logbook::open(folder.path());
                continue;
            case 1:
                RC_ASSERT(bool(logbook->undo()));
                at -= at > 0 ? 1 : 0;
                RC_ASSERT(heldBy(*logbook) == states[at]);
                continue;
            case 2:
                RC_ASSERT(bool(logbook->redo()));
                at += at + 1 < states.size() ? 1 : 0;
                RC_ASSERT(heldBy(*logbook) == states[at]);
                continue;
            case 3:
                if (people.empty())
                    continue;
                changes.remove(people.front());
                break;
            case 4: {
                if (people.empty())
                    continue;
                auto changed = people.back();
                changed.rhythmDays += 1;
                changes.update(people.back(), changed);
                break;
            }
            default: changes.create(somePerson());
            }
            RC_ASSERT(bool(logbook->apply(changes)));
            states.resize(++at);
            states.push_back(heldBy(*logbook));
        }
        RC_ASSERT(bool(logbook->check()));
    }));
}

}  // namespace
}  // namespace esperluette::test
