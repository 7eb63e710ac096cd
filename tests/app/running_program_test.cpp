// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program that runs in the background and one that is started again, on a bus of their own.
#include "app/running_program.h"

#ifdef ESPERLUETTE_DBUS

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <future>
#include <memory>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

const QString firstBus = u"runningProgramFirst"_s;
const QString secondBus = u"runningProgramSecond"_s;

class RunningProgramTest : public testing::Test {
protected:
    void SetUp() override
    {
        const auto daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            GTEST_SKIP() << "there is no bus to start here";
        m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        ASSERT_TRUE(m_daemon.waitForReadyRead(5000));
        const auto address = QString::fromLatin1(m_daemon.readLine().trimmed());
        for (const auto& name : {firstBus, secondBus})
            ASSERT_TRUE(QDBusConnection::connectToBus(address, name).isConnected());
    }

    void TearDown() override
    {
        first.reset();
        for (const auto& name : {firstBus, secondBus})
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /// Another start, whose call is answered meanwhile.
    bool startAgain(const QString& file, bool quickAdd)
    {
        auto answer = std::async(std::launch::async, [&] {
            return RunningProgram(secondBus).activateOther(file, quickAdd);
        });
        while (answer.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready)
            QCoreApplication::processEvents();
        return answer.get();
    }

    std::unique_ptr<RunningProgram> first = std::make_unique<RunningProgram>(firstBus);
    QSignalSpy activated{first.get(), &RunningProgram::activated};
    QSignalSpy opened{first.get(), &RunningProgram::openRequested};
    QSignalSpy quickAdds{first.get(), &RunningProgram::quickAddRequested};

private:
    QProcess m_daemon;
};

}  // namespace

TEST_F(RunningProgramTest, IsFoundOnlyWhileItOffersItself)
{
    const RunningProgram second(secondBus);
    EXPECT_FALSE(second.isElsewhere());

    EXPECT_TRUE(first->offer());
    EXPECT_TRUE(second.isElsewhere());
    EXPECT_FALSE(first->isElsewhere()) << "that is itself";

    first.reset();
    EXPECT_FALSE(second.isElsewhere());
}

TEST_F(RunningProgramTest, ShowsItsWindowWhenItIsStartedAgain)
{
    ASSERT_TRUE(first->offer());

    EXPECT_TRUE(startAgain({}, false));

    EXPECT_EQ(activated.size(), 1);
    EXPECT_TRUE(opened.isEmpty());
}

TEST_F(RunningProgramTest, OpensTheFileAndAsksForALine)
{
    ASSERT_TRUE(first->offer());

    EXPECT_TRUE(startAgain(u"/tmp/équipe 100%.esperluette"_s, true));

    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toString(), u"/tmp/équipe 100%.esperluette"_s);
    EXPECT_EQ(quickAdds.size(), 1);
}

TEST_F(RunningProgramTest, IsNotThereWhenItDoesNotAnswer) { EXPECT_FALSE(startAgain({}, false)); }

}  // namespace esperluette

#endif
