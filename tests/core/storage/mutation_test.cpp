// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values that nobody wrote, in a file whose pages are in order: somebody who knows the passphrase
// can make one, and so can another program. None of them is taken for good.
#include "core/storage/database.h"
#include "tests/support/stored_logbook.h"
#include "tests/support/torture.h"

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937_64;

QByteArray quoted(const QByteArray& name) { return '"' + name + '"'; }

QByteArrayList firstColumn(const Database& database, const QByteArray& sql, int column)
{
    QByteArrayList names;
    auto select = database.prepare(sql.constData());
    while (select.step())
        names.append(select.row().utf8(column).toByteArray());
    return names;
}

QByteArray oneOf(const QByteArrayList& names, Random& random)
{
    return names[qsizetype(random() % std::uint64_t(names.size()))];
}

/// Of any type, as SQL; `old` is what stands there.
QByteArray anyValue(const QByteArray& old, Random& random)
{
    switch (random() % 9) {
    case 0: return "NULL";
    case 1: return QByteArray::number(qint64(random()));
    case 2: return QByteArray::number(qint64(random() % 200) - 100);
    case 3: return "'" + QByteArray(qsizetype(random() % 40), 'x') + "'";
    case 4: return "'[{\"key\": 7, \"fr\": null}, " + QByteArray(200, '[') + "'";
    case 5: return "randomblob(" + QByteArray::number(qint64(random() % 64)) + ")";
    case 6: return "CAST(" + old + " AS BLOB) || x'00'";
    case 7: return "substr(" + old + ", 2)";
    default: return old + " + 1";
    }
}

/// Alters a value, takes a row away or puts one twice; what the file itself refuses is left out.
void mutate(Database& database, Random& random)
{
    const auto table = quoted(oneOf(
        firstColumn(database, "SELECT name FROM sqlite_master WHERE type = 'table'", 0), random));
    const auto columns = firstColumn(database, "PRAGMA table_info(" + table + ")", 1);
    const auto key = quoted(columns.front());
    const auto column = quoted(oneOf(columns, random));
    const auto count = database.integer(("SELECT count(*) FROM " + table).constData());
    if (count == 0)
        return;
    const auto row = " WHERE " + key + " = (SELECT " + key + " FROM " + table + " LIMIT 1 OFFSET "
        + QByteArray::number(qint64(random() % std::uint64_t(count))) + ")";
    const auto what = random() % 10;
    const auto sql = what == 0
        ? "DELETE FROM " + table + row
        : "UPDATE " + table + " SET " + column + " = " + anyValue(column, random) + row;
    try {
        database.run(sql.constData());
    } catch (const StorageFailure&) {
        return;
    }
}

}  // namespace

class Mutation : public testing::TestWithParam<Protection> { };

TEST_P(Mutation, OfAnyValueIsRefusedOrFound)
{
    const auto stored = storedLogbook(GetParam(), 25);
    const TestFolder folder{TestFolder::Place::Memory};
    const auto key = keyFor(GetParam());
    Random random(11);
    const int rounds = 100 * std::min(tortureFactor(), 100);
    int refused = 0;
    int found = 0;
    int onlyFound = 0;  // the control: without the check it would pass for the logbook
    int unharmed = 0;
    for (int round = 0; round < rounds; ++round) {
        writeBytes(folder.path(), stored.bytes);
        {
            Database database(folder.path(), Database::Mode::Existing, key);
            database.run("PRAGMA ignore_check_constraints = ON");
            for (auto count = random() % 3; count < 3; ++count)
                mutate(database, random);
        }
        const auto opened = Logbook::open(folder.path(), {Device::temporary(), key});
        const bool isUnharmed = opened && holds(**opened, stored.model);
        if (!opened)
            ++refused;
        else if (!(*opened)->check())
            ++(isUnharmed ? found : onlyFound);
        else if (isUnharmed)
            ++unharmed;
        else
            ADD_FAILURE() << "taken for good in round " << round;
    }
    EXPECT_GT(refused, 0);
    EXPECT_GT(onlyFound, 0);
    tellFigures(std::string("files with altered values, ") + nameOf(GetParam()) + ": "
                + std::to_string(rounds) + ", " + std::to_string(refused) + " refused, "
                + std::to_string(found + onlyFound) + " found by the check, which was needed for "
                + std::to_string(onlyFound) + ", " + std::to_string(unharmed)
                + " not touched in what they hold, 0 taken for good");
}

INSTANTIATE_TEST_SUITE_P(Storage, Mutation,
                         testing::Values(Protection::Plain, Protection::Encrypted),
                         [](const auto& each) { return std::string(nameOf(each.param)); });

}  // namespace esperluette::test
