// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/records.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

Gathering gatheringOf(const Moment& moment, std::optional<TeamId> team)
{
    return {moment.id, team, {}};
}

template <typename Entity>
Change<Entity> changing(const Entity& before, const Entity& after)
{
    return {before, after};
}

/// Everything in memory, as values.
template <typename... Entities>
auto contentOf(const Records& records, EntityList<Entities...>)
{
    return std::tuple(
        std::vector<Entities>(records.all<Entities>().begin(), records.all<Entities>().end())...);
}

/// A logbook with two people, a team, and two kinds.
class RecordsTest : public testing::Test {
protected:
    RecordsTest() { records.apply(adding(team, ines, karim, journey, stage, praise, coffee)); }

    Moment collectiveMoment() const
    {
        auto moment = plannedMoment(ines, coffee);
        moment.person = {};
        return moment;
    }

    Team team = someTeam();
    Person ines = somePerson();
    Person karim = somePerson(u"Karim"_s);
    JourneyTemplate journey = someJourney();
    Stage stage = someStage(journey);
    MomentKind praise = someKind(stage);
    MomentKind coffee = someKind(stage, u"team_coffee"_s);
    Records records;
};

TEST_F(RecordsTest, FindsWhatIsThereAndNothingElse)
{
    ASSERT_TRUE(records.find(ines.id));
    EXPECT_EQ(*records.find(ines.id), ines);
    EXPECT_FALSE(records.find(newId<Person>()));
}

TEST_F(RecordsTest, KeepsRecordsInTheOrderOfTheirIds)
{
    const auto first = plannedMoment(ines, praise);
    const auto second = plannedMoment(ines, praise);

    records.apply(adding(second));
    records.apply(adding(first));

    EXPECT_EQ(records.all<Moment>()[0], first);
    EXPECT_EQ(records.all<Moment>()[1], second);
}

TEST_F(RecordsTest, RefusesAChangeMadeFromSomethingOlder)
{
    auto older = ines;
    older.rhythmDays = 10;
    auto newer = ines;
    newer.rhythmDays = 20;
    ChangeSet stale;
    stale.add(changing(older, newer));
    ChangeSet fresh;
    fresh.add(changing(ines, newer));

    EXPECT_FALSE(records.accepts(stale));
    EXPECT_TRUE(records.accepts(fresh));
}

TEST_F(RecordsTest, RefusesToAddWhatIsThereAndToRemoveWhatIsNot)
{
    ChangeSet removal;
    removal.remove(somePerson());

    EXPECT_FALSE(records.accepts(adding(ines)));
    EXPECT_FALSE(records.accepts(removal));
}

TEST_F(RecordsTest, RefusesAReferenceToNothing)
{
    EXPECT_FALSE(records.accepts(adding(plannedMoment(somePerson(), praise))));
    EXPECT_TRUE(records.accepts(adding(plannedMoment(ines, praise))));
}

TEST_F(RecordsTest, RefusesToRemoveWhatIsStillReferredTo)
{
    records.apply(adding(plannedMoment(ines, praise)));
    ChangeSet removal;
    removal.remove(ines);

    EXPECT_FALSE(records.accepts(removal));
}

TEST_F(RecordsTest, GivesEachMomentThePositionOfItsKind)
{
    records.apply(adding(plannedMoment(ines, coffee), plannedMoment(karim, praise)));

    const auto kinds = records.all<MomentKind>();
    for (std::size_t position = 0; position < 2; ++position)
        EXPECT_EQ(kinds[records.momentKinds()[position]].id, records.all<Moment>()[position].kind);
}

TEST_F(RecordsTest, GivesEachMomentThePositionOfItsSubject)
{
    const auto ofKarim = plannedMoment(karim, praise);
    const auto ofTheTeam = collectiveMoment();
    const auto acrossTeams = collectiveMoment();

    records.apply(adding(ofKarim, ofTheTeam, acrossTeams, gatheringOf(ofTheTeam, team.id),
                         gatheringOf(acrossTeams, {})));

    const auto subjects = records.momentSubjects();
    ASSERT_EQ(subjects.size(), 3u);
    ASSERT_TRUE(subjects[0].isPerson());
    EXPECT_EQ(records.all<Person>()[subjects[0].position()].id, karim.id);
    ASSERT_TRUE(subjects[1].isTeam());
    EXPECT_EQ(records.all<Team>()[subjects[1].position()].id, team.id);
    EXPECT_FALSE(subjects[2].isPerson());
    EXPECT_FALSE(subjects[2].isTeam());
}

