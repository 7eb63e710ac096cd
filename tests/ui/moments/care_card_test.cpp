// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/care_card.h"

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

QString spokenScore(const Care& care)
{
    CareCard card;
    card.showCare(care, {});
    return card.findChild<CareRing*>()->accessibleName();
}

}  // namespace

TEST(CareCard, ShowsTheScoreOfWhatWasTold)
{
    EXPECT_EQ(spokenScore({.known = 6, .score = 58.3, .level = CareLevel::InPart}),
              u"Score 58 of 100, in part"_s);
    EXPECT_EQ(spokenScore({.known = 3, .score = 0.0, .level = CareLevel::InPassing}),
              u"Score 0 of 100, in passing"_s);
}

TEST(CareCard, ShowsNoScoreWhereTooLittleIsKnown)
{
    EXPECT_EQ(spokenScore({.known = 1, .score = 0.0, .level = CareLevel::Untold}),
              u"No score yet"_s);
}

}  // namespace esperluette::ui
