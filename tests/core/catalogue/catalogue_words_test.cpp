// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_words.h"

#include "core/catalogue/catalogue.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

TEST(CatalogueWords, HaveANameInBothLanguagesAndAKeyOfTheirOwn)
{
    for (const auto* words : {&avoidableSlots(), &awaitedEvents(), &mirrorStages()}) {
        std::set<QString> keys;
        EXPECT_FALSE(words->empty());
        for (const auto& word : *words) {
            EXPECT_TRUE(keys.insert(word.key).second) << word.key.toStdString();
            EXPECT_FALSE(word.name.french.isEmpty()) << word.key.toStdString();
            EXPECT_FALSE(word.name.english.isEmpty()) << word.key.toStdString();
        }
    }
}

TEST(CatalogueWords, AreFoundByTheirKey)
{
    EXPECT_EQ(nameIn(avoidableSlots(), u"monday_morning").french, u"Lundi matin"_s);
    EXPECT_EQ(nameIn(awaitedEvents(), u"pilot_start").english, u"Pilot start"_s);
    EXPECT_TRUE(nameIn(awaitedEvents(), u"hire_date").isEmpty());
}

TEST(CatalogueWords, NameTheLawBehindTheRulesThatComeFromIt)
{
    const auto source = legalSourceOf(u"career_interview");
    ASSERT_TRUE(source);
    EXPECT_TRUE(source->reference.contains(u"L6315-1"_s));
    EXPECT_TRUE(source->checkedOn.isValid());
    EXPECT_TRUE(legalSourceOf(u"probation_decision"));
    EXPECT_FALSE(legalSourceOf(u"praise_interview"));
}

TEST(Catalogue, ReadsTheSlotsThatAreAdvisedAgainst)
{
    auto ids = steadyIds();
    const auto changes = parseCatalogue(builtInCatalogue(), ids);
    ASSERT_TRUE(changes);
    const auto withSlots = std::ranges::count_if(changes->of<KindGuide>(), [](const auto& change) {
        return change.after->avoidedSlots.contains(u"friday_afternoon"_s);
    });
    EXPECT_EQ(withSlots, 1);
}

}  // namespace
}  // namespace esperluette::test
