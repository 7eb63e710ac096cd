// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_reader.h"

#include "core/storage/logbook_file.h"
#include "tests/support/logbooks.h"

#include <gtest/gtest.h>

namespace esperluette {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

/// A file with one person, changed by steps; the clock shows a second more at each step.
class HistoryReaderTest : public testing::Test {
protected:
    HistoryReaderTest() { write(named("Add a person", adding(ines))); }

    static ChangeSet named(const char* name, ChangeSet changes)
    {
        changes.rename(StepName{name});
        return changes;
    }
    template <typename Entity>
    static ChangeSet changing(const char* name, const Entity& before, const Entity& after)
    {
        ChangeSet changes(StepName{name});
        changes.update(before, after);
        return changes;
    }
    Person withRole(const QString& role) const
    {
        auto person = ines;
        person.role = text<JobRole>(role);
        return person;
    }
    void write(const ChangeSet& changes, ActionEffect effect = ActionEffect::Done)
    {
        ASSERT_TRUE(file->write(changes, effect));
    }
    template <typename Subject>
    std::vector<HistoryEntry> historyOf(const Subject& subject) const
    {
        auto history = file->historyOf(subject);
        return history ? *std::move(history) : (std::abort(), std::vector<HistoryEntry>());
    }

    TestFolder folder;
    SmallJourney journey;
    Person ines = somePerson();
    std::int64_t milliseconds = 1'800'000'000'000;
    Device device = [this] {
        auto temporary = Device::temporary();
        temporary.clock = [this] { return milliseconds += 1000; };
        return temporary;
    }();
    std::unique_ptr<LogbookFile> file =
        *LogbookFile::create(folder.path(), journey.beginning(), device);
};

}  // namespace

TEST_F(HistoryReaderTest, TellsEachStepWithTheRecordBeforeAndAfter)
{
    write(changing("Edit a person", ines, withRole(u"Seller"_s)));

    const auto history = historyOf(ines.id);

    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0].changes, named("Add a person", adding(ines)));
    EXPECT_EQ(history[1].changes, changing("Edit a person", ines, withRole(u"Seller"_s)));
    EXPECT_EQ(history[1].milliseconds - history[0].milliseconds, 1000);
    EXPECT_FALSE(history[1].undone);
}

TEST_F(HistoryReaderTest, MarksAStepThatWasUndoneUntilItIsDoneAgain)
{
    const auto step = changing("Edit a person", ines, withRole(u"Seller"_s));
    write(step);
    write(step.inverted(), ActionEffect::Undone);
    EXPECT_TRUE(historyOf(ines.id)[1].undone);
    EXPECT_EQ(historyOf(ines.id)[2].effect, ActionEffect::Undone);

    write(step, ActionEffect::Redone);

    EXPECT_FALSE(historyOf(ines.id)[1].undone);
    EXPECT_FALSE(historyOf(ines.id)[0].undone);
}

TEST_F(HistoryReaderTest, HoldsWhatThePersonExpectsAlsoAfterItWasWithdrawn)
{
    const Expectation expectation{
        newId<Expectation>(), ines.id, {}, text<ExpectationText>(u"Being seen"_s), today};
    write(adding(expectation));
    ChangeSet withdrawn(StepName{"Withdraw"});
    withdrawn.remove(expectation);
    write(withdrawn);

    const auto history = historyOf(ines.id);

    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history[2].changes, withdrawn);
}

TEST_F(HistoryReaderTest, HoldsWhatBelongsToAMoment)
{
    const auto moment = plannedMoment(ines, journey.kind);
    write(named("Plan", adding(moment)));
    const Preparation preparation{.id = moment.id, .notes = text<LongText>(u"October"_s)};
    const Commitment promise{.id = newId<Commitment>(),
                             .moment = moment.id,
                             .person = ines.id,
                             .text = text<CommitmentText>(u"Train"_s)};
    auto kept = promise;
    kept.state = CommitmentState::Kept;
    write(named("Prepare", adding(preparation)));
    write(named("Promise", adding(promise)));
    write(changing("Keep", promise, kept));

    const auto history = historyOf(moment.id);

    ASSERT_EQ(history.size(), 4U);
    EXPECT_EQ(history[1].changes.of<Preparation>().front().after, preparation);
    EXPECT_EQ(history[2].changes, named("Promise", adding(promise)));
    EXPECT_EQ(history[3].changes, changing("Keep", promise, kept));
}

TEST_F(HistoryReaderTest, LeavesOutOtherRecordsOfTheSameStep)
{
    const auto omar = somePerson(u"Omar"_s, u"Diallo"_s);
    const auto moment = plannedMoment(omar, journey.kind);
    const Expectation other{
        newId<Expectation>(), omar.id, {}, text<ExpectationText>(u"Calm"_s), today};
    write(adding(omar, moment, other));
    auto changes = changing("Edit", ines, withRole(u"Seller"_s));
    auto moved = omar;
    moved.role = text<JobRole>(u"Cook"_s);
    changes.update(omar, moved);
    write(changes);

    const auto history = historyOf(ines.id);

    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[1].changes, changing("Edit", ines, withRole(u"Seller"_s)));
}

TEST_F(HistoryReaderTest, IsEmptyForWhatWasNeverThere)
{
    EXPECT_TRUE(historyOf(newId<Person>()).empty());
    EXPECT_TRUE(historyOf(newId<Moment>()).empty());
}

}  // namespace esperluette
