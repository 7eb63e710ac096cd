// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/moment_page.h"

#include "tests/support/accessibility.h"
#include "tests/ui/moments/moment_desk.h"
#include "ui/moments/answer_row.h"
#include "ui/moments/note_field.h"
#include "ui/moments/preparation_panel.h"
#include "ui/shared/add_line.h"
#include "ui/shared/chip.h"
#include "ui/shared/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// A page that shows a praise interview planned for tomorrow.
struct PreparingPage : MomentDesk {
    Moment moment = plannedMoment(person(), kind(), today.addDays(1));
    ui::MomentPage page;

    PreparingPage() : page(desk())
    {
        add(moment);
        page.resize(1180, 820);
        page.show(moment.id);
        page.show();
    }

    void tick(const QString& line)
    {
        auto* box = qobject_cast<QCheckBox*>(named(page, line));
        ASSERT_TRUE(box) << qPrintable(line);
        box->click();
    }
    void type(const QString& list, const QString& typed)
    {
        auto* field = child<QWidget>(page, list).findChild<QLineEdit*>();
        field->setText(typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void answer(const QString& row, int option)
    {
        child<ui::AnswerRow>(page, row).findChildren<QRadioButton*>()[option]->click();
    }
    bool isFolded() { return page.findChild<ui::PreparationPanel*>()->isFolded(); }
    Moment now() const { return current(moment.id); }
};

}  // namespace

TEST(PreparingAMoment, KeepsAnAcceptedSuggestionAsOneStepThatUndoTakesBack)
{
    PreparingPage test;

    test.tick(u"Being seen"_s);

    ASSERT_TRUE(test.preparation(test.moment.id));
    EXPECT_EQ(test.preparation(test.moment.id)->expectations.size(), 1u);
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_FALSE(test.preparation(test.moment.id));
    EXPECT_FALSE(qobject_cast<QCheckBox*>(named(test.page, u"Being seen"_s))->isChecked());
}

TEST(PreparingAMoment, KeepsLinesInTheOrderOfTheLayersWhateverTheOrderOfTyping)
{
    PreparingPage test;
    test.type(u"operationalLines"_s, u"A date for the training"_s);
    test.type(u"relationalLines"_s, u"Eye to eye"_s);
    test.type(u"emotionalLines"_s, u"Feeling proud"_s);

    const auto expectations = test.preparation(test.moment.id)->expectations;

    ASSERT_EQ(expectations.size(), 3u);
    EXPECT_EQ(expectations[0].text.text(), u"Feeling proud"_s);
    EXPECT_EQ(expectations[1].text.text(), u"Eye to eye"_s);
    EXPECT_EQ(expectations[2].text.text(), u"A date for the training"_s);
}

TEST(PreparingAMoment, OpensTheLastCardOnceTheTwoOthersHoldALine)
{
    PreparingPage test;
    EXPECT_TRUE(test.isFolded());

    test.tick(u"Being seen"_s);
    EXPECT_TRUE(test.isFolded());

    test.tick(u"Precise facts"_s);
    EXPECT_FALSE(test.isFolded());
}

TEST(PreparingAMoment, OpensTheLastCardAnywayWhenAsked)
{
    PreparingPage test;

    child<QPushButton>(test.page, u"fold"_s).click();
    EXPECT_FALSE(test.isFolded());

    test.tick(u"Being seen"_s);
    EXPECT_FALSE(test.isFolded());
}

TEST(PreparingAMoment, CountsTheTickedItemsAsEvidence)
{
    PreparingPage test;
    child<QPushButton>(test.page, u"fold"_s).click();

    test.tick(u"Book the room"_s);
    test.tick(u"Find three facts"_s);

    EXPECT_EQ(test.now().evidence.itemsTicked, 2);
    EXPECT_EQ(test.now().evidence.items, 5);
}

TEST(PreparingAMoment, KeepsAnAnticipatedEmotion)
{
    PreparingPage test;

    child<ui::ChipButton>(child<QWidget>(test.page, u"anticipated"_s), u"pride"_s).click();

    EXPECT_EQ(test.preparation(test.moment.id)->anticipatedEmotions, QStringList{u"pride"_s});
}

TEST(PreparingAMoment, KeepsThePlannedSetting)
{
    PreparingPage test;

    child<QPushButton>(child<QWidget>(test.page, u"plannedSetting"_s), u"dedicated_place"_s)
        .click();

    EXPECT_EQ(test.preparation(test.moment.id)->plannedSetting, Setting::DedicatedPlace);
}

TEST(PreparingAMoment, LosesNothingTypedWhenThePageIsLeft)
{
    PreparingPage test;
    child<QWidget>(test.page, u"emotionalLines"_s).findChild<QLineEdit*>()->setText(u"Heard"_s);
    child<ui::NoteField>(test.page, u"preparationNotes"_s).setPlainText(u"October window"_s);

    test.page.hide();

    ASSERT_TRUE(test.preparation(test.moment.id));
    EXPECT_EQ(test.preparation(test.moment.id)->expectations.front().text.text(), u"Heard"_s);
    EXPECT_EQ(test.preparation(test.moment.id)->notes.text(), u"October window"_s);
}

TEST(PreparingAMoment, LeavesAFieldBeingTypedAloneWhenSomethingElseChanges)
{
    PreparingPage test;
    auto* field = child<QWidget>(test.page, u"emotionalLines"_s).findChild<QLineEdit*>();
    field->setText(u"half a li"_s);

    test.tick(u"Precise facts"_s);
    ASSERT_TRUE(test.logbook().undo());

    EXPECT_EQ(field->text(), u"half a li"_s);
}

TEST(PreparingAMoment, ShowsTextThatLooksLikeHtmlAsText)
{
    PreparingPage test;

    test.type(u"emotionalLines"_s, u"<b>loud</b>"_s);

    EXPECT_TRUE(shows(test.page, u"<b>loud</b>"_s));
    for (const auto* label : test.page.findChildren<QLabel*>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->text());
}

TEST(PreparingAMoment, RemembersTheLastPraiseWhenItIsAReframing)
{
    PreparingPage test;
    const auto reframing = someKind(test.stage(), u"reframing_interview"_s);
    const auto moment = plannedMoment(test.person(), reframing, today.addDays(2));
    test.add(reframing, KindGuide{.id = reframing.id}, moment,
             carefulMoment(test.person(), test.kind(), QDate(2026, 9, 1)));

    test.page.show(moment.id);

    EXPECT_TRUE(textOf(test.page, u"settingAdvice"_s).contains(u"Last praised on"_s));
    EXPECT_TRUE(textOf(test.page, u"settingAdvice"_s).contains(u"1 September 2026"_s));
}

TEST(MomentPage, NamesEverythingThatTakesFocus)
{
    PreparingPage test;
    child<QPushButton>(test.page, u"fold"_s).click();

    expectEverythingNamed(test.page);
}

TEST(MomentPage, ListensToAssistiveTechnologyWhichTogglesWithoutAClick)
{
    PreparingPage test;
    auto* pride = qobject_cast<QPushButton*>(named(test.page, u"What they may feel: pride"_s));
    ASSERT_TRUE(pride);
    pride->toggle();
    child<QWidget>(test.page, u"plannedSetting"_s)
        .findChild<QPushButton*>(u"workstation"_s)
        ->toggle();

    const auto kept = test.preparation(test.moment.id);

    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->anticipatedEmotions, QStringList{u"pride"_s});
    EXPECT_EQ(kept->plannedSetting, Setting::Workstation);
}

