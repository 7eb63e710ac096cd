// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/error_text.h"

#include <gtest/gtest.h>

#include <QSet>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr ErrorCode allCodes[] = {
    ErrorCode::InvalidInput,      ErrorCode::StaleChange,  ErrorCode::StorageFailed,
    ErrorCode::FileMissing,       ErrorCode::FileExists,   ErrorCode::FileEmpty,
    ErrorCode::FolderNotWritable, ErrorCode::FileReadOnly, ErrorCode::NotALogbook,
    ErrorCode::DamagedLogbook,    ErrorCode::NewerLogbook, ErrorCode::ChangedElsewhere,
    ErrorCode::FileUnreadable,    ErrorCode::Cancelled,
    ErrorCode::PassphraseNeeded,  ErrorCode::WrongPassphrase,
    ErrorCode::NotEnoughMemory,   ErrorCode::EncryptionMissing,
    ErrorCode::OpenElsewhere,     ErrorCode::OpenElsewherePerhaps,
    ErrorCode::OpenedReadOnly,    ErrorCode::DiskFull,
};

}  // namespace

TEST(ErrorText, HasAnotherSentenceForEachCode)
{
    QSet<QString> sentences;
    for (const auto code : allCodes) {
        const auto sentence = errorText({code, u"team.esperluette"_s, {}});
        EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
        sentences << sentence;
    }

    EXPECT_EQ(sentences.size(), int(std::size(allCodes)));
}

TEST(ErrorText, NamesTheFile)
{
    EXPECT_TRUE(errorText({ErrorCode::FileMissing, u"team.esperluette"_s, {}})
                    .contains(u"team.esperluette"_s));
}

TEST(ErrorText, DoesNotReadAPercentSignInAFileName)
{
    EXPECT_TRUE(errorText({ErrorCode::FileMissing, u"a%1b.esperluette"_s, {}})
                    .contains(u"a%1b.esperluette"_s));
}

TEST(ErrorText, SaysWhatEachFieldOfTheActionsAsksFor)
{
    for (const auto& name :
         {u"kind"_s,       u"person"_s,    u"team"_s,         u"title"_s,     u"day"_s,
          u"held"_s,       u"minutes"_s,   u"felt"_s,         u"feltWords"_s, u"notes"_s,
          u"commitment"_s, u"checklist"_s, u"expectations"_s, u"givenName"_s, u"email"_s,
          u"end"_s,        u"trialEnd"_s,  u"manager"_s,      u"buddy"_s,     u"birthday"_s,
          u"rhythmDays"_s, u"text"_s,      u"due"_s}) {
        const auto sentence = errorText({ErrorCode::InvalidInput, name, {}});
        EXPECT_FALSE(sentence.startsWith(u"“"_s)) << sentence.toStdString();
    }
}

TEST(ErrorText, NeverShowsTheDetailForTheLog)
{
    for (const auto code : allCodes)
        EXPECT_FALSE(errorText({code, u"x"_s, u"SQLITE_IOERR"_s}).contains(u"SQLITE"_s));
}

}  // namespace esperluette::ui
