// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moments/day_words.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

struct Phrase {
    const char16_t* typed;
    int daysFromToday;
    std::size_t words;
};

/// Today is Monday 23 November 2026.
constexpr Phrase phrases[] = {
    {u"hier", -1, 1},
    {u"Yesterday,", -1, 1},
    {u"avant-hier", -2, 1},
    {u"aujourd’hui", 0, 1},
    {u"ce matin", 0, 2},
    {u"demain", 1, 1},
    {u"tomorrow", 1, 1},
    {u"après-demain", 2, 1},
    {u"lundi", 0, 1},
    {u"jeudi", 3, 1},
    {u"vendredi", -3, 1},
    {u"vendredi prochain", 4, 2},
    {u"lundi dernier", -7, 2},
    {u"next monday", 7, 2},
    {u"last friday", -3, 2},
    {u"il y a trois jours", -3, 5},
    {u"2 weeks ago", -14, 3},
    {u"dans une semaine", 7, 3},
    {u"in 10 days", 10, 3},
    {u"la semaine prochaine", 7, 3},
    {u"next week", 7, 2},
    {u"12/11", -11, 1},
    {u"01/12", 8, 1},
    {u"05/01", 43, 1},
    {u"12/11/2026", -11, 1},
    {u"2026-11-30", 7, 1},
    {u"le 12", -11, 2},
    {u"the 1st", 8, 2},
    {u"le 12 novembre", -11, 3},
    {u"november 12", -11, 2},
    {u"12 novembre 2026", -11, 3},
    {u"lundi 16 novembre", -7, 3},
    {u"Monday the 30th", 7, 3},
    {u"il y a sept jours", -7, 5},
    {u"cet après-midi", 0, 2},
};

class DayWords : public testing::TestWithParam<Phrase> { };

}  // namespace

TEST_P(DayWords, NameADay)
{
    const auto& [typed, daysFromToday, count] = GetParam();
    const auto words = typedWords(QStringView(typed));

    const auto named = namedDay(words, today);

    ASSERT_TRUE(named) << QString::fromUtf16(typed).toStdString();
    EXPECT_EQ(today.daysTo(named->day), daysFromToday) << QString::fromUtf16(typed).toStdString();
    EXPECT_EQ(named->words, count) << QString::fromUtf16(typed).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Moments, DayWords, testing::ValuesIn(phrases));

TEST(DayWordsTest, AreNotFoundInOtherWords)
{
    for (const auto* typed :
         {u"vitrine", u"octobre", u"le client", u"dans le bureau", u"31/02", u"45/12",
          u"il y a longtemps", u"last but not least", u"12", u"", u"version 3.5", u"3.5",
          u"the 2 sales", u"3 mails", u"5 marchés", u"marie 3", u"2 décisions"})
        EXPECT_FALSE(namedDay(typedWords(QStringView(typed)), today))
            << QString::fromUtf16(typed).toStdString();
}

TEST(DayWordsTest, KnowHours)
{
    const auto hour = [](const char16_t* typed) {
        return namedHour(typedWords(QStringView(typed)).front());
    };
    EXPECT_EQ(hour(u"14h"), 14 * 60);
    EXPECT_EQ(hour(u"14h30"), 14 * 60 + 30);
    EXPECT_EQ(hour(u"9:05"), 9 * 60 + 5);
    EXPECT_EQ(hour(u"2pm"), 14 * 60);
    EXPECT_EQ(hour(u"12am"), 0);
    for (const auto* typed : {u"14", u"25h", u"9:", u"13pm", u"9:75", u"h"})
        EXPECT_FALSE(hour(typed)) << QString::fromUtf16(typed).toStdString();
}

RC_GTEST_PROP(DayWordsTest, GiveBackEveryDateOfTenYears, ())
{
    const auto day = today.addDays(*rc::gen::inRange(-1'800, 1'800));
    for (const auto& format : {u"dd/MM/yyyy"_s, u"yyyy-MM-dd"_s, u"d.M.yyyy"_s}) {
        const auto named = namedDay(typedWords(day.toString(format)), today);
        RC_ASSERT(named.has_value());
        RC_ASSERT(named->day == day);
    }
}

RC_GTEST_PROP(DayWordsTest, NeverReadBeyondTheWordsThatThereAre, ())
{
    static const std::array words = {"il", "y",  "a",   "le",  "12",   "mars", "dans", "last",
                                     "2",  "in", "ago", "the", "week", "next", "la",   "hier"};
    QStringList typed;
    for (const auto at :
         *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(words.size()))))
        typed << QLatin1String(words[std::size_t(at)]);
    const auto line = typed.join(u' ');
    const auto read = typedWords(line);
    const auto named = namedDay(read, today);
    RC_ASSERT(!named || (named->words >= 1 && named->words <= read.size() && named->day.isValid()));
}

}  // namespace esperluette::test
