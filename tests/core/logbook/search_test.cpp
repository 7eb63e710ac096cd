// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/search.h"

#include "core/foundation/text_folding.h"
#include "core/foundation/text_scan.h"
#include "tests/support/logbooks.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace esperluette {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

class SearchTest : public testing::Test {
protected:
    SearchTest()
    {
        journey.kind.name.builtIn = {u"Entretien de félicitations"_s, u"Praise interview"_s};
        zoe.role = text<JobRole>(u"Vendeuse"_s);
        titled.title = text<MomentTitle>(u"Cœur de métier"_s);
        auto everything = journey.beginning();
        everything.append(adding(zoe, ines, titled, plain));
        records.apply(everything);
    }

    Records records;
    SmallJourney journey;
    Person zoe = somePerson(u"Zoé"_s, u"Œuvrard"_s);
    Person ines = somePerson(u"Inès"_s, u"Faure"_s);
    Moment titled = plannedMoment(zoe, journey.kind);
    Moment plain = plannedMoment(ines, journey.kind);
    Search search{records, Language::French};
};

TEST_F(SearchTest, FindsPeopleWithoutAccentsOrCase)
{
    EXPECT_EQ(search.find(u"ZOE"_s).people, std::vector<std::uint32_t>{0});
    EXPECT_EQ(search.find(u"oeuvr"_s).peopleCount, 1u);
    EXPECT_EQ(search.find(u"vendeuse zoe"_s).peopleCount, 1u);
    EXPECT_EQ(search.find(u"vendeuse ines"_s).peopleCount, 0u);
}

TEST_F(SearchTest, FindsMomentsByTitleKindAndPerson)
{
    EXPECT_EQ(search.find(u"coeur"_s).moments, std::vector<std::uint32_t>{0});
    EXPECT_EQ(search.find(u"félicitations"_s).momentCount, 2u);
    EXPECT_EQ(search.find(u"felicit ines"_s).moments, std::vector<std::uint32_t>{1});
}

TEST_F(SearchTest, ListsTheNewestFirstAndCountsThemAll)
{
    const auto results = search.find(u"entretien"_s, 1);

    EXPECT_EQ(results.moments, std::vector<std::uint32_t>{1});
    EXPECT_EQ(results.momentCount, 2u);
}

TEST_F(SearchTest, FindsNothingForNothing)
{
    EXPECT_EQ(search.find(u"   "_s).peopleCount, 0u);
    EXPECT_EQ(search.find(u"xyzzy"_s).momentCount, 0u);
}

TEST_F(SearchTest, LooksAtEightWords)
{
    EXPECT_EQ(search.find(u"z o e v e n d e"_s).peopleCount, 1u);
    EXPECT_EQ(search.find(u"z o e v e n d xyzzy"_s).peopleCount, 0u);
    EXPECT_EQ(search.find(u"z o e v e n d e xyzzy"_s).peopleCount, 1u);
}

TEST_F(SearchTest, FollowsANameThatChanges)
{
    EXPECT_EQ(search.find(u"durand"_s).peopleCount, 0u);
    auto married = ines;
    married.familyName = text<PersonName>(u"Durand"_s);
    ChangeSet changes;
    changes.update(ines, married);
    records.apply(changes);
    search.follow(changes);

    EXPECT_EQ(search.find(u"durand"_s).peopleCount, 1u);
}

RC_GTEST_PROP(FindBytes, AgreesWithTheStandardLibrary, ())
{
    const auto letters = rc::gen::container<std::string>(rc::gen::element('a', 'b', 'c'));
    const auto haystack = *letters;
    const auto needle = *rc::gen::suchThat(letters, [](const auto& s) { return s.size() < 5; });
    const auto from = *rc::gen::inRange<std::size_t>(0, haystack.size() + 1);

    RC_ASSERT(findBytes(haystack, needle, from) == haystack.find(needle, from));
}

/// A name of a few letters out of three, so that words often occur.
QString anyName()
{
    QString name;
    for (int length = *rc::gen::inRange(1, 6); length > 0; --length)
        name += QChar(*rc::gen::inRange(int('a'), int('d')));
    return name;
}

TEST(Search, FindsThePeopleWhoseNameHoldsEachWord)
{
    EXPECT_TRUE(rc::check([] {
        Records records;
        SmallJourney journey;
        auto everything = journey.beginning();
        for (int count = *rc::gen::inRange(0, 40); count > 0; --count)
            everything.append(adding(somePerson(anyName(), anyName())));
        records.apply(everything);
        const auto first = anyName();
        const auto second = anyName();

        const auto found = Search(records, Language::French).find(first + u' ' + second, 100);

        std::vector<std::uint32_t> expected;
        for (auto person = records.all<Person>().size(); person-- > 0;) {
            const auto& each = records.all<Person>()[person];
            const auto text = folded(shownName(each) + u' ' + each.role.text());
            if (text.contains(first.toUtf8()) && text.contains(second.toUtf8()))
                expected.push_back(std::uint32_t(person));
        }
        RC_ASSERT(found.people == expected);
        RC_ASSERT(found.peopleCount == expected.size());
    }));
}

}  // namespace
}  // namespace esperluette
