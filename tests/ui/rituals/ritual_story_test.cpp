// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/moments/moment_actions.h"
#include "core/rituals/ritual_actions.h"
#include "tests/ui/moments/moment_desk.h"
#include "tests/ui/people/test_desk.h"
#include "ui/rituals/rituals_page.h"

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

TEST(ARitualOverFiveWeeks, ShowsHowOftenItWasHeldAndThatTheNightIsNeverThere)
{
    // Given a team of which three work at night, and a coffee every Tuesday at ten
    MomentDesk home;
    const auto team = someTeam();
    auto coffee = someKind(home.stage(), u"team_coffee"_s);
    coffee.scope = MomentScope::Collective;
    const PopulationValue night{newId<PopulationValue>(),
                                text<PopulationCut>(u"shift"_s),
                                text<PopulationLabel>(u"Night"_s),
                                {}};
    home.add(team, coffee, night);
    for (const auto& name : {u"Ada"_s, u"Bo"_s, u"Cy"_s, u"Dana"_s}) {
        auto person = somePerson(name);
        person.team = team.id;
        if (name != u"Dana"_s)
            person.populations = {night.id};
        home.add(person);
    }
    auto day = today;
    auto desk = home.desk();
    desk.today = [&day] { return day; };
    const auto begun = addRitual(home.records(),
                                 {.kind = coffee.id,
                                  .team = team.id,
                                  .name = u"Tuesday coffee"_s,
                                  .weekday = 2,
                                  .minuteOfDay = 10 * 60,
                                  .hosts = {},
                                  .place = {},
                                  .first = today},
                                 today, desk.ids, [](const MomentId&) { return std::nullopt; });
    ASSERT_TRUE(begun);
    ASSERT_TRUE(desk.applyAndPlan(*begun));

    // When five of them are told, and the night was absent each time
    for (int week = 0; week < 5; ++week) {
        day = today.addDays(1 + 7 * week);
        const auto moments = home.records().all<Moment>();
        const auto moment =
            *std::ranges::find(moments, Day(day), [](const Moment& each) { return each.planned; });
        auto draft = debriefDraft(home.records(), moment, {}, day);
        for (auto& attendance : draft.attendances) {
            const auto& person = *home.records().find(attendance.person);
            attendance.part = person.populations.empty() ? Part::Present : Part::Absent;
        }
        const auto told = tellMoment(home.records(), moment.id, {}, draft, day, desk.ids);
        ASSERT_TRUE(told);
        ASSERT_TRUE(desk.logbook.apply(*told));
    }

    // Then the page says both, and names nobody
    ui::RitualsPage page(desk);
    page.resize(1100, 820);
    page.show();
    EXPECT_TRUE(textOf(page, u"adherence"_s).startsWith(u"5 of 5 held: 100%"_s));
    const auto never = textOf(page, u"never"_s);
    EXPECT_TRUE(never.contains(u"Night"_s)) << qPrintable(never);
    EXPECT_FALSE(never.contains(u"Ada"_s));

    // And two weeks without one show, too
    day = day.addDays(20);
    ui::RitualsPage later(desk);
    later.resize(1100, 820);
    later.show();
    EXPECT_TRUE(textOf(later, u"adherence"_s).startsWith(u"5 of 7 held"_s))
        << qPrintable(textOf(later, u"adherence"_s));
}

}  // namespace esperluette::test
