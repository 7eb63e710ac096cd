// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/person_line.h"

#include "tests/ui/moments/moment_desk.h"

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class PersonLineTest : public testing::Test {
protected:
    QString textFor(Tone tone, bool held = false)
    {
        auto kind = desk.kind();
        kind.tone = tone;
        auto moment = plannedMoment(desk.person(), kind, today.addDays(2));
        if (held)
            moment.status = MomentStatus::Told;
        line.showMoment(moment, kind);
        return textOf(line, u"aboutThePerson"_s);
    }

    MomentDesk desk;
    ui::PersonLine line{desk.desk()};
};

}  // namespace

TEST_F(PersonLineTest, SuggestsAnInformalMomentBeforeADifficultOne)
{
    EXPECT_TRUE(textFor(Tone::Reframing).contains(u"No walk or meal together"_s));
    EXPECT_FALSE(textFor(Tone::Praise).contains(u"No walk or meal"_s));
    EXPECT_FALSE(textFor(Tone::Reframing, true).contains(u"No walk or meal"_s)) << "it is over";

    auto coffee = carefulMoment(desk.person(), desk.kind(), today.addDays(-10));
    coffee.evidence.setting = Setting::WalkOrMeal;
    desk.add(coffee);
    EXPECT_FALSE(textFor(Tone::Reframing).contains(u"No walk or meal"_s));
}

}  // namespace esperluette::test
