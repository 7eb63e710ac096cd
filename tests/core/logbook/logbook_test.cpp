// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/logbook.h"

#include "core/storage/file_lock.h"

#include "tests/support/logbooks.h"

#include <gtest/gtest.h>

namespace esperluette {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

class LogbookTest : public testing::Test {
protected:
    TestFolder folder;
    SmallJourney journey;
    std::unique_ptr<Logbook> logbook = newLogbook(folder, journey.beginning());
};

TEST_F(LogbookTest, HoldsWhatItBeganWith)
{
    EXPECT_EQ(logbook->records().all<MomentKind>().size(), 1u);
    EXPECT_EQ(logbook->records().cover()->id, journey.cover.id);
    EXPECT_FALSE(logbook->history().lastDone());
}

TEST_F(LogbookTest, TellsEverybodyWhatChangedOnceItIsOnDisk)
{
    const auto ines = somePerson();
    std::vector<ChangeSet> heard;
    QObject::connect(logbook.get(), &Logbook::changed, logbook.get(),
                     [&](const ChangeSet& changes) { heard.push_back(changes); });

    ASSERT_TRUE(logbook->apply(adding(ines)));

    ASSERT_EQ(heard.size(), 1u);
    EXPECT_EQ(heard.front(), adding(ines));
    ASSERT_TRUE(logbook->records().find(ines.id));
    EXPECT_EQ(*logbook->records().find(ines.id), ines);
}

TEST_F(LogbookTest, KeepsEveryFactAfterClosingAndOpening)
{
    auto ines = somePerson(u"Inès"_s, u"O’Brien-Œuvrard"_s);
    ines.birthday = QDate(1990, 2, 28);
    ines.birthdayShared = true;
    auto moment = carefulMoment(ines, journey.kind);
    moment.title = text<MomentTitle>(u"Calme 😀 sous pression"_s);
    auto everything = adding(ines, moment);
    const Commitment promise{.id = newId<Commitment>(),
                             .moment = moment.id,
                             .person = ines.id,
                             .text = text<CommitmentText>(u"Former"_s),
                             .promised = today};
    everything.create(promise);
    ASSERT_TRUE(logbook->apply(everything));
    logbook.reset();

    const auto opened = Logbook::open(folder.path());

    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    const auto& records = (*opened)->records();
    EXPECT_EQ(*records.find(ines.id), ines);
    EXPECT_EQ(*records.find(moment.id), moment);
    EXPECT_EQ(*records.find(promise.id), promise);
    EXPECT_EQ(*records.find(journey.kind.id), journey.kind);
    EXPECT_TRUE((*opened)->check());
}

TEST_F(LogbookTest, KeepsProseOnDiskAndFetchesItById)
{
    const auto ines = somePerson();
    const auto moment = plannedMoment(ines, journey.kind);
    const Preparation preparation{
        .id = moment.id,
        .expectations = {{ExpectationLayer::Emotional, text<ExpectationText>(u"Fierté"_s)}},
        .anticipatedEmotions = {u"pride"_s},
        .checklist = {{text<ChecklistText>(u"Réserver"_s), ChecklistRole::Hr, -2, true}},
        .plannedSetting = Setting::DedicatedPlace,
        .notes = text<LongText>(u"deux\nlignes"_s)};
    ASSERT_TRUE(logbook->apply(adding(ines, moment, preparation)));

    const auto fetched = logbook->preparation(moment.id);

    ASSERT_TRUE(fetched);
    EXPECT_EQ(*fetched, preparation);
    EXPECT_EQ(*logbook->debrief(moment.id), std::nullopt);
}

TEST_F(LogbookTest, ReadsTheEmotionsOfAllMomentsTogether)
{
    const auto ines = somePerson();
    const auto both = plannedMoment(ines, journey.kind);
    const auto prepared = plannedMoment(ines, journey.kind);
    const auto silent = plannedMoment(ines, journey.kind);
    const auto told = plannedMoment(ines, journey.kind);
    const ToldEmotion joy{.key = u"joy"_s};
    const ToldEmotion fear{.key = u"fear"_s, .source = EmotionSource::ManagersImpression};
    ASSERT_TRUE(logbook->apply(
        adding(ines, both, prepared, silent, told,
               Preparation{.id = both.id, .anticipatedEmotions = {u"pride"_s, u"joy"_s}},
               Preparation{.id = prepared.id, .anticipatedEmotions = {u"calm"_s}},
               Preparation{.id = silent.id}, Debrief{.id = both.id, .emotions = {joy, fear}},
               Debrief{.id = silent.id}, Debrief{.id = told.id, .emotions = {fear}})));

    const auto emotions = logbook->emotions();

    ASSERT_TRUE(emotions);
    EXPECT_EQ(
        *emotions,
        (std::vector<MomentEmotions>{{both.id, {u"pride"_s, u"joy"_s}, {u"joy"_s}, {u"fear"_s}},
                                     {prepared.id, {u"calm"_s}, {}, {}},
                                     {told.id, {}, {}, {u"fear"_s}}}));
}

TEST_F(LogbookTest, ReadsTheEmotionsAgainAfterTheyChanged)
{
    const auto ines = somePerson();
    const auto moment = plannedMoment(ines, journey.kind);
    ASSERT_TRUE(logbook->apply(adding(ines, moment)));
    EXPECT_TRUE(logbook->emotions()->empty());
    ASSERT_TRUE(
        logbook->apply(adding(Preparation{.id = moment.id, .anticipatedEmotions = {u"pride"_s}})));
    EXPECT_EQ(logbook->emotions()->size(), 1u);
    ASSERT_TRUE(logbook->undo());
    EXPECT_TRUE(logbook->emotions()->empty());
}

TEST_F(LogbookTest, UndoesAndRedoesAnyNumberOfNamedSteps)
{
    const auto ines = somePerson();
    auto renamed = ines;
    renamed.role = text<JobRole>(u"Vendeuse"_s);
    ASSERT_TRUE(logbook->apply(adding(ines)));
    ChangeSet edit(StepName{"Edit"});
    edit.update(ines, renamed);
    ASSERT_TRUE(logbook->apply(edit));
    EXPECT_STREQ(logbook->history().lastDone()->name.text.constData(), "Edit");

    ASSERT_TRUE(logbook->undo());
    EXPECT_EQ(*logbook->records().find(ines.id), ines);
    ASSERT_TRUE(logbook->undo());
    EXPECT_FALSE(logbook->records().find(ines.id));
    EXPECT_FALSE(logbook->history().lastDone());
    ASSERT_TRUE(logbook->redo());
    ASSERT_TRUE(logbook->redo());
    EXPECT_EQ(*logbook->records().find(ines.id), renamed);
    EXPECT_FALSE(logbook->history().nextUndone());
}

TEST_F(LogbookTest, RefusesAChangeMadeFromSomethingOlder)
{
    const auto ines = somePerson();
    ASSERT_TRUE(logbook->apply(adding(ines)));
    auto other = ines;
    other.role = text<JobRole>(u"Vendeuse"_s);
    auto third = ines;
    third.role = text<JobRole>(u"Chef"_s);
    ChangeSet first;
    first.update(ines, other);
    ASSERT_TRUE(logbook->apply(first));

    ChangeSet stale;
    stale.update(ines, third);
    const auto outcome = logbook->apply(stale);

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::StaleChange);
    EXPECT_EQ(*logbook->records().find(ines.id), other);
}

