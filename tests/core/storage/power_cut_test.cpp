// SPDX-License-Identifier: GPL-3.0-or-later
//
// The power goes at any call of SQLite to the system: what was acknowledged is there afterwards,
// and the file opens.
#include "core/storage/logbook_file.h"
#include "core/storage/migrator.h"
#include "tests/support/fault_rounds.h"
#include "tests/support/stored_logbook.h"

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// What a number of power cuts did.
struct CutTally {
    int cuts = 0;
    int lost = 0;  ///< something acknowledged is missing, or something else is there
    int corrupt = 0;
    int notOpenable = 0;

    int harmed() const { return lost + corrupt + notOpenable; }
    std::string text() const
    {
        return std::to_string(cuts) + " cuts, " + std::to_string(lost) + " lost, "
            + std::to_string(corrupt) + " corrupt, " + std::to_string(notOpenable)
            + " not openable";
    }
};

/// Cuts the power at random while something is written, and keeps what is left each time.
class PowerCuts {
public:
    struct Cut {
        DiskModel::Files files;
        std::size_t acknowledged;
    };

    explicit PowerCuts(std::uint64_t seed) : m_random(seed) { m_vfs.skipSyncs(); }

    /// Runs `writing` and cuts the power about once in `interval` calls.
    template <typename Writing>
    void during(DiskModel& disk, std::size_t interval, Writing&& writing)
    {
        m_vfs.beforeEachCall([&, interval] {
            if (m_random() % interval == 0)
                m_cuts.push_back({disk.afterPowerCut(m_random), m_acknowledged});
        });
        writing([this] { ++m_acknowledged; });
        m_vfs.beforeEachCall({});
    }

    /// What is opened from now on belongs to the disk that loses its power, or to one that does
    /// not.
    void use(DiskModel* disk) { m_vfs.watchWith(disk); }

    /// Puts what each cut left into `folder`, under the names that the files had.
    template <typename Judging>
    void judge(const TestFolder& folder, CutTally& tally, Judging&& judging)
    {
        for (const auto& cut : std::exchange(m_cuts, {})) {
            emptyFolder(folder);
            for (const auto& [path, bytes] : cut.files)
                writeBytes(folder.path(QFileInfo(QString::fromStdString(path)).fileName()), bytes);
            ++tally.cuts;
            judging(cut);
        }
        m_acknowledged = 0;
    }

private:
    FaultyVfs m_vfs;
    std::mt19937_64 m_random;
    std::vector<Cut> m_cuts;
    std::size_t m_acknowledged = 0;
};

/// Opens what a cut left, and counts it when it is not as one of the `allowed` models says.
void judgeLogbook(const TestFolder& folder, const SharedKey& key,
                  std::span<const LogbookModel> allowed, CutTally& tally)
{
    const auto logbook = Logbook::open(folder.path(), {Device::temporary(), key});
    if (!logbook)
        ++tally.notOpenable;
    else if (!(*logbook)->check())
        ++tally.corrupt;
    else if (std::ranges::none_of(allowed,
                                  [&](const auto& model) { return holds(**logbook, model); }))
        ++tally.lost;
}

constexpr std::size_t actionsInARun = 8;

/// Random actions on a logbook, with cuts.
void cutActions(Protection protection, std::uint64_t seed, const StoredLogbook& stored,
                CutTally& tally)
{
    const TestFolder folder{TestFolder::Place::Memory};
    const auto key = keyFor(protection);
    PowerCuts cuts(seed);
    DiskModel disk;
    std::vector<LogbookModel> expected = {stored.model};
    writeBytes(folder.path(), stored.bytes);
    cuts.use(&disk);
    auto logbook = *Logbook::open(folder.path(), {Device::temporary(), key});
    RandomActions random(seed + 1'000, stored.model);
    cuts.during(disk, 4, [&](const auto& acknowledge) {
        for (std::size_t count = 0; count < actionsInARun; ++count) {
            const auto action = random.next();
            expected.push_back(random.model());
            ASSERT_TRUE(perform(*logbook, action));
            acknowledge();
        }
    });
    logbook.reset();
    cuts.use(nullptr);
    const TestFolder after{TestFolder::Place::Memory};
    cuts.judge(after, tally, [&](const PowerCuts::Cut& cut) {
        const auto begin = expected.begin() + std::ptrdiff_t(cut.acknowledged);
        const auto end = begin + (begin + 1 == expected.end() ? 1 : 2);
        judgeLogbook(after, key, {begin, end}, tally);
    });
}

/// Rows written one by one with another setting than a logbook has.
CutTally cutRows(const char* setting, int runs)
{
    CutTally tally;
    for (int run = 0; run < runs; ++run) {
        const TestFolder folder{TestFolder::Place::Memory};
        PowerCuts cuts(std::uint64_t(run) + 1);
        DiskModel disk;
        {
            Database(folder.path(), Database::Mode::New).run("CREATE TABLE t (x)");
            cuts.use(&disk);
            Database database(folder.path(), Database::Mode::Existing);
            database.run(setting);
            database.integer("SELECT count(*) FROM t");
            cuts.during(disk, 4, [&](const auto& acknowledge) {
                for (int row = 0; row < 10; ++row) {
                    database.run("INSERT INTO t VALUES (randomblob(3000))");
                    acknowledge();
                }
            });
            cuts.use(nullptr);
        }
        const TestFolder after{TestFolder::Place::Memory};
        cuts.judge(after, tally, [&](const PowerCuts::Cut& cut) {
            try {
                const Database database(after.path(), Database::Mode::Existing);
                if (database.text("PRAGMA integrity_check") != u"ok")
                    ++tally.corrupt;
                else if (database.integer("SELECT count(*) FROM t")
                         < std::int64_t(cut.acknowledged))
                    ++tally.lost;
            } catch (const StorageFailure&) {
                ++tally.notOpenable;
            }
        });
    }
    return tally;
}

}  // namespace

