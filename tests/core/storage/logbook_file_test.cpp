// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logbook_file.h"

#include "core/storage/migrator.h"
#include "core/storage/repository.h"
#include "tests/support/files.h"
#include "tests/support/logbooks.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <future>

namespace esperluette {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

class LogbookFileTest : public testing::Test {
protected:
    LogbookFileTest()
    {
        EXPECT_TRUE(LogbookFile::create(folder.path(), journey.beginning(), Device::temporary()));
    }

    /// Runs SQL on the closed file.
    void tamper(const char* sql)
    {
        Database database(folder.path(), Database::Mode::Existing);
        database.run(sql);
    }

    std::optional<ErrorCode> problemOnOpening()
    {
        const auto opened = LogbookFile::open(folder.path(), Device::temporary());
        return opened ? std::nullopt : std::optional(opened.error().code);
    }

    TestFolder folder;
    SmallJourney journey;
};

TEST_F(LogbookFileTest, OpensWhatItMade) { EXPECT_EQ(problemOnOpening(), std::nullopt); }

TEST_F(LogbookFileTest, IsForItsOwnerOnly)
{
    EXPECT_EQ(QFile::permissions(folder.path())
                  & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                     | QFileDevice::WriteOther),
              QFileDevice::Permissions());
}

TEST_F(LogbookFileTest, CarriesTheMarkOfALogbook)
{
    EXPECT_EQ(bytesOf(folder.path()).sliced(68, 4), QByteArray("ESPQ"));
}

TEST_F(LogbookFileTest, SaysWhatIsWrongWithAFileThatIsNotOne)
{
    const auto good = bytesOf(folder.path());
    const auto foreign = [&] {
        const auto path = folder.path(u"foreign"_s);
        Database database(path, Database::Mode::New);
        database.run("CREATE TABLE t (x)");
        return path;
    }();

    QFile::remove(folder.path());
    EXPECT_EQ(problemOnOpening(), ErrorCode::FileMissing);
    EXPECT_FALSE(QFile::exists(folder.path()));
    writeBytes(folder.path(), {});
    EXPECT_EQ(problemOnOpening(), ErrorCode::FileEmpty);
    writeBytes(folder.path(), "%PDF-1.7 and a few more bytes to be longer than the header");
    EXPECT_EQ(problemOnOpening(), ErrorCode::NotALogbook);
    writeBytes(folder.path(), bytesOf(foreign));
    EXPECT_EQ(problemOnOpening(), ErrorCode::NotALogbook);
    writeBytes(folder.path(), good.first(good.size() / 2));
    EXPECT_EQ(problemOnOpening(), ErrorCode::DamagedLogbook);
    writeBytes(folder.path(), good);
    EXPECT_EQ(problemOnOpening(), std::nullopt);
}

TEST_F(LogbookFileTest, LeavesADamagedFileAsItIs)
{
    auto damaged = bytesOf(folder.path());
    damaged.truncate(damaged.size() - 4096);
    writeBytes(folder.path(), damaged);

    EXPECT_EQ(problemOnOpening(), ErrorCode::DamagedLogbook);
    EXPECT_EQ(bytesOf(folder.path()), damaged);
}

TEST_F(LogbookFileTest, RefusesAFileThatEndsWithinItsLastPage)
{
    auto cut = bytesOf(folder.path());
    cut.chop(1);
    writeBytes(folder.path(), cut);

    EXPECT_EQ(problemOnOpening(), ErrorCode::DamagedLogbook);
    EXPECT_EQ(bytesOf(folder.path()), cut);
}

