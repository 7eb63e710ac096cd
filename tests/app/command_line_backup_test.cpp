// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// Backups and repairs with the real program, in a home of their own.
namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class CommandLineBackupTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(run({u"new"_s, logbook}).status, 0);
        importPeople("Inès;Faure\n");
    }

    QString path(const QString& name) const { return folder.filePath(name); }

    Ran run(const QStringList& arguments) const { return runCommandLine(folder, arguments); }
    void importPeople(const QByteArray& rows) const
    {
        QFile list(path(u"list.csv"_s));
        ASSERT_TRUE(list.open(QIODevice::WriteOnly));
        list.write("Prénom;Nom\n" + rows);
        list.close();
        ASSERT_EQ(run({u"import"_s, u"people"_s, path(u"list.csv"_s), u"--into"_s, logbook}).status,
                  0);
    }
    QString people(const QString& of) const
    {
        return QString::fromUtf8(run({u"list"_s, u"people"_s, of}).output);
    }

    QTemporaryDir folder;
    const QString logbook = path(u"team.esperluette"_s);
};

TEST_F(CommandLineBackupTest, CopiesAndBringsBack)
{
    const auto copy = path(u"copy.esperluette"_s);
    const auto made = run({u"backup"_s, logbook, u"--to"_s, copy});
    EXPECT_EQ(made.status, 0) << made.sentence.toStdString();
    EXPECT_TRUE(made.output.contains("1 person, 0 moments")) << made.output.toStdString();
    importPeople("Zoé;Petit\n");
    ASSERT_TRUE(people(logbook).contains(u"Zoé"_s));

    const auto restored = run({u"restore"_s, copy, u"--into"_s, logbook});

    EXPECT_EQ(restored.status, 0) << restored.sentence.toStdString();
    EXPECT_FALSE(people(logbook).contains(u"Zoé"_s));
    EXPECT_TRUE(people(logbook).contains(u"Inès"_s));
    const auto aside =
        QString::fromUtf8(restored.output).section(u"is kept in "_s, 1).trimmed().chopped(1);
    EXPECT_TRUE(people(aside).contains(u"Zoé"_s)) << restored.output.toStdString();
}

TEST_F(CommandLineBackupTest, KeepsABackupAmongThoseOfTheUser)
{
    ASSERT_EQ(run({u"backup"_s, logbook}).status, 0);

    const QDir backups(path(u"data/esperluette/backups"_s));
    ASSERT_EQ(backups.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    const QDir own(backups.filePath(backups.entryList(QDir::Dirs | QDir::NoDotAndDotDot).front()));
    EXPECT_EQ(own.entryList({u"*asked*"_s}, QDir::Files).size(), 1);
    EXPECT_EQ(own.entryList({u"*before-import*"_s}, QDir::Files).size(), 1);
}

TEST_F(CommandLineBackupTest, NeverWritesOverAFile)
{
    const auto ran = run({u"backup"_s, logbook, u"--to"_s, logbook});
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.sentence.contains(u"exists already"_s)) << ran.sentence.toStdString();
    EXPECT_TRUE(people(logbook).contains(u"Inès"_s));
}

TEST_F(CommandLineBackupTest, DoesNotBringBackWhatIsNoLogbook)
{
    QFile foreign(path(u"foreign.esperluette"_s));
    ASSERT_TRUE(foreign.open(QIODevice::WriteOnly));
    foreign.write(QByteArray(9000, 'x'));
    foreign.close();

    EXPECT_EQ(run({u"restore"_s, foreign.fileName(), u"--into"_s, logbook}).status, 1);
    EXPECT_EQ(run({u"restore"_s, logbook}).status, 2);

    EXPECT_TRUE(people(logbook).contains(u"Inès"_s));
}

TEST_F(CommandLineBackupTest, RepairsADamagedLogbook)
{
    QFile file(logbook);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    // The last page of the file: of whatever table it is, its records stand in the history too.
    file.seek(file.size() - 4096);
    file.write(QByteArray(4096, '\0'));
    file.close();
    ASSERT_EQ(run({u"check"_s, logbook}).status, 1);
    const auto saved = path(u"saved.esperluette"_s);

    const auto repaired = run({u"repair"_s, logbook, u"--into"_s, saved});

    EXPECT_EQ(repaired.status, 0) << repaired.sentence.toStdString();
    EXPECT_TRUE(repaired.output.contains("Nothing is known to be lost"))
        << repaired.output.toStdString();
    EXPECT_EQ(run({u"check"_s, saved}).status, 0);
    EXPECT_TRUE(people(saved).contains(u"Inès"_s));
}

}  // namespace
}  // namespace esperluette::test
