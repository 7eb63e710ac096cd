// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"

#include "tests/support/files.h"
#include "tests/support/logbooks.h"

#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

TEST(Autostart, WritesAnEntryAndRemovesIt)
{
    const test::TestFolder folder;
    const Autostart autostart(folder.path(u"config"_s), u"/opt/my programs/esperluette"_s);
    EXPECT_FALSE(autostart.isOn());

    ASSERT_TRUE(autostart.setOn(true));
    EXPECT_TRUE(autostart.isOn());
    EXPECT_EQ(autostart.entry(),
              folder.path(u"config/autostart/org.esperluette.esperluette.desktop"_s));
    EXPECT_TRUE(test::bytesOf(autostart.entry())
                    .contains("\nExec=\"/opt/my programs/esperluette\" --background\n"));

    ASSERT_TRUE(autostart.setOn(false));
    EXPECT_FALSE(autostart.isOn());
    EXPECT_FALSE(QFile::exists(autostart.entry()));
    EXPECT_TRUE(autostart.setOn(false));
}

TEST(Autostart, WritesWhatDesktopsRead)
{
    const auto validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    if (validator.isEmpty())
        GTEST_SKIP() << "desktop-file-utils is not installed";
    const test::TestFolder folder;
    const Autostart autostart(folder.path(u"config"_s), u"/opt/a \"$b\\ 100%/esperluette"_s);
    ASSERT_TRUE(autostart.setOn(true));

    QProcess check;
    check.start(validator, {autostart.entry()});
    ASSERT_TRUE(check.waitForFinished());

    EXPECT_EQ(check.exitCode(), 0) << check.readAllStandardOutput().toStdString();
}

TEST(Autostart, EscapesThePathAsTheSpecificationAsks)
{
    EXPECT_EQ(execArgument(u"/usr/bin/esperluette"_s), u"\"/usr/bin/esperluette\""_s);
    EXPECT_EQ(execArgument(u"a$b"_s), u"\"a\\\\$b\""_s);
    EXPECT_EQ(execArgument(u"a\\b"_s), u"\"a\\\\\\\\b\""_s);
    EXPECT_EQ(execArgument(u"100%"_s), u"\"100%%\""_s);
}

TEST(Autostart, IsOffWhenTheDesktopHidesTheEntry)
{
    const test::TestFolder folder;
    const Autostart autostart(folder.path(u"config"_s), u"/usr/bin/esperluette"_s);
    ASSERT_TRUE(autostart.setOn(true));
    QFile entry(autostart.entry());
    ASSERT_TRUE(entry.open(QIODevice::Append));
    entry.write("Hidden=true\n");
    entry.close();

    EXPECT_FALSE(autostart.isOn());
    ASSERT_TRUE(autostart.setOn(true));
    EXPECT_TRUE(autostart.isOn());
}

TEST(Autostart, SaysWhereItCannotWrite)
{
    const test::TestFolder folder;
    QFile(folder.path(u"config"_s)).open(QIODevice::WriteOnly);
    const Autostart autostart(folder.path(u"config"_s), u"/usr/bin/esperluette"_s);

    const auto outcome = autostart.setOn(true);

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::FolderNotWritable);
    EXPECT_EQ(outcome.error().subject, autostart.entry());
}

}  // namespace esperluette
