// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// Charts of a chosen scope, with the real program.
namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class InsightOnTheCommandLine : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(run({u"new"_s, logbook}).status, 0);
        importPeople("Nom;Prénom;Équipe;Site\nFaure;Inès;Opéra;Lyon\nDiallo;Karim;Atelier;Lille\n");
    }

    /// Takes people in from a table of them.
    void importPeople(const char* table) const
    {
        QFile csv(path(u"people.csv"_s));
        ASSERT_TRUE(csv.open(QIODevice::WriteOnly));
        csv.write(table);
        csv.close();
        ASSERT_EQ(run({u"import"_s, u"people"_s, csv.fileName(), u"--into"_s, logbook}).status, 0);
    }
    QByteArray contentOf(const QString& name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }

    QString path(const QString& name) const { return folder.filePath(name); }
    Ran run(const QStringList& arguments) const { return runCommandLine(folder, arguments); }
    Ran chart(const QStringList& options) const
    {
        return run(QStringList{u"insight"_s, u"care_by_stage"_s, logbook} + options);
    }
    QString scopeOf(const QStringList& options) const
    {
        const auto ran = chart(QStringList{u"--json"_s} + options);
        EXPECT_EQ(ran.status, 0) << ran.sentence.toStdString();
        return QJsonDocument::fromJson(ran.output)["scope"_L1].toString();
    }

    QTemporaryDir folder;
    QString logbook = path(u"team.esperluette"_s);
};

}  // namespace

TEST_F(InsightOnTheCommandLine, ListsTheChartsWithoutAFile)
{
    const auto text = run({u"insight"_s, u"--list"_s});
    EXPECT_EQ(text.status, 0);
    EXPECT_TRUE(text.output.contains("care_by_stage"));
    EXPECT_TRUE(text.output.contains("The circle"));

    const auto charts =
        QJsonDocument::fromJson(run({u"insight"_s, u"--list"_s, u"--json"_s}).output).array();
    ASSERT_FALSE(charts.isEmpty());
    EXPECT_EQ(charts.first().toObject().keys(), QStringList({u"key"_s, u"title"_s}));
    EXPECT_EQ(charts.first()["key"_L1], u"care_by_stage"_s);
}

TEST_F(InsightOnTheCommandLine, TakesEveryPartOfTheScope)
{
    const auto scope = scopeOf({u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-06-30"_s,
                                u"--team"_s, u"opera"_s, u"--population"_s, u"lyon"_s, u"--kind"_s,
                                u"praise_interview"_s, u"--managers"_s});
    EXPECT_EQ(scope,
              u"1 January 2026 to 30 June 2026 · team Opéra · Lyon · Praise interview · managers "
              "only"_s);
    EXPECT_EQ(scopeOf({u"--population"_s, u"site: Lille"_s}).section(u" · "_s, 1), u"Lille"_s);
}

TEST_F(InsightOnTheCommandLine, SaysWhichNamesAreClose)
{
    const auto team = chart({u"--json"_s, u"--team"_s, u"Atelie"_s});
    EXPECT_EQ(team.status, 1);
    EXPECT_TRUE(
        team.sentence.startsWith(u"“Atelie” is no team of this logbook. The closest: Atelier."_s))
        << team.sentence.toStdString();
    const auto population = chart({u"--json"_s, u"--population"_s, u"Lile"_s});
    EXPECT_EQ(population.status, 1);
    EXPECT_TRUE(population.sentence.contains(u"The closest: site: Lille"_s))
        << population.sentence.toStdString();
    const auto kind = chart({u"--json"_s, u"--kind"_s, u"praise"_s});
    EXPECT_EQ(kind.status, 1);
    EXPECT_TRUE(kind.sentence.contains(u"praise_interview"_s)) << kind.sentence.toStdString();
    const auto key = run({u"insight"_s, u"care_by_stages"_s, logbook, u"--json"_s});
    EXPECT_EQ(key.status, 2);
    EXPECT_TRUE(key.sentence.contains(u"The closest: care_by_stage"_s))
        << key.sentence.toStdString();
}

TEST_F(InsightOnTheCommandLine, RefusesDaysThatAreNone)
{
    const auto noDay = chart({u"--json"_s, u"--from"_s, u"31/12/2026"_s});
    EXPECT_EQ(noDay.status, 2);
    EXPECT_TRUE(
        noDay.sentence.startsWith(u"--from takes a day as YYYY-MM-DD, not “31/12/2026”."_s));
    const auto backwards =
        chart({u"--json"_s, u"--from"_s, u"2026-05-01"_s, u"--to"_s, u"2026-04-30"_s});
    EXPECT_EQ(backwards.status, 2);
    EXPECT_TRUE(backwards.sentence.startsWith(
        u"The last day, 2026-04-30, is before the first, 2026-05-01."_s));
    EXPECT_EQ(run({u"insight"_s}).status, 2);
    EXPECT_EQ(run({u"insight"_s, u"care_by_stage"_s}).status, 2);
    EXPECT_EQ(chart({}).status, 2);
    EXPECT_EQ(chart({u"--json"_s, u"--csv"_s}).status, 2);
}

