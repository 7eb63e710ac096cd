// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/kind_editor.h"

#include "core/journey/built_in_kind.h"
#include "tests/support/accessibility.h"
#include "tests/support/builders.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace esperluette::test {
namespace {

/// An editor on the built-in career interview, and what it saved.
class EditedKind {
public:
    EditedKind()
    {
        const auto* builtIn = builtInKind(u"career_interview");
        m_stage = someStage(someJourney());
        auto kind = builtIn->kind;
        kind.stage = m_stage.id;
        m_draft = draftOf(kind, builtIn->guide);
        ui::KindEditorChoices choices{.language = Language::English,
                                      .key = u"career_interview"_s,
                                      .stages = {{m_stage.id, u"Growth"_s}}};
        choices.builtInName = kind.name.builtIn;
        choices.builtInPurpose = builtIn->guide.purpose.builtIn;
        editor = std::make_unique<ui::KindEditor>(
            m_draft, choices,
            [this](const KindDraft& draft) -> Result<> {
                if (!fault.isEmpty())
                    return failure(ErrorCode::InvalidInput, fault);
                saved.push_back(draft);
                return {};
            },
            [this](const KindDraft&) -> Result<ui::ShownPreview> { return preview; });
        editor->show();
    }

    template <typename Widget>
    Widget& field(const QString& name) const
    {
        auto* found = editor->findChild<Widget*>(name);
        return found ? *found : (qFatal("no %s", qPrintable(name)), *found);
    }
    bool shows(const QString& name) const { return field<QWidget>(name).isVisible(); }
    const KindDraft& draft() const { return m_draft; }

