// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/wording.h"

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

TEST(WordingOfNumbers, PutsTheSignOfMinusBeforeWhatIsBelowZero)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale french(QLocale::French, QLocale::France);
    EXPECT_EQ(decimalText(-0.456, 2, english), u"\u22120.46"_s);
    EXPECT_EQ(decimalText(-0.456, 2, french), u"\u22120,46"_s);
    EXPECT_EQ(decimalText(0.4, 2, english), u"0.40"_s);
    EXPECT_EQ(decimalText(-0.001, 2, english), u"0.00"_s);
}

}  // namespace esperluette::test