TEST_F(LogbookTest, RefusesProseMadeFromSomethingOlder)
{
    const auto ines = somePerson();
    const auto moment = plannedMoment(ines, journey.kind);
    const Preparation one{.id = moment.id, .notes = text<LongText>(u"un"_s)};
    const Preparation two{.id = moment.id, .notes = text<LongText>(u"deux"_s)};
    ASSERT_TRUE(logbook->apply(adding(ines, moment, one)));

    const auto outcome = logbook->apply(adding(two));

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::StaleChange);
    EXPECT_EQ((*logbook->preparation(moment.id))->notes.text(), u"un"_s);
}

TEST_F(LogbookTest, RefusesARecordThatRefersToNobody)
{
    const auto stranger = somePerson();

    const auto outcome = logbook->apply(adding(plannedMoment(stranger, journey.kind)));

    ASSERT_FALSE(outcome);
    EXPECT_TRUE(logbook->records().all<Moment>().empty());
}

TEST_F(LogbookTest, RefusesToRemoveSomebodyOthersReferTo)
{
    const auto ines = somePerson();
    ASSERT_TRUE(logbook->apply(adding(ines, plannedMoment(ines, journey.kind))));
    ChangeSet removal;
    removal.remove(ines);

    EXPECT_FALSE(logbook->apply(removal));
    EXPECT_TRUE(logbook->records().find(ines.id));
}

TEST_F(LogbookTest, NoticesThatAnotherProgramWroteTheFile)
{
    // As on another computer, which our lock does not reach.
    ASSERT_TRUE(QFile::remove(FileLock::pathFor(folder.path())));
    auto other = *Logbook::open(folder.path());
    ASSERT_TRUE(other->apply(adding(somePerson())));

    const auto outcome = logbook->apply(adding(somePerson()));

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::ChangedElsewhere);
    EXPECT_TRUE(logbook->records().all<Person>().empty());
}

TEST_F(LogbookTest, NoticesThatItsFileWasPutAway)
{
    ASSERT_TRUE(QFile::rename(folder.path(), folder.path(u"moved"_s)));

    const auto outcome = logbook->apply(adding(somePerson()));

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::ChangedElsewhere);
    EXPECT_FALSE(QFile::exists(folder.path()));
}

TEST_F(LogbookTest, NeverWritesOverAFileThatExists)
{
    const auto outcome = Logbook::create(folder.path(), journey.beginning());

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::FileExists);
    EXPECT_TRUE(logbook->check());
}

}  // namespace
}  // namespace esperluette
