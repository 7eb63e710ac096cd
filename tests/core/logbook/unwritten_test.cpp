// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/file_lock.h"
#include "tests/support/logbooks.h"

#include <QFile>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class UnwrittenTest : public testing::Test {
protected:
    UnwrittenTest()
    {
        QObject::connect(logbook.get(), &Logbook::unwritten, logbook.get(),
                         [this](const Error& error) { heard.push_back(error.code); });
    }

    /// Another program puts a file in the place of ours, as a cloud folder does.
    void putAnotherInItsPlace()
    {
        const auto other = folder.path(u"other"_s);
        ASSERT_TRUE(logbook->copyTo(other));
        ASSERT_TRUE(QFile::rename(folder.path(), folder.path(u"away"_s)));
        ASSERT_TRUE(QFile::rename(other, folder.path()));
    }

    TestFolder folder;
    SmallJourney journey;
    Person ines = somePerson();
    std::unique_ptr<Logbook> logbook = newLogbook(folder, journey.beginning());
    std::vector<ErrorCode> heard;
};

TEST_F(UnwrittenTest, IsToldWhenTheDiskDidNotTakeIt)
{
    putAnotherInItsPlace();

    EXPECT_FALSE(logbook->apply(adding(ines)));

    EXPECT_EQ(heard, std::vector{ErrorCode::ChangedElsewhere});
    EXPECT_TRUE(logbook->records().all<Person>().empty());
    EXPECT_FALSE(logbook->history().lastDone());
}

TEST_F(UnwrittenTest, IsNotToldWhenTheChangeItselfWasWrong)
{
    ASSERT_TRUE(logbook->apply(adding(ines)));
    EXPECT_FALSE(logbook->apply(adding(ines)));
    EXPECT_TRUE(heard.empty());
}

TEST_F(UnwrittenTest, GoesIntoACopy)
{
    putAnotherInItsPlace();
    ASSERT_FALSE(logbook->apply(adding(ines)));
    const auto copy = folder.path(u"mine.esperluette"_s);

    ASSERT_TRUE(logbook->copyWithUnwritten(copy));

    const auto opened = Logbook::open(copy);
    ASSERT_TRUE(opened);
    ASSERT_TRUE((*opened)->records().find(ines.id));
    EXPECT_EQ(*(*opened)->records().find(ines.id), ines);
}

TEST_F(UnwrittenTest, LeavesTheFileThatWasPutThereAsItIs)
{
    putAnotherInItsPlace();
    QFile file(folder.path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto before = file.readAll();
    file.close();

    ASSERT_FALSE(logbook->apply(adding(ines)));
    ASSERT_TRUE(logbook->copyWithUnwritten(folder.path(u"mine.esperluette"_s)));

    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), before);
}

TEST_F(UnwrittenTest, IsWrittenWhenItIsTriedAgain)
{
    {
        // As a program that looks for viruses might hold it.
        Database other(folder.path(), Database::Mode::Existing);
        other.run("BEGIN IMMEDIATE");
        ASSERT_FALSE(logbook->apply(adding(ines)));
        other.run("ROLLBACK");
    }
    ASSERT_TRUE(logbook->writeUnwritten());

    EXPECT_TRUE(logbook->records().find(ines.id));
    ASSERT_TRUE(logbook->undo());
    EXPECT_FALSE(logbook->records().find(ines.id));
    EXPECT_TRUE(logbook->writeUnwritten()) << "nothing is left to try";
    EXPECT_FALSE(logbook->records().find(ines.id));
}

}  // namespace
}  // namespace esperluette::test