TEST(MomentPage, TellsReadersWhatFoldsAndWhatTheButtonWouldDo)
{
    PreparingPage test;
    auto& fold = child<QPushButton>(test.page, u"foldGuide"_s);
    EXPECT_EQ(fold.accessibleName(), u"Fold: Guide"_s);

    fold.click();

    EXPECT_EQ(fold.accessibleName(), u"Read: Guide"_s);
}

TEST(MomentPage, SaysWhyItIsOnItsDay)
{
    PreparingPage test;
    EXPECT_TRUE(child<QLabel>(test.page, u"whyText"_s).isHidden());

    child<QPushButton>(test.page, u"why"_s).click();

    EXPECT_FALSE(child<QLabel>(test.page, u"whyText"_s).isHidden());
    EXPECT_FALSE(textOf(test.page, u"whyText"_s).isEmpty());
}

TEST(MomentPage, GoesToThePersonWhenTheMomentIsDeletedAndUndoBringsItBack)
{
    PreparingPage test;
    std::optional<PersonId> activated;
    QObject::connect(&test.page, &ui::MomentPage::personActivated, &test.page,
                     [&](const PersonId& person) { activated = person; });

    child<QPushButton>(test.page, u"delete"_s).click();

    EXPECT_EQ(activated, test.person().id);
    EXPECT_FALSE(test.records().find(test.moment.id));
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_EQ(test.page.title(), u"Prepare: praise_interview"_s);
}

