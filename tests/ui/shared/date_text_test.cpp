// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/date_text.h"

#include <QLocale>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);

/// Speaks a language for the life of the object.
class Speaking {
public:
    explicit Speaking(const QLocale& locale) { QLocale::setDefault(locale); }
    ~Speaking() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QLocale m_before;
};

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale french(QLocale::French, QLocale::France);

}  // namespace

TEST(ShownDay, NamesTheDaysAroundToday)
{
    EXPECT_EQ(shownDay(monday.addDays(-1), monday), u"yesterday"_s);
    EXPECT_EQ(shownDay(monday, monday), u"today"_s);
    EXPECT_EQ(shownDay(monday.addDays(1), monday), u"tomorrow"_s);
}

TEST(ShownDay, LeavesTheYearOutWhenItIsThisOne)
{
    const Speaking words(english);

    EXPECT_EQ(shownDay({2026, 11, 26}, monday), u"Thu 26 Nov"_s);
    EXPECT_EQ(shownDay({2025, 11, 26}, monday), u"26 Nov 2025"_s);
}

TEST(ShownDay, SaysPremierInFrench)
{
    const Speaking words(french);

    EXPECT_EQ(shortDay({2026, 2, 1}), u"1er févr. 2026"_s);
    EXPECT_EQ(shortDay({2026, 2, 11}), u"11 févr. 2026"_s);
    EXPECT_EQ(longDay({2026, 3, 1}), u"dimanche 1er mars 2026"_s);
}

TEST(ShownDay, IsADashWithoutADay) { EXPECT_EQ(shownDay({}, monday), u"—"_s); }

TEST(ShownDayAndHour, LeavesTheHourOutOfAWholeDay)
{
    EXPECT_EQ(shownDayAndHour(monday, 10 * 60 + 5, monday), u"today 10:05"_s);
    EXPECT_EQ(shownDayAndHour(monday, -1, monday), u"today"_s);
}

TEST(SeniorityText, CountsWholeCalendarUnits)
{
    EXPECT_EQ(seniorityText({2024, 8, 23}, monday), u"2 year(s) 3 month(s)"_s);
    EXPECT_EQ(seniorityText({2024, 11, 23}, monday), u"2 year(s)"_s);
    EXPECT_EQ(seniorityText({2024, 11, 24}, monday), u"1 year(s) 11 month(s)"_s);
    EXPECT_EQ(seniorityText({2026, 11, 11}, monday), u"12 day(s)"_s);
}

TEST(SeniorityText, IsEmptyBeforeTheFirstDay)
{
    EXPECT_TRUE(seniorityText(monday.addDays(1), monday).isEmpty());
    EXPECT_TRUE(seniorityText({}, monday).isEmpty());
}

RC_GTEST_PROP(SeniorityText, SaysSomethingForEveryDayUntilToday, ())
{
    const auto days = *rc::gen::inRange(0, 20000);
    RC_ASSERT(!seniorityText(monday.addDays(-days), monday).isEmpty());
}

}  // namespace esperluette::ui
