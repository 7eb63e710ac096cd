// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moments/quick_line.h"

#include "core/catalogue/catalogue.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int16_t tenOClock = 600;

/// The built-in journey and a few people, two of whom are called Léa.
class QuickLineTest : public testing::Test {
protected:
    QuickLineTest()
    {
        auto change = adding(opera, lea, leaPetit, ines, gone);
        records.apply(*beginLogbook({.title = u"Opéra"_s, .today = today}, testIds()));
        records.apply(change);
    }

    QuickLine read(const QString& line) const
    {
        return QuickLineReader(records).read(line, today, tenOClock);
    }
    QString kindOf(const QuickLine& line) const
    {
        return line.kind ? records.find(*line.kind)->key.text() : QString();
    }
    static Person leftPerson()
    {
        auto person = somePerson(u"Omar"_s, u"Diallo"_s);
        person.status = PersonStatus::Left;
        return person;
    }

    Team opera = someTeam();
    Person lea = somePerson(u"Léa"_s, u"Martin"_s);
    Person leaPetit = somePerson(u"Léa"_s, u"Petit"_s);
    Person ines = somePerson(u"Inès"_s, u"Faure"_s);
    Person gone = leftPerson();
    Records records;
};

using PeopleIds = std::vector<PersonId>;

}  // namespace

TEST_F(QuickLineTest, ReadsTheLineOfTheManualInBothLanguages)
{
    const auto french = read(u"félicitations Inès hier vitrine d’octobre"_s);
    EXPECT_EQ(kindOf(french), u"praise_interview"_s);
    EXPECT_EQ(french.people, PeopleIds{ines.id});
    EXPECT_EQ(french.day, today.addDays(-1));
    EXPECT_EQ(french.text, u"vitrine d’octobre"_s);
    EXPECT_TRUE(french.happened);

    const auto english = read(u"praise Inès yesterday"_s);
    EXPECT_EQ(kindOf(english), u"praise_interview"_s);
    EXPECT_EQ(english.people, PeopleIds{ines.id});
    EXPECT_EQ(english.day, today.addDays(-1));
    EXPECT_TRUE(english.text.isEmpty());
}

TEST_F(QuickLineTest, TakesTheWordsInAnyOrderWithoutAccentsAndCapitals)
{
    const auto line = read(u"HIER a ines pour la vitrine, recadre en visio"_s);

    EXPECT_EQ(kindOf(line), u"reframing_interview"_s);
    EXPECT_EQ(line.people, PeopleIds{ines.id});
    EXPECT_EQ(line.setting, Setting::VideoCall);
    EXPECT_EQ(line.text, u"la vitrine,"_s);
}

TEST_F(QuickLineTest, LeavesOpenWhichOfTwoPeopleOfOneNameUntilTheOtherNameIsTyped)
{
    EXPECT_EQ(read(u"bravo Léa"_s).people, (PeopleIds{lea.id, leaPetit.id}));
    EXPECT_EQ(read(u"bravo Léa Petit"_s).people, PeopleIds{leaPetit.id});
    EXPECT_EQ(read(u"bravo petit lea"_s).people, PeopleIds{leaPetit.id});
    EXPECT_EQ(read(u"bravo Léa hier la vitrine Petit"_s).people, PeopleIds{leaPetit.id});
    EXPECT_EQ(read(u"bravo Inès pour Léa"_s).people, PeopleIds{ines.id});
    EXPECT_FALSE(draftOf(read(u"bravo Léa"_s)).person);
}

TEST_F(QuickLineTest, TakesNoSmallWordForAName)
{
    const auto anne = somePerson(u"Anne"_s, u"Le Goff"_s);
    records.apply(adding(anne));

    EXPECT_EQ(read(u"félicitations pour le dossier de Inès"_s).people, PeopleIds{ines.id});
    EXPECT_EQ(read(u"bravo Anne Le Goff"_s).people, PeopleIds{anne.id});
    EXPECT_EQ(read(u"bravo Le Goff"_s).people, PeopleIds{anne.id});
    EXPECT_TRUE(read(u"bravo Le Goff"_s).text.isEmpty());
}

