// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/kind_combo.h"

#include <QKeyEvent>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

class KindComboTest : public testing::Test {
protected:
    KindComboTest()
    {
        combo.addHeading(u"Recrutement"_s);
        combo.addKind(u"Entretien de recrutement"_s, 1);
        combo.addHeading(u"Félicitations et recadrage"_s);
        combo.addKind(u"Entretien de félicitations"_s, 2);
        combo.addKind(u"Entretien de recadrage"_s, 3);
        combo.addKind(u"Rapport d’étonnement"_s, 4);
        combo.setCurrentIndex(-1);
    }

    void type(const QString& text)
    {
        for (const auto letter : text) {
            const auto key = letter == u' ' ? Qt::Key_Space : Qt::Key_unknown;
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(&combo, &press);
        }
    }

    KindCombo combo;
};

TEST_F(KindComboTest, FindsANameOfSeveralWords)
{
    type(u"entretien de fe"_s);
    EXPECT_EQ(combo.currentData(), 2);
    EXPECT_FALSE(combo.view()->isVisible());
}

TEST_F(KindComboTest, FindsAWordWithinANameWithoutItsAccents)
{
    type(u"felic"_s);
    EXPECT_EQ(combo.currentData(), 2);
}

TEST_F(KindComboTest, FindsAWordAfterAnApostrophe)
{
    type(u"Étonn"_s);
    EXPECT_EQ(combo.currentData(), 4);
}

TEST_F(KindComboTest, GoesToTheNextOneWithTheSameLetter)
{
    type(u"e"_s);
    EXPECT_EQ(combo.currentData(), 1);
    type(u"e"_s);
    EXPECT_EQ(combo.currentData(), 2);
    type(u"ee"_s);
    EXPECT_EQ(combo.currentData(), 1);
}

TEST_F(KindComboTest, StaysWhereItIsWhenNothingFits)
{
    type(u"entretien"_s);
    type(u"zzz"_s);
    EXPECT_EQ(combo.currentData(), 1);
}

}  // namespace
}  // namespace esperluette::ui
