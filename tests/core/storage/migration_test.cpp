// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logbook_file.h"
#include "core/storage/migrator.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// A file of version 1, filled by the program of that time: two people of one team, their moments
/// planned, and a list imported again that changed a role and a day.
class MigrationTest : public testing::Test {
protected:
    MigrationTest()
    {
        QFile::copy(QStringLiteral(ESPERLUETTE_SOURCE_DIR
                                   "/tests/core/storage/files/version_1.esperluette"),
                    path);
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    QTemporaryDir folder;
    const QString path = folder.filePath(u"team.esperluette"_s);
};

TEST_F(MigrationTest, BringsAFileOfVersionOneUpToDate)
{
    const auto file = LogbookFile::open(path, {});
    ASSERT_TRUE(file) << file.error().detail.toStdString();
    const auto records = (*file)->load();
    ASSERT_TRUE(records);

    ASSERT_EQ(records->all<Person>().size(), 2u);
    EXPECT_EQ(records->all<Person>().front().role.text(), u"Responsable"_s);
    EXPECT_EQ(records->all<Person>().back().start, QDate(2025, 2, 15));
    EXPECT_FALSE(records->all<Moment>().empty());
    EXPECT_TRUE((*file)->check()) << "the history says what the tables hold";
}

TEST_F(MigrationTest, CanUndoWhatWasDoneBefore)
{
    const auto file = LogbookFile::open(path, {});
    ASSERT_TRUE(file);
    const auto actions = *(*file)->undoable(100);
    ASSERT_GE(actions.size(), 3u);

    // The last one planned; before it, the second import changed two people.
    const auto changed = std::ranges::find_if(actions, [&](const LoggedAction& action) {
        const auto step = (*file)->step(action, StepDirection::Back);
        return step && step->of<Person>().size() == 2 && step->of<Person>().front().after;
    });

    ASSERT_NE(changed, actions.end());
    const auto step = *(*file)->step(*changed, StepDirection::Back);
    EXPECT_EQ(step.of<Person>().front().before->role.text(), u"Responsable"_s);
    EXPECT_EQ(step.of<Person>().front().after->role.text(), u"Accueil"_s);
}

TEST_F(MigrationTest, AsksForABackupFirst)
{
    FileAccess access;
    QString asked;
    access.backUp = [&asked](const QString& of, const SharedKey&) {
        asked = of;
        return Result<>();
    };

    ASSERT_TRUE(LogbookFile::open(path, access));

    EXPECT_EQ(asked, path);
    asked.clear();
    ASSERT_TRUE(LogbookFile::open(path, access));
    EXPECT_TRUE(asked.isEmpty()) << "an up-to-date file needs none";
}

TEST_F(MigrationTest, DoesNothingWithoutItsBackup)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto before = file.readAll();
    file.close();
    FileAccess access;
    access.backUp = [](const QString&, const SharedKey&) -> Result<> {
        return failure(ErrorCode::DiskFull);
    };

    const auto opened = LogbookFile::open(path, access);

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::DiskFull);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), before);
}

TEST_F(MigrationTest, IsDoneOnACopyForReadingOnly)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto before = file.readAll();
    FileAccess access;
    access.writing = FileAccess::Writing::No;

    const auto opened = LogbookFile::open(path, access);

    ASSERT_TRUE(opened);
    EXPECT_FALSE((*opened)->load()->all<Person>().empty());
    EXPECT_TRUE((*opened)->check());
    EXPECT_TRUE((*opened)->isReadOnly());
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
}

TEST_F(MigrationTest, RefusesANewerFileAndSaysWhatItNeeds)
{
    ASSERT_TRUE(LogbookFile::open(path, {}));
    {
        Database database(path, Database::Mode::Existing);
        database.run("PRAGMA user_version = 99; UPDATE program SET version = '7.5.0'");
    }

    const auto opened = LogbookFile::open(path, {});

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::NewerLogbook);
    EXPECT_EQ(opened.error().detail, u"7.5.0"_s);
}

}  // namespace
}  // namespace esperluette::test
