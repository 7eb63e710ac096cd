// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/celebration_prompts.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class CelebrationPromptsTest : public testing::Test {
protected:
    CelebrationPromptsTest()
    {
        praise.tone = Tone::Praise;
        records.apply(adding(journey, stage, praise, ines));
    }

    QString all(int years = 0) const { return celebrationPrompts(records, 0, years).join(u'\n'); }
    void addPraise(const QString& title, QDate day)
    {
        auto moment = carefulMoment(ines, praise, day);
        moment.title = text<MomentTitle>(title);
        records.apply(adding(moment));
    }

    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind praise = someKind(stage);
    Person ines = somePerson();
    Records records;
};

}  // namespace

TEST_F(CelebrationPromptsTest, AreThreeQuestionsAlsoAboutSomebodyNobodyKnows)
{
    const auto prompts = celebrationPrompts(records, 0, 0);

    ASSERT_EQ(prompts.size(), 3);
    EXPECT_FALSE(all().contains(u'%'));
    EXPECT_NE(all(0), all(3));
}

TEST_F(CelebrationPromptsTest, NameTheLastPraiseThatSaysWhatFor)
{
    addPraise(u"October window"_s, today.addDays(-40));
    addPraise(u"Stock count"_s, today.addDays(-90));

    EXPECT_TRUE(all().contains(u"“October window”"_s));
    EXPECT_FALSE(all().contains(u"Stock count"_s));
}

TEST_F(CelebrationPromptsTest, NameWhatThePersonSaidLast)
{
    const Expectation first{.id = newId<Expectation>(),
                            .person = ines.id,
                            .text = text<ExpectationText>(u"To be heard"_s),
                            .said = today.addDays(-30)};
    auto last = first;
    last.id = newId<Expectation>();
    last.text = text<ExpectationText>(u"To train somebody"_s);
    last.said = today.addDays(-3);
    records.apply(adding(last, first));

    EXPECT_TRUE(all().contains(u"“To train somebody”"_s));
    EXPECT_FALSE(all().contains(u"To be heard"_s));
}

}  // namespace esperluette::test
