// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// The real program on encrypted files.
namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class CommandLinePassphraseTest : public testing::Test {
protected:
    QString path(const QString& name) const { return folder.filePath(name); }

    QString passphraseFile(const QByteArray& content)
    {
        const auto file = path(u"passphrase_%1"_s.arg(++m_files));
        QFile written(file);
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(content);
        return file;
    }

    Ran run(const QStringList& arguments,
            const std::vector<std::pair<QString, QString>>& variables = {})
    {
        return runCommandLine(folder, arguments, variables);
    }
    /// Whether the logbook opens with a passphrase from the environment.
    bool opensWith(const QString& passphrase)
    {
        return run({u"check"_s, logbook}, {{u"ESPERLUETTE_PASSPHRASE"_s, passphrase}}).status == 0;
    }

    QTemporaryDir folder;
    QString logbook = path(u"team.esperluette"_s);

private:
    int m_files = 0;
};

}  // namespace

TEST_F(CommandLinePassphraseTest, MakesAnEncryptedLogbookAndOpensItWithTheFileOfItsPassphrase)
{
    const auto secret = passphraseFile("quiet words\n");

    ASSERT_EQ(run({u"new"_s, logbook, u"--passphrase-file"_s, secret}).status, 0);

    QFile file(logbook);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().startsWith("SQLite"));
    EXPECT_EQ(run({u"check"_s, logbook, u"--passphrase-file"_s, secret}).status, 0);
    EXPECT_EQ(
        run({u"list"_s, u"people"_s, logbook, u"--json"_s, u"--passphrase-file"_s, secret}).status,
        0);
    EXPECT_TRUE(opensWith(u"quiet words"_s));
}

TEST_F(CommandLinePassphraseTest, SaysThatThePassphraseIsWrong)
{
    ASSERT_EQ(run({u"new"_s, logbook}, {{u"ESPERLUETTE_PASSPHRASE"_s, u"quiet words"_s}}).status,
              0);

    const auto ran = run({u"check"_s, logbook}, {{u"ESPERLUETTE_PASSPHRASE"_s, u"loud words"_s}});

    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(ran.sentence.contains(u"does not open"_s)) << ran.sentence.toStdString();
}

TEST_F(CommandLinePassphraseTest, SaysInOneSentenceThatItNeedsAPassphraseWithoutATerminal)
{
    ASSERT_EQ(run({u"new"_s, logbook}, {{u"ESPERLUETTE_PASSPHRASE"_s, u"quiet words"_s}}).status,
              0);

    const auto ran = run({u"check"_s, logbook});

    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.sentence.count(u'\n'), 1);
    EXPECT_TRUE(ran.sentence.contains(u"--passphrase-file"_s));
}

TEST_F(CommandLinePassphraseTest, MakesNoPlainLogbookWhereAnEncryptedOneIsAskedFor)
{
    EXPECT_EQ(run({u"new"_s, logbook, u"--encrypted"_s}).status, 1);
    EXPECT_FALSE(QFile::exists(logbook));
    EXPECT_EQ(
        run({u"new"_s, logbook, u"--encrypted"_s, u"--passphrase-file"_s, passphraseFile("\n")})
            .status,
        1);
    EXPECT_FALSE(QFile::exists(logbook));
}

TEST_F(CommandLinePassphraseTest, RefusesAPassphraseFileThatIsMissingOrTooLong)
{
    const auto missing = run({u"new"_s, logbook, u"--passphrase-file"_s, path(u"nothing_here"_s)});
    const auto tooLong =
        run({u"new"_s, logbook, u"--passphrase-file"_s, passphraseFile(QByteArray(1025, 'x'))});

    EXPECT_EQ(missing.status, 1);
    EXPECT_TRUE(missing.sentence.contains(u"nothing_here"_s));
    EXPECT_EQ(tooLong.status, 1);
    EXPECT_FALSE(QFile::exists(logbook));
}

TEST_F(CommandLinePassphraseTest, SetsChangesAndRemovesThePassphrase)
{
    ASSERT_EQ(run({u"new"_s, logbook}).status, 0);

    const auto first = passphraseFile("first words\r\n");
    EXPECT_EQ(run({u"passphrase"_s, u"set"_s, logbook, u"--passphrase-file"_s, first}).status, 0);
    EXPECT_TRUE(opensWith(u"first words"_s));

    EXPECT_EQ(run({u"passphrase"_s, u"change"_s, logbook, u"--passphrase-file"_s, first,
                   u"--new-passphrase-file"_s, passphraseFile("second words")})
                  .status,
              0);
    EXPECT_FALSE(opensWith(u"first words"_s));
    EXPECT_TRUE(opensWith(u"second words"_s));

    EXPECT_EQ(run({u"passphrase"_s, u"remove"_s, logbook},
                  {{u"ESPERLUETTE_PASSPHRASE"_s, u"second words"_s}})
                  .status,
              0);
    EXPECT_EQ(run({u"check"_s, logbook}).status, 0);
}

TEST_F(CommandLinePassphraseTest, KeepsABackupBeforeThePassphraseChanges)
{
    ASSERT_EQ(run({u"new"_s, logbook}).status, 0);

    ASSERT_EQ(
        run({u"passphrase"_s, u"set"_s, logbook}, {{u"ESPERLUETTE_PASSPHRASE"_s, u"first words"_s}})
            .status,
        0);

    const QDir data(path(u"data/esperluette/backups"_s));
    ASSERT_EQ(data.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

TEST_F(CommandLinePassphraseTest, RefusesToChangeWithTheWrongPassphrase)
{
    ASSERT_EQ(run({u"new"_s, logbook}, {{u"ESPERLUETTE_PASSPHRASE"_s, u"first words"_s}}).status,
              0);

    const auto ran = run({u"passphrase"_s, u"change"_s, logbook},
                         {{u"ESPERLUETTE_PASSPHRASE"_s, u"wrong words"_s},
                          {u"ESPERLUETTE_NEW_PASSPHRASE"_s, u"second words"_s}});

    EXPECT_EQ(ran.status, 1);
    EXPECT_TRUE(opensWith(u"first words"_s));
}

TEST_F(CommandLinePassphraseTest, SaysWhatThePassphraseOfAFileAllows)
{
    ASSERT_EQ(run({u"new"_s, logbook}).status, 0);

    EXPECT_EQ(run({u"passphrase"_s, u"remove"_s, logbook}).status, 1);
    EXPECT_EQ(run({u"passphrase"_s, u"forget"_s, logbook}).status, 2);
}

}  // namespace esperluette::test
