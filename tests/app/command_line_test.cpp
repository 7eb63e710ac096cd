// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// The real program on real files, good and bad.
namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class CommandLineTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_EQ(run({u"new"_s, logbook}).status, 0); }

    QString path(const QString& name) const { return folder.filePath(name); }

    Ran run(const QStringList& arguments) const { return runCommandLine(folder, arguments); }

    Ran import(const QByteArray& list, const QStringList& options = {})
    {
        write(path(u"list.csv"_s), list);
        return run(QStringList{u"import"_s, u"people"_s, path(u"list.csv"_s), u"--into"_s, logbook}
                   + options);
    }

    static void write(const QString& file, const QByteArray& content)
    {
        QFile written(file);
        ASSERT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(content);
    }
    static QByteArray contentOf(const QString& file)
    {
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    }

    /// What is said of a file that is no logbook; nothing may be changed in it.
    QString refusalOf(const QByteArray& content)
    {
        const auto file = path(u"bad.esperluette"_s);
        write(file, content);
        const auto ran = run({u"plan"_s, file, u"--until"_s, u"2027-06-01"_s});
        EXPECT_EQ(ran.status, 1);
        EXPECT_EQ(ran.sentence.count(u'\n'), 1) << ran.sentence.toStdString();
        EXPECT_TRUE(ran.sentence.contains(file));
        EXPECT_EQ(contentOf(file), content);
        return ran.sentence;
    }

    QTemporaryDir folder;
    QString logbook = path(u"team.esperluette"_s);
};

constexpr auto header = "Matricule;Nom;Prénom;Date d'entrée;Date de sortie;Manager\n";

}  // namespace

TEST_F(CommandLineTest, RefusesAFileThatIsNoLogbook)
{
    const auto good = contentOf(logbook);
    auto newer = good;
    newer[63] = 99;  // the last byte of PRAGMA user_version

    EXPECT_TRUE(refusalOf({}).contains(u"is empty"_s));
    EXPECT_TRUE(refusalOf("\x89PNG\r\n\x1a\n" + QByteArray(3000, 'x'))
                    .contains(u"is not an Esperluette logbook"_s));
    EXPECT_TRUE(refusalOf("Bonjour\n").contains(u"is not an Esperluette logbook"_s));
    EXPECT_TRUE(refusalOf(newer).contains(u"newer version"_s));
}

TEST_F(CommandLineTest, RefusesALogbookThatIsCutOffAnywhere)
{
    const auto good = contentOf(logbook);

    for (const auto size : {qsizetype(100), qsizetype(4096), good.size() / 2, good.size() / 2 + 777,
                            good.size() - 4096, good.size() - 777, good.size() - 1}) {
        EXPECT_TRUE(refusalOf(good.first(size)).contains(u"is damaged"_s)) << size;
    }
}

TEST_F(CommandLineTest, RefusesAMissingFileAndAFolder)
{
    EXPECT_EQ(run({u"check"_s, path(u"missing.esperluette"_s)}).status, 1);
    const auto ofFolder = run({u"check"_s, folder.path()});

    EXPECT_EQ(ofFolder.status, 1);
    EXPECT_TRUE(ofFolder.sentence.contains(u"is not an Esperluette logbook"_s));
}

TEST_F(CommandLineTest, NamesTheLineOfEachRowItRefuses)
{
    const struct {
        QByteArray row;
        QByteArray reason;
    } rows[] = {
        {QByteArray("1;Fau\0re;Inès;25/02/2024;;", 27), "NUL"},
        {"1;\"Faure;Inès;25/02/2024;;", "quotation mark"},
        {"1;" + QByteArray(10'000'000, 'x') + ";Inès;25/02/2024;;", "65,536 characters"},
        {"1;Faure;Inès", "Cells in this line: 3"},
        {"1;Faure;Inès;31/02/2024;;", "31/02/2024"},
        {"1;Faure;Inès;25/02/2024;24/02/2023;", "before the hire date"},
        {"1;Faure;Inès;25/02/2024;;1", "their own manager"},
    };
    for (const auto& [row, reason] : rows) {
        const auto before = contentOf(logbook);
        const auto ran = import(header + row + "\n2;Brun;Marc;25/02/2024;;\n", {u"--dry-run"_s});

        EXPECT_EQ(ran.status, 0) << reason.constData();
        EXPECT_TRUE(ran.output.contains("1 new, 0 the same, 0 changed, 1 refused."))
            << ran.output.constData();
        EXPECT_TRUE(ran.output.contains("Line 2: ")) << ran.output.constData();
        EXPECT_TRUE(ran.output.contains(reason)) << ran.output.constData();
        EXPECT_EQ(contentOf(logbook), before);
    }
}

TEST_F(CommandLineTest, RefusesAListInWhichNobodyCanBeImported)
{
    const auto before = contentOf(logbook);

    for (const QByteArray& list :
         {QByteArray(), QByteArray(header), QByteArray("\n\n"), QByteArray(5000, '\0'),
          QByteArray("Faure;Inès;25/02/2024\n"), QByteArray("a,b,c\n1,2,3\n"),
          QByteArray(header) + "1;Faure;Inès;25/02/2024;;2\n2;Brun;Marc;25/02/2024;;1\n",
          QByteArray(header) + "1;Faure;Inès;01/02/2024;;\n",
          QByteArray("x;").repeated(200'000) + "\n" + QByteArray("1;").repeated(200'000)}) {
        const auto ran = import(list);
        EXPECT_EQ(ran.status, 1) << list.first(std::min<qsizetype>(list.size(), 80)).constData();
        EXPECT_EQ(ran.sentence.count(u'\n'), 1) << ran.sentence.toStdString();
    }
    EXPECT_EQ(contentOf(logbook), before);
}

