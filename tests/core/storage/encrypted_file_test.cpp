// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logbook_copy.h"
#include "core/storage/logbook_file.h"
#include "tests/support/files.h"
#include "tests/support/logbooks.h"

#include <QFile>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// A key without the second that deriving one takes.
SharedKey keyOf(std::uint8_t byte, const Salt& salt = FileKey::newSalt())
{
    Secret bytes(FileKey::size);
    std::ranges::fill(bytes.bytes(), byte);
    return std::make_shared<const FileKey>(std::move(bytes), salt);
}

std::optional<ErrorCode> problemOf(const Result<std::unique_ptr<LogbookFile>>& opened)
{
    return opened ? std::nullopt : std::optional(opened.error().code);
}

class EncryptedFileTest : public testing::Test {
protected:
    EncryptedFileTest()
    {
        auto file = LogbookFile::create(folder.path(), journey.beginning(), access(key));
        EXPECT_TRUE(file);
        EXPECT_TRUE((*file)->write(adding(ines)));
    }

    std::unique_ptr<LogbookFile> open(const SharedKey& with) const
    {
        auto file = LogbookFile::open(folder.path(), access(with));
        return file ? *std::move(file) : nullptr;
    }
    static FileAccess access(const SharedKey& with) { return {Device::temporary(), with}; }

    /// Whether the file holds Inès and can be written, with `with` and nothing else.
    void expectWhole(const SharedKey& with) const
    {
        const auto file = open(with);
        ASSERT_TRUE(file);
        EXPECT_EQ(file->isEncrypted(), with != nullptr);
        const auto records = file->load();
        ASSERT_TRUE(records);
        ASSERT_TRUE(records->find(ines.id));
        EXPECT_EQ(*records->find(ines.id), ines);
        EXPECT_TRUE(file->check());
        EXPECT_TRUE(file->write(adding(somePerson())));
    }

    TestFolder folder;
    SmallJourney journey;
    Person ines = somePerson(u"Inès"_s, u"Œuvrard-Planted"_s);
    SharedKey key = keyOf(0x5A);
};

TEST_F(EncryptedFileTest, OpensWithItsKeyOnly)
{
    EXPECT_EQ(problemOf(LogbookFile::open(folder.path(), access({}))), ErrorCode::PassphraseNeeded);
    EXPECT_EQ(problemOf(LogbookFile::open(folder.path(), access(keyOf(0x5B, key->salt())))),
              ErrorCode::WrongPassphrase);
    expectWhole(key);
}

TEST_F(EncryptedFileTest, BeginsWithItsSaltAndShowsNothing)
{
    const auto bytes = bytesOf(folder.path());

    EXPECT_EQ(std::memcmp(bytes.constData(), key->salt().data(), 16), 0);
    EXPECT_FALSE(bytes.contains("Planted"));
    EXPECT_FALSE(bytes.contains("SQLite"));
}

TEST_F(EncryptedFileTest, IsLeftAsItIsByAWrongKey)
{
    const auto before = bytesOf(folder.path());

    EXPECT_FALSE(open(keyOf(1, key->salt())));

    EXPECT_EQ(bytesOf(folder.path()), before);
}

TEST_F(EncryptedFileTest, TakesAnotherKey)
{
    const auto other = keyOf(0x77, key->salt());

    ASSERT_TRUE(open(key)->changeKey(other));

    EXPECT_FALSE(open(key));
    expectWhole(other);
}

TEST_F(EncryptedFileTest, CanBeWrittenRightAfterItTookAnotherKey)
{
    const auto other = keyOf(0x77, key->salt());
    {
        const auto file = open(key);
        ASSERT_TRUE(file->changeKey(other));
        ASSERT_TRUE(file->write(adding(somePerson())));
    }
    EXPECT_EQ(open(other)->load()->all<Person>().size(), 2u);
}

