// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/full_name.h"

#include <gtest/gtest.h>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

SplitName split(const QString& name, NameOrder order = NameOrder::GivenFirst)
{
    return splitFullName(name, order);
}

}  // namespace

TEST(SplitFullName, ReadsTheFamilyNameBeforeAComma)
{
    EXPECT_EQ(split(u"Van der Berg,  Anna Maria"_s),
              (SplitName{u"Anna Maria"_s, u"Van der Berg"_s}));
}

TEST(SplitFullName, ReadsTheFamilyNameInCapitals)
{
    const SplitName expected{u"Jean-Pierre"_s, u"DE LA TOUR"_s};
    EXPECT_EQ(split(u"DE LA TOUR Jean-Pierre"_s), expected);
    EXPECT_EQ(split(u"Jean-Pierre DE LA TOUR"_s, NameOrder::FamilyFirst), expected);
}

TEST(SplitFullName, FollowsTheOrderWhereNothingElseTells)
{
    EXPECT_EQ(split(u"Inès Faure Martin"_s), (SplitName{u"Inès"_s, u"Faure Martin"_s}));
    EXPECT_EQ(split(u"FAURE INES"_s, NameOrder::FamilyFirst), (SplitName{u"INES"_s, u"FAURE"_s}));
    EXPECT_EQ(split(u"De Oliveira Marie"_s, NameOrder::FamilyFirst),
              (SplitName{u"Marie"_s, u"De Oliveira"_s}));
}

TEST(SplitFullName, TakesASingleWordForTheNameThatComesFirst)
{
    EXPECT_EQ(split(u"Inès"_s), (SplitName{u"Inès"_s, QString()}));
    EXPECT_EQ(split(u"FAURE"_s, NameOrder::FamilyFirst), (SplitName{QString(), u"FAURE"_s}));
    EXPECT_EQ(split(QString()), SplitName());
}

TEST(NameKey, IsTheSameInAnyOrderCaseAndAccent)
{
    EXPECT_EQ(nameKey(u"Faure, Inès"), nameKey(u"INES FAURE"));
    EXPECT_EQ(nameKey(u"Jean-Pierre Roux"), nameKey(u"roux jean pierre"));
    EXPECT_NE(nameKey(u"Inès Faure"), nameKey(u"Inès Fauré-Roux"));
}

}  // namespace esperluette
