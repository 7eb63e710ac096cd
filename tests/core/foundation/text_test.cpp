// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/bounded_text.h"
#include "core/foundation/language.h"
#include "core/foundation/text_folding.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

using Name = BoundedText<struct NamePurpose, 5>;
using Note = OptionalText<struct NotePurpose, 5>;

/// Any text of the basic plane, with controls and accents among it.
QString anyText()
{
    const auto units = *rc::gen::container<std::vector<std::uint16_t>>(rc::gen::oneOf(
        rc::gen::inRange<std::uint16_t>(0, 0x80), rc::gen::inRange<std::uint16_t>(0xC0, 0x250)));
    QString text;
    for (const auto unit : units)
        text.append(QChar(unit));
    return text;
}

TEST(CleanedText, TrimsAndDropsControlCharacters)
{
    EXPECT_EQ(cleanedText(u"  Inès \r\n"_s), u"Inès"_s);
    EXPECT_EQ(cleanedText(u"a\0b\u0007c\u007F"_s), u"abc"_s);
    EXPECT_EQ(cleanedText(u"one\r\ntwo\tthree"_s), u"one\ntwo\tthree"_s);
}

TEST(CleanedText, IsCleanAlreadyTheSecondTime)
{
    EXPECT_TRUE(rc::check([] {
        const auto cleaned = cleanedText(anyText());
        RC_ASSERT(cleanedText(cleaned) == cleaned);
    }));
}

TEST(BoundedText, RefusesBlankAndTooLong)
{
    EXPECT_FALSE(Name::parse(u"  "_s));
    EXPECT_FALSE(Name::parse(u"Annabel"_s));
    EXPECT_EQ(Name::parse(u" Annie "_s)->text(), u"Annie"_s);
}

TEST(OptionalText, MayBeEmptyButNotTooLong)
{
    EXPECT_TRUE(Note::parse(u"  "_s)->isEmpty());
    EXPECT_FALSE(Note::parse(u"123456"_s));
    EXPECT_TRUE(Note().isEmpty());
}

TEST(CompactText, IsWhatItWasMadeFrom)
{
    EXPECT_TRUE(rc::check([] {
        const auto text = cleanedText(anyText());
        const CompactText compact(text.toUtf8());
        const auto copy = compact;
        RC_ASSERT(QString::fromUtf8(copy.utf8()) == text);
        RC_ASSERT(copy == compact);
        RC_ASSERT(copy.isEmpty() == text.isEmpty());
        RC_ASSERT((copy == CompactText()) == text.isEmpty());
    }));
}

TEST(CompactText, CopiesAreIndependent)
{
    CompactText text("Cœur");
    auto other = text;
    text = CompactText("Métier");
    EXPECT_EQ(other.utf8(), "Cœur");
    other = std::move(text);
    EXPECT_EQ(other.utf8(), "Métier");
    EXPECT_EQ(sizeof(CompactText), sizeof(void*));
}

TEST(RareText, FollowsTheRulesOfOptionalText)
{
    using Title = RareText<struct TitlePurpose, 5>;
    EXPECT_EQ(Title::parse(u" Été "_s)->text(), u"Été"_s);
    EXPECT_TRUE(Title::parse(u"  "_s)->isEmpty());
    EXPECT_TRUE(Title().text().isEmpty());
    EXPECT_FALSE(Title::parse(u"123456"_s));
}

TEST(RareText, IsTheSameFromUtf8)
{
    using Title = RareText<struct TitlePurpose, 5>;
    EXPECT_EQ(Title::parseUtf8("Point")->text(), u"Point"_s);
    EXPECT_EQ(Title::parseUtf8(QByteArrayView(" a\0b\r\n", 6))->text(), u"ab"_s);
    EXPECT_FALSE(Title::parseUtf8("Points"));
    EXPECT_TRUE(rc::check([] {
        using Text = RareText<struct TextPurpose, 40>;
        const auto text = anyText();
        RC_ASSERT(Text::parseUtf8(text.toUtf8()) == Text::parse(text));
        RC_ASSERT(!isClean(text.toUtf8()) || cleanedText(text) == text);
    }));
}

TEST(Folded, ForgetsAccentsCaseAndLigatures)
{
    EXPECT_EQ(folded(u"Élodie"), "elodie");
    EXPECT_EQ(folded(u"CŒUR"), "coeur");
    EXPECT_EQ(folded(u"Weiß Øster Łódź"), "weiss oster lodz");
    EXPECT_EQ(folded(u"L’équipe"), "l'equipe");
    EXPECT_EQ(folded(u"ﬁn"), "fin");
}

TEST(Folded, TurnsLineBreaksIntoSpaces) { EXPECT_EQ(folded(u"one\ntwo\té"), "one two e"); }

TEST(Folded, KeepsOtherScriptsAndEmoji)
{
    EXPECT_EQ(folded(u"日本"), u"日本"_s.toUtf8());
    EXPECT_EQ(folded(u"bravo 🎉"), u"bravo 🎉"_s.toUtf8());
}

TEST(Folded, IsTheSameForBothWaysToWriteAnAccent)
{
    EXPECT_TRUE(rc::check([] {
        const auto text = anyText();
        RC_ASSERT(folded(text.normalized(QString::NormalizationForm_C))
                  == folded(text.normalized(QString::NormalizationForm_D)));
    }));
}

TEST(Folded, IsFoldedAlreadyTheSecondTime)
{
    EXPECT_TRUE(rc::check([] {
        const auto once = folded(anyText());
        RC_ASSERT(folded(QString::fromUtf8(once)) == once);
    }));
}

TEST(Language, IsReadFromACodeOrALocale)
{
    EXPECT_EQ(parseLanguage(u"fr"), Language::French);
    EXPECT_EQ(parseLanguage(u"fr_FR"), Language::French);
    EXPECT_EQ(parseLanguage(u"EN-gb"), Language::English);
    EXPECT_FALSE(parseLanguage(u"de"));
    EXPECT_FALSE(parseLanguage(u"fra"));
    EXPECT_FALSE(parseLanguage(u""));
}

TEST(Language, ComesBackFromItsCode)
{
    for (const auto language : {Language::French, Language::English})
        EXPECT_EQ(parseLanguage(languageCode(language)), language);
}

TEST(LocalText, AnswersInTheLanguageAsked)
{
    const LocalText text{u"soin"_s, u"care"_s};

    EXPECT_EQ(text.in(Language::French), u"soin"_s);
    EXPECT_EQ(text.in(Language::English), u"care"_s);
    EXPECT_TRUE(LocalText().isEmpty());
}

}  // namespace
}  // namespace esperluette::test
