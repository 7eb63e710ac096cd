// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "ui/shared/avatar.h"
#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_field.h"
#include "ui/shared/item_row.h"
#include "ui/shared/progress_line.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/star_rating.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// Yes, partly, no.
class Answers {
public:
    Answers()
    {
        control.addOption(1, u"yes"_s);
        control.addOption(2, u"partly"_s);
        control.addOption(3, u"no"_s);
        control.show();
    }
    QRadioButton& segment(int position)
    {
        return *control.findChildren<QRadioButton*>().at(position);
    }

    SegmentedControl control{u"Listening"_s};
};

}  // namespace

TEST(NameForReaders, LabelsAComboBoxWhoseOwnNameIsItsText)
{
    QWidget form;
    auto* box = new QComboBox(&form);
    box->addItem(u"All teams"_s);

    nameForReaders(*box, u"Team"_s);
    nameForReaders(*box, u"Équipe"_s);

    const auto labels = QAccessible::queryAccessibleInterface(box)->relations(QAccessible::Label);
    ASSERT_EQ(labels.size(), 1);
    EXPECT_EQ(labels.front().first->text(QAccessible::Name), u"Équipe"_s);
}

TEST(SegmentedControl, HasNoValueUntilSomethingIsChosen)
{
    Answers answers;

    EXPECT_FALSE(answers.control.value());
}

TEST(SegmentedControl, TellsOnceWhatTheUserChose)
{
    Answers answers;
    const QSignalSpy chosen(&answers.control, &SegmentedControl::chosen);

    QTest::mouseClick(&answers.segment(1), Qt::LeftButton);

    EXPECT_EQ(answers.control.value(), 2);
    EXPECT_EQ(chosen.size(), 1);
}

TEST(SegmentedControl, TellsWhatAssistiveTechnologyToggles)
{
    Answers answers;
    const QSignalSpy chosen(&answers.control, &SegmentedControl::chosen);

    answers.control.findChildren<QRadioButton*>().last()->toggle();

    EXPECT_EQ(chosen.count(), 1);
    EXPECT_TRUE(answers.control.value());
}

TEST(SegmentedControl, StaysSilentWhenTheProgramSetsItsValue)
{
    Answers answers;
    const QSignalSpy chosen(&answers.control, &SegmentedControl::chosen);

    answers.control.setValue(3);

    EXPECT_EQ(answers.control.value(), 3);
    EXPECT_EQ(chosen.size(), 0);
}

TEST(SegmentedControl, MovesWithTheArrowKeys)
{
    Answers answers;
    answers.control.setValue(1);
    answers.control.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&answers.control));
    answers.segment(0).setFocus();

    QTest::keyClick(&answers.segment(0), Qt::Key_Right);

    EXPECT_EQ(answers.control.value(), 2);
}

TEST(SegmentedControl, TakesAChoiceBackWhenItIsPressedAgain)
{
    Answers answers;
    answers.control.setClearable(true);
    QTest::mouseClick(&answers.segment(1), Qt::LeftButton);

    QTest::mouseClick(&answers.segment(1), Qt::LeftButton);

    EXPECT_FALSE(answers.control.value());
}

TEST(SegmentedControl, KeepsAChoiceThatMustBeMade)
{
    Answers answers;
    QTest::mouseClick(&answers.segment(1), Qt::LeftButton);

    QTest::mouseClick(&answers.segment(1), Qt::LeftButton);

    EXPECT_EQ(answers.control.value(), 2);
}

TEST(SegmentedControl, NamesEachOptionWithItsQuestion)
{
    Answers answers;

    test::expectEverythingNamed(answers.control);
    EXPECT_EQ(answers.segment(0).accessibleName(), u"Listening: yes"_s);
}

TEST(StarRating, TakesDigitsArrowsAndDelete)
{
    StarRating rating(u"Felt"_s);

    QTest::keyClick(&rating, Qt::Key_4);
    EXPECT_EQ(rating.value(), 4);
    QTest::keyClick(&rating, Qt::Key_Right);
    EXPECT_EQ(rating.value(), 5);
    QTest::keyClick(&rating, Qt::Key_Right);
    EXPECT_EQ(rating.value(), 5);
    QTest::keyClick(&rating, Qt::Key_Delete);
    EXPECT_EQ(rating.value(), 0);
}

TEST(StarRating, TakesTheRatingBackWhenItsStarIsPressedAgain)
{
    StarRating rating(u"Felt"_s);
    rating.resize(rating.sizeHint());
    const QPoint third(rating.width() / 2, rating.height() / 2);

    QTest::mouseClick(&rating, Qt::LeftButton, {}, third);
    EXPECT_EQ(rating.value(), 3);
    QTest::mouseClick(&rating, Qt::LeftButton, {}, third);
    EXPECT_EQ(rating.value(), 0);
}

