// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

Options right(const QStringList& arguments)
{
    const auto read = parseOptions(arguments);
    const auto* wrong = std::get_if<UsageError>(&read);
    EXPECT_FALSE(wrong) << (wrong ? wrong->sentence.toStdString() : "");
    return wrong ? Options{} : std::get<Options>(read);
}

QString faultOf(const QStringList& arguments)
{
    const auto read = parseOptions(arguments);
    const auto* wrong = std::get_if<UsageError>(&read);
    return wrong ? wrong->sentence : QString();
}

}  // namespace

TEST(Options, BeginWithTheWelcomePageWithoutArguments)
{
    const auto options = right({});

    EXPECT_TRUE(options.file.isEmpty());
    EXPECT_FALSE(options.today);
    EXPECT_FALSE(options.language);
    EXPECT_FALSE(options.theme);
    EXPECT_TRUE(options.tourFolder.isEmpty());
}

TEST(Options, ReadEveryOption)
{
    const auto options = right({u"--today"_s, u"2026-11-23"_s, u"--language"_s, u"fr"_s,
                                u"--theme"_s, u"dark"_s, u"--tour"_s, u"out"_s, u"--size"_s,
                                u"1024x700"_s, u"--text-scale"_s, u"200"_s, u"team.esperluette"_s});

    EXPECT_EQ(options.today, QDate(2026, 11, 23));
    EXPECT_EQ(options.language, Language::French);
    EXPECT_EQ(options.theme, ui::ThemeChoice::Dark);
    EXPECT_EQ(options.tourFolder, u"out"_s);
    EXPECT_EQ(options.size, QSize(1024, 700));
    EXPECT_EQ(options.textPercent, 200);
    EXPECT_EQ(options.file, u"team.esperluette"_s);
}

TEST(Options, BeginInTheBackgroundWhenAsked)
{
    EXPECT_TRUE(right({u"--background"_s}).background);
    EXPECT_FALSE(right({}).background);
    EXPECT_TRUE(optionsHelp().contains(u"--background"_s));
}

TEST(Options, SayWhichValueIsWrongAndHowItIsWritten)
{
    EXPECT_TRUE(faultOf({u"--today"_s, u"23/11/2026"_s}).contains(u"YYYY-MM-DD"_s));
    EXPECT_TRUE(faultOf({u"--today"_s, u"2026-02-30"_s}).contains(u"--today"_s));
    EXPECT_TRUE(faultOf({u"--language"_s, u"de"_s}).contains(u"fr or en"_s));
    EXPECT_TRUE(faultOf({u"--theme"_s, u"blue"_s}).contains(u"light or dark"_s));
    EXPECT_TRUE(faultOf({u"--size"_s, u"1024"_s}).contains(u"1440x900"_s));
    EXPECT_TRUE(faultOf({u"--text-scale"_s, u"0"_s}).contains(u"50 to 400"_s));
    EXPECT_TRUE(faultOf({u"--tour"_s, {}}).contains(u"a folder"_s));
}

TEST(Options, RefuseWhatTheyDoNotKnow)
{
    EXPECT_FALSE(faultOf({u"--colour"_s}).isEmpty());
    EXPECT_FALSE(faultOf({u"--today"_s}).isEmpty());
    EXPECT_FALSE(faultOf({u"a.esperluette"_s, u"b.esperluette"_s}).isEmpty());
}

TEST(Options, AreAllInTheHelp)
{
    for (const auto& option : {u"--language"_s, u"--today"_s, u"--theme"_s, u"--size"_s,
                               u"--text-scale"_s, u"--tour"_s, u"--help"_s, u"--version"_s})
        EXPECT_TRUE(optionsHelp().contains(option)) << option.toStdString();
}

}  // namespace esperluette