TEST_F(InsightOnTheCommandLine, GivesTheSameFiguresInEveryForm)
{
    const auto json =
        QJsonDocument::fromJson(run({u"insight"_s, u"circle"_s, logbook, u"--json"_s}).output);
    EXPECT_EQ(json["categories"_L1].toArray().size(), 6);
    EXPECT_EQ(json["labels"_L1].toArray().first(), u"Care index"_s);
    EXPECT_EQ(json["series"_L1][0]["n"_L1].toArray().size(), 6);
    EXPECT_TRUE(json["series"_L1][0]["values"_L1][0].isNull());
    EXPECT_TRUE(json["sentence"_L1].toString().startsWith(u"Nothing to show yet"_s));
    const auto csv = run({u"insight"_s, u"circle"_s, logbook, u"--csv"_s});
    EXPECT_EQ(csv.output.count('\n'), 7);
}

TEST_F(InsightOnTheCommandLine, SaysOfEachCategoryAndOfTheChartWhatTheTableSays)
{
    const auto circle =
        QJsonDocument::fromJson(run({u"insight"_s, u"circle"_s, logbook, u"--json"_s}).output);
    EXPECT_EQ(circle["unit"_L1], u"mixed"_s);
    EXPECT_EQ(circle["minimum"_L1], 5);
    EXPECT_TRUE(circle["line"_L1].isNull());
    for (const auto key : {"groups"_L1, "notes"_L1, "category_n"_L1, "category_left_out"_L1})
        EXPECT_EQ(circle[key].toArray().size(), 6) << key.data();
    EXPECT_FALSE(circle["notes"_L1][1].toString().isEmpty());

    const auto coverage = QJsonDocument::fromJson(
        run({u"insight"_s, u"coverage_by_team"_s, logbook, u"--json"_s}).output);
    EXPECT_EQ(coverage["unit"_L1], u"percent"_s);
    EXPECT_EQ(coverage["counts"_L1], u"moments"_s);
    EXPECT_EQ(coverage["series"_L1][0]["counts"_L1], u"moments"_s);
    const auto n = coverage["category_n"_L1].toArray();
    ASSERT_EQ(n.size(), 2);
    EXPECT_EQ(n, coverage["series"_L1][0]["n"_L1].toArray());
}

TEST_F(InsightOnTheCommandLine, HidesTheNamesOfPeople)
{
    importPeople("Nom;Prénom;Équipe;Manager\nDurand;Zoé;Opéra;Inès Faure\n");
    const auto say = [&](const QStringList& options) {
        return run(QStringList{u"insight"_s, u"coverage_by_manager"_s, logbook} + options).output;
    };
    for (const auto& form : {u"--json"_s, u"--csv"_s}) {
        EXPECT_TRUE(say({form}).contains("Faure"));
        const auto hidden = say({form, u"--hide-names"_s});
        EXPECT_FALSE(hidden.contains("Faure")) << hidden.toStdString();
        EXPECT_TRUE(hidden.contains("IF")) << hidden.toStdString();
    }
}

TEST_F(InsightOnTheCommandLine, HidesNamesInTheWordsOfTheScopeInEveryForm)
{
    importPeople("Nom;Prénom;Équipe\nDurand;Zoé;Chez Faure\n");
    const QStringList team{u"--team"_s, u"Chez Faure"_s};
    const QStringList hiding{u"--team"_s, u"Chez Faure"_s, u"--hide-names"_s};
    EXPECT_TRUE(scopeOf(team).contains("Faure"_L1));
    EXPECT_FALSE(scopeOf(hiding).contains("Faure"_L1));
    ASSERT_EQ(chart(QStringList{u"--svg"_s, path(u"open.svg"_s)} + team).status, 0);
    ASSERT_EQ(chart(QStringList{u"--svg"_s, path(u"hidden.svg"_s)} + hiding).status, 0);
    EXPECT_TRUE(contentOf(u"open.svg"_s).contains("Faure"));
    EXPECT_FALSE(contentOf(u"hidden.svg"_s).contains("Faure"));
    EXPECT_TRUE(contentOf(u"hidden.svg"_s).contains("Chez IF"));
}

TEST_F(InsightOnTheCommandLine, NamesEveryOptionInItsHelp)
{
    const auto help = run({u"insight"_s, u"--help"_s}).output;
    for (const auto* word :
         {"--list", "--json", "--csv", "--png OUT", "--from YYYY-MM-DD", "--to YYYY-MM-DD",
          "--team NAME", "--population NAME", "--kind KEY", "--managers", "--hide-names"})
        EXPECT_TRUE(help.contains(word)) << word;
}

}  // namespace esperluette::test
