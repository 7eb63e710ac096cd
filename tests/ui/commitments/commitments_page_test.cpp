// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitments_page.h"

#include "tests/support/accessibility.h"
#include "tests/ui/moments/large_text.h"
#include "tests/ui/moments/moment_desk.h"
#include "tests/ui/people/test_desk.h"
#include "ui/commitments/commitment_editor.h"
#include "ui/shared/commitment_menu.h"
#include "ui/shared/list_card.h"
#include "ui/shared/name_combo.h"
#include "ui/shared/renegotiate_dialog.h"
#include "ui/shared/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// The page over a logbook with one person.
struct CommitmentsAtHome : MomentDesk {
    ui::CommitmentsPage page{desk()};

    CommitmentsAtHome()
    {
        page.resize(1100, 820);
        page.show();
    }

    Commitment agree(const QString& words, QDate due)
    {
        const Commitment commitment{.id = newId<Commitment>(),
                                    .person = person().id,
                                    .text = text<CommitmentText>(words),
                                    .promised = today.addDays(-40),
                                    .due = due};
        add(commitment);
        settle();
        return commitment;
    }
    Commitment now(const CommitmentId& id) const { return *records().find(id); }
    bool showsGroup(CommitmentAge age)
    {
        return child<ui::ListCard>(page, u"age%1"_s.arg(int(age))).isVisibleTo(&page);
    }
    /// Chooses an entry of the menu of the only commitment that begins with `words`.
    void choose(const QString& words)
    {
        for (auto* action :
             child<ui::CommitmentMenu>(page, u"commitmentMenu"_s).menu()->actions()) {
            if (action->text().startsWith(words))
                return action->trigger();
        }
        ADD_FAILURE() << "no entry " << qPrintable(words);
    }
};

}  // namespace

TEST(CommitmentsPage, SaysWhatWouldFillIt)
{
    CommitmentsAtHome test;

    EXPECT_TRUE(child<QWidget>(test.page, u"nothing"_s).isVisibleTo(&test.page));
    test.agree(u"Send the plan"_s, today);
    EXPECT_FALSE(child<QWidget>(test.page, u"nothing"_s).isVisibleTo(&test.page));
}

TEST(CommitmentsPage, PutsThemIntoGroupsByAge)
{
    CommitmentsAtHome test;
    test.agree(u"Send the plan"_s, today.addDays(-40));
    test.agree(u"Call the bank"_s, today.addDays(40));

    EXPECT_TRUE(test.showsGroup(CommitmentAge::LongOverdue));
    EXPECT_TRUE(test.showsGroup(CommitmentAge::Later));
    EXPECT_FALSE(test.showsGroup(CommitmentAge::ThisWeek));
    EXPECT_TRUE(shows(test.page, u"40 day(s) late"_s)) << qPrintable(shownTexts(test.page));
}

TEST(CommitmentsPage, KeepsOneWithAButtonAndUndoesIt)
{
    CommitmentsAtHome test;
    const auto commitment = test.agree(u"Send the plan"_s, today);

    child<QPushButton>(test.page, u"kept"_s).click();
    EXPECT_EQ(test.now(commitment.id).state, CommitmentState::Kept);
    settle();
    EXPECT_TRUE(test.showsGroup(CommitmentAge::ClosedLately));

    ASSERT_TRUE(test.logbook().undo());
    EXPECT_EQ(test.now(commitment.id).state, CommitmentState::Open);
    settle();
    EXPECT_TRUE(test.showsGroup(CommitmentAge::ThisWeek));
}

TEST(CommitmentsPage, RenegotiatesWithADayAndNothingElse)
{
    CommitmentsAtHome test;
    const auto commitment = test.agree(u"Send the plan"_s, today.addDays(2));

    child<QPushButton>(test.page, u"renegotiate"_s).click();
    auto* dialog = test.page.findChild<ui::RenegotiateDialog*>();
    ASSERT_TRUE(dialog);
    child<QDateEdit>(*dialog, u"due"_s).setDate(today.addDays(12));
    dialog->accept();

    EXPECT_EQ(test.now(commitment.id).due, today.addDays(12));
    EXPECT_EQ(test.now(commitment.id).firstDue, today.addDays(2));
}

TEST(CommitmentsPage, KeepsTheDialogOpenForADayInThePast)
{
    CommitmentsAtHome test;
    test.agree(u"Send the plan"_s, today.addDays(2));
    child<QPushButton>(test.page, u"renegotiate"_s).click();
    auto* dialog = test.page.findChild<ui::RenegotiateDialog*>();
    ASSERT_TRUE(dialog);

    child<QDateEdit>(*dialog, u"due"_s).setDate(today.addDays(-1));
    dialog->accept();

    EXPECT_TRUE(dialog->isVisible());
}

TEST(CommitmentsPage, AsksWhetherTheBeneficiaryReleasedFromIt)
{
    CommitmentsAtHome test;
    const auto commitment = test.agree(u"Send the plan"_s, today);

    test.choose(u"Released by Inès Faure"_s);
    auto* box = test.page.findChild<QMessageBox*>();
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->text().contains(u"Inès Faure"_s));
    EXPECT_EQ(test.now(commitment.id).state, CommitmentState::Open);
    for (auto* button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }

    EXPECT_EQ(test.now(commitment.id).state, CommitmentState::Released);
}

