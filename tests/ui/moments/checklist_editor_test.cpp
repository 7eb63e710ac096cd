// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/checklist_editor.h"

#include "tests/ui/moments/moment_desk.h"
#include "ui/shared/check_line.h"

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

ChecklistItem item(const QString& words, int offsetDays)
{
    return {text<ChecklistText>(words), ChecklistRole::Manager, offsetDays, false};
}

}  // namespace

TEST(ChecklistEditor, ShowsWhatComesAfterTheMomentUnderItsOwnHeading)
{
    ui::ChecklistEditor editor;
    editor.show();
    EXPECT_FALSE(shows(editor, u"Afterwards"_s));

    editor.setItems({item(u"Write a summary"_s, 5), item(u"Book the room"_s, -2)},
                    {today.addDays(3), {}, today});

    EXPECT_TRUE(shows(editor, u"Afterwards"_s));
    const auto* before = named(editor, u"Book the room"_s);
    const auto* after = named(editor, u"Write a summary"_s);
    EXPECT_LT(before->mapTo(&editor, QPoint()).y(), after->mapTo(&editor, QPoint()).y());
}

TEST(ChecklistEditor, SaysTodayOfWhatAMomentPlannedOnlyTodayLeftNoTimeFor)
{
    ui::ChecklistEditor editor;
    editor.show();

    editor.setItems({item(u"Book the room"_s, -7)}, {today.addDays(1), today, today});

    EXPECT_TRUE(shows(editor, u"manager · today"_s));
}

TEST(ChecklistEditor, SaysWhatWasDueYesterday)
{
    ui::ChecklistEditor editor;
    editor.show();

    editor.setItems({item(u"Book the room"_s, -2)}, {today.addDays(1), today.addDays(-9), today});

    EXPECT_TRUE(shows(editor, u"manager · 2 day(s) before, was due yesterday"_s));
}

TEST(ChecklistDays, PutNothingBeforeTheDayTheMomentEnteredThePlan)
{
    const ui::ChecklistDays days{today.addDays(5), today.addDays(-1), today};

    EXPECT_EQ(ui::dayOf(item(u"Warn"_s, -14), days), today.addDays(-1));
    EXPECT_EQ(ui::dayOf(item(u"Warn"_s, -2), days), today.addDays(3));
}

TEST(ChecklistDays, PutNothingToDoBeforeAMomentAfterIt)
{
    const ui::ChecklistDays enteredLater{today.addDays(-5), today, today};

    EXPECT_EQ(ui::dayOf(item(u"Warn"_s, -2), enteredLater), today.addDays(-5));
}

TEST(ChecklistDays, CallWhatIsAfterThePastMomentLateButNotWhatWasBefore)
{
    const ui::ChecklistDays days{today.addDays(-5), {}, today};

    EXPECT_TRUE(ui::isLate(item(u"Write a summary"_s, 2), days));
    EXPECT_FALSE(ui::isLate(item(u"Book the room"_s, -2), days));
}

}  // namespace esperluette::test
