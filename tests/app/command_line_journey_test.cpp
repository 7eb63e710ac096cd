// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// Journeys to and from files, with the real program.
namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class JourneyOnTheCommandLine : public testing::Test {
protected:
    void SetUp() override { ASSERT_EQ(run({u"new"_s, logbook}).status, 0); }

    QString path(const QString& name) const { return folder.filePath(name); }
    Ran run(const QStringList& arguments) const { return runCommandLine(folder, arguments); }
    Ran exportTo(const QString& file, const QStringList& options = {}) const
    {
        return run(QStringList{u"export"_s, u"journey"_s, logbook, u"--out"_s, file} + options);
    }
    Ran import(const QString& file, const QStringList& options = {}) const
    {
        return run(QStringList{u"import"_s, u"journey"_s, file, u"--into"_s, logbook} + options);
    }
    static QByteArray contentOf(const QString& file)
    {
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    }

    QTemporaryDir folder;
    QString logbook = path(u"team.esperluette"_s);
    QString json = path(u"journey.json"_s);
};

}  // namespace

TEST_F(JourneyOnTheCommandLine, ComesBackAsAnotherJourneyBesideTheOneThatIsThere)
{
    ASSERT_EQ(exportTo(json).status, 0);
    const auto imported = import(json);

    EXPECT_EQ(imported.status, 0) << imported.sentence.toStdString();
    EXPECT_TRUE(imported.output.contains("Employee journey (2)"));
    const auto again = path(u"again.json"_s);
    ASSERT_EQ(exportTo(again, {u"--template"_s, u"Employee journey (2)"_s}).status, 0);
    const auto moments = [](const QByteArray& content) {
        return QJsonDocument::fromJson(content)["moments"_L1];
    };
    EXPECT_EQ(moments(contentOf(again)), moments(contentOf(json)));
}

TEST_F(JourneyOnTheCommandLine, ChangesNothingWhenOnlyAsked)
{
    ASSERT_EQ(exportTo(json).status, 0);
    EXPECT_EQ(import(json, {u"--dry-run"_s}).status, 0);
    EXPECT_EQ(exportTo(path(u"x.json"_s), {u"--template"_s, u"Employee journey (2)"_s}).status, 1);
}

TEST_F(JourneyOnTheCommandLine, NeverWritesOverAFile)
{
    ASSERT_EQ(exportTo(json).status, 0);
    const auto before = contentOf(json);
    EXPECT_EQ(exportTo(json).status, 1);
    EXPECT_EQ(contentOf(json), before);
}

TEST_F(JourneyOnTheCommandLine, SaysWhereAFileIsWrong)
{
    QFile file(json);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "recipes"})");
    file.close();
    const auto ran = import(json);
    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.sentence.contains(u"“format”"_s)) << ran.sentence.toStdString();
}

}  // namespace esperluette::test
