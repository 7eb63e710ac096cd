// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/name_display.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

class HiddenNames : public testing::Test {
protected:
    HiddenNames()
    {
        auto changes = test::adding(test::somePerson(u"Inès"_s, u"Faure"_s),
                                    test::somePerson(u"Anne-Marie"_s, u"Le Goff"_s),
                                    test::somePerson(u"Camille"_s, u"Faure"_s));
        auto called = test::somePerson(u"Alexandre"_s, u"Œuvrard"_s);
        called.preferredName = test::text<PersonName>(u"Sacha"_s);
        changes.create(called);
        m_records.apply(changes);
        m_display = NameDisplay::hiding(m_records);
    }

    std::string shown(const QString& text) const { return m_display.shownText(text).toStdString(); }

    Records m_records;
    NameDisplay m_display;
};

}  // namespace

TEST(NameDisplay, ShowsEverythingAsItIsUntilNamesAreHidden)
{
    const NameDisplay display;

    EXPECT_FALSE(display.hidesNames());
    EXPECT_EQ(display.nameOf(test::somePerson()), u"Inès Faure"_s);
    EXPECT_EQ(display.shownText(u"Inès Faure was calm"_s), u"Inès Faure was calm"_s);
}

TEST_F(HiddenNames, ShowAPersonAsInitials)
{
    EXPECT_TRUE(m_display.hidesNames());
    EXPECT_EQ(m_display.nameOf(test::somePerson(u"Inès"_s, u"Faure"_s)), u"IF"_s);
}

TEST_F(HiddenNames, GiveWayToInitialsInATextWhateverTheirCaseAndAccents)
{
    EXPECT_EQ(shown(u"Thank INÈS, ines and Sacha."_s), "Thank IF, IF and SŒ.");
    EXPECT_EQ(shown(u"oeuvrard"_s), "SŒ");
    EXPECT_EQ(shown(u"Ine\u0300s"_s), "IF");
}

TEST_F(HiddenNames, BesideEachOtherBecomeOneOfWhoBearsThemAll)
{
    EXPECT_EQ(shown(u"Camille Faure spoke to Inès Faure"_s), "CF spoke to IF");
    EXPECT_EQ(shown(u"with Anne-Marie"_s), "with AL");
    EXPECT_EQ(shown(u"Alexandre Œuvrard"_s), "SŒ");
    EXPECT_EQ(shown(u"Inès, Camille"_s), "IF, CF");
    EXPECT_EQ(shown(u"Sacha Inès"_s), "SŒ IF");
}

TEST_F(HiddenNames, AreWholeWords)
{
    EXPECT_EQ(shown(u"Sachant, the faures"_s), "Sachant, the faures");
    EXPECT_EQ(shown(u"d’Inès"_s), "d’IF");
    EXPECT_EQ(shown(u"Inès's"_s), "IF's");
}

TEST_F(HiddenNames, OfTwoLettersAreNotLookedForInTexts)
{
    EXPECT_EQ(shown(u"Le plan"_s), "Le plan");
    EXPECT_EQ(shown({}), "");
}

}  // namespace esperluette