TEST_F(QuickLineTest, BelievesTheFirstWordOfAKindMoreThanTheTextBehindIt)
{
    for (const auto& typed :
         {u"bravo Inès client difficile"_s, u"félicitations Inès service client"_s,
          u"kudos Inès customer service"_s, u"félicité Inès nouvelle formation"_s})
        EXPECT_EQ(kindOf(read(typed)).toStdString(), "praise_interview") << typed.toStdString();
    const auto oneToOne = read(u"1:1 Inès action plan"_s);
    EXPECT_EQ(kindOf(oneToOne), u"one_to_one"_s);
    EXPECT_EQ(oneToOne.text, u"action plan"_s);
}

TEST_F(QuickLineTest, TakesAPlaceOnlyWhereOneIsSaid)
{
    EXPECT_EQ(read(u"bravo Inès mail au client"_s).setting, Setting::Unknown);
    EXPECT_EQ(read(u"bravo Inès étude de marché"_s).setting, Setting::Unknown);
    EXPECT_EQ(read(u"bravo Inès par mail"_s).setting, Setting::Message);
    EXPECT_EQ(read(u"bravo Inès entre deux portes"_s).setting, Setting::BetweenTwoDoors);
    EXPECT_EQ(read(u"bravo Inès demain au bureau"_s).text, u"au bureau"_s);
}

TEST_F(QuickLineTest, KeepsInTheTextWhatItWouldNotKeepOtherwise)
{
    EXPECT_EQ(read(u"bravo Inès hier 14h"_s).text, u"14h"_s);
    EXPECT_EQ(read(u"bravo Inès vitrine Opéra"_s).text, u"vitrine Opéra"_s);
    const auto coffee = keepQuickLine(records, read(u"café Inès demain"_s), today, {}, testIds());
    ASSERT_TRUE(coffee);
    const auto& attendances = coffee->of<Gathering>().front().after->attendances;
    ASSERT_EQ(attendances.size(), 1u);
    EXPECT_EQ(attendances.front().person, ines.id);
}

TEST_F(QuickLineTest, DoesNotKnowPeopleWhoLeft)
{
    EXPECT_TRUE(read(u"bravo Omar"_s).people.empty());
}

TEST_F(QuickLineTest, KnowsEveryKindByItsWholeName)
{
    for (const auto& kind : records.all<MomentKind>()) {
        for (const auto language : {Language::French, Language::English}) {
            const auto name = kind.name.in(language);
            EXPECT_EQ(kindOf(read(name + u" Inès"_s)).toStdString(), kind.key.text().toStdString())
                << name.toStdString();
        }
    }
}

TEST_F(QuickLineTest, KnowsKindsByWhatPeopleCallThem)
{
    for (const auto& [typed, key] : {std::pair{u"félicité Inès"_s, u"praise_interview"_s},
                                     {u"praised Inès"_s, u"praise_interview"_s},
                                     {u"bravo Inès"_s, u"praise_interview"_s},
                                     {u"1:1 Inès"_s, u"one_to_one"_s},
                                     {u"tête-à-tête Inès"_s, u"one_to_one"_s},
                                     {u"café"_s, u"team_coffee"_s},
                                     {u"embauche Inès"_s, u"recruitment_interview"_s}})
        EXPECT_EQ(kindOf(read(typed)).toStdString(), key.toStdString()) << typed.toStdString();
    EXPECT_FALSE(read(u"entretien Inès"_s).kind) << "eight kinds are interviews";
}

TEST_F(QuickLineTest, PlansWhatIsStillToCome)
{
    EXPECT_FALSE(read(u"bravo Inès demain"_s).happened);
    EXPECT_TRUE(read(u"bravo Inès"_s).happened);
    EXPECT_FALSE(read(u"plan bravo Inès"_s).happened);
    EXPECT_FALSE(read(u"prévoir bravo Inès aujourd’hui"_s).happened);
    EXPECT_TRUE(read(u"bravo Inès 9h"_s).happened);
    EXPECT_FALSE(read(u"bravo Inès 14h30"_s).happened);
    EXPECT_FALSE(read(u"bravo Inès ce soir"_s).happened);
    EXPECT_FALSE(read(u"praise Inès tonight"_s).happened);
    EXPECT_FALSE(read(u"bravo Inès cet après-midi"_s).happened);
    EXPECT_TRUE(read(u"bravo Inès ce matin"_s).happened);
    EXPECT_TRUE(read(u"bravo Inès ce soir 9h"_s).happened);
    EXPECT_TRUE(read(u"bravo Inès hier soir"_s).happened);
    EXPECT_EQ(read(u"bravo Inès demain à 14h30"_s).minuteOfDay, 14 * 60 + 30);
}