TEST(MomentPage, CancelsAMoment)
{
    PreparingPage test;

    child<QPushButton>(test.page, u"cancel"_s).click();

    EXPECT_EQ(test.now().status, MomentStatus::Cancelled);
    EXPECT_TRUE(child<QPushButton>(test.page, u"move"_s).isHidden());
}

TEST(MomentPage, AsksWhyAMomentWasMissed)
{
    PreparingPage test;
    const auto missed = plannedMoment(test.person(), test.kind(), today.addDays(-30));
    test.add(missed);
    test.page.show(missed.id);

    auto* forgotten = qobject_cast<QPushButton*>([&]() -> QWidget* {
        for (auto* button : test.page.findChildren<QPushButton*>()) {
            if (button->text() == u"Forgot"_s && button->isVisible())
                return button;
        }
        return nullptr;
    }());
    ASSERT_TRUE(forgotten);
    forgotten->click();

    EXPECT_EQ(test.current(missed.id).evidence.cause, MissedCause::Forgot);
}

TEST(TellingAMoment, ShowsTheEvidenceAndUndoTakesItBack)
{
    PreparingPage test;
    child<QPushButton>(child<QWidget>(test.page, u"setting"_s), u"dedicated_place"_s).click();
    child<QSpinBox>(test.page, u"minutes"_s).setValue(35);
    test.answer(u"protectedTime"_s, 0);
    test.answer(u"listening"_s, 1);
    test.answer(u"emotional"_s, 0);

    child<QPushButton>(test.page, u"keep"_s).click();

    EXPECT_EQ(test.now().status, MomentStatus::Told);
    EXPECT_EQ(test.now().evidence.listening, Answer::Partly);
    EXPECT_EQ(test.now().evidence.minutes, 35);
    EXPECT_FALSE(child<QWidget>(test.page, u"criteria"_s).isHidden());
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_EQ(test.now().status, MomentStatus::Planned);
    EXPECT_EQ(child<QSpinBox>(test.page, u"minutes"_s).value(), 0);
}

TEST(TellingAMoment, LeavesWhatIsNotToldUnknown)
{
    PreparingPage test;

    child<QPushButton>(test.page, u"keep"_s).click();

    const auto evidence = test.now().evidence;
    EXPECT_EQ(evidence.setting, Setting::Unknown);
    EXPECT_EQ(evidence.emotional, Answer::Unknown);
    EXPECT_EQ(evidence.minutes, 0);
    EXPECT_EQ(evidence.felt, 0);
}

