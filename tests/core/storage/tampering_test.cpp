// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that somebody, or a disk, altered: none of them is taken for good.
#include "core/storage/database.h"
#include "tests/support/stored_logbook.h"
#include "tests/support/torture.h"

#include <QFile>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bytesPerPage = 4096;

enum class Verdict { Refused, FoundByTheCheck, Unharmed, Silent };

class Tampering : public testing::Test {
protected:
    /// What the program makes of altered bytes; it never writes them.
    Verdict verdictOn(const QByteArray& bytes, const StoredLogbook& stored, const SharedKey& key)
    {
        writeBytes(folder.path(), bytes);
        const auto opened = Logbook::open(folder.path(), {Device::temporary(), key});
        const bool isChecked = opened && (*opened)->check();
        EXPECT_TRUE(bytesOf(folder.path()) == bytes);
        if (!opened)
            return Verdict::Refused;
        if (!isChecked)
            return Verdict::FoundByTheCheck;
        return holds(**opened, stored.model) ? Verdict::Unharmed : Verdict::Silent;
    }

    /// Without free pages, which nobody reads.
    StoredLogbook dense(Protection protection, int actions) const
    {
        auto stored = storedLogbook(protection, actions);
        writeBytes(folder.path(), stored.bytes);
        {
            Database database(folder.path(), Database::Mode::Existing, keyFor(protection));
            database.run("VACUUM");
            EXPECT_EQ(database.integer("PRAGMA freelist_count"), 0);
        }
        stored.bytes = bytesOf(folder.path());
        return stored;
    }

    /// The same logbook under another key.
    QByteArray ofAnotherKey(const QByteArray& bytes) const
    {
        writeBytes(folder.path(), bytes);
        auto logbook = *Logbook::open(folder.path(), {Device::temporary(), quickKey()});
        EXPECT_TRUE(logbook->changeKey(quickKey(9)));
        logbook.reset();
        return bytesOf(folder.path());
    }

    TestFolder folder{TestFolder::Place::Memory};
};

QByteArray flipped(QByteArray bytes, qsizetype position, int bit)
{
    bytes[position] = char(bytes[position] ^ (1 << bit));
    return bytes;
}

}  // namespace

