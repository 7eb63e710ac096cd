// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_lock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class FileLockTest : public testing::Test {
protected:
    QString logbook() const { return folder.filePath(u"équipe.esperluette"_s); }

    /// What a program leaves that ends without saying so.
    void leave(const QString& user, const QString& host, const QDateTime& since) const
    {
        QFile file(FileLock::pathFor(logbook()));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{u"user"_s, user},
                                             {u"host"_s, host},
                                             {u"since"_s, since.toString(Qt::ISODate)}})
                       .toJson());
    }

    QTemporaryDir folder;
    const QDateTime now{QDate(2026, 11, 23), QTime(9, 30), Qt::UTC};
    const LockHolder camille{u"camille"_s, u"atelier"_s, now};
};

TEST_F(FileLockTest, IsHeldByOneAtATime)
{
    auto first = FileLock::take(logbook(), camille);
    ASSERT_TRUE(first);

    const auto second = FileLock::take(logbook(), {u"inès"_s, u"atelier"_s, now.addSecs(60)});

    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::OpenElsewhere);
    EXPECT_EQ(FileLock::holder(logbook(), now), camille);
}

TEST_F(FileLockTest, LeavesNothingBehind)
{
    {
        const auto lock = FileLock::take(logbook(), camille);
        ASSERT_TRUE(QFile::exists(FileLock::pathFor(logbook())));
    }
    EXPECT_FALSE(QFile::exists(FileLock::pathFor(logbook())));
    EXPECT_FALSE(FileLock::holder(logbook(), now));
    EXPECT_TRUE(FileLock::take(logbook(), camille));
}

TEST_F(FileLockTest, OfAProgramThatWasKilledHereIsTakenOver)
{
    leave(u"camille"_s, u"atelier"_s, now.addDays(-3));

    EXPECT_TRUE(FileLock::take(logbook(), camille));
}

TEST_F(FileLockTest, OfAnotherComputerIsAskedAbout)
{
    const LockHolder other{u"inès"_s, u"boutique"_s, now.addSecs(-3600)};
    leave(other.user, other.host, other.since);

    const auto attempt = FileLock::take(logbook(), camille);

    ASSERT_FALSE(attempt);
    EXPECT_EQ(attempt.error().code, ErrorCode::OpenElsewherePerhaps);
    EXPECT_EQ(FileLock::holder(logbook(), now), other) << "its name stays until somebody decides";
    EXPECT_TRUE(FileLock::take(logbook(), camille, true));
}

TEST_F(FileLockTest, DoesNotBelieveAClockInTheFuture)
{
    leave(u"inès"_s, u"boutique"_s, now.addDays(400));

    const auto holder = FileLock::holder(logbook(), now);

    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->user, u"inès"_s);
    EXPECT_FALSE(holder->since.isValid());
}

TEST_F(FileLockTest, ReadsWhateverStandsThere)
{
    for (const auto& content : {QByteArray(), QByteArray("{"), QByteArray("[1]"),
                                QByteArray(100'000, '\xFF'), QByteArray("{\"host\": 4}")}) {
        QFile file(FileLock::pathFor(logbook()));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        EXPECT_TRUE(FileLock::take(logbook(), camille));
    }
}

TEST_F(FileLockTest, IsOfTheFileThatALinkPointsTo)
{
    QFile file(logbook());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto link = folder.filePath(u"link.esperluette"_s);
    ASSERT_TRUE(QFile::link(logbook(), link));

    const auto lock = FileLock::take(logbook(), camille);

    EXPECT_EQ(FileLock::take(link, camille).error().code, ErrorCode::OpenElsewhere);
}

TEST_F(FileLockTest, SaysWhenTheFolderTakesNoFile)
{
    const auto nowhere = folder.filePath(u"missing/équipe.esperluette"_s);

    EXPECT_EQ(FileLock::take(nowhere, camille).error().code, ErrorCode::FolderNotWritable);
}

}  // namespace
}  // namespace esperluette::test
