// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminding.h"

#include "app/reminder_preferences.h"
#include "core/moments/moment_actions.h"
#include "tests/support/logbooks.h"

#include <QPixmapCache>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;
using test::newId;
using test::today;

namespace {

/// Shows at once, or refuses, and remembers.
class FakeSink final : public NotificationSink {
public:
    void show(const Notification& notification) override
    {
        seen.push_back(notification);
        QMetaObject::invokeMethod(
            this, [this, id = notification.id] { refuses ? emit failed(id) : emit shown(id); },
            Qt::QueuedConnection);
    }
    void withdraw(int id) override { withdrawn.push_back(id); }

    std::vector<Notification> seen;
    std::vector<int> withdrawn;
    bool refuses = false;
};

/// The program as it runs on a day, at eight o'clock UTC.
class ProgramRun {
public:
    ProgramRun(const QString& file, QDate day, const ui::ReminderSettings& settings) :
        session(Clock(day), Language::English, folder.path(u"backups"_s))
    {
        keepReminderSettings(preferences.settings(), settings);
        EXPECT_TRUE(session.open(file));
        reminding = std::make_unique<Reminding>(session, preferences, window);
        reminding->follow();
    }
    ~ProgramRun() { session.close(); }

    FakeSink& notify()
    {
        auto sink = std::make_unique<FakeSink>();
        auto& shown = *sink;
        std::vector<std::unique_ptr<NotificationSink>> sinks;
        sinks.push_back(std::move(sink));
        reminding->notifyWith(std::move(sinks));
        QCoreApplication::processEvents();
        return shown;
    }
    std::size_t onToday() { return reminding->board().due().size(); }
    Logbook& logbook() { return session.desk()->logbook; }
    /// Lets time pass, after which the timer would look.
    void pass(std::chrono::hours hours)
    {
        const auto later = session.desk()->now() + hours;
        session.desk()->now = [later] { return UtcMinute(later); };
        reminding->look();
        QCoreApplication::processEvents();
    }

    test::TestFolder folder;
    Preferences preferences{folder.path(u"settings.ini"_s)};
    ui::MainWindow window{preferences.settings()};
    Session session;
    std::unique_ptr<Reminding> reminding;
};

/// A logbook with a kind that reminds on the day, and two moments today.
class RemindingTest : public testing::Test {
protected:
    RemindingTest()
    {
        small.kind.remindOnDay = true;
        first.minuteOfDay = 14 * 60;
        auto logbook = test::newLogbook(folder, small.beginning());
        EXPECT_TRUE(logbook->apply(test::adding(nadia, first)));
        settings.hours = {.start = 0, .quietFrom = 0, .quietTo = 0, .quietOnDaysOff = false};
    }

    std::unique_ptr<ProgramRun> begin(QDate day = today)
    {
        return std::make_unique<ProgramRun>(folder.path(), day, settings);
    }
    void addSecond(ProgramRun& program)
    {
        EXPECT_TRUE(program.logbook().apply(test::adding(second)));
        QCoreApplication::processEvents();
    }

    test::TestFolder folder;
    test::SmallJourney small;
    Person nadia = test::somePerson(u"Nadia"_s, u"Benali"_s);
    Moment first = test::plannedMoment(nadia, small.kind);
    Moment second = test::plannedMoment(nadia, small.kind);
    ui::ReminderSettings settings;
};

QString allWords(const Notification& notification)
{
    return notification.title + u'\n' + notification.text;
}

}  // namespace

TEST_F(RemindingTest, SaysNeitherNameNorKindByDefault)
{
    auto program = begin();

    const auto& sink = program->notify();

    ASSERT_EQ(sink.seen.size(), 1U);
    EXPECT_EQ(allWords(sink.seen[0]), u"A moment to prepare today\n"_s);
    EXPECT_TRUE(sink.seen[0].offersSnooze);
}

TEST_F(RemindingTest, SaysTheKindAndTheNameWhenTheUserWantsThem)
{
    settings.wording = ui::ReminderWording::Kind;
    const auto kind = small.kind.name.in(Language::English);
    EXPECT_EQ(begin()->notify().seen.at(0).text, kind + u" · 14:00"_s);

    settings.wording = ui::ReminderWording::KindAndName;
    // As it is in the file, it was told already.
    EXPECT_TRUE(begin()->notify().seen.empty());
    EXPECT_EQ(begin(today.addDays(1))->onToday(), 1U);
}

TEST_F(RemindingTest, ShowsInitialsWhileNamesAreHidden)
{
    settings.wording = ui::ReminderWording::KindAndName;
    auto program = begin();
    program->session.desk()->names->setHidden(true);

    const auto text = program->notify().seen.at(0).text;

    EXPECT_FALSE(text.contains(u"Nadia"_s));
    EXPECT_FALSE(text.contains(u"Benali"_s));
}

