// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvage.h"

#include "core/storage/logbook_file.h"
#include "tests/support/files.h"
#include "tests/support/logbooks.h"

#include <QFile>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 4096;

class SalvageTest : public testing::Test {
protected:
    SalvageTest()
    {
        auto changes = adding(opera);
        for (int number = 0; number < people; ++number) {
            auto person = somePerson(u"Inès %1"_s.arg(number));
            person.team = opera.id;
            const auto moment = carefulMoment(person, journey.kind);
            changes.append(
                adding(person, moment,
                       Debrief{.id = moment.id, .notes = text<LongText>(QString(300, u'é'))}));
        }
        auto file = LogbookFile::create(folder.path(), journey.beginning(), {});
        EXPECT_TRUE(file);
        EXPECT_TRUE((*file)->write(changes));
        file->reset();
        good = bytesOf(folder.path());
    }

    Result<SalvageReport> salvage() const
    {
        QFile::remove(saved);
        return salvageLogbook(folder.path(), saved, {});
    }
    /// Overwrites whole pages with nothing.
    void damage(std::initializer_list<qint64> pages) const
    {
        auto bytes = good;
        for (const auto page : pages)
            bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        writeBytes(folder.path(), bytes);
    }
    qint64 pageCount() const { return good.size() / pageSize; }
    /// Whether the list of tables stands on it: without that, no table is found.
    bool isOfTheSchema(qint64 page) const
    {
        return good.sliced(page * pageSize, pageSize).contains("CREATE TABLE");
    }

    static constexpr int people = 40;
    TestFolder folder;
    SmallJourney journey;
    Team opera = someTeam();
    QByteArray good;
    const QString saved = folder.path(u"saved.esperluette"_s);
};

TEST_F(SalvageTest, OfAGoodFileSavesEverything)
{
    const auto report = salvage();

    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isWhole());
    EXPECT_EQ(report->saved, (FileSummary{people, people}));
    EXPECT_TRUE((*LogbookFile::open(saved, {}))->check());
    EXPECT_EQ(bytesOf(folder.path()), good);
}

TEST_F(SalvageTest, LosesNothingByAnyOnePage)
{
    for (qint64 page = 1; page < pageCount(); ++page) {
        damage({page});
        const auto report = salvage();
        if (isOfTheSchema(page)) {
            EXPECT_EQ(report.error().code, ErrorCode::DamagedLogbook) << page;
            continue;
        }
        ASSERT_TRUE(report) << page << " " << report.error().detail.toStdString();
        EXPECT_TRUE(report->isWhole()) << page;
        EXPECT_EQ(report->saved, (FileSummary{people, people})) << page;
    }
}

TEST_F(SalvageTest, SavesTheTablesOfAnOlderVersion)
{
    QFile version1(
        QStringLiteral(ESPERLUETTE_SOURCE_DIR "/tests/core/storage/files/version_1.esperluette"));
    ASSERT_TRUE(version1.open(QIODevice::ReadOnly));
    writeBytes(folder.path(), version1.readAll());

    const auto report = salvage();

    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_GT(report->saved.people, 0);
    const auto migrated = LogbookFile::open(folder.path(), {});
    ASSERT_TRUE(migrated);
    const auto wanted = *(*migrated)->load();
    const auto found = *(*LogbookFile::open(saved, {}))->load();
    EXPECT_TRUE(std::ranges::equal(found.all<Person>(), wanted.all<Person>()));
    EXPECT_TRUE(std::ranges::equal(found.all<MomentKind>(), wanted.all<MomentKind>()))
        << "their table got columns since";
}

TEST_F(SalvageTest, SavesWhatIsLeftOfManyPagesAndCountsTheRest)
{
    int savedPeople = 0;
    for (qint64 page = 2; page + 3 < pageCount(); page += 2) {
        damage({page, page + 1, page + 2, page + 3});
        const auto report = salvage();
        if (!report)
            continue;  // the list of tables is among them
        const auto file = LogbookFile::open(saved, {});
        ASSERT_TRUE(file) << page;
        EXPECT_TRUE((*file)->check()) << page;
        EXPECT_TRUE((*file)->load()->isConsistent()) << page;
        savedPeople += int(report->saved.people);
    }
    EXPECT_GT(savedPeople, 0);
}

TEST_F(SalvageTest, BelievesTheHistoryWhereATableSaysOtherwise)
{
    auto bytes = good;
    // The name of somebody, in the table: it stands before its copy in the history or after it.
    const auto first = bytes.indexOf("Inès 17");
    const auto last = bytes.lastIndexOf("Inès 17");
    ASSERT_NE(first, last);
    for (const auto at : {first, last}) {
        bytes = good;
        bytes[at + 1] = 'm';
        writeBytes(folder.path(), bytes);
        ASSERT_TRUE(salvage());
        const auto records = (*LogbookFile::open(saved, {}))->load();
        EXPECT_EQ(std::ranges::count_if(
                      records->all<Person>(),
                      [](const Person& person) { return person.givenName.text() == u"Inès 17"; }),
                  1);
    }
}

TEST_F(SalvageTest, SaysWhenNothingCanBeRead)
{
    writeBytes(folder.path(), QByteArray(3 * pageSize, '\xAA'));

    EXPECT_FALSE(salvage());
    EXPECT_FALSE(QFile::exists(saved));
}

TEST_F(SalvageTest, NeverWritesOverAFile)
{
    writeBytes(saved, "mine");

    EXPECT_EQ(salvageLogbook(folder.path(), saved, {}).error().code, ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(saved), "mine");
}

}  // namespace
}  // namespace esperluette::test
