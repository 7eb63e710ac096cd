// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/unlocking.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

TEST(PassphraseStrength, IsEmptyWhenNothingIsTyped)
{
    EXPECT_EQ(passphraseStrength(u""), PassphraseStrength::Empty);
}

TEST(PassphraseStrength, IsWeakForWhatPeopleChooseFirst)
{
    for (const auto& typed :
         {u"a"_s, u"azerty"_s, u"AZERTY123"_s, u"motdepasse"_s, u"Bonjour2026!"_s, u"12345678"_s,
          u"aaaaaaaaaaaaaaaa"_s, u"abcdefghijklmnop"_s, u"Esperluette"_s, u"Camille1985"_s,
          u"14071789"_s, u"password password password"_s, u"Équipe-équipe-équipe"_s})
        EXPECT_EQ(passphraseStrength(typed), PassphraseStrength::Weak)
            << typed.toStdString() << " " << passphraseBits(typed);
}

TEST(PassphraseStrength, IsStrongForSeveralUnusualWords)
{
    for (const auto& typed :
         {u"girafe trombone lundi cascade"_s, u"vitre-moineau-sextant-ambre"_s, u"x7Qp!mZ4#tLw"_s})
        EXPECT_EQ(passphraseStrength(typed), PassphraseStrength::Strong)
            << typed.toStdString() << " " << passphraseBits(typed);
}

TEST(PassphraseStrength, IsFairInBetween)
{
    EXPECT_EQ(passphraseStrength(u"girafe trombone lundi"), PassphraseStrength::Fair)
        << passphraseBits(u"girafe trombone lundi");
}

TEST(PassphraseBits, DoNotReadBeyondAnyText)
{
    EXPECT_TRUE(rc::check([] {
        QString typed;
        for (const auto unit :
             *rc::gen::container<std::vector<std::uint16_t>>(rc::gen::arbitrary<std::uint16_t>()))
            typed.append(QChar(unit));
        const auto bits = passphraseBits(typed);
        RC_ASSERT(bits >= 0);
    }));
}

}  // namespace
}  // namespace esperluette::test