TEST(TellingAMoment, KeepsADeclaredEmotionApartFromAnImpression)
{
    PreparingPage test;
    child<ui::ChipButton>(child<QWidget>(test.page, u"declared"_s), u"pride"_s).click();
    child<ui::ChipButton>(child<QWidget>(test.page, u"impression"_s), u"unease"_s).click();

    child<QPushButton>(test.page, u"keep"_s).click();

    const std::vector<ToldEmotion> told = {{u"pride"_s, EmotionSource::DeclaredByThePerson},
                                           {u"unease"_s, EmotionSource::ManagersImpression}};
    EXPECT_EQ(test.debrief(test.moment.id)->emotions, told);
}

TEST(TellingAMoment, SaysBesideTheFieldThatAHeldDayCannotBeInTheFuture)
{
    PreparingPage test;
    child<QDateEdit>(test.page, u"held"_s).setDate(today.addDays(3));

    child<QPushButton>(test.page, u"keep"_s).click();

    EXPECT_EQ(test.now().status, MomentStatus::Planned);
    EXPECT_TRUE(child<QDateEdit>(test.page, u"held"_s).property("invalid").toBool());
    EXPECT_FALSE(child<QLabel>(test.page, u"notKept"_s).isHidden());
}

TEST(TellingAMoment, SaysBesideTheCommitmentThatItsDayIsBeforeTheMoment)
{
    PreparingPage test;
    child<QLineEdit>(test.page, u"commitment"_s).setText(u"Training"_s);
    qobject_cast<QDateEdit*>(named(test.page, u"Promised for"_s))->setDate(today.addDays(-9));

    child<QPushButton>(test.page, u"keep"_s).click();

    EXPECT_FALSE(child<QLabel>(test.page, u"commitmentProblem"_s).isHidden());
    EXPECT_TRUE(test.records().all<Commitment>().empty());
}

TEST(TellingAMoment, KeepsACommitmentThatWasTypedAndNotAdded)
{
    PreparingPage test;
    child<QLineEdit>(test.page, u"commitment"_s).setText(u"Window training"_s);

    child<QPushButton>(test.page, u"keep"_s).click();

    ASSERT_EQ(test.records().all<Commitment>().size(), 1u);
    EXPECT_EQ(test.records().all<Commitment>().front().moment, test.moment.id);
    EXPECT_TRUE(child<QLineEdit>(test.page, u"commitment"_s).text().isEmpty());
}

TEST(TellingAMoment, KeepsWhatThePersonOwes)
{
    PreparingPage test;
    child<QComboBox>(test.page, u"commitmentKind"_s).setCurrentIndex(1);
    child<QComboBox>(test.page, u"commitmentOwner"_s).setCurrentIndex(1);
    child<QLineEdit>(test.page, u"commitment"_s).setText(u"Bring the figures"_s);

    child<QPushButton>(test.page, u"keep"_s).click();

    ASSERT_EQ(test.records().all<Commitment>().size(), 1u);
    EXPECT_EQ(test.records().all<Commitment>().front().owner, test.person().id);
    EXPECT_EQ(test.records().all<Commitment>().front().kind, CommitmentKind::Request);
}

TEST(PreparingAMoment, TakesUpWhatIsOpenFromAnotherMomentAndKeepsIt)
{
    PreparingPage test;
    const auto before = carefulMoment(test.person(), test.kind(), today.addDays(-20));
    test.add(before);
    const Commitment open{.id = newId<Commitment>(),
                          .moment = before.id,
                          .person = test.person().id,
                          .text = text<CommitmentText>(u"Window training"_s),
                          .promised = today.addDays(-20)};
    test.add(open);
    settle();
    auto& carried = child<QWidget>(test.page, u"carried"_s);
    ASSERT_TRUE(carried.isVisibleTo(&test.page));
    EXPECT_TRUE(shows(carried, u"Window training"_s));

    child<QPushButton>(carried, u"kept"_s).click();
    settle();

    EXPECT_EQ(test.records().find(open.id)->state, CommitmentState::Kept);
    EXPECT_FALSE(carried.isVisibleTo(&test.page));
}

