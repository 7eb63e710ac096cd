// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/erasure.h"

#include "tests/support/logbooks.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

const QDateTime atNoon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

class ErasureTest : public testing::Test {
protected:
    ErasureTest()
    {
        zoe.manager = ines.id;
        opera.manager = ines.id;
        const Preparation preparation{.id = praise.id,
                                      .notes = text<LongText>(u"Quetzal prepared"_s)};
        const Debrief debrief{.id = praise.id, .notes = text<LongText>(u"Quetzal told"_s)};
        const Moment coffee{.id = newId<Moment>(), .person = {}, .kind = journey.kind.id};
        const Ritual ritual{.id = newId<Ritual>(),
                            .kind = journey.kind.id,
                            .team = opera.id,
                            .name = text<RitualName>(u"Coffee"_s),
                            .hosts = {ines.id, zoe.id},
                            .place = {},
                            .first = today,
                            .last = {}};
        const Gathering together{coffee.id,
                                 opera.id,
                                 {{ines.id, Part::Present}, {zoe.id, Part::Present}},
                                 ines.id,
                                 ritual.id};
        const Commitment owed{.id = newId<Commitment>(),
                              .text = text<CommitmentText>(u"Quetzal owes"_s),
                              .promised = today,
                              .owner = ines.id};
        const Commitment promise{.id = newId<Commitment>(),
                                 .moment = praise.id,
                                 .person = ines.id,
                                 .text = text<CommitmentText>(u"Quetzal promised"_s),
                                 .promised = today};
        const Expectation hope{.id = newId<Expectation>(),
                               .person = ines.id,
                               .text = text<ExpectationText>(u"Quetzal hoped"_s),
                               .said = today};
        const DayOff leave{newId<DayOff>(), ines.id, today, today, text<DayOffName>(u"Quetzal"_s)};
        const LifeEvent success{.id = newId<LifeEvent>(),
                                .event = text<EventKey>(u"success_observed"_s),
                                .person = ines.id,
                                .team = {},
                                .day = today,
                                .name = text<EventName>(u"Quetzal fair"_s)};
        const Snooze pause{newId<Snooze>(), ines.id, today.addDays(7),
                           text<SnoozeReason>(u"Quetzal rests"_s), today};
        EXPECT_TRUE(
            logbook->apply(adding(opera, ines, zoe, praise, preparation, debrief, coffee, together,
                                  promise, hope, leave, ritual, owed, success, pause)));
        auto renamed = ines;
        renamed.role = text<JobRole>(u"Quetzal keeper"_s);
        ChangeSet edit(StepName{"Edit"});
        edit.update(ines, renamed);
        EXPECT_TRUE(logbook->apply(edit));
    }

    static bool holdsQuetzal(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().contains("Quetzal");
    }

    TestFolder folder;
    SmallJourney journey;
    Team opera = someTeam();
    Person ines = somePerson(u"Inès"_s, u"Quetzal"_s);
    Person zoe = somePerson(u"Zoé"_s);
    Moment praise = carefulMoment(ines, journey.kind);
    std::unique_ptr<Logbook> logbook = newLogbook(folder, journey.beginning());
};

TEST_F(ErasureTest, TakesOutEverythingAboutThePerson)
{
    ChangeSet cover(StepName{"Cover"});
    auto ofInes = *logbook->records().cover();
    ofInes.keeperIs = ines.id;
    cover.update(*logbook->records().cover(), ofInes);
    ASSERT_TRUE(logbook->apply(cover));

    ASSERT_TRUE(logbook->erase(*erasureOf(*logbook, ines.id)));

    EXPECT_FALSE(logbook->records().cover()->keeperIs);
    const auto& records = logbook->records();
    ASSERT_EQ(records.all<Person>().size(), 1u);
    EXPECT_FALSE(records.all<Person>().front().manager);
    EXPECT_FALSE(records.all<Team>().front().manager);
    EXPECT_TRUE(records.all<Commitment>().empty());
    EXPECT_TRUE(records.all<Expectation>().empty());
    EXPECT_TRUE(records.all<DayOff>().empty());
    ASSERT_EQ(records.all<Moment>().size(), 1u) << "the coffee with the others stays";
    ASSERT_EQ(records.all<Gathering>().front().attendances.size(), 1u);
    EXPECT_EQ(records.all<Gathering>().front().attendances.front().person, zoe.id);
    EXPECT_FALSE(records.all<Gathering>().front().host);
    EXPECT_EQ(records.all<Ritual>().front().hosts, std::vector{zoe.id});
    EXPECT_TRUE(logbook->check());
}

