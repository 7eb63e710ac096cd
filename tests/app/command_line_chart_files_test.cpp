// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// Charts written into files, with the real program.
namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class ChartFilesOfTheCommandLine : public testing::Test {
protected:
    void SetUp() override { ASSERT_EQ(run({u"new"_s, logbook}).status, 0); }

    QString path(const QString& name) const { return folder.filePath(name); }
    Ran run(const QStringList& arguments) const { return runCommandLine(folder, arguments); }
    Ran draw(const QStringList& forms) const
    {
        return run(QStringList{u"insight"_s, u"care_by_stage"_s, logbook} + forms);
    }
    QByteArray contentOf(const QString& name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }

    QTemporaryDir folder;
    QString logbook = path(u"team.esperluette"_s);
};

}  // namespace

TEST_F(ChartFilesOfTheCommandLine, AreASvgAndAWorkbook)
{
    const auto svg = draw({u"--svg"_s, path(u"chart.svg"_s)});
    EXPECT_EQ(svg.status, 0) << svg.sentence.toStdString();
    EXPECT_EQ(svg.sentence, QString());
    EXPECT_TRUE(contentOf(u"chart.svg"_s).contains(">Care by stage of the journey</text>"));

    const auto workbook = draw({u"--xlsx"_s, path(u"chart.xlsx"_s)});
    EXPECT_EQ(workbook.status, 0) << workbook.sentence.toStdString();
    EXPECT_EQ(workbook.sentence, QString());
    EXPECT_TRUE(contentOf(u"chart.xlsx"_s).startsWith("PK"));
}

TEST_F(ChartFilesOfTheCommandLine, AreAskedForInOneFormAtATime)
{
    EXPECT_EQ(draw({u"--svg"_s, path(u"a.svg"_s), u"--xlsx"_s, path(u"a.xlsx"_s)}).status, 2);
    EXPECT_FALSE(QFile::exists(path(u"a.svg"_s)));
}

TEST_F(ChartFilesOfTheCommandLine, SayWhyAFileCannotBeWritten)
{
    const auto refused = draw({u"--xlsx"_s, path(u"missing/chart.xlsx"_s)});

    EXPECT_EQ(refused.status, 1);
    EXPECT_FALSE(refused.sentence.isEmpty());
}

}  // namespace esperluette::test
