// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

class PreferencesTest : public testing::Test {
protected:
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"settings.ini"_s)};
};

}  // namespace

TEST_F(PreferencesTest, ListTheLastOpenedFileFirstAndEachOnce)
{
    preferences.addRecentFile(u"/a.esperluette"_s);
    preferences.addRecentFile(u"/b.esperluette"_s);
    preferences.addRecentFile(u"/a.esperluette"_s);

    EXPECT_EQ(preferences.recentFiles(), QStringList({u"/a.esperluette"_s, u"/b.esperluette"_s}));
}

TEST_F(PreferencesTest, ForgetFilesOpenedLongAgo)
{
    for (int number = 0; number < 20; ++number)
        preferences.addRecentFile(u"/%1.esperluette"_s.arg(number));

    EXPECT_EQ(preferences.recentFiles().size(), 8);
    EXPECT_EQ(preferences.recentFiles().constFirst(), u"/19.esperluette"_s);
}

TEST_F(PreferencesTest, KeepWhatIsChosenAboveTheChartsOfEachLogbook)
{
    preferences.setInsightScope(u"/a.esperluette"_s, u"1      "_s);
    preferences.setInsightScope(u"/b.esperluette"_s, u"3      "_s);

    const Preferences again(folder.filePath(u"settings.ini"_s));
    EXPECT_EQ(again.insightScope(u"/a.esperluette"_s), u"1      "_s);
    EXPECT_EQ(again.insightScope(u"/b.esperluette"_s), u"3      "_s);
    EXPECT_EQ(again.insightScope(u"/c.esperluette"_s), QString());
}

TEST_F(PreferencesTest, KeepTheColours)
{
    EXPECT_EQ(preferences.theme(), ui::ThemeChoice::System);
    preferences.setTheme(ui::ThemeChoice::Dark);
    EXPECT_EQ(preferences.theme(), ui::ThemeChoice::Dark);
    preferences.setTheme(ui::ThemeChoice::System);
    EXPECT_EQ(preferences.theme(), ui::ThemeChoice::System);
}

TEST_F(PreferencesTest, KeepTextReadableWhateverTheFileSays)
{
    EXPECT_EQ(preferences.textPercent(), 100);
    preferences.setTextPercent(7);
    EXPECT_EQ(preferences.textPercent(), 50);
    preferences.settings().setValue(u"view/textPercent"_s, u"huge"_s);
    EXPECT_EQ(preferences.textPercent(), 50);
}

RC_GTEST_PROP(SteppedTextPercent, GrowsAndShrinksWithinItsRange, ())
{
    const auto percent = *rc::gen::inRange(50, 401);
    const auto larger = steppedTextPercent(percent, 1);
    const auto smaller = steppedTextPercent(percent, -1);

    RC_ASSERT(larger > percent || larger == 300);
    RC_ASSERT(smaller < percent || smaller == 75);
    RC_ASSERT(steppedTextPercent(percent, 0) == 100);
}

TEST_F(PreferencesTest, LockAfterTenMinutesUnlessToldOtherwise)
{
    EXPECT_EQ(preferences.lockMinutes(), 10);

    preferences.setLockMinutes(0);
    EXPECT_EQ(preferences.lockMinutes(), 0);

    preferences.settings().setValue(u"lock/minutes"_s, u"-5"_s);
    EXPECT_EQ(preferences.lockMinutes(), 0);
}

TEST_F(PreferencesTest, KnowWhichKeysAreRemembered)
{
    preferences.setRemembersKey(u"/a.esperluette"_s, true);
    preferences.setRemembersKey(u"/b.esperluette"_s, true);
    preferences.setRemembersKey(u"/a.esperluette"_s, false);

    EXPECT_FALSE(preferences.remembersKey(u"/a.esperluette"_s));
    EXPECT_TRUE(preferences.remembersKey(u"/b.esperluette"_s));
}

}  // namespace esperluette
