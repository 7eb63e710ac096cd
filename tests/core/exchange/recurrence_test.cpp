// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recurrence.h"

#include <libical/ical.h>

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

const DateRange window{{2020, 1, 1}, {2036, 1, 1}};

std::vector<QDate> daysOfRule(QDate first, const QString& text)
{
    const auto rule = parseRecurrence(text);
    EXPECT_TRUE(rule) << text.toStdString();
    return rule ? recurrenceDays(first, *rule, window) : std::vector<QDate>();
}

/// What libical makes of the same rule, as a second opinion.
std::vector<QDate> daysByLibical(QDate first, const QString& text)
{
    const auto rule = icalrecurrencetype_from_string(text.toUtf8().constData());
    auto start = icaltime_null_time();
    first.getDate(&start.year, &start.month, &start.day);
    auto* iterator = icalrecur_iterator_new(rule, start);
    std::vector<QDate> days;
    for (auto day = icalrecur_iterator_next(iterator); !icaltime_is_null_time(day);
         day = icalrecur_iterator_next(iterator)) {
        const QDate date(day.year, day.month, day.day);
        if (date > window.last || days.size() >= 400)
            break;
        days.push_back(date);
    }
    icalrecur_iterator_free(iterator);
    return days;
}

QString anyWeekdays(bool numbered)
{
    const QStringList names{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    QStringList weekdays;
    for (int count = *rc::gen::inRange(1, 4); count > 0; --count) {
        const auto which = numbered ? *rc::gen::inRange(-4, 5) : 0;
        // libical 3.0.16 puts the Sunday of every other week into the wrong week.
        const auto day = names[*rc::gen::inRange(0, numbered ? 7 : 6)];
        weekdays << (which == 0 ? day : QString::number(which) + day);
    }
    weekdays.removeDuplicates();
    return u";BYDAY="_s + weekdays.join(u',');
}

QString anyRule()
{
    const auto frequency = *rc::gen::inRange(0, 4);
    auto rule = u"FREQ="_s
        + QStringList{u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s}[frequency]
        + u";INTERVAL=%1"_s.arg(*rc::gen::inRange(1, 5));
    rule += *rc::gen::arbitrary<bool>() ? u";COUNT=%1"_s.arg(*rc::gen::inRange(1, 60))
                                        : u";UNTIL=20271231T235959Z"_s;
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        if (frequency == 1 || frequency == 2)
            rule += anyWeekdays(frequency == 2);
        break;
    case 1:
        if (frequency == 2)
            rule += u";BYMONTHDAY=%1"_s.arg(*rc::gen::element(1, 15, 28, 29, 30, 31));
        if (frequency == 3)
            rule += u";BYMONTH=%1;BYMONTHDAY=%2"_s.arg(*rc::gen::inRange(1, 13))
                        .arg(*rc::gen::inRange(1, 32));
        break;
    default: break;
    }
    return rule;
}

}  // namespace

TEST(Recurrence, GivesTheDaysOfUsualRules)
{
    const QDate first(2026, 1, 30);
    EXPECT_EQ(daysOfRule(first, u"FREQ=DAILY;COUNT=3"_s),
              (std::vector<QDate>{first, {2026, 1, 31}, {2026, 2, 1}}));
    EXPECT_EQ(daysOfRule(first, u"FREQ=WEEKLY;INTERVAL=2;UNTIL=20260228T230000Z"_s),
              (std::vector<QDate>{first, {2026, 2, 13}, {2026, 2, 27}}));
    EXPECT_EQ(daysOfRule({2026, 1, 1}, u"FREQ=MONTHLY;BYDAY=-1FR;COUNT=3"_s),
              (std::vector<QDate>{{2026, 1, 1}, {2026, 1, 30}, {2026, 2, 27}}));
    EXPECT_EQ(daysOfRule({2026, 12, 31}, u"FREQ=YEARLY;COUNT=2"_s),
              (std::vector<QDate>{{2026, 12, 31}, {2027, 12, 31}}));
}

