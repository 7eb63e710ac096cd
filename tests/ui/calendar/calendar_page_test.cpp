// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/ui/people/test_desk.h"
#include "ui/calendar/calendar_grid.h"
#include "ui/calendar/calendar_page.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

class CalendarPageTest : public testing::Test {
protected:
    CalendarPageTest() { test.add(nadia); }

    void show()
    {
        page.resize(1200, 900);
        page.show();
        QApplication::processEvents();
    }
    MomentId plan(int days)
    {
        const auto moment = plannedMoment(nadia, test.kind(), today.addDays(days));
        test.add(moment);
        return moment.id;
    }
    CalendarGrid& grid() { return *page.findChild<CalendarGrid*>(); }
    QString message() const
    {
        const auto* label = page.findChild<QLabel*>(u"message"_s);
        return label && label->isVisibleTo(&page) ? label->text() : QString();
    }
    void choose(const QString& view)
    {
        for (auto* button : page.findChildren<QRadioButton*>()) {
            if (button->text() == view)
                button->click();
        }
    }
    /// The middle of the first entry of a day, found as one finds it: by its tool tip's area.
    QPoint entryOf(QDate day)
    {
        grid().select(day);
        const auto weeks = 6;
        const auto first = QDate(day.year(), day.month(), 1);
        const auto monday = first.addDays(1 - first.dayOfWeek());
        const auto place = int(monday.daysTo(day));
        const auto lines = QFontMetrics(roleFont(TextRole::Small)).height();
        const auto header = lines + 12;
        const auto width = grid().width() / 7;
        const auto height = (grid().height() - header) / weeks;
        return {place % 7 * width + width / 2, header + place / 7 * height + 2 * lines + 6};
    }

    TestDesk test;
    Person nadia = somePerson(u"Nadia"_s, u"Benali"_s);
    CalendarPage page{test.desk()};
};

}  // namespace

TEST_F(CalendarPageTest, SaysTheMonthAndTheMomentsOfADay)
{
    plan(2);
    show();
    EXPECT_EQ(page.title(), QLocale().toString(today, u"MMMM yyyy"_s));
    grid().select(today.addDays(2));
    EXPECT_TRUE(grid().accessibleDescription().contains(u"Nadia Benali"_s))
        << qPrintable(grid().accessibleDescription());
}

TEST_F(CalendarPageTest, TurnsWithTheKeyboardBeyondTheLastDay)
{
    show();
    grid().setFocus();
    for (int week = 0; week < 3; ++week)
        QTest::keyClick(&grid(), Qt::Key_Down);
    EXPECT_EQ(grid().selectedDay(), today.addDays(21));
    EXPECT_EQ(page.title(), QLocale().toString(today.addDays(21), u"MMMM yyyy"_s));
    QTest::keyClick(&grid(), Qt::Key_PageUp);
    EXPECT_EQ(page.title(), QLocale().toString(today, u"MMMM yyyy"_s));
}