TEST_F(ErasureTest, LeavesNoWordInTheFile)
{
    ASSERT_TRUE(holdsQuetzal(folder.path()));

    ASSERT_TRUE(logbook->erase(*erasureOf(*logbook, ines.id)));
    logbook.reset();

    EXPECT_FALSE(holdsQuetzal(folder.path()));
}

TEST_F(ErasureTest, CannotBeUndoneNorCanWhatCameBefore)
{
    ASSERT_TRUE(logbook->erase(*erasureOf(*logbook, ines.id)));
    EXPECT_FALSE(logbook->history().lastDone());
    ASSERT_TRUE(logbook->apply(adding(somePerson())));
    logbook.reset();
    logbook = *Logbook::open(folder.path());

    ASSERT_TRUE(logbook->undo());

    EXPECT_FALSE(logbook->history().lastDone());
    EXPECT_EQ(logbook->records().all<Person>().size(), 1u);
}

TEST_F(ErasureTest, TheHistoryAloneCanBeForgotten)
{
    const auto before = *logbook->records().find(ines.id);

    ASSERT_TRUE(logbook->forgetHistory());

    EXPECT_FALSE(logbook->history().lastDone());
    EXPECT_TRUE(logbook->check());
    ASSERT_TRUE(logbook->apply(adding(somePerson())));
    logbook.reset();
    logbook = *Logbook::open(folder.path());
    EXPECT_EQ(*logbook->records().find(ines.id), before);
    ASSERT_TRUE(logbook->undo());
    EXPECT_FALSE(logbook->history().lastDone());
    EXPECT_TRUE(logbook->check());
}

TEST_F(ErasureTest, OfSomebodyUnknownIsRefused)
{
    EXPECT_EQ(erasureOf(*logbook, newId<Person>()).error().code, ErrorCode::StaleChange);
}

TEST_F(ErasureTest, ReachesTheBackups)
{
    const BackupFolder backups(folder.path(u"backups"_s), folder.path());
    const auto with = *backups.make({}, BackupReason::Asked, atNoon);
    ASSERT_TRUE(holdsQuetzal(with.path));

    const auto erased = eraseFromBackups(backups, {}, ines.id);

    EXPECT_EQ(erased.rewritten, 1);
    EXPECT_TRUE(erased.left.empty());
    EXPECT_FALSE(holdsQuetzal(with.path));
    const auto opened = Logbook::open(with.path);
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->records().all<Person>().size(), 1u);
    EXPECT_EQ(QDir(backups.path()).entryList(QDir::Files).size(), 1);
}

TEST_F(ErasureTest, NamesTheBackupsThatItCannotOpen)
{
    const BackupFolder backups(folder.path(u"backups"_s), folder.path());
    const auto good = *backups.make({}, BackupReason::Asked, atNoon);
    const auto damaged = *backups.make({}, BackupReason::Asked, atNoon.addSecs(1));
    QFile file(damaged.path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.resize(5000);
    file.close();

    const auto erased = eraseFromBackups(backups, {}, ines.id);

    EXPECT_EQ(erased.rewritten, 1);
    ASSERT_EQ(erased.left.size(), 1u);
    EXPECT_EQ(erased.left.front().path, damaged.path);
}

}  // namespace
}  // namespace esperluette::test