TEST(TellingAMoment, SharesNotesWithThePersonUnlessAnotherLevelIsChosen)
{
    PreparingPage test;
    child<ui::NoteField>(test.page, u"notes"_s).setPlainText(u"Three facts, well received"_s);

    child<QPushButton>(test.page, u"keep"_s).click();

    EXPECT_EQ(test.debrief(test.moment.id)->noteLevel, NoteLevel::SharedWithThePerson);
}

TEST(TellingAMoment, BringsAStoryBackThatWasLeftUnfinished)
{
    PreparingPage test;
    const auto other = plannedMoment(test.person(), test.kind(), today.addDays(5));
    test.add(other);
    child<ui::NoteField>(test.page, u"notes"_s).setPlainText(u"She spoke first"_s);

    test.page.show(other.id);
    EXPECT_TRUE(child<ui::NoteField>(test.page, u"notes"_s).toPlainText().isEmpty());
    EXPECT_TRUE(test.page.hasUnfinishedStory());
    test.page.show(test.moment.id);

    EXPECT_EQ(child<ui::NoteField>(test.page, u"notes"_s).toPlainText(), u"She spoke first"_s);
    EXPECT_FALSE(child<QLabel>(test.page, u"notKept"_s).isHidden());
}

TEST(TellingAMoment, KeepsAnUnfinishedStoryInTheFileForAnotherPage)
{
    PreparingPage test;
    child<ui::NoteField>(test.page, u"notes"_s).setPlainText(u"She spoke first"_s);

    ASSERT_TRUE(test.page.keepUnfinished());
    ui::MomentPage other(test.desk());
    EXPECT_TRUE(other.hasUnfinishedStory());
    other.show(test.moment.id);
    other.show();

    EXPECT_EQ(child<ui::NoteField>(other, u"notes"_s).toPlainText(), u"She spoke first"_s);
    EXPECT_FALSE(child<QLabel>(other, u"notKept"_s).isHidden());
}

TEST(TellingAMoment, ForgetsTheDraftOfAStoryThatIsKeptOrGivenUp)
{
    PreparingPage test;
    auto& notes = child<ui::NoteField>(test.page, u"notes"_s);
    notes.setPlainText(u"She spoke first"_s);
    ASSERT_TRUE(test.page.keepUnfinished());
    ASSERT_EQ(test.desk().logbook.drafts().size(), 1u);

    child<QPushButton>(test.page, u"keep"_s).click();
    EXPECT_TRUE(test.desk().logbook.drafts().empty());

    notes.setPlainText(u"And then I did"_s);
    ASSERT_TRUE(test.page.keepUnfinished());
    test.page.discardUnfinished();
    EXPECT_TRUE(test.desk().logbook.drafts().empty());
}

TEST(TellingAMoment, ListsThoseWhoWereNotNamedAtACollectiveMoment)
{
    PreparingPage test;
    auto kind = someKind(test.stage(), u"team_success"_s);
    kind.scope = MomentScope::Collective;
    auto moment = plannedMoment(test.person(), kind);
    moment.person.reset();
    const auto lea = somePerson(u"Léa"_s, u"Martin"_s);
    Gathering gathering{.id = moment.id};
    gathering.attendances = {{test.person().id, Part::Invited}, {lea.id, Part::Invited}};
    test.add(kind, KindGuide{.id = kind.id}, lea, moment, gathering);
    test.page.show(moment.id);
    EXPECT_EQ(textOf(test.page, u"notNamed"_s), u"Not named yet: Inès Faure, Léa Martin"_s);

    qobject_cast<QRadioButton*>(named(test.page, u"Léa Martin: contributed"_s))->click();

    EXPECT_EQ(textOf(test.page, u"notNamed"_s), u"Not named yet: Inès Faure"_s);
    child<QPushButton>(test.page, u"keep"_s).click();
    EXPECT_EQ(test.records().gatheringOf(moment.id)->attendances[1].part, Part::Contributor);
}

}  // namespace esperluette::test