TEST_F(CalendarPageTest, DraggingMovesAMomentAndSaysWhenItIsLate)
{
    const auto id = plan(2);
    show();
    const auto from = entryOf(today.addDays(2));
    const auto to = entryOf(today.addDays(7));
    QTest::mousePress(&grid(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&grid(), from + QPoint(20, 20));
    QTest::mouseMove(&grid(), to);
    QTest::mouseRelease(&grid(), Qt::LeftButton, {}, to);

    EXPECT_EQ(test.records().find(id)->planned, Day(today.addDays(7)));
    EXPECT_EQ(test.records().find(id)->plannedBy, PlannedBy::Hand);
    EXPECT_TRUE(message().contains(u"counts as late"_s)) << qPrintable(message());
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_EQ(test.records().find(id)->planned, Day(today.addDays(2)));
}

TEST_F(CalendarPageTest, APastDayIsRefusedWithASentence)
{
    const auto id = plan(2);
    show();
    emit grid().moved(id, today.addDays(-3));
    EXPECT_EQ(test.records().find(id)->planned, Day(today.addDays(2)));
    EXPECT_TRUE(message().startsWith(u"⚠"_s)) << qPrintable(message());
}

TEST_F(CalendarPageTest, EscapeLeavesWhatIsDraggedWhereItWas)
{
    const auto id = plan(2);
    show();
    const auto from = entryOf(today.addDays(2));
    QTest::mousePress(&grid(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&grid(), from + QPoint(60, 60));
    QTest::keyClick(&grid(), Qt::Key_Escape);
    QTest::mouseRelease(&grid(), Qt::LeftButton, {}, from + QPoint(60, 60));
    EXPECT_EQ(test.records().find(id)->planned, Day(today.addDays(2)));
}

TEST_F(CalendarPageTest, AClickOpensTheMoment)
{
    const auto id = plan(2);
    show();
    std::vector<MomentId> opened;
    QObject::connect(&page, &CalendarPage::momentActivated,
                     [&opened](const MomentId& moment) { opened.push_back(moment); });
    QTest::mouseClick(&grid(), Qt::LeftButton, {}, entryOf(today.addDays(2)));
    EXPECT_EQ(opened, std::vector{id});
}

TEST_F(CalendarPageTest, EnterOpensTheListOfTheDayWhereAMomentCanBeMoved)
{
    plan(2);
    const auto id = plan(4);
    show();
    grid().select(today.addDays(4));
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_Return);
    auto* table = page.findChild<QTableView*>();
    EXPECT_TRUE(table->isVisibleTo(&page));
    EXPECT_EQ(table->currentIndex().row(), 1);
    std::vector<MomentId> asked;
    QObject::connect(&page, &CalendarPage::moveRequested,
                     [&asked](const MomentId& moment) { asked.push_back(moment); });
    page.findChild<QPushButton*>(u"move"_s)->click();
    EXPECT_EQ(asked, std::vector{id});
}

TEST_F(CalendarPageTest, TellsWhenTheWeekHoldsMoreThanThereIsTimeFor)
{
    for (int count = 0; count < 4; ++count)
        plan(4);  // four times 37 minutes
    show();
    auto* hours = page.findChild<QSpinBox*>(u"available"_s);
    hours->setValue(1);
    emit hours->editingFinished();
    EXPECT_EQ(test.records().cover()->minutesPerWeek, 60);
    const auto text = page.findChild<QLabel*>(u"load"_s)->text();
    EXPECT_TRUE(text.contains(u"1 h 28"_s)) << qPrintable(text);
    QPushButton* later = nullptr;
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->text().startsWith(u"Move to"_s) && button->isVisibleTo(&page))
            later = button;
    }
    ASSERT_TRUE(later);
    later->click();
    QApplication::processEvents();
    EXPECT_EQ(
        std::ranges::count(test.records().all<Moment>(), Day(today.addDays(7)), &Moment::planned),
        1);
}

TEST_F(CalendarPageTest, PlansFurtherAheadWhenAskedToAsOneStep)
{
    auto kind = test.kind();
    kind.rule = {.form = RuleForm::Anniversary,
                 .milestone = Milestone::Start,
                 .first = {12, TimeUnit::Month},
                 .every = {1, TimeUnit::Month},
                 .lateDays = 3};
    auto hired = nadia;
    hired.start = today.addYears(-1);
    ChangeSet changes(StepName{"Rule"});
    changes.update(test.kind(), kind);
    changes.update(nadia, hired);
    test.add(changes);
    show();
    auto* button = page.findChild<QPushButton*>(u"planAhead"_s);
    EXPECT_FALSE(button->isVisibleTo(&page));
    for (int month = 0; month < 4; ++month)
        emit grid().turned(1);
    ASSERT_TRUE(button->isVisibleTo(&page));
    button->click();
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return test.records().all<Moment>().size() >= 4; }, 20'000));
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_TRUE(test.records().all<Moment>().empty());
}

TEST_F(CalendarPageTest, EverythingThatTakesTheFocusHasAName)
{
    plan(1);
    show();
    for (const auto& view : {u"Month"_s, u"Week"_s, u"List"_s}) {
        choose(view);
        QApplication::processEvents();
        expectEverythingNamed(page);
    }
}

}  // namespace esperluette::ui