TEST(CommitmentsPage, SaysThatOneWasNotKept)
{
    CommitmentsAtHome test;
    const auto commitment = test.agree(u"Send the plan"_s, today.addDays(-3));

    test.choose(u"It was not kept"_s);

    EXPECT_EQ(test.now(commitment.id).state, CommitmentState::Broken);
    EXPECT_TRUE(textOf(test.page, u"followThrough"_s).startsWith(u"0 of 1"_s));
}

TEST(CommitmentsPage, ShowsThoseOfOthersOnly)
{
    CommitmentsAtHome test;
    test.agree(u"Send the plan"_s, today);
    test.add(Commitment{.id = newId<Commitment>(),
                        .text = text<CommitmentText>(u"Bring the figures"_s),
                        .promised = today,
                        .kind = CommitmentKind::Request,
                        .owner = test.person().id});

    auto& owedBy = child<ui::SegmentedControl>(test.page, u"owedBy"_s);
    owedBy.setValue(int(OwedBy::Others));
    emit owedBy.chosen();
    settle();

    EXPECT_FALSE(shows(test.page, u"Send the plan"_s));
    EXPECT_TRUE(shows(test.page, u"Bring the figures"_s));

    child<QComboBox>(test.page, u"kindFilter"_s).setCurrentIndex(1);
    settle();
    EXPECT_FALSE(shows(test.page, u"Bring the figures"_s));
    EXPECT_TRUE(shows(test.page, u"Nothing here is of this kind and by these people."_s));
}

TEST(CommitmentsPage, HidesTheNamesOfPeople)
{
    CommitmentsAtHome test;
    test.agree(u"Send Inès the plan"_s, today);

    test.desk().names->setHidden(true);
    settle();

    EXPECT_FALSE(shownTexts(test.page).contains(u"Inès"_s)) << qPrintable(shownTexts(test.page));
}

TEST(CommitmentsPage, NamesEverythingForScreenReaders)
{
    CommitmentsAtHome test;
    test.agree(u"Send the plan"_s, today);

    expectEverythingNamed(test.page);
}

TEST(CommitmentsPage, FitsTheSmallestWindowAt200Percent)
{
    const LargeText large;
    CommitmentsAtHome test;
    test.agree(u"Send the plan of the coming quarter with the figures of both shops"_s,
               today.addDays(-3));
    test.page.resize(narrowestPage);

    EXPECT_EQ(sidewaysScroll(test.page), 0);
}

TEST(CommitmentEditor, AddsWhatSomebodyElseOwes)
{
    CommitmentsAtHome test;
    child<QPushButton>(test.page, u"add"_s).click();
    auto* editor = test.page.findChild<ui::CommitmentEditor*>();
    ASSERT_TRUE(editor);
    child<QLineEdit>(*editor, u"text"_s).setText(u"Bring the figures"_s);
    child<QComboBox>(*editor, u"kind"_s).setCurrentIndex(1);
    child<ui::NameCombo>(*editor, u"owner"_s).setCurrentText(u"Inès"_s);
    child<ui::NameCombo>(*editor, u"beneficiary"_s).setCurrentText(u"you"_s);
    child<QCheckBox>(*editor, u"hasDue"_s).setChecked(false);

    editor->accept();

    ASSERT_EQ(test.records().all<Commitment>().size(), 1U);
    const auto& added = test.records().all<Commitment>().front();
    EXPECT_EQ(added.owner, test.person().id);
    EXPECT_FALSE(added.person);
    EXPECT_EQ(added.kind, CommitmentKind::Request);
    EXPECT_FALSE(added.due.isValid());
}

TEST(CommitmentEditor, PointsAtTheBeneficiaryThatIsMissing)
{
    CommitmentsAtHome test;
    auto* editor = ui::editCommitmentOf(test.desk(), {}, &test.page);
    child<QLineEdit>(*editor, u"text"_s).setText(u"Bring the figures"_s);

    editor->accept();

    EXPECT_TRUE(editor->isVisible());
    EXPECT_TRUE(test.records().all<Commitment>().empty());
    EXPECT_TRUE(
        shows(*editor, u"A commitment has two sides: choose somebody else than its owner."_s)
        || shownTexts(*editor).contains(u"two sides"_s));
    expectEverythingNamed(*editor);
}

TEST(CommitmentEditor, KeepsATextWhoseNamesAreHidden)
{
    CommitmentsAtHome test;
    const auto commitment = test.agree(u"Send Inès the plan"_s, today);
    test.desk().names->setHidden(true);
    auto* editor = ui::editCommitmentOf(test.desk(), commitment.id, &test.page);

    EXPECT_FALSE(child<QLineEdit>(*editor, u"text"_s).text().contains(u"Inès"_s));
    editor->accept();

    EXPECT_EQ(test.now(commitment.id).text.text(), u"Send Inès the plan"_s);
}

}  // namespace esperluette::test