TEST_F(RemindingTest, OpensTheMomentThatIsClicked)
{
    auto program = begin();
    auto& sink = program->notify();
    std::vector<MomentId> opened;
    QObject::connect(program->reminding.get(), &Reminding::momentRequested, &sink,
                     [&opened](const MomentId& id) { opened.push_back(id); });

    emit sink.opened(sink.seen.at(0).id);

    EXPECT_EQ(opened, std::vector{first.id});
    EXPECT_EQ(program->onToday(), 1U) << "it is there until it is done or held";
}

TEST_F(RemindingTest, GathersWhatIsDueTogetherAndOpensToday)
{
    auto program = begin();
    EXPECT_TRUE(program->logbook().apply(test::adding(second)));
    program->reminding->look();
    auto& sink = program->notify();
    QSignalSpy opened(program->reminding.get(), &Reminding::todayRequested);

    ASSERT_EQ(sink.seen.size(), 1U);
    EXPECT_EQ(sink.seen[0].title, u"2 moment(s) to prepare"_s);
    emit sink.opened(sink.seen[0].id);

    EXPECT_EQ(opened.size(), 1);
}

TEST_F(RemindingTest, TellsOfAMomentOnceAlsoWhenTheProgramBeginsAgain)
{
    EXPECT_EQ(begin()->notify().seen.size(), 1U);

    auto again = begin();

    EXPECT_TRUE(again->notify().seen.empty());
    EXPECT_EQ(again->onToday(), 1U);
}

TEST_F(RemindingTest, TellsOfWhatCameDueWhileTheProgramWasNotRunning)
{
    auto program = begin(today.addDays(2));

    EXPECT_EQ(program->notify().seen.at(0).title,
              u"A moment planned 2 day(s) ago is still waiting"_s);
}

TEST_F(RemindingTest, IsToldAgainWhenItsSnoozeEnds)
{
    auto program = begin();
    auto& sink = program->notify();
    emit sink.snoozed(sink.seen.at(0).id);
    EXPECT_EQ(program->onToday(), 0U);

    program->pass(std::chrono::hours(1));

    EXPECT_EQ(program->onToday(), 1U);
    EXPECT_EQ(sink.seen.size(), 2U);
}

TEST_F(RemindingTest, NoticesThatADayIsOver)
{
    auto program = begin();
    QSignalSpy changed(program->reminding.get(), &Reminding::dayChanged);

    program->pass(std::chrono::hours(1));
    EXPECT_EQ(changed.size(), 0);
    program->pass(std::chrono::hours(24));

    EXPECT_EQ(changed.size(), 1);
}

TEST_F(RemindingTest, ComesBackAfterASnoozeInAnotherRun)
{
    {
        auto program = begin();
        auto& sink = program->notify();
        emit sink.snoozed(sink.seen.at(0).id);
        EXPECT_EQ(program->onToday(), 0U);
        EXPECT_TRUE(program->notify().seen.empty());
    }
    auto tomorrow = begin(today.addDays(1));

    EXPECT_EQ(tomorrow->onToday(), 1U);
    EXPECT_EQ(tomorrow->notify().seen.size(), 1U);
}

TEST_F(RemindingTest, IsDoneWhenItIsPutAwayAndStaysOnTodayWhenItWentByItself)
{
    auto program = begin();
    auto& sink = program->notify();
    addSecond(*program);
    ASSERT_EQ(sink.seen.size(), 2U);

    emit sink.expired(sink.seen[0].id);
    EXPECT_EQ(program->onToday(), 2U);
    emit sink.dismissed(sink.seen[1].id);

    ASSERT_EQ(program->onToday(), 1U);
    EXPECT_EQ(program->reminding->board().due()[0].key.moment, first.id);
    EXPECT_EQ(sink.seen.size(), 2U);
}

TEST_F(RemindingTest, FollowsWhatIsDoneOnToday)
{
    auto program = begin();
    const auto& sink = program->notify();
    auto& board = program->reminding->board();
    const auto reminder = board.due().at(0);
    EXPECT_TRUE(board.canSnooze(reminder, SnoozeChoice::Tomorrow));
    EXPECT_FALSE(board.canSnooze(reminder, SnoozeChoice::InAWeek));

    emit board.done(reminder);

    EXPECT_TRUE(board.due().empty());
    EXPECT_EQ(sink.withdrawn, std::vector{sink.seen.at(0).id});
    program.reset();
    EXPECT_EQ(begin()->onToday(), 0U);
}

TEST_F(RemindingTest, IsSilentInQuietHoursButNotOnToday)
{
    settings.hours.quietTo = 23 * 60;
    auto program = begin();

    EXPECT_TRUE(program->notify().seen.empty());
    EXPECT_EQ(program->onToday(), 1U);
}

