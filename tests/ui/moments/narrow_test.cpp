// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/moments/large_text.h"
#include "tests/ui/moments/moment_desk.h"
#include "ui/moments/moment_page.h"

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// The page of a moment in the smallest window, with text at 200 % and everything unfolded.
struct NarrowMomentPage : LargeText, MomentDesk {
    ui::MomentPage page{desk()};

    void show(const MomentId& moment)
    {
        page.resize(narrowestPage);
        page.show(moment);
        page.show();
        for (const auto& fold : {u"fold"_s, u"foldCriteria"_s, u"why"_s})
            child<QPushButton>(page, fold).click();
    }
};

}  // namespace

TEST(NarrowWindow, HoldsAMomentToPrepareAt200PercentWithoutScrollingSideways)
{
    NarrowMomentPage test;
    const auto moment = plannedMoment(test.person(), test.kind(), today.addDays(1));
    test.add(moment);

    test.show(moment.id);

    EXPECT_EQ(sidewaysScroll(test.page), 0);
}

TEST(NarrowWindow, HoldsWhatIsStillOpenAt200PercentWithoutScrollingSideways)
{
    NarrowMomentPage test;
    const auto before = carefulMoment(test.person(), test.kind(), today.addDays(-30));
    const auto moment = plannedMoment(test.person(), test.kind(), today.addDays(1));
    const Commitment promise{.id = newId<Commitment>(),
                             .moment = before.id,
                             .person = test.person().id,
                             .text = text<CommitmentText>(u"Come one night a month"_s),
                             .promised = today.addDays(-28),
                             .due = today.addDays(12)};
    test.add(before, moment, promise);

    test.show(moment.id);

    EXPECT_EQ(sidewaysScroll(test.page), 0);
}

TEST(NarrowWindow, HoldsAMissedMomentAt200PercentWithoutScrollingSideways)
{
    NarrowMomentPage test;
    const auto moment = plannedMoment(test.person(), test.kind(), today.addDays(-40));
    test.add(moment);

    test.show(moment.id);

    EXPECT_EQ(sidewaysScroll(test.page), 0);
}

TEST(NarrowWindow, HoldsACollectiveMomentAt200PercentWithoutScrollingSideways)
{
    NarrowMomentPage test;
    const auto guest = somePerson(u"Anne-Charlotte"_s, u"de Montgolfier-Saint-Hilaire"_s);
    auto kind = someKind(test.stage(), u"team_success"_s);
    kind.scope = MomentScope::Collective;
    auto moment = carefulMoment(test.person(), kind, today.addDays(-3));
    moment.person.reset();
    Gathering gathering{.id = moment.id};
    gathering.attendances = {{test.person().id}, {guest.id, Part::Present}};
    test.add(guest, kind, KindGuide{.id = kind.id}, moment, gathering);

    test.show(moment.id);

    EXPECT_EQ(sidewaysScroll(test.page), 0);
}

}  // namespace esperluette::test
