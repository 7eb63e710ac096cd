// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/name_combo.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

class NameComboTest : public testing::Test {
protected:
    NameComboTest()
    {
        for (const auto& name : {u"Léa Martin"_s, u"Léo Martin"_s, u"Zoé Œuvrard"_s})
            combo.addName(name);
        combo.setCurrentIndex(-1);
    }

    NameCombo combo;
};

}  // namespace

TEST_F(NameComboTest, TakesAPartThatOneNameHasWithoutItsAccents)
{
    combo.setEditText(u"lea"_s);
    EXPECT_EQ(combo.chosen(), 0);

    combo.setEditText(u"oeuvr"_s);
    EXPECT_EQ(combo.chosen(), 2);
}

TEST_F(NameComboTest, TakesNothingThatSeveralNamesHave)
{
    combo.setEditText(u"Martin"_s);
    EXPECT_EQ(combo.chosen(), -1);

    combo.setEditText(u""_s);
    EXPECT_EQ(combo.chosen(), -1);
}

TEST_F(NameComboTest, LeavesNamesakesToTheList)
{
    combo.addName(u"Léa Martin"_s);
    combo.setEditText(u"Léa Martin"_s);
    EXPECT_EQ(combo.chosen(), -1);

    combo.setCurrentIndex(3);
    EXPECT_EQ(combo.chosen(), 3);
}

TEST_F(NameComboTest, ShowsTheWholeNameWhenTheFieldIsLeft)
{
    combo.show();
    combo.setEditText(u"zoe"_s);

    QTest::keyClick(combo.lineEdit(), Qt::Key_Return);

    EXPECT_EQ(combo.currentText(), u"Zoé Œuvrard"_s);
}

TEST_F(NameComboTest, OffersTheNamesThatHoldWhatIsTyped)
{
    combo.completer()->setCompletionPrefix(u"LEO m"_s);

    ASSERT_EQ(combo.completer()->completionCount(), 1);
    EXPECT_EQ(combo.completer()->currentCompletion(), u"Léo Martin"_s);
}

}  // namespace esperluette::ui
