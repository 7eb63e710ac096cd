// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_key.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <set>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

SharedKey someKey(std::uint8_t first = 1)
{
    Secret bytes(FileKey::size);
    for (std::size_t at = 0; at < bytes.size(); ++at)
        bytes.bytes()[at] = std::uint8_t(first + 7 * at);
    return std::make_shared<const FileKey>(std::move(bytes), Salt{9, 8, 7});
}

TEST(FileKey, OfTheSamePassphraseAndSaltIsTheSame)
{
    const auto one = FileKey::derive(Passphrase(u"épée de bois"_s), Salt{1});
    const auto again = FileKey::derive(Passphrase(u"épée de bois"_s), Salt{1});
    const auto elsewhere = FileKey::derive(Passphrase(u"épée de bois"_s), Salt{2});
    const auto other = FileKey::derive(Passphrase(u"épée de boit"_s), Salt{1});

    EXPECT_EQ(**one, **again);
    EXPECT_FALSE(**one == **elsewhere);
    EXPECT_FALSE(**one == **other);
}

TEST(FileKey, DoesNotDependOnHowAccentsAreTyped)
{
    const Passphrase composed(u"\u00E9t\u00E9"_s);
    const Passphrase decomposed(u"e\u0301te\u0301"_s);

    EXPECT_EQ(composed, decomposed);
}

TEST(FileKey, IsWhatArgon2idSays)
{
    // `echo -n "motdepasse" | argon2 "saltsaltsaltsalt" -id -t 3 -k 262144 -p 1 -l 32 -r`
    const auto key = FileKey::derive(
        Passphrase(u"motdepasse"_s),
        Salt{'s', 'a', 'l', 't', 's', 'a', 'l', 't', 's', 'a', 'l', 't', 's', 'a', 'l', 't'});
    const auto quoted = (*key)->forSqlCipher();

    EXPECT_EQ(quoted.view().sliced(2, 64).toByteArray(),
              "53037e47e011900ec2f22b7aba49f82b0fb4ada4c39a08ffe08e81ceaf5dd57c");
}

TEST(FileKey, IsGivenToSqlCipherWithItsSalt)
{
    const auto quoted = someKey()->forSqlCipher();

    EXPECT_EQ(quoted.size(), 99u);
    EXPECT_TRUE(quoted.view().startsWith("x'01080f16"));
    EXPECT_TRUE(quoted.view().endsWith("09080700000000000000000000000000'"));
}

TEST(RecoveryText, GivesTheKeyBack)
{
    EXPECT_TRUE(rc::check([](std::uint8_t first) {
        const auto key = someKey(first);
        const auto text = key->recoveryText();
        RC_ASSERT(text.size() == 56 + 13);
        const auto read = FileKey::fromRecoveryText(text, key->salt());
        RC_ASSERT(read.has_value());
        RC_ASSERT(**read == *key);
    }));
}

TEST(RecoveryText, MayBeTypedAsOneLikes)
{
    const auto key = someKey();
    auto typed = key->recoveryText().toLower();
    typed.replace(u' ', u'-');
    typed.replace(u'0', u'o');
    typed.replace(u'1', u'l');

    const auto read = FileKey::fromRecoveryText(u"  "_s + typed + u'\n', key->salt());

    ASSERT_TRUE(read);
    EXPECT_EQ(**read, *key);
}

TEST(RecoveryText, NoticesAWrongLetterAndAMissingOne)
{
    const auto key = someKey();
    const auto text = key->recoveryText();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u' ')
            continue;
        auto wrong = text;
        wrong[at] = text[at] == u'7' ? u'8' : u'7';
        EXPECT_FALSE(FileKey::fromRecoveryText(wrong, key->salt())) << at;
    }
    EXPECT_FALSE(FileKey::fromRecoveryText(text.chopped(1), key->salt()));
    EXPECT_FALSE(FileKey::fromRecoveryText(text + u'7', key->salt()));
    EXPECT_FALSE(FileKey::fromRecoveryText({}, key->salt()));
    EXPECT_FALSE(FileKey::fromRecoveryText(u"été"_s, key->salt()));
}

TEST(NewSalt, IsAnotherEachTime)
{
    std::set<Salt> salts;
    for (int count = 0; count < 100; ++count)
        salts.insert(FileKey::newSalt());
    EXPECT_EQ(salts.size(), 100u);
}

}  // namespace
}  // namespace esperluette::test