class PowerCutTest : public testing::TestWithParam<Protection> { };

TEST_P(PowerCutTest, LosesNothingThatWasAcknowledged)
{
    const auto stored = storedLogbook(GetParam(), 12);
    CutTally tally;
    for (int run = 0; run < 16 * tortureFactor(); ++run)
        cutActions(GetParam(), std::uint64_t(run) + 1, stored, tally);

    EXPECT_EQ(tally.harmed(), 0);
    EXPECT_GT(tally.cuts, 300);
    tellFigures(std::string("power cuts, ") + nameOf(GetParam()) + ": " + tally.text());
}

TEST_P(PowerCutTest, LeavesTheOldKeyOrTheNewOne)
{
    if (GetParam() == Protection::Plain)
        GTEST_SKIP() << "a plain file has no key";
    const auto stored = storedLogbook(GetParam(), 12);
    CutTally tally;
    for (int run = 0; run < 2 * tortureFactor(); ++run) {
        const TestFolder folder{TestFolder::Place::Memory};
        PowerCuts cuts(std::uint64_t(run) + 1);
        DiskModel disk;
        writeBytes(folder.path(), stored.bytes);
        cuts.use(&disk);
        auto logbook = *Logbook::open(folder.path(), {Device::temporary(), quickKey()});
        cuts.during(disk, 8, [&](const auto& acknowledge) {
            ASSERT_TRUE(logbook->changeKey(quickKey(9)));
            acknowledge();
        });
        logbook.reset();
        cuts.use(nullptr);
        const TestFolder after{TestFolder::Place::Memory};
        cuts.judge(after, tally, [&](const PowerCuts::Cut& cut) {
            const bool isOld = bool(Logbook::open(after.path(), {Device::temporary(), quickKey()}));
            if (isOld && cut.acknowledged == 1)
                ++tally.lost;
            judgeLogbook(after, quickKey(isOld ? 7 : 9), {&stored.model, 1}, tally);
        });
    }
    EXPECT_EQ(tally.harmed(), 0);
    EXPECT_GT(tally.cuts, 20);
    tellFigures("power cuts, another key: " + tally.text());
}

TEST(PowerCutInAMigration, LeavesTheOldVersionOrTheNewOne)
{
    const auto version1 = bytesOf(
        QStringLiteral(ESPERLUETTE_SOURCE_DIR "/tests/core/storage/files/version_1.esperluette"));
    LogbookModel model;
    CutTally tally;
    for (int run = 0; run < tortureFactor(); ++run) {
        const TestFolder folder{TestFolder::Place::Memory};
        PowerCuts cuts(std::uint64_t(run) + 1);
        DiskModel disk;
        writeBytes(folder.path(), version1);
        disk.found(folder.path().toStdString(), version1);  // the power may go before it is opened
        cuts.use(&disk);
        cuts.during(disk, 24, [&](const auto&) {
            const auto file = LogbookFile::open(folder.path(), Device::temporary());
            ASSERT_TRUE(file);
            model.records = *(*file)->load();
        });
        cuts.use(nullptr);
        const TestFolder after{TestFolder::Place::Memory};
        cuts.judge(after, tally, [&](const PowerCuts::Cut&) {
            const auto logbook = Logbook::open(after.path());
            if (!logbook)
                ++tally.notOpenable;
            else if (!(*logbook)->check())
                ++tally.corrupt;
            else if (!sameFacts((*logbook)->records(), model.records))
                ++tally.lost;
        });
    }
    EXPECT_EQ(tally.harmed(), 0);
    EXPECT_GT(tally.cuts, 20);
    tellFigures("power cuts, migration: " + tally.text());
}

/// Controls: a simulator that finds nothing here would find nothing anywhere.
TEST(PowerCutControl, LosesWhatWasAcknowledgedWithoutSyncingTheFolder)
{
    const auto extra = cutRows("PRAGMA synchronous=EXTRA", 15);
    const auto full = cutRows("PRAGMA synchronous=FULL", 15);
    const auto off = cutRows("PRAGMA synchronous=OFF", 15);

    EXPECT_EQ(extra.harmed(), 0);
    EXPECT_GT(full.lost * 10, full.cuts);
    EXPECT_GT(off.corrupt + off.notOpenable, 0);
    tellFigures("power cuts, control FULL (must lose more than 10 %): " + full.text());
    tellFigures("power cuts, control OFF (must be corrupt): " + off.text());
}

INSTANTIATE_TEST_SUITE_P(Storage, PowerCutTest,
                         testing::Values(Protection::Plain, Protection::Encrypted),
                         [](const auto& each) { return std::string(nameOf(each.param)); });

}  // namespace esperluette::test
