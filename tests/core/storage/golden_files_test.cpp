// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of each version as they were written once, by SQLCipher 3.4.1 and by 4.6: every later
// program reads the same from them. `files/version_2.txt` is what those of version 2 hold.
#include "core/storage/database.h"
#include "core/storage/field_values.h"
#include "core/storage/migrator.h"
#include "tests/support/stored_logbook.h"

#include <QCryptographicHash>
#include <QFile>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

QString golden(const QString& name)
{
    return QStringLiteral(ESPERLUETTE_SOURCE_DIR "/tests/core/storage/files/") + name;
}

QByteArray valueText(const SqlValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QByteArray::number(qint64(*number));
    if (const auto* text = std::get_if<QString>(&value))
        return '"' + text->toUtf8().replace('\n', "\\n") + '"';
    if (const auto* bytes = std::get_if<QByteArray>(&value))
        return bytes->toHex();
    return "-";
}

/// A line for each row of each table; of long tables such as the history, a digest of all.
QByteArray dumpOf(const Database& database)
{
    constexpr int longest = 12;
    QByteArray dump;
    auto tables =
        database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1");
    while (tables.step()) {
        const auto table = tables.row().utf8(0).toByteArray();
        QByteArrayList lines;
        auto rows = database.prepare(("SELECT * FROM " + table).constData());
        while (rows.step()) {
            QByteArrayList cells;
            for (int column = 0; column < rows.row().count(); ++column)
                cells.append(valueText(rows.row().value(column)));
            lines.append(cells.join(" | ") + '\n');
        }
        dump += "# " + table + ": " + QByteArray::number(lines.size()) + " rows\n";
        dump += lines.size() <= longest
            ? lines.join()
            : QCryptographicHash::hash(lines.join(), QCryptographicHash::Sha256).toHex() + '\n';
    }
    return dump;
}

struct GoldenFile {
    const char16_t* name;
    Protection protection;
    int version = currentSchemaVersion;
};

QString dumpFile(int version) { return golden(u"version_%1.txt"_s.arg(version)); }

constexpr GoldenFile goldenFiles[] = {
    {u"version_2_plain.esperluette", Protection::Plain, 2},
    {u"version_2_encrypted.esperluette", Protection::Encrypted, 2},
    {u"version_2_encrypted_by_sqlcipher_4.esperluette", Protection::Encrypted, 2},
    {u"version_3_plain.esperluette", Protection::Plain, 3},
    {u"version_3_encrypted.esperluette", Protection::Encrypted, 3},
    {u"version_4_plain.esperluette", Protection::Plain, 4},
    {u"version_4_encrypted.esperluette", Protection::Encrypted, 4},
    {u"version_5_plain.esperluette", Protection::Plain},
    {u"version_5_encrypted.esperluette", Protection::Encrypted},
};

/// A view of the only kind of moment, and a figure.
ChangeSet someInsight(const Records& records)
{
    return adding(InsightView{.id = newId<InsightView>(),
                              .name = text<InsightViewName>(u"Été"_s),
                              .period = PeriodChoice::Own,
                              .first = {2026, 6, 21},
                              .last = {2026, 9, 22},
                              .kind = records.all<MomentKind>().front().id},
                  Measure{newId<Measure>(), MeasureSubject::Enps, today, -1234, 48,
                          text<MeasureSource>(u"Baromètre"_s)});
}

/// What version 5 brought: an offer, whose choice a departure is, a rhythm in person, who keeps the
/// logbook, and a pair of practices.
ChangeSet somebodyLeaving(const Records& records)
{
    const auto& person = records.all<Person>().front();
    auto leaving = person;
    leaving.departure = Departure::Voluntary;
    leaving.offer = JobOffer::Accepted;
    leaving.offerDay = today.addYears(-1);
    auto cover = *records.cover();
    cover.inPersonDays = 60;
    ChangeSet changes(StepName{"Test"});
    changes.update(person, leaving);
    cover.keeperIs = person.id;
    changes.update(*records.cover(), cover);
    changes.create(MirrorPair{.id = newId<MirrorPair>(),
                              .name = text<MirrorName>(u"Écouter"_s),
                              .forCustomers = text<MirrorText>(u"Enquête"_s),
                              .customers = 4,
                              .employees = 1});
    return changes;
}

}  // namespace

class GoldenFileTest : public testing::TestWithParam<GoldenFile> { };

TEST_P(GoldenFileTest, HoldsWhatWasRecorded)
{
    const TestFolder folder(TestFolder::Place::Memory);
    const auto bytes = bytesOf(golden(QString::fromUtf16(GetParam().name)));
    ASSERT_FALSE(bytes.isEmpty());
    writeBytes(folder.path(), bytes);
    const auto key = keyFor(GetParam().protection);
    {
        const Database database(folder.path(), Database::Mode::ReadOnly, key);
        EXPECT_EQ(dumpOf(database).split('\n'), bytesOf(dumpFile(GetParam().version)).split('\n'));
    }
    const auto logbook = Logbook::open(folder.path(), {Device::temporary(), key});
    ASSERT_TRUE(logbook) << qPrintable(logbook.error().detail);
    EXPECT_TRUE((*logbook)->check());
    EXPECT_EQ(bytesOf(folder.path()) == bytes, GetParam().version == currentSchemaVersion);
    ASSERT_TRUE((*logbook)->history().lastDone());
    EXPECT_TRUE((*logbook)->undo());
    EXPECT_TRUE((*logbook)->check());
}

INSTANTIATE_TEST_SUITE_P(Storage, GoldenFileTest, testing::ValuesIn(goldenFiles),
                         [](const auto& each) {
                             auto name = QString::fromUtf16(each.param.name).toStdString();
                             return name.substr(0, name.find('.'));
                         });

/// Writes the golden files of a new version of the schema: only when it is asked to, by name.
TEST(GoldenFiles, DISABLED_AreMade)
{
    const TestFolder folder;
    const auto key = quickKey();
    {
        auto logbook =
            *Logbook::create(folder.path(), SmallJourney().beginning(), Device::temporary());
        RandomActions random(2, {.records = logbook->records()});
        for (int count = 0; count < 40; ++count)
            ASSERT_TRUE(perform(*logbook, random.next()));
        ASSERT_TRUE(logbook->apply(someInsight(logbook->records())));
        ASSERT_TRUE(logbook->apply(somebodyLeaving(logbook->records())));
        ASSERT_TRUE(logbook->keepDraft(u"debrief"_s, u"À reprendre"_s));
        QFile::remove(golden(u"version_5_plain.esperluette"_s));
        ASSERT_TRUE(logbook->copyTo(golden(u"version_5_plain.esperluette"_s)));
        writeBytes(
            dumpFile(currentSchemaVersion),
            dumpOf(Database(golden(u"version_5_plain.esperluette"_s), Database::Mode::ReadOnly)));
        ASSERT_TRUE(logbook->changeKey(key));
        QFile::remove(golden(u"version_5_encrypted.esperluette"_s));
        ASSERT_TRUE(logbook->copyTo(golden(u"version_5_encrypted.esperluette"_s)));
    }
}

}  // namespace esperluette::test