TEST_F(LogbookFileTest, WritesNothingToADamagedFileWhosePagesAreCheckedLater)
{
    const auto history = Database(folder.path(), Database::Mode::ReadOnly)
                             .integer("SELECT rootpage FROM sqlite_master WHERE name = 'change'");
    auto damaged = bytesOf(folder.path());
    damaged.replace((history - 1) * 4096, 4096, QByteArray(4096, '\0'));
    writeBytes(folder.path(), damaged);
    FileAccess access;
    access.checksLater = true;

    auto file = LogbookFile::open(folder.path(), access);
    ASSERT_TRUE(file);
    ASSERT_TRUE((*file)->load());
    std::promise<bool> told;
    (*file)->checkMeanwhile([&told](const Result<>& whole) { told.set_value(bool(whole)); });
    const auto kept = (*file)->keepDraft(u"debrief"_s, u"À reprendre"_s);

    EXPECT_FALSE(told.get_future().get());
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, ErrorCode::DamagedLogbook);
    EXPECT_EQ(bytesOf(folder.path()), damaged);
}

TEST_F(LogbookFileTest, RefusesAFolder)
{
    QFile::remove(folder.path());
    ASSERT_TRUE(QDir().mkdir(folder.path()));

    EXPECT_EQ(problemOnOpening(), ErrorCode::NotALogbook);
}

TEST_F(LogbookFileTest, RefusesAFolderThatCannotTakeItsJournal)
{
    const auto whole = QFileInfo(folder.path()).absolutePath();
    const auto permissions = QFile::permissions(whole);
    QFile::setPermissions(whole, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const bool isWritable = QFileInfo(whole).isWritable();
    const auto problem = problemOnOpening();
    QFile::setPermissions(whole, permissions);
    if (isWritable)
        GTEST_SKIP() << "the superuser may write everywhere";

    EXPECT_EQ(problem, ErrorCode::FolderNotWritable);
}

TEST_F(LogbookFileTest, RefusesANewerFileAndLeavesItAsItIs)
{
    tamper("PRAGMA user_version = 99");
    const auto before = bytesOf(folder.path());

    EXPECT_EQ(problemOnOpening(), ErrorCode::NewerLogbook);
    EXPECT_EQ(bytesOf(folder.path()), before);
}

TEST_F(LogbookFileTest, RefusesASchemaThatIsNotItsOwn)
{
    for (const auto* sql : {"CREATE TRIGGER t AFTER INSERT ON team BEGIN SELECT 1; END",
                            "DROP TRIGGER t; CREATE VIEW v AS SELECT 1",
                            "DROP VIEW v; ALTER TABLE team ADD COLUMN more TEXT"}) {
        tamper(sql);
        EXPECT_EQ(problemOnOpening(), ErrorCode::NotALogbook) << sql;
    }
}

TEST_F(LogbookFileTest, NoticesAValueOutOfItsRange)
{
    tamper("UPDATE moment_kind SET privacy = 77");

    const auto file = LogbookFile::open(folder.path(), Device::temporary());
    ASSERT_TRUE(file);
    const auto records = (*file)->load();
    ASSERT_FALSE(records);
    EXPECT_EQ(records.error().code, ErrorCode::DamagedLogbook);
    EXPECT_EQ(records.error().subject, folder.path());
    EXPECT_EQ((*file)->check().error().subject, folder.path());
}

TEST_F(LogbookFileTest, CannotBeginInAFolderThatIsNotThere)
{
    const auto outcome =
        LogbookFile::create(folder.path(u"nowhere/x"_s), journey.beginning(), Device::temporary());

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::FolderNotWritable);
}