TEST(StarRating, DescribesItsValueInWords)
{
    StarRating rating(u"Felt"_s);
    EXPECT_EQ(rating.accessibleDescription(), u"not told"_s);

    rating.setValue(3);

    EXPECT_EQ(rating.accessibleDescription(), u"3 of 5"_s);
}

TEST(ItemRow, IsPressedByEnterAsByAClick)
{
    ItemRow row(u"Praise interview"_s, u"Nadia Benali"_s, u"tomorrow"_s);
    const QSignalSpy clicked(&row, &QPushButton::clicked);

    QTest::keyClick(&row, Qt::Key_Return);
    QTest::mouseClick(&row, Qt::LeftButton);

    EXPECT_EQ(clicked.size(), 2);
}

TEST(ItemRow, IsSpokenWithAllItSays)
{
    const ItemRow row(u"Praise interview"_s, u"Nadia Benali"_s, u"tomorrow"_s);

    EXPECT_EQ(row.accessibleName(), u"Praise interview, Nadia Benali, tomorrow"_s);
}

TEST(ItemRow, IgnoresClicksWhenItLeadsNowhere)
{
    ItemRow row(u"Praise interview"_s);
    row.setActivatable(false);
    const QSignalSpy clicked(&row, &QPushButton::clicked);

    QTest::mouseClick(&row, Qt::LeftButton);

    EXPECT_EQ(clicked.size(), 0);
    EXPECT_EQ(row.focusPolicy(), Qt::NoFocus);
}

TEST(RowList, LetsItsRowsGo)
{
    RowList list;
    list.add(new QLabel(u"one"_s));
    list.add(new QLabel(u"two"_s));
    ASSERT_EQ(list.count(), 2);

    list.clear();

    EXPECT_EQ(list.count(), 0);
}

TEST(ProgressLine, IsSpokenWithItsWords)
{
    ProgressLine line;

    line.show(4, 5, u"4 of 5 prepared"_s);

    EXPECT_EQ(line.accessibleName(), u"4 of 5 prepared"_s);
    EXPECT_EQ(line.value(), 4);
    EXPECT_EQ(line.maximum(), 5);
}

TEST(CareBadge, SaysItsLevelInWords)
{
    const CareBadge badge(CareLevel::WithCare);

    EXPECT_EQ(badge.text(), levelName(CareLevel::WithCare));
}

TEST(Avatar, HasTheSameColoursForTheSameId)
{
    IdBytes id{};
    id.back() = 42;

    EXPECT_EQ(avatarColours(id, Theme::light()).ground, avatarColours(id, Theme::light()).ground);
}

TEST(FormField, SaysWhatIsWrongBesideTheFieldThatTheErrorNames)
{
    QWidget form;
    auto* title = new QLineEdit(&form);
    title->setObjectName(u"title"_s);
    auto* titleField = new FormField(u"&Title"_s, title, &form);
    auto* day = new QLineEdit(&form);
    day->setObjectName(u"day"_s);
    auto* dayField = new FormField(u"&Day"_s, day, &form);
    dayField->showProblem(u"Old problem."_s);

    EXPECT_TRUE(explainInForm(form, {ErrorCode::InvalidInput, u"title"_s, {}}));

    EXPECT_FALSE(titleField->problem().isEmpty());
    EXPECT_TRUE(dayField->problem().isEmpty());
    EXPECT_EQ(title->accessibleDescription(), titleField->problem());
}

TEST(FormField, LeavesAnErrorOfNoFieldToTheForm)
{
    QWidget form;
    auto* title = new QLineEdit(&form);
    title->setObjectName(u"title"_s);
    new FormField(u"&Title"_s, title, &form);

    EXPECT_FALSE(explainInForm(form, {ErrorCode::StorageFailed, {}, {}}));
}

TEST(FormField, GivesItsNameToItsField)
{
    auto* field = new QLineEdit;
    const FormField form(u"&Title"_s, field);

    EXPECT_EQ(field->accessibleName(), u"Title"_s);
}

TEST(FlowLayout, ContinuesOnTheNextLineWhereThereIsNoRoom)
{
    QWidget box;
    auto* layout = new FlowLayout(&box, 0);
    for (int count = 0; count < 4; ++count) {
        auto* part = new QWidget;
        part->setFixedSize(50, 20);
        layout->addWidget(part);
    }

    EXPECT_EQ(layout->heightForWidth(200), 20);
    EXPECT_EQ(layout->heightForWidth(100), 40);
    EXPECT_EQ(layout->heightForWidth(50), 80);
}

}  // namespace esperluette::ui
