// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each call of SQLite to the system fails in turn while a logbook is opened, changed, brought up to
// date, copied and encrypted.
#include "core/storage/logbook_copy.h"
#include "core/storage/logbook_file.h"
#include "tests/support/fault_rounds.h"
#include "tests/support/stored_logbook.h"

#include <QFile>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class FaultInjection : public testing::TestWithParam<Protection> {
protected:
    FaultInjection() : stored(storedLogbook(GetParam(), 12)), key(keyFor(GetParam())) { }

    Result<std::unique_ptr<Logbook>> open(const SharedKey& with) const
    {
        return Logbook::open(folder.path(), {Device::temporary(), with});
    }

    /// Opens with a disk that works; fails the test when that does not go, or a check finds a
    /// fault.
    std::unique_ptr<Logbook> reopened(const SharedKey& with) const
    {
        auto opened = open(with);
        if (!opened) {
            ADD_FAILURE() << "does not open again: " << int(opened.error().code) << ' '
                          << qPrintable(opened.error().detail);
            return nullptr;
        }
        const auto checked = (*opened)->check();
        EXPECT_TRUE(checked) << qPrintable(checked.error().detail);
        return *std::move(opened);
    }

    void withEachFault(const std::string& what, int stride, const std::function<void()>& round)
    {
        rounds.run(what + ", " + nameOf(GetParam()), stride, [&] {
            emptyFolder(folder);
            writeBytes(folder.path(), stored.bytes);
            round();
        });
    }

    void arm() { rounds.arm(); }
    void disarm() { rounds.disarm(); }

    TestFolder folder{TestFolder::Place::Memory};
    StoredLogbook stored;
    SharedKey key;
    FaultRounds rounds;
};

/// A person more, and a change of another.
ChangeSet someAction(const Records& records)
{
    auto changes = adding(somePerson());
    const auto& before = records.all<Person>().front();
    auto after = before;
    after.role = text<JobRole>(u"Cheffe d’atelier"_s);
    changes.update(before, after);
    return changes;
}

}  // namespace

TEST_P(FaultInjection, OpeningFailsOrSucceedsAndChangesNothing)
{
    withEachFault("open", 7, [&] {
        arm();
        {
            const auto opened = open(key);
            EXPECT_TRUE(!opened || sameFacts((*opened)->records(), stored.model.records));
        }
        disarm();
        EXPECT_EQ(bytesOf(folder.path()), stored.bytes);
        const auto again = reopened(key);
        EXPECT_TRUE(again && holds(*again, stored.model));
    });
}

TEST_P(FaultInjection, ALogbookBeginsOrIsNotThere)
{
    const SmallJourney journey;
    withEachFault("beginning", 9, [&] {
        emptyFolder(folder);
        arm();
        auto created =
            Logbook::create(folder.path(), journey.beginning(), {Device::temporary(), key});
        disarm();
        if (!created) {
            EXPECT_EQ(filesIn(folder), QStringList());
            return;
        }
        created = failure(ErrorCode::Cancelled);
        const auto again = reopened(key);
        EXPECT_TRUE(again && again->records().find(journey.kind.id));
    });
}

TEST_P(FaultInjection, AnActionIsDoneOrNotDone)
{
    auto after = stored.model;
    const auto action = someAction(stored.model.records);
    after.apply(action);
    withEachFault("action", 2, [&] {
        auto logbook = *open(key);
        const auto* undoable = logbook->history().lastDone();
        arm();
        const auto done = logbook->apply(action);
        disarm();
        EXPECT_TRUE(sameFacts(logbook->records(), (done ? after : stored.model).records));
        EXPECT_TRUE(done || logbook->history().lastDone() == undoable);
        logbook.reset();

        const auto again = reopened(key);
        EXPECT_TRUE(again && (holds(*again, after) || (!done && holds(*again, stored.model))));
    });
}