TEST_F(EncryptedFileTest, BecomesPlainAndEncryptedAgain)
{
    ASSERT_TRUE(open(key)->changeKey({}));
    EXPECT_TRUE(bytesOf(folder.path()).startsWith("SQLite format 3"));
    expectWhole({});

    const auto other = keyOf(0x33);
    ASSERT_TRUE(open({})->changeKey(other));
    EXPECT_FALSE(bytesOf(folder.path()).contains("Planted"));
    expectWhole(other);
}

TEST_F(EncryptedFileTest, KeepsItsHistoryWhenItBecomesPlain)
{
    ASSERT_TRUE(open(key)->changeKey({}));
    const auto file = open({});

    const auto actions = file->undoable(10);

    ASSERT_TRUE(actions);
    ASSERT_EQ(actions->size(), 1u);
    const auto step = file->step(actions->front(), StepDirection::Back);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->of<Person>().front().before, ines);
}

TEST_F(EncryptedFileTest, LeavesNothingBesideItself)
{
    ASSERT_TRUE(open(key)->changeKey({}));
    ASSERT_TRUE(open({})->changeKey(keyOf(0x33)));

    EXPECT_EQ(
        QDir(QFileInfo(folder.path()).path()).entryList(QDir::Files | QDir::Hidden | QDir::System),
        QStringList{u"test.esperluette"_s});
}

TEST_F(EncryptedFileTest, IsCopiedEncrypted)
{
    const auto copy = folder.path(u"copy.esperluette"_s);

    const auto summary = open(key)->copyTo(copy);

    ASSERT_TRUE(summary);
    EXPECT_EQ(*summary, (FileSummary{.people = 1, .moments = 0}));
    EXPECT_FALSE(bytesOf(copy).contains("Planted"));
    EXPECT_EQ(summaryOf(copy, key)->people, 1);
    EXPECT_EQ(summaryOf(copy, {}).error().code, ErrorCode::PassphraseNeeded);
    EXPECT_EQ(summaryOf(copy, keyOf(1, key->salt())).error().code, ErrorCode::WrongPassphrase);
}

TEST_F(EncryptedFileTest, IsNotTakenForOneWhenItIsPlain)
{
    const auto plain = folder.path(u"plain.esperluette"_s);
    ASSERT_TRUE(LogbookFile::create(plain, journey.beginning(), {}));

    EXPECT_EQ(problemOf(LogbookFile::open(plain, access(key))), ErrorCode::EncryptionMissing);
}

TEST_F(EncryptedFileTest, IsRefusedWhileItIsOpen)
{
    const auto file = open(key);

    EXPECT_EQ(problemOf(LogbookFile::open(folder.path(), access(key))), ErrorCode::OpenElsewhere);

    auto reading = access(key);
    reading.writing = FileAccess::Writing::No;
    const auto second = LogbookFile::open(folder.path(), reading);
    ASSERT_TRUE(second);
    EXPECT_TRUE((*second)->load());
    EXPECT_EQ((*second)->write(adding(somePerson())).error().code, ErrorCode::OpenedReadOnly);
}

TEST_F(EncryptedFileTest, KeepsDraftsWithinItself)
{
    ASSERT_TRUE(open(key)->keepDraft(u"debrief/1"_s, u"Planted draft"_s));
    {
        const auto file = open(key);
        EXPECT_EQ(file->drafts()->at(u"debrief/1"_s), u"Planted draft"_s);
        ASSERT_TRUE(file->keepDraft(u"debrief/1"_s, {}));
    }
    EXPECT_TRUE(open(key)->drafts()->empty());
    EXPECT_TRUE(open(key)->check());
}

TEST_F(EncryptedFileTest, ErasesFromTheHistoryToo)
{
    ChangeSet removal(StepName{"Erase a person"});
    removal.remove(ines);
    ASSERT_TRUE(open(key)->changeKey({}));
    ASSERT_TRUE(bytesOf(folder.path()).contains("Planted"));

    ASSERT_TRUE(open({})->erase(removal));

    EXPECT_FALSE(bytesOf(folder.path()).contains("Planted"));
    const auto file = open({});
    EXPECT_TRUE(file->undoable(10)->empty());
    EXPECT_TRUE(file->check());
}

}  // namespace
}  // namespace esperluette::test
