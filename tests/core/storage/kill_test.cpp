// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process that writes is killed at a random moment; everything it had said to be done is there.
#include "core/logbook/backups.h"
#include "core/storage/logbook_copy.h"
#include "tests/support/stored_logbook.h"
#include "tests/support/torture.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#ifdef Q_OS_UNIX

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// Lets crash_writer work for a while after it opened the file, kills it, and says how many actions
/// it had acknowledged.
/// @param words  what the writer is told
std::size_t writeAndKill(const QStringList& words, std::chrono::microseconds after)
{
    QProcess writer;
    writer.start(QStringLiteral(ESPERLUETTE_BINARY_DIR "/bin/crash_writer"), words);
    QByteArray told;
    while (!told.contains("open\n") && writer.waitForReadyRead(20'000))
        told += writer.readAllStandardOutput();
    std::this_thread::sleep_for(after);
    writer.kill();
    writer.waitForFinished(20'000);
    EXPECT_EQ(writer.exitStatus(), QProcess::CrashExit) << "it ended by itself";
    told += writer.readAllStandardOutput();
    return std::size_t(told.count("acknowledged\n"));
}

/// What a logbook holds after each of the first actions of a seed.
std::vector<LogbookModel> replay(std::uint64_t seed, LogbookModel model, std::size_t actions)
{
    std::vector<LogbookModel> after = {model};
    RandomActions random(seed, std::move(model));
    for (std::size_t count = 0; count < actions; ++count) {
        random.next();
        after.push_back(random.model());
    }
    return after;
}

/// What a number of kills did.
struct KillTally {
    int kills = 0;
    std::size_t actions = 0;
    int hotJournals = 0;
    int lost = 0;
    int damaged = 0;  ///< or not openable

    std::string text() const
    {
        return std::to_string(kills) + " kills after " + std::to_string(actions)
            + " acknowledged actions, " + std::to_string(hotJournals) + " with a hot journal, "
            + std::to_string(lost) + " lost, " + std::to_string(damaged) + " damaged";
    }
};

}  // namespace

class KillTest : public testing::TestWithParam<Protection> {
protected:
    KillTest() : m_stored(storedLogbook(GetParam(), 10)) { }

    void kill(std::uint64_t seed, const QStringList& moreWords = {})
    {
        const TestFolder folder{seed % 4 == 0 ? TestFolder::Place::Disk
                                              : TestFolder::Place::Memory};
        writeBytes(folder.path(), m_stored.bytes);
        const auto acknowledged = writeAndKill(
            QStringList{folder.path(), QString::number(seed), QLatin1String(nameOf(GetParam()))}
                + moreWords,
            moment());
        ++tally.kills;
        tally.actions += acknowledged;
        tally.hotJournals += QFile::exists(folder.path() + u"-journal"_s) ? 1 : 0;

        const LogbookModel begin{.records = m_stored.model.records,
                                 .debriefs = m_stored.model.debriefs};
        const auto expected = replay(seed, begin, acknowledged + 1);
        const auto logbook =
            Logbook::open(folder.path(), {Device::temporary(), keyFor(GetParam())});
        if (!logbook || !(*logbook)->check())
            ++tally.damaged;
        else if (!holds(**logbook, expected[acknowledged])
                 && !holds(**logbook, expected[acknowledged + 1]))
            ++tally.lost;
    }

    const StoredLogbook& stored() const { return m_stored; }
    /// When to kill.
    std::chrono::microseconds moment()
    {
        return std::chrono::microseconds(2'000 + m_random() % 30'000);
    }

    KillTally tally;

private:
    StoredLogbook m_stored;
    std::mt19937_64 m_random{4};
};

TEST_P(KillTest, LosesNothingThatWasAcknowledged)
{
    const int rounds = isTorture() ? 250 : 13;
    for (int round = 0; round < rounds; ++round)
        kill(std::uint64_t(round) + 100);

    EXPECT_EQ(tally.lost, 0);
    EXPECT_EQ(tally.damaged, 0);
    EXPECT_GT(tally.actions, 0U);
    tellFigures(std::string("kills, ") + nameOf(GetParam()) + ": " + tally.text());
}

TEST_P(KillTest, LeavesOnlyWholeBackupsAndExports)
{
    const int rounds = isTorture() ? 250 : 13;
    std::size_t backups = 0;
    int interrupted = 0;
    for (int round = 0; round < rounds; ++round) {
        const TestFolder folder{TestFolder::Place::Memory};
        writeBytes(folder.path(), stored().bytes);
        const auto acknowledged = writeAndKill(
            {folder.path(), u"1"_s, QLatin1String(nameOf(GetParam())), u"copies"_s}, moment());
        const BackupFolder copies(QFileInfo(folder.path()).absolutePath() + u"/backups"_s,
                                  folder.path());
        const auto all = copies.all();
        EXPECT_GE(all.size(), acknowledged);
        for (const auto& backup : all)
            EXPECT_TRUE(summaryOf(backup.path, keyFor(GetParam()))) << round;
        QFile list(QFileInfo(folder.path()).absolutePath() + u"/list.csv"_s);
        if (list.open(QIODevice::ReadOnly)) {
            const auto bytes = list.readAll();
            EXPECT_EQ(bytes.size() % 1'000, 0);
            EXPECT_EQ(bytes.count(bytes.front()), bytes.size());
        }
        interrupted += QDir(copies.path()).entryList({u"*.part"_s}).empty() ? 0 : 1;
        backups += all.size();
    }
    EXPECT_GT(backups, 0U);
    tellFigures(std::string("kills while copying, ") + nameOf(GetParam()) + ": "
                + std::to_string(rounds) + " kills, " + std::to_string(interrupted)
                + " within a copy, " + std::to_string(backups) + " backups, all whole");
}

TEST_P(KillTest, FindsOutAWriterThatAcknowledgesTooEarly)
{
    for (std::uint64_t seed = 1'000; tally.lost == 0 && seed < 1'040; ++seed)
        kill(seed, {u"early"_s});

    EXPECT_GT(tally.lost, 0);
    tellFigures(std::string("kills, control ") + nameOf(GetParam())
                + " (must lose): " + tally.text());
}

INSTANTIATE_TEST_SUITE_P(Storage, KillTest,
                         testing::Values(Protection::Plain, Protection::Encrypted),
                         [](const auto& each) { return std::string(nameOf(each.param)); });

}  // namespace esperluette::test

#endif