    QString fault;
    ui::ShownPreview preview;
    std::vector<KindDraft> saved;
    std::unique_ptr<ui::KindEditor> editor;

private:
    Stage m_stage = someStage(someJourney());
    KindDraft m_draft;
};

void chooseForm(const EditedKind& edited, const QString& words)
{
    auto& form = edited.field<QComboBox>(u"form"_s);
    ASSERT_GE(form.findText(words), 0);
    form.setCurrentIndex(form.findText(words));
}

TEST(KindEditor, GivesBackWhatItWasGiven)
{
    const EditedKind edited;
    EXPECT_EQ(edited.editor->draft(), edited.draft());
}

TEST(KindEditor, TakesBothLanguages)
{
    EditedKind edited;
    edited.field<QPlainTextEdit>(u"name"_s).setPlainText(u"Parcours"_s);
    edited.field<QPlainTextEdit>(u"nameEnglish"_s).setPlainText(u"Path"_s);
    edited.field<QSpinBox>(u"remindDaysBefore"_s).setValue(7);

    edited.editor->accept();

    ASSERT_EQ(edited.saved.size(), 1u);
    EXPECT_EQ(edited.saved.front().name, (LocalText{u"Parcours"_s, u"Path"_s}));
    EXPECT_EQ(edited.saved.front().remindDaysBefore, 7);
    EXPECT_FALSE(edited.editor->isVisible());
}

TEST(KindEditor, ShowsTheBuiltInTextUnderAnEditedOneAndRestoresIt)
{
    EditedKind edited;
    auto& name = edited.field<QPlainTextEdit>(u"name"_s);
    const auto builtIn = name.toPlainText();
    auto buttons = edited.editor->findChildren<QAbstractButton*>();
    const auto restore = std::ranges::find_if(buttons, [](const QAbstractButton* button) {
        return button->accessibleName() == u"Restore the built-in text: Name (French)"_s;
    });
    ASSERT_NE(restore, buttons.end());
    EXPECT_FALSE((*restore)->isVisible());

    name.setPlainText(u"Autre chose"_s);
    EXPECT_TRUE((*restore)->isVisible());
    (*restore)->click();

    EXPECT_EQ(name.toPlainText(), builtIn);
    EXPECT_FALSE((*restore)->isVisible());
}

TEST(KindEditor, ShowsOnlyTheFieldsThatTheRuleNeeds)
{
    EditedKind edited;
    EXPECT_TRUE(edited.shows(u"first"_s));
    EXPECT_TRUE(edited.shows(u"recap"_s));
    EXPECT_FALSE(edited.shows(u"event"_s));
    chooseForm(edited, u"After an event"_s);
    EXPECT_TRUE(edited.shows(u"event"_s));
    EXPECT_TRUE(edited.shows(u"offset"_s));
    EXPECT_FALSE(edited.shows(u"first"_s));
    EXPECT_FALSE(edited.shows(u"milestone"_s));
    chooseForm(edited, u"For each team, every period"_s);
    EXPECT_TRUE(edited.shows(u"weekday"_s));
    EXPECT_FALSE(edited.shows(u"weekOfMonth"_s));
    chooseForm(edited, u"By hand"_s);
    EXPECT_FALSE(edited.shows(u"weekday"_s));
    EXPECT_FALSE(edited.shows(u"shift"_s));
    EXPECT_TRUE(edited.shows(u"late"_s));
}

TEST(KindEditor, SaysTheRuleInWordsAndWhereItComesFrom)
{
    EditedKind edited;
    auto& words = edited.field<QLabel>(u"ruleWords"_s);
    EXPECT_TRUE(words.text().contains(u"from the last one held"_s));
    EXPECT_TRUE(edited.field<QLabel>(u"legalSource"_s).text().contains(u"L6315-1"_s));
    chooseForm(edited, u"By hand"_s);
    EXPECT_EQ(words.text(), u"Planned by hand."_s);
}

TEST(KindEditor, ShowsWhatANewRuleWouldMoveBeforeItSaves)
{
    EditedKind edited;
    edited.preview = {u"2 moments would move."_s, {u"Inès Faure: 1 Dec → 8 Dec"_s}};
    chooseForm(edited, u"On anniversaries"_s);

    edited.editor->accept();

    EXPECT_TRUE(edited.saved.empty());
    EXPECT_TRUE(edited.shows(u"previewSentence"_s));
    EXPECT_EQ(edited.field<QLabel>(u"previewSentence"_s).text(), u"2 moments would move."_s);
    EXPECT_TRUE(edited.field<QLabel>(u"previewLines"_s).text().contains(u"Inès Faure"_s));
    edited.editor->accept();
    ASSERT_EQ(edited.saved.size(), 1u);
    EXPECT_EQ(edited.saved.front().rule.form, RuleForm::Anniversary);
}

TEST(KindEditor, SavesAtOnceARuleThatMovesNothing)
{
    EditedKind edited;
    chooseForm(edited, u"On anniversaries"_s);
    edited.editor->accept();
    EXPECT_EQ(edited.saved.size(), 1u);
}

TEST(KindEditor, AsksAgainWhenTheRuleChangesAfterItWasShown)
{
    EditedKind edited;
    edited.preview = {u"2 moments would move."_s, {}};
    chooseForm(edited, u"On anniversaries"_s);
    edited.editor->accept();
    edited.field<QSpinBox>(u"late"_s).setValue(3);
    EXPECT_FALSE(edited.shows(u"previewSentence"_s));
    edited.editor->accept();
    EXPECT_TRUE(edited.saved.empty());
}

TEST(KindEditor, PointsAtTheFieldThatIsWrongAndStaysOpen)
{
    EditedKind edited;
    edited.fault = u"minutesMax"_s;
    edited.editor->accept();
    EXPECT_TRUE(edited.editor->isVisible());
    auto& field = edited.field<QSpinBox>(u"minutesMax"_s);
    EXPECT_FALSE(field.accessibleDescription().isEmpty());
    EXPECT_EQ(edited.editor->focusWidget(), &field);
}

TEST(KindEditor, AddsAndRemovesLinesOfItsLists)
{
    EditedKind edited;
    const auto before = edited.draft().checklist.size();
    auto& checklist = edited.field<QWidget>(u"checklist"_s);
    for (auto* button : checklist.findChildren<QAbstractButton*>()) {
        if (button->text() == u"+ Something to do"_s)
            button->click();
    }
    auto areas = checklist.findChildren<QPlainTextEdit*>();
    ASSERT_EQ(areas.size(), qsizetype(2 * (before + 1)));
    EXPECT_EQ(edited.editor->draft().checklist.size(), before + 1);
    EXPECT_EQ(edited.editor->draft().checklist.back().offsetDays, -1);
    for (auto* cross : checklist.findChildren<QAbstractButton*>()) {
        if (cross->accessibleName().startsWith(u"Remove: "_s)) {
            cross->click();
            break;
        }
    }
    EXPECT_EQ(edited.editor->draft().checklist.size(), before);
}

TEST(KindEditor, NamesEveryFieldForScreenReaders)
{
    EditedKind edited;
    expectEverythingNamed(*edited.editor);
}

TEST(KindEditor, ReadsANumberOfDaysBeforeOrAfterAsItIsTyped)
{
    EditedKind edited;
    auto* offset = edited.field<QWidget>(u"checklist"_s).findChild<QSpinBox*>(u"itemOffset"_s);
    ASSERT_TRUE(offset);
    offset->setValue(0);
    offset->selectAll();
    QTest::keyClicks(offset, u"-12"_s);
    EXPECT_EQ(edited.editor->draft().checklist.front().offsetDays, -12);
}

}  // namespace
}  // namespace esperluette::test
