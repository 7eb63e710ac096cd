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
    for (const auto* subject :
         {u"kind",         u"person",    u"team",       u"title", u"day",        u"held",
          u"minutes",      u"felt",      u"feltWords",  u"notes", u"commitment", u"checklist",
          u"expectations", u"givenName", u"email",      u"end",   u"trialEnd",   u"manager",
          u"buddy",        u"birthday",  u"rhythmDays", u"text",  u"due"}) {
        const QString name(subject);
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
