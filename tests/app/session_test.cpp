// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "tests/support/builders.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

class SessionTest : public testing::Test {
protected:
    QString path(const QString& name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    Session session{Clock(test::today), Language::English, path(u"backups"_s)};
};

}  // namespace

TEST_F(SessionTest, LivesOnTheDayItIsGiven)
{
    EXPECT_EQ(session.today(), test::today);
    EXPECT_EQ(session.desk(), nullptr);
}

TEST_F(SessionTest, GivesTheDeskTheClockOfTheProgram)
{
    ASSERT_TRUE(session.create(path(u"new.esperluette"_s), {}));

    EXPECT_EQ(session.desk()->today(), test::today);
    EXPECT_EQ(session.desk()->now(), Clock(test::today).now());
}

TEST_F(SessionTest, BeginsALogbookOnThatDay)
{
    ASSERT_TRUE(session.create(path(u"new.esperluette"_s), {.title = u"Opéra"_s}));

    const auto* cover = session.desk()->records().cover();
    EXPECT_EQ(cover->title.text(), u"Opéra"_s);
    EXPECT_EQ(cover->begun, test::today);
    EXPECT_FALSE(session.desk()->records().all<MomentKind>().empty());
}

TEST_F(SessionTest, KeepsTheOpenLogbookWhenAnotherCannotBeOpened)
{
    ASSERT_TRUE(session.create(path(u"new.esperluette"_s), {}));
    const QSignalSpy closing(&session, &Session::closing);

    const auto outcome = session.open(path(u"missing.esperluette"_s));

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::FileMissing);
    EXPECT_EQ(closing.size(), 0);
    EXPECT_NE(session.desk(), nullptr);
}

TEST_F(SessionTest, TellsBeforeALogbookGoes)
{
    ASSERT_TRUE(session.create(path(u"new.esperluette"_s), {}));
    bool wasOpen = false;
    QObject::connect(&session, &Session::closing, &session,
                     [&] { wasOpen = session.desk() != nullptr; });

    session.close();

    EXPECT_TRUE(wasOpen);
    EXPECT_EQ(session.desk(), nullptr);
}

TEST_F(SessionTest, CreatesAndOpensAnEncryptedLogbook)
{
    const auto file = path(u"new.esperluette"_s);
    const auto key =
        std::make_shared<const FileKey>(Secret(QByteArray(FileKey::size, 'k')), Salt{});
    ASSERT_TRUE(session.create(file, {}, key));
    EXPECT_TRUE(session.desk()->logbook.isEncrypted());
    session.close();

    const auto without = session.open(file);
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().code, ErrorCode::PassphraseNeeded);
    EXPECT_TRUE(session.open(file, key));
}

TEST_F(SessionTest, KeepsABackupOfTheOpenLogbook)
{
    const auto file = path(u"new.esperluette"_s);
    ASSERT_TRUE(session.create(file, {}));

    ASSERT_TRUE(session.backUp(BackupReason::Passphrase));

    const auto backups = BackupFolder(path(u"backups"_s), file).all();
    ASSERT_EQ(backups.size(), 1u);
    EXPECT_EQ(backups.front().reason, BackupReason::Passphrase);
    EXPECT_EQ(backups.front().made.date(), test::today);
}

TEST_F(SessionTest, MakesTheSampleOnceADayAndOpensItAgain)
{
    ASSERT_TRUE(session.openSample(path(u"samples"_s)));
    EXPECT_TRUE(session.desk()->records().cover()->sample);
    const auto file = session.desk()->logbook.path();
    ASSERT_TRUE(session.desk()->logbook.apply(test::adding(test::somePerson())));
    const auto people = session.desk()->records().all<Person>().size();

    ASSERT_TRUE(session.openSample(path(u"samples"_s)));

    EXPECT_EQ(session.desk()->logbook.path(), file);
    EXPECT_EQ(session.desk()->records().all<Person>().size(), people);
}

TEST_F(SessionTest, HasNothingToPlanRightAfterTheSampleWasMade)
{
    ASSERT_TRUE(session.openSample(path(u"samples"_s)));

    ASSERT_TRUE(session.planAhead());

    EXPECT_EQ(session.desk()->logbook.history().lastDone(), nullptr);
}

TEST_F(SessionTest, PutsWhatCameDueInThePlanAsOneStep)
{
    ASSERT_TRUE(session.create(path(u"new.esperluette"_s), {}));
    auto person = test::somePerson();
    person.start = test::today;
    person.knownSince = test::today;
    ASSERT_TRUE(session.desk()->logbook.apply(test::adding(person)));

    ASSERT_TRUE(session.planAhead());
    EXPECT_FALSE(session.desk()->records().all<Moment>().empty());
    ASSERT_TRUE(session.desk()->logbook.undo());

    EXPECT_TRUE(session.desk()->records().all<Moment>().empty());
    EXPECT_EQ(session.desk()->records().all<Person>().size(), 1u);
}

}  // namespace esperluette