TEST_F(QuickLineTest, FindsTheTeamOfACollectiveMoment)
{
    const auto line = read(u"café équipe Opéra demain"_s);

    EXPECT_EQ(line.team, opera.id);
    EXPECT_EQ(kindOf(line), u"team_coffee"_s);
}

TEST_F(QuickLineTest, NotesAMomentWithItsPlaceAndPlansOneWithItsHour)
{
    const auto noted = keepQuickLine(records, read(u"bravo Inès hier au bureau les stocks"_s),
                                     today, {}, testIds());
    ASSERT_TRUE(noted);
    const auto& held = *noted->of<Moment>().front().after;
    EXPECT_EQ(held.status, MomentStatus::Held);
    EXPECT_EQ(held.held.date(), today.addDays(-1));
    EXPECT_EQ(held.evidence.setting, Setting::DedicatedPlace);
    EXPECT_EQ(held.title.text(), u"les stocks"_s);

    const auto planned =
        keepQuickLine(records, read(u"bravo Inès demain 14h"_s), today, {}, testIds());
    ASSERT_TRUE(planned);
    EXPECT_EQ(planned->of<Moment>().front().after->status, MomentStatus::Planned);
    EXPECT_EQ(planned->of<Moment>().front().after->minuteOfDay, 14 * 60);
    EXPECT_EQ(planned->of<Moment>().front().after->evidence.setting, Setting::Unknown);
}

TEST_F(QuickLineTest, KeepsNothingOfALineThatSaysTooLittle)
{
    for (const auto& typed : {u""_s, u"bravo"_s, u"Inès"_s, u"bravo Léa"_s})
        EXPECT_FALSE(keepQuickLine(records, read(typed), today, {}, testIds()))
            << typed.toStdString();
}

RC_GTEST_FIXTURE_PROP(QuickLineTest, LosesNoWordThatItDidNotUnderstand, ())
{
    // Words that are no name, day, kind, place or small word.
    static const std::array unknown = {"xylo", "vitrage", "merlu", "quartz", "kayak", "zinc"};
    QStringList text;
    for (const auto at :
         *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(unknown.size()))))
        text << QLatin1String(unknown[std::size_t(at)]);
    auto words = text;
    QStringList understood{u"bravo"_s, u"Inès"_s, u"hier"_s};
    for (const auto& word : understood)
        words.insert(*rc::gen::inRange<qsizetype>(0, words.size() + 1), word);

    const auto line = read(words.join(u' '));

    RC_ASSERT(line.text == text.join(u' '));
    RC_ASSERT(line.people == PeopleIds{ines.id});
    RC_ASSERT(line.day == today.addDays(-1));
    RC_ASSERT(kindOf(line) == u"praise_interview"_s);
}

TEST_F(QuickLineTest, UnderstandsNoKindThatIsRetired)
{
    for (const auto& kind :
         std::vector(records.all<MomentKind>().begin(), records.all<MomentKind>().end())) {
        auto retired = kind;
        retired.retired = true;
        ChangeSet changes;
        changes.update(kind, retired);
        records.apply(changes);
    }
    EXPECT_EQ(kindOf(read(u"félicitations Inès hier"_s)), QString());
}

TEST_F(QuickLineTest, KeepsTheKindOfTheJourneyOfThePerson)
{
    auto journey = someJourney();
    const PopulationValue night{newId<PopulationValue>(),
                                text<PopulationCut>(u"shift"_s),
                                text<PopulationLabel>(u"Night"_s),
                                {}};
    journey.populations = {night.id};
    const auto stage = someStage(journey);
    const auto praise = someKind(stage);
    records.apply(adding(night, journey, stage, praise));
    auto atNight = ines;
    atNight.populations = {night.id};
    ChangeSet changes;
    changes.update(ines, atNight);
    records.apply(changes);

    const auto kept = keepQuickLine(records, read(u"félicitations Inès hier vitrine"_s), today,
                                    UtcMinute(), testIds());

    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->of<Moment>().front().after->kind, praise.id);
}

}  // namespace esperluette::test
