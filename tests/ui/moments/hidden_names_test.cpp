// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/ui/moments/moment_desk.h"
#include "ui/moments/moment_editor.h"
#include "ui/moments/moment_page.h"
#include "ui/moments/note_field.h"

#include <QComboBox>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

/// A page that shows a moment told with names in it: Inès Faure is a person of the logbook.
struct ToldPage : MomentDesk {
    Moment moment = carefulMoment(person(), kind(), today.addDays(-1));
    ui::MomentPage page;

    ToldPage() : page(desk())
    {
        moment.title = text<MomentTitle>(u"Coffee with Inès"_s);
        Preparation preparation{.id = moment.id};
        preparation.expectations.push_back(
            {ExpectationLayer::Emotional, text<ExpectationText>(u"Ines wants to be seen"_s)});
        preparation.checklist.push_back({text<ChecklistText>(u"Call FAURE"_s)});
        preparation.notes = text<LongText>(u"Inès Faure and the window"_s);
        Debrief debrief{.id = moment.id};
        debrief.feltWords = text<LongText>(u"Thank you, said Inès"_s);
        debrief.notes = text<LongText>(u"The window was calm"_s);
        Commitment commitment{.id = newId<Commitment>(),
                              .moment = moment.id,
                              .person = person().id,
                              .text = text<CommitmentText>(u"Show Inès the plan"_s)};
        add(moment, preparation, debrief, commitment);
        page.resize(1180, 820);
        page.show(moment.id);
        page.show();
    }

    ui::NoteField& field(const QString& name) { return child<ui::NoteField>(page, name); }
    void hide(bool hidden = true)
    {
        desk().names->setHidden(hidden);
        settle();
    }
};

}  // namespace

TEST(HiddenNamesOnAMoment, AreInitialsInEverythingThatWasTyped)
{
    ToldPage test;
    test.hide();

    EXPECT_EQ(test.page.title(), u"Coffee with IF"_s);
    EXPECT_TRUE(named(test.page, u"IF wants to be seen"_s));
    EXPECT_TRUE(named(test.page, u"Call IF"_s));
    EXPECT_TRUE(shows(test.page, u"Show IF the plan"_s));
    EXPECT_EQ(test.field(u"preparationNotes"_s).toPlainText(), u"IF and the window"_s);
    EXPECT_EQ(test.field(u"feltWords"_s).toPlainText(), u"Thank you, said IF"_s);
    expectEverythingNamed(test.page);
}

TEST(HiddenNamesOnAMoment, AreShownAgain)
{
    ToldPage test;
    test.hide();
    test.hide(false);

    EXPECT_EQ(test.page.title(), u"Coffee with Inès"_s);
    EXPECT_EQ(test.field(u"feltWords"_s).toPlainText(), u"Thank you, said Inès"_s);
    EXPECT_FALSE(test.field(u"feltWords"_s).isReadOnly());
}

TEST(HiddenNamesOnAMoment, LetOnlyTextsWithoutNamesBeEdited)
{
    ToldPage test;
    test.hide();

    EXPECT_TRUE(test.field(u"feltWords"_s).isReadOnly());
    EXPECT_TRUE(test.field(u"preparationNotes"_s).isReadOnly());
    EXPECT_FALSE(test.field(u"notes"_s).isReadOnly());
}

TEST(HiddenNamesOnAMoment, AreKeptWhenTheStoryIsKept)
{
    ToldPage test;
    test.hide();
    test.field(u"notes"_s).setPlainText(u"The window was very calm"_s);
    child<QPushButton>(test.page, u"keep"_s).click();
    test.page.flush();

    const auto debrief = test.debrief(test.moment.id);
    EXPECT_EQ(debrief->feltWords.text(), u"Thank you, said Inès"_s);
    EXPECT_EQ(debrief->notes.text(), u"The window was very calm"_s);
    const auto preparation = test.preparation(test.moment.id);
    EXPECT_EQ(preparation->notes.text(), u"Inès Faure and the window"_s);
    EXPECT_EQ(preparation->expectations.front().text.text(), u"Ines wants to be seen"_s);
}

TEST(HiddenNamesOnAMoment, AreHiddenInAStoryThatIsNotKeptYetWithoutLosingIt)
{
    ToldPage test;
    test.field(u"notes"_s).setPlainText(u"Faure was calm"_s);
    test.hide();

    EXPECT_EQ(test.field(u"notes"_s).toPlainText(), u"IF was calm"_s);
    EXPECT_EQ(test.field(u"notes"_s).text(), u"Faure was calm"_s);
    EXPECT_TRUE(test.page.hasUnfinishedStory());
}

TEST(HiddenNamesOnAMoment, AreInitialsWhereAMomentIsPlanned)
{
    MomentDesk desk;
    desk.desk().names->setHidden(true);
    QWidget window;

    ui::planMomentFor(desk.desk(), desk.person().id, &window, [](const MomentId&) {});

    EXPECT_EQ(child<QComboBox>(window, u"person"_s).currentText(), u"IF"_s);
}

}  // namespace esperluette::test