TEST(Recurrence, CountsDaysFromTheEndOfTheMonth)
{
    EXPECT_EQ(daysOfRule({2026, 12, 31}, u"FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4"_s),
              (std::vector<QDate>{{2026, 12, 31}, {2027, 1, 31}, {2027, 2, 28}, {2027, 3, 31}}));
    EXPECT_EQ(daysOfRule({2024, 1, 29}, u"FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=2"_s),
              (std::vector<QDate>{{2024, 1, 29}, {2024, 2, 27}}));
}

TEST(Recurrence, EndsAWeekWithItsSunday)
{
    EXPECT_EQ(daysOfRule({2024, 1, 1}, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;COUNT=3"_s),
              (std::vector<QDate>{{2024, 1, 1}, {2024, 1, 7}, {2024, 1, 21}}));
    EXPECT_EQ(daysOfRule({2024, 1, 1}, u"FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU;COUNT=3"_s),
              (std::vector<QDate>{{2024, 1, 1}, {2024, 1, 14}, {2024, 1, 28}}));
}

TEST(Recurrence, LeavesOutDaysThatAMonthOrAYearDoesNotHave)
{
    EXPECT_EQ(daysOfRule({2024, 2, 29}, u"FREQ=YEARLY"_s),
              (std::vector<QDate>{{2024, 2, 29}, {2028, 2, 29}, {2032, 2, 29}}));
    EXPECT_EQ(daysOfRule({2026, 1, 31}, u"FREQ=MONTHLY;COUNT=3"_s),
              (std::vector<QDate>{{2026, 1, 31}, {2026, 3, 31}, {2026, 5, 31}}));
}

TEST(Recurrence, CountsTheOccurrencesBeforeTheWindow)
{
    const auto rule = parseRecurrence(u"FREQ=YEARLY;COUNT=12"_s);

    const auto days = recurrenceDays({2010, 5, 8}, *rule, window);

    EXPECT_EQ(days.front(), QDate(2020, 5, 8));
    EXPECT_EQ(days.back(), QDate(2021, 5, 8));
}

TEST(Recurrence, IsBounded)
{
    EXPECT_EQ(daysOfRule({2020, 1, 1}, u"FREQ=DAILY"_s).size(), 5845U);
    EXPECT_EQ(daysOfRule({2020, 1, 1}, u"FREQ=YEARLY;INTERVAL=2000000000"_s).size(), 1U);
    EXPECT_EQ(daysOfRule({2020, 1, 1}, u"FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2"_s).size(), 1U);
}

TEST(Recurrence, DoesNotPretendToUnderstand)
{
    for (const auto* text :
         {"", "COUNT=3", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=3", "FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO",
          "FREQ=YEARLY;BYWEEKNO=20", "FREQ=YEARLY;BYYEARDAY=100", "FREQ=WEEKLY;BYDAY=1MO",
          "FREQ=DAILY;COUNT=0", "FREQ=DAILY;INTERVAL=x", "FREQ=DAILY;BYMONTHDAY=32",
          "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;UNTIL=tomorrow", "FREQ=DAILY;COUNT=1;UNTIL=20260101"})
        EXPECT_FALSE(parseRecurrence(QString::fromLatin1(text))) << text;
}

TEST(Recurrence, AgreesWithLibical)
{
    EXPECT_TRUE(rc::check("the same days", [] {
        const auto first = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 1500));
        const auto text = anyRule();
        auto expected = daysByLibical(first, text);
        // For libical the first day counts only when the rule gives it.
        const auto rule = parseRecurrence(text);
        RC_ASSERT(rule.has_value());
        auto days = recurrenceDays(first, *rule, window);
        if (expected.empty() || expected.front() != first) {
            RC_PRE(rule->count == 0);
            days.erase(days.begin());
        }
        if (days.size() > 400)
            days.resize(400);
        RC_LOG() << text.toStdString() << " from " << first.toString(Qt::ISODate).toStdString();
        RC_ASSERT(days == expected);
    }));
}

}  // namespace esperluette::test