TEST_F(RemindingTest, IsSilentWhenNotificationsAreOff)
{
    settings.notifies = false;
    auto program = begin();

    EXPECT_TRUE(program->notify().seen.empty());
    EXPECT_EQ(program->onToday(), 1U);
}

TEST_F(RemindingTest, TakesEverythingAwayWhenTheLogbookIsClosedOrLocked)
{
    auto program = begin();
    const auto& sink = program->notify();

    program->session.close();

    EXPECT_EQ(sink.withdrawn, std::vector{sink.seen.at(0).id});
    EXPECT_EQ(program->onToday(), 0U);
    EXPECT_FALSE(program->reminding->isTiming());
}

TEST_F(RemindingTest, TakesANotificationAwayWhenItsMomentIsMoved)
{
    auto program = begin();
    const auto& sink = program->notify();

    const auto moved = moveMoment(*program->logbook().records().find(first.id), today.addDays(3),
                                  Moment::wholeDay, today);
    ASSERT_TRUE(program->logbook().apply(*moved));

    EXPECT_TRUE(QTest::qWaitFor([&] { return sink.withdrawn.size() == 1; }, 20'000));
    program.reset();
    EXPECT_EQ(begin(today.addDays(3))->notify().seen.size(), 1U);
}

TEST_F(RemindingTest, TriesTheNextWayAndAllOfThemAgainLater)
{
    auto program = begin();
    std::vector<std::unique_ptr<NotificationSink>> sinks;
    for (int count = 0; count < 2; ++count)
        sinks.push_back(std::make_unique<FakeSink>());
    auto& first = static_cast<FakeSink&>(*sinks[0]);
    auto& second = static_cast<FakeSink&>(*sinks[1]);
    first.refuses = true;
    second.refuses = true;
    const auto failBoth = [&] {
        return QTest::qWaitFor([&] { return second.seen.size() == 1; }, 20'000);
    };

    program->reminding->notifyWith(std::move(sinks));
    EXPECT_TRUE(failBoth());
    QCoreApplication::processEvents();
    EXPECT_EQ(first.seen.size(), 1U);
    EXPECT_EQ(program->onToday(), 1U);
    EXPECT_TRUE(program->reminding->isTiming());

    second.refuses = false;
    program->reminding->look();  // as the timer does
    EXPECT_TRUE(QTest::qWaitFor([&] { return second.seen.size() == 2; }, 20'000));
    QCoreApplication::processEvents();
    EXPECT_EQ(first.seen.size(), 2U);
    program.reset();
    EXPECT_TRUE(begin()->notify().seen.empty()) << "it was told";
}

TEST_F(RemindingTest, HasNoTimerWhenNoKindReminds)
{
    auto program = begin();
    EXPECT_TRUE(program->reminding->isTiming());

    const auto off = setReminders(program->logbook().records(), {{small.kind.id, false, 0}});
    ASSERT_TRUE(program->logbook().apply(off));

    EXPECT_TRUE(QTest::qWaitFor([&] { return !program->reminding->isTiming(); }, 20'000));
    EXPECT_EQ(program->onToday(), 0U);
}

TEST_F(RemindingTest, LeavesALogbookThatIsOnlyReadAlone)
{
    auto program = begin();
    program->session.close();
    ASSERT_TRUE(program->session.open(folder.path(), {}, FileAccess::Writing::No));

    program->reminding->follow();

    EXPECT_EQ(program->onToday(), 0U);
    EXPECT_FALSE(program->reminding->isTiming());
}

namespace {

/// Counts what wakes the program up.
class TimerEvents final : public QObject {
public:
    TimerEvents() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Timer)
            receivers.push_back(watched->metaObject()->className());
        return false;
    }

    std::vector<std::string> receivers;
};

/// Lets events come, without a timer of its own: what wakes the program up is what is counted.
void idle(std::chrono::milliseconds time)
{
    QEventLoop loop;
    const QDeadlineTimer end(time);
    while (!end.hasExpired()) {
        loop.processEvents();
        QThread::msleep(20);
    }
}

}  // namespace

TEST_F(RemindingTest, DoesNotWakeUpAnIdleProgram)
{
    auto program = begin();
    program->notify();
    program->window.setWelcome([] { return new QWidget; });
    program->window.show();
    TimerEvents timers;

    // What showing the window set off comes to its end first, on a busy machine later; and Qt looks
    // once more, within half a minute, at the pixmaps that earlier tests left in its cache.
    for (int tries = 0; tries < 15 && (tries == 0 || !timers.receivers.empty()); ++tries) {
        timers.receivers.clear();
        QPixmapCache::clear();
        idle(std::chrono::seconds(3));
    }

    EXPECT_TRUE(program->reminding->isTiming());
    EXPECT_THAT(timers.receivers, testing::IsEmpty());
}

}  // namespace esperluette
