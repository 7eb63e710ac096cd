// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/verified_save.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

}  // namespace

TEST(SaveFileSafely, WritesANewFileAndReplacesAnOldOne)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"équipe.csv"_s);

    ASSERT_TRUE(saveFileSafely(path, "first, and longer"));
    ASSERT_TRUE(saveFileSafely(path, "second"));

    EXPECT_EQ(contentOf(path), "second");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(SaveFileSafely, SaysSoWhenTheFolderIsNotThere)
{
    const QTemporaryDir folder;

    const auto saved = saveFileSafely(folder.filePath(u"none/list.csv"_s), "text");

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::FolderNotWritable);
}

TEST(SaveFileSafely, RefusesToTakeThePlaceOfAFolder)
{
    const QTemporaryDir folder;

    const auto saved = saveFileSafely(folder.path(), "text");

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::FileReadOnly);
}

#ifdef Q_OS_UNIX
TEST(SaveFileSafely, KeepsALinkALinkAndItsPermissions)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"list.csv"_s);
    const auto link = folder.filePath(u"link.csv"_s);
    ASSERT_TRUE(saveFileSafely(path, "first"));
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    ASSERT_TRUE(QFile::setPermissions(path, permissions));
    ASSERT_TRUE(QFile::link(path, link));

    ASSERT_TRUE(saveFileSafely(link, "second"));

    EXPECT_EQ(contentOf(path), "second");
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_TRUE(QFileInfo(path).permission(QFile::ReadGroup));
    EXPECT_FALSE(QFileInfo(path).permission(QFile::ReadOther));
}

TEST(SaveFileSafely, LeavesTheOldFileWhenThereIsNoRoomForTheNewOne)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"list.csv"_s);
    ASSERT_TRUE(saveFileSafely(path, "what is there"));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before;
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{4096, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);

    const auto saved = saveFileSafely(path, QByteArray(100'000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::StorageFailed);
    EXPECT_EQ(contentOf(path), "what is there");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}
#endif

}  // namespace esperluette