TEST_F(Tampering, OfAnyPageOfAnEncryptedFileIsFound)
{
    const auto stored = dense(Protection::Encrypted, 25);
    std::mt19937_64 random(3);
    const auto pages = stored.bytes.size() / bytesPerPage;
    int flips = 0;
    for (qsizetype page = 0; page < pages; ++page) {
        // Somewhere in the content, the vector of the first block, and the tag. The last 12 bytes
        // of a page are padding that nothing depends on.
        std::vector<qsizetype> places = {0, 4'048, 4'063, 4'064, 4'083};
        for (int more = 0; more < 2 * tortureFactor(); ++more)
            places.push_back(qsizetype(random() % 4'084));
        for (auto place : places) {
            // The salt, in the clear at the very beginning, is a part of the key.
            if (page == 0 && place < 16)
                place += 16;
            const auto bytes =
                flipped(stored.bytes, page * bytesPerPage + place, int(random() % 8));
            ASSERT_EQ(verdictOn(bytes, stored, quickKey()), Verdict::Refused)
                << "page " << page << ", byte " << place;
            ++flips;
        }
    }
    EXPECT_EQ(verdictOn(stored.bytes, stored, quickKey()), Verdict::Unharmed);
    tellFigures("bits flipped, encrypted: " + std::to_string(flips) + " on " + std::to_string(pages)
                + " pages, 0 opened");
}

TEST_F(Tampering, WithPagesOfEncryptedFilesThatChangePlacesIsFound)
{
    const auto stored = dense(Protection::Encrypted, 25);
    const auto other = storedLogbook(Protection::Encrypted, 25, 5);
    const auto foreign = ofAnotherKey(stored.bytes);
    const auto pages =
        std::min({stored.bytes.size(), other.bytes.size(), foreign.size()}) / bytesPerPage;
    for (qsizetype page = 1; page < pages; ++page) {
        const auto at = page * bytesPerPage;
        auto swapped = stored.bytes;
        swapped.replace(at, bytesPerPage, stored.bytes.sliced(at - bytesPerPage, bytesPerPage));
        swapped.replace(at - bytesPerPage, bytesPerPage, stored.bytes.sliced(at, bytesPerPage));
        EXPECT_EQ(verdictOn(swapped, stored, quickKey()), Verdict::Refused) << page;

        auto mixed = stored.bytes;
        mixed.replace(at, bytesPerPage, other.bytes.sliced(at, bytesPerPage));
        EXPECT_NE(verdictOn(mixed, stored, quickKey()), Verdict::Silent) << page;
        mixed.replace(at, bytesPerPage, foreign.sliced(at, bytesPerPage));
        EXPECT_EQ(verdictOn(mixed, stored, quickKey()), Verdict::Refused) << page;
    }
    tellFigures("pages in another place or of another file, encrypted: "
                + std::to_string(3 * (pages - 1)) + ", 0 believed");
}

TEST_F(Tampering, WithBitsOfAPlainFileIsFound)
{
    const auto stored = dense(Protection::Plain, 150);
    std::mt19937_64 random(3);
    const auto stride = isTorture() ? 37 : 997;
    std::map<Verdict, int> verdicts;
    for (qsizetype at = 100; at < stored.bytes.size(); at += 1 + qsizetype(random() % stride))
        ++verdicts[verdictOn(flipped(stored.bytes, at, int(random() % 8)), stored, {})];

    const int found = verdicts[Verdict::Refused] + verdicts[Verdict::FoundByTheCheck];
    EXPECT_GT(found, 100);
    EXPECT_LE(verdicts[Verdict::Silent] * 1'000, found);
    // Control: without the check, most of it would be believed.
    EXPECT_GT(verdicts[Verdict::FoundByTheCheck], found / 4);
    tellFigures("bits flipped, plain: " + std::to_string(verdicts[Verdict::Refused])
                + " found on opening, " + std::to_string(verdicts[Verdict::FoundByTheCheck])
                + " by the check, " + std::to_string(verdicts[Verdict::Silent]) + " not found, "
                + std::to_string(verdicts[Verdict::Unharmed]) + " changed nothing that is read");
}

class Truncation : public Tampering, public testing::WithParamInterface<Protection> { };

TEST_P(Truncation, AnywhereIsFound)
{
    const auto stored = dense(GetParam(), 12);
    std::vector<qsizetype> sizes;
    for (qsizetype size = 0; size < stored.bytes.size(); size += bytesPerPage)
        sizes.push_back(size);
    std::mt19937_64 random(3);
    for (int count = 0; count < 40 * tortureFactor(); ++count)
        sizes.push_back(qsizetype(random() % quint64(stored.bytes.size())));
    for (const auto size : sizes)
        EXPECT_EQ(verdictOn(stored.bytes.first(size), stored, keyFor(GetParam())), Verdict::Refused)
            << size;
    tellFigures(std::string("files cut off, ") + nameOf(GetParam()) + ": "
                + std::to_string(sizes.size()) + " sizes, 0 opened");
}

INSTANTIATE_TEST_SUITE_P(Storage, Truncation,
                         testing::Values(Protection::Plain, Protection::Encrypted),
                         [](const auto& each) { return std::string(nameOf(each.param)); });

namespace {

struct Foreign {
    const char* name;
    QByteArray bytes;
    ErrorCode code;
};

QByteArray otherDatabase()
{
    const TestFolder folder(TestFolder::Place::Memory);
    Database(folder.path(), Database::Mode::New).run("CREATE TABLE t (x)");
    return bytesOf(folder.path());
}

}  // namespace

TEST_F(Tampering, SaysThatAnotherFormatIsNoLogbookAndLeavesItAsItIs)
{
    const QByteArray noise = QByteArray::fromHex("9b1f7c03d5e8aa42").repeated(1'000);
    const std::vector<Foreign> files = {
        {"zeros", QByteArray(40'960, '\0'), ErrorCode::NotALogbook},
        {"zip", "PK\3\4" + noise, ErrorCode::NotALogbook},
        {"pdf", "%PDF-1.7\n" + noise, ErrorCode::NotALogbook},
        {"text", QByteArray("Bonjour ").repeated(2'000), ErrorCode::NotALogbook},
        {"another database", otherDatabase(), ErrorCode::NotALogbook},
        {"nothing", QByteArray(), ErrorCode::FileEmpty},
        {"noise", noise, ErrorCode::WrongPassphrase},
    };
    for (const auto& file : files) {
        writeBytes(folder.path(), file.bytes);
        const auto key = file.code == ErrorCode::WrongPassphrase ? quickKey() : SharedKey();
        const auto opened = Logbook::open(folder.path(), {Device::temporary(), key});
        ASSERT_FALSE(opened) << file.name;
        EXPECT_EQ(opened.error().code, file.code) << file.name;
        EXPECT_EQ(bytesOf(folder.path()), file.bytes) << file.name;
    }
}

}  // namespace esperluette::test