TEST_F(RecordsTest, ListsThePositionsOfAPersonsMoments)
{
    const auto first = plannedMoment(ines, praise);
    const auto other = plannedMoment(karim, praise);
    const auto second = plannedMoment(ines, praise);
    records.apply(adding(first, other, second, collectiveMoment()));

    const auto positions = records.momentsOf(records.positionOf(*records.find(ines.id)));

    ASSERT_EQ(positions.size(), 2u);
    EXPECT_EQ(records.all<Moment>()[positions[0]], first);
    EXPECT_EQ(records.all<Moment>()[positions[1]], second);
}

TEST_F(RecordsTest, FollowsAMomentThatChangesPerson)
{
    const auto moment = plannedMoment(ines, praise);
    records.apply(adding(moment));
    auto moved = moment;
    moved.person = karim.id;
    ChangeSet changes;
    changes.update(moment, moved);

    records.apply(changes);

    EXPECT_TRUE(records.momentsOf(records.positionOf(*records.find(ines.id))).empty());
    EXPECT_EQ(records.momentsOf(records.positionOf(*records.find(karim.id))).size(), 1u);
}

TEST_F(RecordsTest, FollowsAPersonAddedBetweenTheOthers)
{
    Records loaded;
    loaded.apply(adding(journey, stage, praise, karim, plannedMoment(karim, praise)));

    loaded.apply(adding(ines));

    EXPECT_EQ(loaded.momentsOf(loaded.positionOf(*loaded.find(karim.id))).size(), 1u);
    EXPECT_TRUE(loaded.momentsOf(loaded.positionOf(*loaded.find(ines.id))).empty());
}

TEST_F(RecordsTest, IsTheSameLoadedAsApplied)
{
    const auto moments = std::vector{plannedMoment(ines, praise), plannedMoment(karim, coffee)};
    records.apply(adding(moments[0], moments[1]));
    Records loaded;
    loaded.load(std::vector{team});
    loaded.load(std::vector{ines, karim});
    loaded.load(std::vector{journey});
    loaded.load(std::vector{stage});
    loaded.load(std::vector{praise, coffee});
    loaded.load(moments);
    loaded.finishLoading();

    EXPECT_EQ(contentOf(loaded, Facts{}), contentOf(records, Facts{}));
    EXPECT_TRUE(std::ranges::equal(loaded.momentKinds(), records.momentKinds()));
    EXPECT_TRUE(loaded.isConsistent());
}

/// A step somebody might take: moments added, changed and removed, people edited.
ChangeSet anyStep(const Records& records, const MomentKind& kind)
{
    ChangeSet step;
    const auto people = records.all<Person>();
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count) {
        const auto& person = people[*rc::gen::inRange<std::size_t>(0, people.size())];
        step.create(plannedMoment(person, kind, today.addDays(count)));
    }
    for (const auto& moment : records.all<Moment>()) {
        auto changed = moment;
        changed.planned = changed.planned.date().addDays(1);
        switch (*rc::gen::inRange(0, 4)) {
        case 0: step.remove(moment); break;
        case 1: step.update(moment, changed); break;
        default: break;
        }
    }
    if (*rc::gen::arbitrary<bool>()) {
        auto edited = people.front();
        ++edited.rhythmDays;
        const auto teams = records.all<Team>();
        const auto place = *rc::gen::inRange<std::size_t>(0, teams.size() + 1);
        edited.team = place < teams.size() ? std::optional(teams[place].id) : std::nullopt;
        step.update(people.front(), edited);
    }
    return step;
}

template <typename... Entities>
Records loadedLike(const Records& records, EntityList<Entities...>)
{
    Records loaded;
    (loaded.load(
         std::vector<Entities>(records.all<Entities>().begin(), records.all<Entities>().end())),
     ...);
    loaded.finishLoading();
    return loaded;
}

/// Every column of the records, as numbers.
std::vector<std::vector<qint64>> columnsOf(const Records& records)
{
    std::vector<std::vector<qint64>> columns(4);
    columns[0].assign(records.momentKinds().begin(), records.momentKinds().end());
    columns[1].assign(records.momentDays().begin(), records.momentDays().end());
    columns[2].assign(records.personTeams().begin(), records.personTeams().end());
    for (const auto subject : records.momentSubjects())
        columns[3].push_back(subject.isPerson() ? qint64(subject.position()) : -1);
    for (std::size_t person = 0; person < records.all<Person>().size(); ++person)
        columns.emplace_back(records.momentsOf(person).begin(), records.momentsOf(person).end());
    return columns;
}