TEST_P(FaultInjection, WorkGoesOnAfterAnActionThatFailed)
{
    const auto action = someAction(stored.model.records);
    const auto next = adding(somePerson());
    withEachFault("action after a failed one", 2, [&] {
        auto logbook = *open(key);
        arm();
        const auto done = logbook->apply(action);
        disarm();
        const auto after = logbook->apply(done ? next : action);
        const auto records = logbook->records();
        logbook.reset();

        const auto again = reopened(key);
        if (after) {
            EXPECT_TRUE(again && sameFacts(again->records(), records));
        } else {
            // It is on the disk, and could not be said to be.
            EXPECT_EQ(after.error().code, ErrorCode::ChangedElsewhere);
            EXPECT_TRUE(again && !sameFacts(again->records(), records));
        }
    });
}

TEST_P(FaultInjection, ACopyIsWholeOrNotThere)
{
    const auto target = folder.path(u"copy.esperluette"_s);
    withEachFault("copy", 9, [&] {
        const auto logbook = *open(key);
        arm();
        const auto copied = logbook->copyTo(target);
        disarm();
        EXPECT_EQ(QFile::exists(target), bool(copied));
        EXPECT_FALSE(QFile::exists(target + u".part"_s));
        EXPECT_TRUE(logbook->check());
        if (copied) {
            const auto copy = Logbook::open(target, {Device::temporary(), key});
            EXPECT_TRUE(copy && (*copy)->check() && holds(**copy, stored.model));
        }
    });
}

TEST_P(FaultInjection, ABackupIsWholeOrNotThere)
{
    const auto target = folder.path(u"copy.esperluette"_s);
    withEachFault("backup", 7, [&] {
        arm();
        const auto copied = copyLogbook(folder.path(), key, target);
        disarm();
        EXPECT_EQ(QFile::exists(target), bool(copied));
        EXPECT_FALSE(QFile::exists(target + u".part"_s));
        EXPECT_EQ(bytesOf(folder.path()), stored.bytes);
    });
}

TEST_P(FaultInjection, AKeyIsChangedOrNotChanged)
{
    const auto target = GetParam() == Protection::Plain ? quickKey() : quickKey(9);
    withEachFault("another key", 13, [&] {
        auto logbook = *open(key);
        arm();
        const auto changed = logbook->changeKey(target);
        disarm();
        EXPECT_TRUE(sameFacts(logbook->records(), stored.model.records));
        const auto action = adding(somePerson());
        const auto done = logbook->apply(action);
        EXPECT_TRUE(done || (!changed && done.error().code == ErrorCode::ChangedElsewhere))
            << int(done.error().code) << qPrintable(done.error().detail);
        logbook.reset();
        EXPECT_EQ(filesIn(folder), QStringList{u"test.esperluette"_s});

        const bool opensWithOld = bool(open(key));
        EXPECT_FALSE(changed && opensWithOld);
        auto expected = stored.model;
        if (done)
            expected.apply(action);
        const auto again = reopened(opensWithOld ? key : target);
        EXPECT_TRUE(again && holds(*again, expected));
    });
}

TEST_P(FaultInjection, AFileBecomesAPlainOneOrStaysEncrypted)
{
    if (GetParam() == Protection::Plain)
        GTEST_SKIP() << "it is one";
    withEachFault("no key", 13, [&] {
        auto logbook = *open(key);
        arm();
        const auto changed = logbook->changeKey({});
        disarm();
        const auto action = adding(somePerson());
        const auto done = logbook->apply(action);
        EXPECT_TRUE(done || (!changed && done.error().code == ErrorCode::ChangedElsewhere));
        logbook.reset();
        EXPECT_EQ(filesIn(folder), QStringList{u"test.esperluette"_s});

        const bool opensWithOld = bool(open(key));
        EXPECT_FALSE(changed && opensWithOld);
        const auto again = reopened(opensWithOld ? key : SharedKey());
        EXPECT_TRUE(again
                    && again->records().all<Person>().size()
                        == stored.model.records.all<Person>().size() + (done ? 1 : 0));
    });
}

INSTANTIATE_TEST_SUITE_P(Storage, FaultInjection,
                         testing::Values(Protection::Plain, Protection::Encrypted),
                         [](const auto& each) { return std::string(nameOf(each.param)); });

}  // namespace esperluette::test
