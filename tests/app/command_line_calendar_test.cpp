// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto people = "Matricule;Nom;Prénom;Équipe;Date d'entrée\n"
                        "1;Faure;Inès;Opéra;25/02/2024\n2;Brun;Marc;Nation;12/10/2026\n";

constexpr auto closing = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//Test//EN\r\n"
                         "BEGIN:VEVENT\r\nUID:closing@example.org\r\nDTSTAMP:20260101T000000Z\r\n"
                         "SUMMARY:Inventory\r\nDTSTART;VALUE=DATE:20261201\r\n"
                         "DTEND;VALUE=DATE:20261205\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

/// The real program on a logbook with two people and their moments.
class CalendarCommandTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(run({u"new"_s, logbook}).status, 0);
        write(path(u"people.csv"_s), people);
        ASSERT_EQ(
            run({u"import"_s, u"people"_s, path(u"people.csv"_s), u"--into"_s, logbook}).status, 0);
        ASSERT_EQ(run({u"plan"_s, logbook, u"--until"_s, u"2027-06-01"_s}).status, 0);
        write(path(u"closing.ics"_s), closing);
    }

    QString path(const QString& name) const { return folder.filePath(name); }
    Ran run(const QStringList& arguments) const { return runCommandLine(folder, arguments); }
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
    Ran exported(const QStringList& options = {}) const
    {
        return run(QStringList{u"export"_s, u"calendar"_s, logbook, u"--out"_s, calendar}
                   + options);
    }
    Ran imported(const QStringList& options) const
    {
        return run(
            QStringList{u"import"_s, u"calendar"_s, path(u"closing.ics"_s), u"--into"_s, logbook}
            + options);
    }
    QStringList plannedDays() const
    {
        QStringList days;
        const auto ran = run({u"list"_s, u"moments"_s, logbook, u"--json"_s});
        for (const auto& moment : QJsonDocument::fromJson(ran.output).array())
            days << moment[u"planned"_s].toString();
        return days;
    }

    QTemporaryDir folder;
    QString logbook = path(u"team.esperluette"_s);
    QString calendar = path(u"moments.ics"_s);
};

}  // namespace

TEST_F(CalendarCommandTest, ExportsEveryMomentWithDiscreetTitles)
{
    const auto ran = exported({u"--zone"_s, u"Europe/Paris"_s});

    EXPECT_EQ(ran.status, 0) << qPrintable(ran.sentence);
    const auto text = contentOf(calendar);
    EXPECT_EQ(text.count("BEGIN:VEVENT"), plannedDays().size());
    EXPECT_TRUE(ran.output.startsWith(QByteArray::number(text.count("BEGIN:VEVENT")) + " moments"))
        << ran.output.constData();
    EXPECT_FALSE(text.contains("Faure"));
    EXPECT_EQ(text.count("SUMMARY:Moment\r\n"), text.count("BEGIN:VEVENT"));

    ASSERT_EQ(exported({u"--zone"_s, u"Europe/Paris"_s}).status, 0);
    EXPECT_EQ(contentOf(calendar), text);
}

TEST_F(CalendarCommandTest, ExportsOnePersonOrOneTeam)
{
    ASSERT_EQ(exported({u"--titles"_s, u"full"_s, u"--person"_s, u"Brun Marc"_s}).status, 0);
    EXPECT_TRUE(contentOf(calendar).contains("Marc Brun"));
    EXPECT_FALSE(contentOf(calendar).contains("Faure"));
    QFile::remove(calendar);
    ASSERT_EQ(exported({u"--titles"_s, u"full"_s, u"--team"_s, u"opera"_s}).status, 0);
    EXPECT_FALSE(contentOf(calendar).contains("Marc Brun"));
}

TEST_F(CalendarCommandTest, RefusesToExportWhatItDoesNotKnow)
{
    EXPECT_EQ(exported({u"--titles"_s, u"loud"_s}).status, 2);
    EXPECT_EQ(exported({u"--zone"_s, u"Europe/Nowhere"_s}).status, 2);
    EXPECT_EQ(exported({u"--person"_s, u"Brun"_s, u"--team"_s, u"Opéra"_s}).status, 2);
    EXPECT_TRUE(exported({u"--person"_s, u"Nobody"_s}).sentence.contains(u"Nobody"_s));
    EXPECT_TRUE(exported({u"--team"_s, u"Nobody"_s}).sentence.contains(u"no team"_s));
    EXPECT_EQ(run({u"export"_s, u"people"_s, logbook, u"--out"_s, calendar}).status, 2);
    EXPECT_EQ(run({u"export"_s, u"calendar"_s, logbook}).status, 2);
    EXPECT_FALSE(QFile::exists(calendar));
}