TEST_F(RecordsTest, HoldsTheSameAfterAnyStepsAreTakenBack)
{
    EXPECT_TRUE(rc::check([this] {
        auto changed = records;
        std::vector<ChangeSet> steps;
        std::vector contents = {contentOf(changed, Facts{})};
        for (int count = *rc::gen::inRange(1, 6); count > 0; --count) {
            steps.push_back(anyStep(changed, praise));
            RC_ASSERT(changed.accepts(steps.back()));
            changed.apply(steps.back());
            contents.push_back(contentOf(changed, Facts{}));
        }
        while (!steps.empty()) {
            RC_ASSERT(contentOf(changed, Facts{}) == contents.back());
            RC_ASSERT(changed.accepts(steps.back().inverted()));
            changed.apply(steps.back().inverted());
            steps.pop_back();
            contents.pop_back();
        }
        RC_ASSERT(contentOf(changed, Facts{}) == contents.back());
    }));
}

TEST_F(RecordsTest, KeepsItsColumnsRightThroughAnySteps)
{
    EXPECT_TRUE(rc::check([this] {
        auto changed = records;
        for (int count = *rc::gen::inRange(1, 6); count > 0; --count)
            changed.apply(anyStep(changed, praise));

        const auto moments = changed.all<Moment>();
        std::size_t listed = 0;
        for (std::size_t person = 0; person < changed.all<Person>().size(); ++person) {
            for (const auto position : changed.momentsOf(person)) {
                RC_ASSERT(moments[position].person == changed.all<Person>()[person].id);
                RC_ASSERT(changed.momentSubjects()[position].position() == person);
                ++listed;
            }
        }
        RC_ASSERT(listed == moments.size());
        for (std::size_t position = 0; position < moments.size(); ++position)
            RC_ASSERT(changed.all<MomentKind>()[changed.momentKinds()[position]].id
                      == moments[position].kind);
    }));
}

TEST_F(RecordsTest, HasTheSameColumnsAsWhenItIsLoaded)
{
    records.apply(adding(someTeam(), someTeam()));
    EXPECT_TRUE(rc::check([this] {
        auto changed = records;
        for (int count = *rc::gen::inRange(1, 6); count > 0; --count)
            changed.apply(anyStep(changed, praise));

        RC_ASSERT(columnsOf(changed) == columnsOf(loadedLike(changed, Facts{})));
    }));
}

TEST_F(RecordsTest, FillsTheColumnsOfManyMomentsAsOfFew)
{
    ChangeSet many;
    for (int count = 0; count < 20'001; ++count)
        many.create(plannedMoment(count % 3 == 0 ? karim : ines, praise, today.addDays(count)));
    records.apply(many);

    const auto moments = records.all<Moment>();
    for (std::size_t position = 0; position < moments.size(); ++position) {
        const auto subject = records.momentSubjects()[position];
        ASSERT_EQ(records.all<Person>()[subject.position()].id, moments[position].person);
        ASSERT_EQ(records.momentDays()[position], moments[position].planned.number());
    }
}

TEST(ChangeSet, IsItselfAgainWhenInvertedTwice)
{
    const auto ines = somePerson();
    auto edited = ines;
    edited.rhythmDays = 7;
    ChangeSet changes(StepName{"Edit a person"});
    changes.update(ines, edited);
    changes.create(someTeam());
    changes.remove(somePerson());

    EXPECT_EQ(changes.inverted().inverted(), changes);
    EXPECT_EQ(changes.size(), 3u);
}

TEST(ChangeSet, ForgetsAnUpdateThatChangesNothing)
{
    const auto ines = somePerson();
    ChangeSet changes;

    changes.update(ines, ines);

    EXPECT_TRUE(changes.isEmpty());
}

TEST(ChangeSet, KeepsItsNameWhenAnotherIsAppended)
{
    ChangeSet changes(StepName{"Plan"});

    changes.append(adding(someTeam(), somePerson()));

    EXPECT_STREQ(changes.name().text, "Plan");
    EXPECT_EQ(changes.size(), 2u);
}

TEST(StepName, SaysHowMany)
{
    EXPECT_EQ(stepText({"Import %n people", 12}), u"Import 12 people"_s);
}

TEST(ShownName, PrefersWhatThePersonIsCalled)
{
    auto person = somePerson(u"Inès"_s, u"Faure"_s);
    EXPECT_EQ(shownName(person), u"Inès Faure"_s);
    EXPECT_EQ(initials(person), u"IF"_s);

    person.preferredName = text<PersonName>(u"Nina"_s);
    EXPECT_EQ(shownName(person), u"Nina Faure"_s);
    EXPECT_EQ(initials(person), u"NF"_s);

    person.familyName = {};
    EXPECT_EQ(shownName(person), u"Nina"_s);
}

TEST(EditableText, PrefersTheUsersWordsInEachLanguage)
{
    const EditableText name{{u"Entretien"_s, u"Interview"_s}, {u"Causerie"_s, {}}};

    EXPECT_EQ(name.in(Language::French), u"Causerie"_s);
    EXPECT_EQ(name.in(Language::English), u"Interview"_s);
}

}  // namespace
}  // namespace esperluette::test