TEST_F(LogbookFileTest, LogsEachFieldThatChangesUnderOneStamp)
{
    const auto ines = somePerson();
    auto changed = ines;
    changed.role = text<JobRole>(u"Vendeuse"_s);
    changed.rhythmDays = 14;
    ChangeSet edit(StepName{"Edit a person"});
    edit.update(ines, changed);
    {
        auto file = *LogbookFile::open(folder.path(), Device::temporary());
        ASSERT_TRUE(file->write(adding(ines)));
        ASSERT_TRUE(file->write(edit));
    }

    Database database(folder.path(), Database::Mode::Existing);
    auto lines = database.prepare("SELECT field, value FROM change WHERE stamp = (SELECT max(stamp)"
                                  " FROM change) AND record_type = 4 ORDER BY field");
    ASSERT_TRUE(lines.step());
    EXPECT_EQ(lines.row().integer(0), 6);
    EXPECT_EQ(lines.row().text(1), u"Vendeuse"_s);
    ASSERT_TRUE(lines.step());
    EXPECT_EQ(lines.row().integer(0), 19);
    EXPECT_EQ(lines.row().integer(1), 14);
    EXPECT_FALSE(lines.step());
    EXPECT_EQ(database.text("SELECT label FROM action ORDER BY stamp DESC LIMIT 1"),
              u"Edit a person"_s);
}

TEST_F(LogbookFileTest, StampsNeverGoBackWithTheClock)
{
    auto device = Device::temporary();
    std::int64_t now = 1'760'000'000'000;
    device.clock = [&now] { return now; };
    auto file = *LogbookFile::open(folder.path(), device);
    ASSERT_TRUE(file->write(adding(somePerson())));
    now -= 86'400'000;
    ASSERT_TRUE(file->write(adding(somePerson())));
    file.reset();

    Database database(folder.path(), Database::Mode::Existing);
    EXPECT_EQ(database.integer("SELECT count(*) FROM change a JOIN change b ON a.device = b.device"
                               " AND a.seq < b.seq AND a.stamp > b.stamp"),
              0);
}

TEST(Migrator, KnowsTheFingerprintOfItsOwnSchema)
{
    const TestFolder folder;
    Database database(folder.path(), Database::Mode::New);
    migrate(database);

    EXPECT_TRUE(hasKnownSchema(database, currentSchemaVersion))
        << schemaFingerprint(database).toStdString();
}

TEST(Migrator, HasNothingToDoTheSecondTime)
{
    const TestFolder folder;
    Database database(folder.path(), Database::Mode::New);
    migrate(database);
    const auto before = database.integer("PRAGMA schema_version");
    migrate(database);

    EXPECT_EQ(database.integer("PRAGMA schema_version"), before);
}

TEST(Database, IsSqlCipherWithTheSettingsOfALogbook)
{
    const TestFolder folder;
    const Database database(folder.path(), Database::Mode::New);

    EXPECT_FALSE(database.text("PRAGMA cipher_version").isEmpty());
    EXPECT_EQ(database.text("PRAGMA journal_mode"), u"delete"_s);
    EXPECT_EQ(database.integer("PRAGMA synchronous"), 3);
    EXPECT_EQ(database.integer("PRAGMA secure_delete"), 1);
    EXPECT_EQ(database.integer("PRAGMA temp_store"), 2);
    EXPECT_EQ(database.integer("PRAGMA foreign_keys"), 1);
}

/// Every column of every table is described, under the name it has in the script.
template <typename... Entities>
void expectColumnsOnDisk(const Database& database, EntityList<Entities...>)
{
    const auto check = [&]<typename Entity>(std::type_identity<Entity>) {
        const auto sql = QByteArray("SELECT * FROM ") + Columns<Entity>::table;
        QByteArray names;
        auto columns = database.prepare(
            ("PRAGMA table_info(" + QByteArray(Columns<Entity>::table) + ")").constData());
        while (columns.step())
            names += (names.isEmpty() ? "" : ", ") + columns.row().utf8(1).toByteArray();
        EXPECT_EQ(names, columnNames<Entity>()) << Columns<Entity>::table;
    };
    (check(std::type_identity<Entities>{}), ...);
}

TEST(Columns, AreThoseOfTheSchema)
{
    const TestFolder folder;
    Database database(folder.path(), Database::Mode::New);
    migrate(database);

    expectColumnsOnDisk(database, Facts{});
    expectColumnsOnDisk(database, Prose{});
}

}  // namespace
}  // namespace esperluette
