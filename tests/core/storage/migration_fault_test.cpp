// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real file of version 1 is brought up to date while each call to the system, and each statement,
// fails in turn.
#include "core/storage/logbook_file.h"
#include "core/storage/migrator.h"
#include "core/storage/repository.h"
#include "tests/support/fault_rounds.h"
#include "tests/support/stored_logbook.h"

#include <sqlite3.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray fileOfVersion1()
{
    return bytesOf(
        QStringLiteral(ESPERLUETTE_SOURCE_DIR "/tests/core/storage/files/version_1.esperluette"));
}

std::int64_t versionOf(const QString& path)
{
    const Database database(path, Database::Mode::Existing);
    return database.integer("PRAGMA user_version");
}

/// Every value of every table: what a version of a file holds, whatever its pages look like.
QByteArray rowsOf(const QString& path)
{
    const Database database(path, Database::Mode::Existing);
    QByteArray content;
    auto tables =
        database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1");
    while (tables.step()) {
        const auto table = tables.row().utf8(0).toByteArray();
        content += table;
        auto rows = database.prepare(("SELECT * FROM " + table).constData());
        while (rows.step())
            content += FieldValues(rows.row()).image();
    }
    return content;
}

class MigrationFaults : public testing::Test {
protected:
    MigrationFaults() : version1(fileOfVersion1())
    {
        putBack();
        before = rowsOf(folder.path());
        records = (*Logbook::open(folder.path()))->records();
    }

    void putBack() const
    {
        emptyFolder(folder);
        writeBytes(folder.path(), version1);
    }

    /// With a disk that works: it is still what it was, or of one of the versions that followed,
    /// each of which is whole.
    void expectOldOrNew(bool isNew) const
    {
        EXPECT_EQ(versionOf(folder.path()) == currentSchemaVersion, isNew);
        EXPECT_TRUE(versionOf(folder.path()) > 1 || rowsOf(folder.path()) == before);
        const auto logbook = Logbook::open(folder.path());
        ASSERT_TRUE(logbook) << qPrintable(logbook.error().detail);
        EXPECT_TRUE(sameFacts((*logbook)->records(), records));
        const auto checked = (*logbook)->check();
        EXPECT_TRUE(checked) << qPrintable(checked.error().detail);
    }

    TestFolder folder{TestFolder::Place::Memory};
    QByteArray version1;
    QByteArray before;
    Records records;
};

/// What the statement in hand may do before SQLite interrupts it.
struct Budget {
    int left = 0;
    int used = 0;

    static int spend(void* budget)
    {
        auto& self = *static_cast<Budget*>(budget);
        ++self.used;
        return self.left != 0 && --self.left == 0 ? 1 : 0;
    }
};

/// Gives every connection that is opened while it lives a budget: one without end at first.
class Interrupted {
public:
    Interrupted()
    {
        budget = {};
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(install));
    }
    ~Interrupted() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(install)); }

    static inline Budget budget;

private:
    static int install(sqlite3* connection, char**, const void*)
    {
        constexpr int instructions = 50;
        sqlite3_progress_handler(connection, instructions, Budget::spend, &budget);
        return SQLITE_OK;
    }
};

}  // namespace

TEST_F(MigrationFaults, LeaveTheOldFileOrMakeTheNewOne)
{
    FaultRounds rounds;
    rounds.run("migration, plain", 97, [&] {
        putBack();
        rounds.arm();
        const bool opened = bool(LogbookFile::open(folder.path(), Device::temporary()));
        rounds.disarm();
        const bool isNew = versionOf(folder.path()) == currentSchemaVersion;
        EXPECT_TRUE(isNew || !opened);
        expectOldOrNew(isNew);
    });
}

TEST_F(MigrationFaults, OfStatementsThatAreInterruptedLeaveTheOldFile)
{
    putBack();
    int all = 0;
    {
        const Interrupted never;
        Database database(folder.path(), Database::Mode::Existing);
        Interrupted::budget = {};
        migrate(database);
        all = Interrupted::budget.used;
    }
    ASSERT_GT(all, 100);
    const int stride = isTorture() ? 7 : std::max(1, all / 25);
    int rounds = 0;
    for (int after = 1; after < all && !HasFailure(); after += stride, ++rounds) {
        SCOPED_TRACE(after);
        putBack();
        {
            const Interrupted interrupted;
            Database database(folder.path(), Database::Mode::Existing);
            Interrupted::budget = {.left = after};
            EXPECT_THROW(migrate(database), StorageFailure);
        }
        expectOldOrNew(false);
    }
    tellFigures("migrations interrupted: " + std::to_string(rounds) + " points, "
                + (HasFailure() ? "FAULTS FOUND" : "0 broken"));
}

}  // namespace esperluette::test
