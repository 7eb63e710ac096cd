// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/measures_dialog.h"

#include "tests/support/accessibility.h"
#include "tests/ui/insight/insight_desk.h"
#include "ui/insight/measure_editor.h"
#include "ui/insight/measures_model.h"
#include "ui/shared/form_field.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

class MeasuresDialogTest : public testing::Test {
protected:
    MeasuresDialogTest() { dialog.open(); }

    static void fill(MeasureEditor& editor, MeasureSubject subject, const QString& figure,
                     QDate day, int n, const QString& source)
    {
        editor.findChild<QComboBox*>(u"subject"_s)->setCurrentIndex(int(subject));
        editor.findChild<QLineEdit*>(u"figure"_s)->setText(figure);
        editor.findChild<QDateEdit*>(u"measureDay"_s)->setDate(day);
        editor.findChild<QSpinBox*>(u"answers"_s)->setValue(n);
        editor.findChild<QLineEdit*>(u"measureSource"_s)->setText(source);
        editor.accept();
    }
    void add(MeasureSubject subject, const QString& figure, QDate day, int n = 0)
    {
        auto* editor = dialog.addFigure();
        fill(*editor, subject, figure, day, n, u"SIRH"_s);
        EXPECT_FALSE(editor->isVisible());
    }
    QString cell(int row, int column) const
    {
        const auto* model = dialog.findChild<QTableView*>(u"figures"_s)->model();
        return model->index(row, column).data().toString();
    }
    QPushButton& button(const QString& name) { return *dialog.findChild<QPushButton*>(name); }

    InsightDesk test;
    Desk desk = test.desk();
    MeasuresDialog dialog{desk};
};

}  // namespace

TEST_F(MeasuresDialogTest, SaysWhatToEnterWhereThereIsNothing)
{
    EXPECT_TRUE(dialog.findChild<QLabel*>(u"noFigures"_s)->isVisible());
    EXPECT_FALSE(button(u"change"_s).isEnabled());
    EXPECT_FALSE(dialog.changeFigure());
}

TEST_F(MeasuresDialogTest, ListsFiguresInTheOrderOfTheCircleTheLastOnesFirst)
{
    add(MeasureSubject::Enps, u"12"_s, {2025, 12, 31}, 48);
    add(MeasureSubject::Turnover, u"9,5"_s, {2024, 12, 31});
    add(MeasureSubject::Turnover, u"1250.25"_s.left(3), {2025, 12, 31});
    ASSERT_EQ(test.records().all<Measure>().size(), 3U);
    EXPECT_EQ(cell(0, MeasuresModel::NameColumn), u"Turnover"_s);
    EXPECT_EQ(cell(0, MeasuresModel::FigureColumn), u"125"_s);
    EXPECT_EQ(cell(1, MeasuresModel::FigureColumn), u"9.5"_s);
    EXPECT_EQ(cell(1, MeasuresModel::DayColumn), u"31 Dec 2024"_s);
    EXPECT_EQ(cell(1, MeasuresModel::CountColumn), QString());
    EXPECT_EQ(cell(2, MeasuresModel::NameColumn), u"eNPS"_s);
    EXPECT_EQ(cell(2, MeasuresModel::CountColumn), u"48"_s);
    EXPECT_EQ(cell(2, MeasuresModel::SourceColumn), u"SIRH"_s);
}

TEST_F(MeasuresDialogTest, ChangesAndRemovesTheSelectedFigureAsStepsThatAreUndone)
{
    add(MeasureSubject::Turnover, u"9,5"_s, {2025, 12, 31}, 40);
    auto* editor = dialog.changeFigure();
    ASSERT_TRUE(editor);
    EXPECT_EQ(editor->draft(),
              (MeasureDraft{MeasureSubject::Turnover, u"9.5"_s, {2025, 12, 31}, 40, u"SIRH"_s}));
    fill(*editor, MeasureSubject::Turnover, u"10"_s, {2025, 12, 31}, 41, u"SIRH"_s);
    EXPECT_EQ(test.records().all<Measure>().front().hundredths, 1000);
    dialog.removeFigure();
    EXPECT_TRUE(test.records().all<Measure>().empty());
    EXPECT_FALSE(button(u"remove"_s).isEnabled());
    ASSERT_TRUE(test.logbook().undo());
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_EQ(test.records().all<Measure>().front().hundredths, 950);
    EXPECT_EQ(cell(0, MeasuresModel::FigureColumn), u"9.5"_s);
}

