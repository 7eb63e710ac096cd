// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rituals/never_there.h"

#include "tests/core/rituals/ritual_desk.h"

#include <gtest/gtest.h>

namespace esperluette::test {
namespace {

using namespace Qt::StringLiterals;

/// A ritual that was told a few times, with whom it invited.
class RitualOfTheYear : public testing::Test {
protected:
    RitualOfTheYear() { desk.records().apply(adding(night, lyon, ritual)); }

    Person add(const QString& name, std::vector<PopulationValueId> populations)
    {
        auto person = somePerson(name);
        person.populations = std::move(populations);
        desk.records().apply(adding(person));
        return person;
    }

    void tell(std::vector<Attendance> attendances, MomentStatus status = MomentStatus::Told)
    {
        const auto day = today.addDays(-7 * ++times);
        Moment moment{.id = newId<Moment>(), .person = {}, .kind = desk.plan.kind.id};
        moment.planned = day;
        moment.status = status;
        if (status == MomentStatus::Told || status == MomentStatus::Held)
            moment.held = day;
        desk.records().apply(
            adding(moment,
                   Gathering{moment.id, desk.plan.team.id, std::move(attendances), {}, ritual.id}));
    }

    NeverThere never() { return neverThere(desk.records(), ritual.id, today.addDays(-365)); }

    RitualDesk desk;
    PopulationValue night{newId<PopulationValue>(),
                          text<PopulationCut>(u"shift"_s),
                          text<PopulationLabel>(u"Night"_s),
                          {}};
    PopulationValue lyon{newId<PopulationValue>(),
                         text<PopulationCut>(u"site"_s),
                         text<PopulationLabel>(u"Lyon"_s),
                         {}};
    Ritual ritual{.id = newId<Ritual>(),
                  .kind = desk.plan.kind.id,
                  .team = desk.plan.team.id,
                  .name = text<RitualName>(u"Coffee"_s),
                  .hosts = {},
                  .place = {},
                  .first = today.addDays(-100),
                  .last = {}};
    int times = 0;
};

TEST_F(RitualOfTheYear, NamesAPopulationThatNeverCame)
{
    std::vector<Attendance> each{{desk.paul.id, Part::Present}};
    for (const auto& name : {u"A"_s, u"B"_s, u"C"_s})
        each.push_back({add(name, {night.id}).id, Part::Absent});
    each.push_back({add(u"D"_s, {}).id, Part::Absent});
    for (int time = 0; time < 4; ++time)
        tell(each);

    const auto found = never();

    EXPECT_EQ(found.people, 4);
    ASSERT_EQ(found.populations.size(), 1U);
    EXPECT_EQ(found.populations.front().value->id, night.id);
    EXPECT_EQ(found.others, 1);
    EXPECT_TRUE(neverThereText(found).contains(u"Night"_s));
    EXPECT_FALSE(neverThereText(found).contains(u"Faure"_s)) << "nobody is named";
}

TEST_F(RitualOfTheYear, CountsThePeopleWhenOneOfThePopulationCame)
{
    std::vector<Attendance> each{{add(u"A"_s, {night.id}).id, Part::Present}};
    for (const auto& name : {u"B"_s, u"C"_s, u"D"_s})
        each.push_back({add(name, {night.id}).id, Part::Absent});
    for (int time = 0; time < 5; ++time)
        tell(each);

    EXPECT_TRUE(never().populations.empty());
    EXPECT_EQ(never().others, 3);
}

TEST_F(RitualOfTheYear, DoesNotNameAPopulationOfTwo)
{
    std::vector<Attendance> each;
    for (const auto& name : {u"A"_s, u"B"_s})
        each.push_back({add(name, {night.id}).id, Part::Absent});
    for (int time = 0; time < 4; ++time)
        tell(each);

    EXPECT_TRUE(never().populations.empty());
    EXPECT_EQ(never().others, 2);
}

TEST_F(RitualOfTheYear, SaysTheSamePeopleOnlyOnce)
{
    std::vector<Attendance> each;
    for (const auto& name : {u"A"_s, u"B"_s, u"C"_s})
        each.push_back({add(name, {night.id, lyon.id}).id, Part::Absent});
    for (int time = 0; time < 4; ++time)
        tell(each);

    EXPECT_EQ(never().populations.size(), 1U);
    EXPECT_EQ(never().others, 0);
}

TEST_F(RitualOfTheYear, SaysNothingBeforeItWasToldFourTimes)
{
    for (int time = 0; time < 3; ++time)
        tell({{desk.paul.id, Part::Absent}});

    EXPECT_FALSE(never().isKnown());
    EXPECT_EQ(never().people, 0);
}

TEST_F(RitualOfTheYear, DoesNotCountWhomNobodyTold)
{
    for (int time = 0; time < 4; ++time)
        tell({{desk.paul.id, Part::Invited}, {desk.plan.person.id, Part::Present}});

    EXPECT_EQ(never().people, 0);
    EXPECT_TRUE(neverThereText(never()).contains(u"Everybody"_s));
}

TEST_F(RitualOfTheYear, AdheresAsOftenAsItWasHeld)
{
    for (const auto status : {MomentStatus::Told, MomentStatus::Held, MomentStatus::Told,
                              MomentStatus::Planned, MomentStatus::Cancelled})
        tell({{desk.paul.id, Part::Present}}, status);
    Moment coming{.id = newId<Moment>(), .person = {}, .kind = desk.plan.kind.id};
    coming.planned = today;
    desk.records().apply(
        adding(coming, Gathering{coming.id, desk.plan.team.id, {}, {}, ritual.id}));

    const auto occurrences = occurrencesOf(desk.records(), ritual.id, today);
    const auto held = adherenceOf(occurrences, today);

    ASSERT_EQ(occurrences.size(), 6U);
    EXPECT_TRUE(occurrences.back().isOpen());
    EXPECT_EQ(held.part, 3);
    EXPECT_EQ(held.n, 5);
    EXPECT_TRUE(adherenceText(held).contains(u"60%"_s));
    EXPECT_TRUE(adherenceText({1, 4}).contains(u"too few"_s));
}

}  // namespace
}  // namespace esperluette::test