TEST_F(CalendarCommandTest, ImportsDaysOffAndMovesTheMomentsThatFallOnThem)
{
    const auto preview = imported({u"--as"_s, u"holidays"_s, u"--dry-run"_s, u"--json"_s});
    EXPECT_EQ(QJsonDocument::fromJson(preview.output)[u"new"_s].toInt(), 1);
    EXPECT_TRUE(
        imported({u"--as"_s, u"holidays"_s, u"--dry-run"_s}).output.contains("1 new, 0 the same"));

    EXPECT_EQ(imported({u"--as"_s, u"holidays"_s}).status, 0);

    EXPECT_TRUE(imported({u"--as"_s, u"holidays"_s}).output.contains("0 new, 1 the same"));
    // Nothing is planned on the closed days again, whatever the rules ask for.
    ASSERT_EQ(run({u"plan"_s, logbook, u"--until"_s, u"2027-06-01"_s}).status, 0);
    const auto days = plannedDays();
    EXPECT_GT(days.size(), 5);
    const auto again = run({u"plan"_s, logbook, u"--until"_s, u"2027-06-01"_s});
    EXPECT_TRUE(again.output.startsWith("0 moments planned, 0 moved")) << again.output.constData();
}

TEST_F(CalendarCommandTest, ImportsTheAbsencesOfOnePerson)
{
    EXPECT_EQ(imported({u"--as"_s, u"absences"_s}).status, 2);
    EXPECT_EQ(imported({u"--as"_s, u"absences"_s, u"--person"_s, u"Nobody"_s}).status, 1);
    EXPECT_EQ(imported({}).status, 2);

    EXPECT_TRUE(imported({u"--as"_s, u"absences"_s, u"--person"_s, u"Faure Inès"_s})
                    .output.contains("1 new"));
    EXPECT_TRUE(
        imported({u"--as"_s, u"absences"_s, u"--person"_s, u"1"_s}).output.contains("1 the same"));
}

TEST_F(CalendarCommandTest, ImportsMomentsOfAKindWithWhomTheirTitlesName)
{
    write(path(u"closing.ics"_s),
          QByteArray(closing).replace("Inventory", "With In\303\250s Faure"));
    const QStringList asMoments{u"--as"_s, u"moments"_s, u"--kind"_s, u"one_to_one"_s};
    const auto before = plannedDays().size();

    ASSERT_EQ(imported(asMoments).status, 0);
    EXPECT_EQ(plannedDays().size(), before + 1);

    const auto again = imported(asMoments + QStringList{u"--json"_s});
    EXPECT_EQ(QJsonDocument::fromJson(again.output)[u"same"_s], 1);
    EXPECT_EQ(plannedDays().size(), before + 1);
}

TEST_F(CalendarCommandTest, SaysWhichOptionsGoTogether)
{
    EXPECT_EQ(imported({u"--as"_s, u"moments"_s}).status, 2);
    EXPECT_EQ(imported({u"--as"_s, u"holidays"_s, u"--kind"_s, u"one_to_one"_s}).status, 2);
    EXPECT_EQ(imported({u"--as"_s, u"holidays"_s, u"--person"_s, u"Marc Brun"_s}).status, 2);
    EXPECT_EQ(imported({u"--as"_s, u"moments"_s, u"--kind"_s, u"no such kind"_s}).status, 1);
}

TEST_F(CalendarCommandTest, SaysWhyAFileIsNoCalendar)
{
    write(path(u"closing.ics"_s), "Bonjour\n");
    const auto ran = imported({u"--as"_s, u"holidays"_s});

    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.sentence.contains(u"no calendar"_s)) << qPrintable(ran.sentence);
}

TEST_F(CalendarCommandTest, RefusesItsOwnMomentsAsDaysOff)
{
    ASSERT_EQ(exported().status, 0);
    QFile::remove(path(u"closing.ics"_s));
    ASSERT_TRUE(QFile::copy(calendar, path(u"closing.ics"_s)));

    const auto ran = imported({u"--as"_s, u"holidays"_s});

    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.output.contains("import it as a moment"));
}

}  // namespace esperluette::test