TEST_F(MeasuresDialogTest, SaysBesideTheFieldWhatIsWrongAndTakesItBackWhenItIsRight)
{
    auto* editor = dialog.addFigure();
    const auto problemOf = [&](const QString& name) {
        for (auto* field : editor->findChildren<FormField*>()) {
            if (field->field()->objectName() == name)
                return field->problem();
        }
        return u"no field"_s;
    };
    fill(*editor, MeasureSubject::Enps, u"101"_s, today, 0, {});
    EXPECT_TRUE(editor->isVisible());
    EXPECT_FALSE(problemOf(u"figure"_s).isEmpty());
    fill(*editor, MeasureSubject::Enps, u"10"_s, today.addDays(1), 0, {});
    EXPECT_TRUE(problemOf(u"figure"_s).isEmpty());
    EXPECT_FALSE(problemOf(u"measureDay"_s).isEmpty());
    fill(*editor, MeasureSubject::Enps, u"10"_s, today, 0, {});
    EXPECT_FALSE(editor->isVisible());
}

TEST_F(MeasuresDialogTest, SaysTheUnitAndTheLimitsOfEachFigure)
{
    auto* editor = dialog.addFigure();
    const auto hints = [&] {
        QStringList texts;
        for (const auto* label : editor->findChildren<QLabel*>())
            texts << label->text();
        return texts;
    };
    EXPECT_TRUE(hints().contains(u"% of the average headcount in a year; from 0 to 500"_s));
    editor->findChild<QComboBox*>(u"subject"_s)->setCurrentIndex(int(MeasureSubject::TrainingCost));
    EXPECT_TRUE(hints().contains(u"€ per person in a year; from 0 to 1,000,000"_s));
}

TEST_F(MeasuresDialogTest, AddsChangesAndRemovesFiguresOfEverySubject)
{
    for (const auto subject : measureSubjects)
        add(subject, u"7"_s, {2025, 12, 31}, 40);
    ASSERT_EQ(test.records().all<Measure>().size(), measureSubjects.size());
    EXPECT_EQ(cell(5, MeasuresModel::NameColumn), u"Intent to stay"_s);
    EXPECT_EQ(cell(6, MeasuresModel::NameColumn), u"Pride"_s);
    EXPECT_EQ(cell(6, MeasuresModel::CountColumn), u"40"_s);
    dialog.findChild<QTableView*>(u"figures"_s)->selectRow(5);
    auto* editor = dialog.changeFigure();
    ASSERT_TRUE(editor);
    EXPECT_EQ(editor->draft().subject, MeasureSubject::IntentToStay);
    fill(*editor, MeasureSubject::IntentToStay, u"72,5"_s, {2025, 12, 31}, 41, u"SIRH"_s);
    EXPECT_EQ(cell(5, MeasuresModel::FigureColumn), u"72.5"_s);
    dialog.removeFigure();
    EXPECT_EQ(test.records().all<Measure>().size(), measureSubjects.size() - 1);
}

TEST_F(MeasuresDialogTest, AsksForNoNOfANumberOfPeople)
{
    auto* editor = dialog.addFigure();
    const auto& answers = *editor->findChild<QSpinBox*>(u"answers"_s);
    EXPECT_TRUE(answers.isVisible());
    editor->findChild<QComboBox*>(u"subject"_s)->setCurrentIndex(int(MeasureSubject::Referrals));
    EXPECT_FALSE(answers.isVisible());
    fill(*editor, MeasureSubject::Referrals, u"3"_s, {2025, 12, 31}, 12, u"SIRH"_s);
    ASSERT_EQ(test.records().all<Measure>().size(), 1U);
    EXPECT_EQ(test.records().all<Measure>().front().n, 0);
    EXPECT_EQ(cell(0, MeasuresModel::CountColumn), QString());
}

TEST_F(MeasuresDialogTest, RefusesAPartOfAPerson)
{
    auto* editor = dialog.addFigure();
    fill(*editor, MeasureSubject::ProjectVolunteers, u"2,5"_s, today, 0, {});
    EXPECT_TRUE(editor->isVisible());
    EXPECT_TRUE(test.records().all<Measure>().empty());
}

TEST_F(MeasuresDialogTest, NamesEverythingThatTakesFocus)
{
    add(MeasureSubject::Turnover, u"9"_s, {2025, 12, 31});
    expectEverythingNamed(dialog);
    expectEverythingNamed(*dialog.addFigure());
}

}  // namespace esperluette::ui