TEST_F(CommandLineTest, SaysWhichOfTwoColumnsOfOneNameIsNotImported)
{
    const auto ran = import("Nom;Nom;Prénom\nFaure;Brun;Inès\n", {u"--dry-run"_s});

    EXPECT_EQ(ran.status, 0);
    EXPECT_TRUE(ran.output.contains("Column 2 “Nom” is not imported")) << ran.output.constData();
}

TEST_F(CommandLineTest, CountsOnePersonAsOne)
{
    ASSERT_EQ(import("Nom;Prénom\nFaure;Inès\n").status, 0);

    const auto checked = run({u"check"_s, logbook});

    EXPECT_TRUE(checked.output.contains("1 person, 0 moments.")) << checked.output.constData();
}

TEST_F(CommandLineTest, PlansTheArrivalOfWhoChangedTheTeamInTheNextList)
{
    ASSERT_EQ(import("Matricule;Nom;Équipe\n1;Faure;Opéra\n2;Brun;Opéra\n").status, 0);
    ASSERT_EQ(import("Matricule;Nom;Équipe\n2;Brun;Bastille\n").status, 0);
    ASSERT_EQ(run({u"plan"_s, logbook, u"--until"_s, u"2027-06-01"_s}).status, 0);

    const auto moments = run({u"list"_s, u"moments"_s, logbook, u"--json"_s}).output;

    EXPECT_TRUE(moments.contains("\"new_team_arrival\"")) << moments.constData();
}

TEST_F(CommandLineTest, SaysWhichEventsTheNextListShows)
{
    const auto first = import("Matricule;Nom;Équipe\n1;Faure;Opéra\n2;Brun;Opéra\n3;Diallo;Web\n");
    EXPECT_FALSE(first.output.contains("Events")) << first.output.constData();
    const QByteArray next = "Matricule;Nom;Équipe;Date de sortie\n1;Faure;Opéra;\n2;Brun;Web;\n"
                            "3;Diallo;Web;31/12/2026\n";

    const auto tried = import(next, {u"--dry-run"_s});
    const auto json = QJsonDocument::fromJson(import(next, {u"--json"_s}).output).object();
    const auto again = import(next);

    EXPECT_TRUE(tried.output.contains("Events found: 1 change")) << tried.output.constData();
    EXPECT_TRUE(tried.output.contains("of team, 1 departure")) << tried.output.constData();
    EXPECT_EQ(json.value(u"events"_s).toObject(),
              (QJsonObject{{u"team_changed"_s, 1},
                           {u"manager_changed"_s, 0},
                           {u"long_leave_end"_s, 0},
                           {u"departure_notified"_s, 1}}));
    EXPECT_FALSE(again.output.contains("Events")) << again.output.constData();
}

TEST_F(CommandLineTest, ListsMomentsUnderTheirDocumentedKeys)
{
    ASSERT_EQ(import(QByteArray(header) + "1;Faure;Inès;2026-11-30;;\n").status, 0);
    ASSERT_EQ(run({u"plan"_s, logbook, u"--until"_s, u"2027-06-01"_s}).status, 0);

    const auto moments =
        QJsonDocument::fromJson(run({u"list"_s, u"moments"_s, logbook, u"--json"_s}).output)
            .array();

    ASSERT_FALSE(moments.isEmpty());
    QStringList keys{u"id"_s,
                     u"person"_s,
                     u"person_id"_s,
                     u"team"_s,
                     u"kind"_s,
                     u"stage"_s,
                     u"title"_s,
                     u"planned"_s,
                     u"held"_s,
                     u"state"_s,
                     u"setting"_s,
                     u"minutes"_s,
                     u"felt"_s,
                     u"score"_s,
                     u"level"_s,
                     u"known_criteria"_s,
                     u"between_two_doors"_s};
    keys.sort();
    EXPECT_EQ(moments.first().toObject().keys(), keys);
}

TEST_F(CommandLineTest, RefusesWrongUsageWithItsOwnStatus)
{
    EXPECT_EQ(run({}).status, 2);
    EXPECT_EQ(run({u"dance"_s}).status, 2);
    EXPECT_EQ(run({u"list"_s, u"cats"_s, logbook}).status, 2);
    EXPECT_EQ(run({u"list"_s, u"people"_s, logbook, u"--json"_s, u"--csv"_s}).status, 2);
    EXPECT_EQ(run({u"insight"_s, u"care_by_stage"_s, logbook}).status, 2);
    EXPECT_EQ(run({u"plan"_s, logbook, u"--until"_s, u"31/02/2027"_s}).status, 2);
    EXPECT_EQ(run({u"plan"_s, logbook, u"--until"_s, u"9999-12-31"_s}).status, 2);
}

TEST_F(CommandLineTest, DrawsAChartAndSaysNothing)
{
    const auto drawn =
        run({u"insight"_s, u"care_by_stage"_s, logbook, u"--png"_s, path(u"chart.png"_s)});

    EXPECT_EQ(drawn.status, 0);
    EXPECT_TRUE(contentOf(path(u"chart.png"_s)).startsWith("\x89PNG"));
    EXPECT_EQ(drawn.sentence, QString());
}

TEST_F(CommandLineTest, NamesEveryArgumentInTheHelpOfACommand)
{
    const auto help = run({u"import"_s, u"--help"_s}).output;

    for (const auto* word : {"import people CSV", "--into FILE", "--dry-run", "--json",
                             "--date-order dmy|mdy|ymd", "--today", "--language"})
        EXPECT_TRUE(help.contains(word)) << word;
}

}  // namespace esperluette::test
