// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logbook_file.h"

#include "core/storage/migrator.h"
#include "core/storage/repository.h"
#include "tests/support/logbooks.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <future>

namespace esperluette {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(content), content.size());
}

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
    EXPECT_EQ(contentOf(folder.path()).sliced(68, 4), QByteArray("ESPQ"));
}

TEST_F(LogbookFileTest, SaysWhatIsWrongWithAFileThatIsNotOne)
{
    const auto good = contentOf(folder.path());
    const auto foreign = [&] {
        const auto path = folder.path(u"foreign"_s);
        Database database(path, Database::Mode::New);
        database.run("CREATE TABLE t (x)");
        return path;
    }();

    QFile::remove(folder.path());
    EXPECT_EQ(problemOnOpening(), ErrorCode::FileMissing);
    EXPECT_FALSE(QFile::exists(folder.path()));
    write(folder.path(), {});
    EXPECT_EQ(problemOnOpening(), ErrorCode::FileEmpty);
    write(folder.path(), "%PDF-1.7 and a few more bytes to be longer than the header");
    EXPECT_EQ(problemOnOpening(), ErrorCode::NotALogbook);
    write(folder.path(), contentOf(foreign));
    EXPECT_EQ(problemOnOpening(), ErrorCode::NotALogbook);
    write(folder.path(), good.first(good.size() / 2));
    EXPECT_EQ(problemOnOpening(), ErrorCode::DamagedLogbook);
    write(folder.path(), good);
    EXPECT_EQ(problemOnOpening(), std::nullopt);
}

TEST_F(LogbookFileTest, LeavesADamagedFileAsItIs)
{
    auto damaged = contentOf(folder.path());
    damaged.truncate(damaged.size() - 4096);
    write(folder.path(), damaged);

    EXPECT_EQ(problemOnOpening(), ErrorCode::DamagedLogbook);
    EXPECT_EQ(contentOf(folder.path()), damaged);
}

TEST_F(LogbookFileTest, RefusesAFileThatEndsWithinItsLastPage)
{
    auto cut = contentOf(folder.path());
    cut.chop(1);
    write(folder.path(), cut);

    EXPECT_EQ(problemOnOpening(), ErrorCode::DamagedLogbook);
    EXPECT_EQ(contentOf(folder.path()), cut);
}

TEST_F(LogbookFileTest, WritesNothingToADamagedFileWhosePagesAreCheckedLater)
{
    auto damaged = contentOf(folder.path());
    damaged.replace(damaged.size() - 4096, 4096, QByteArray(4096, '\0'));  // of the history
    write(folder.path(), damaged);
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
    EXPECT_EQ(contentOf(folder.path()), damaged);
