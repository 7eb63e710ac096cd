// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/mirror_dialog.h"

#include "tests/support/accessibility.h"
#include "tests/ui/insight/insight_desk.h"
#include "ui/insight/mirror_editor.h"
#include "ui/insight/mirror_model.h"
#include "ui/shared/form_field.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

class MirrorDialogTest : public testing::Test {
protected:
    MirrorDialogTest() { dialog.open(); }

    static void fill(MirrorEditor& editor, const QString& name, int customers, int employees)
    {
        editor.findChild<QLineEdit*>(u"mirrorName"_s)->setText(name);
        editor.findChild<QLineEdit*>(u"forCustomers"_s)->setText(u"Enquête"_s);
        editor.findChild<QComboBox*>(u"customers"_s)->setCurrentIndex(customers);
        editor.findChild<QComboBox*>(u"employees"_s)->setCurrentIndex(employees);
        editor.accept();
    }
    QString cell(int row, int column) const
    {
        const auto* model = dialog.findChild<QTableView*>(u"pairs"_s)->model();
        return model->index(row, column).data().toString();
    }

    InsightDesk test;
    Desk desk = test.desk();
    MirrorDialog dialog{desk};
};

}  // namespace

TEST_F(MirrorDialogTest, SaysWhatToBeginWithWhereThereIsNothing)
{
    EXPECT_TRUE(dialog.findChild<QLabel*>(u"noPairs"_s)->isVisible());
    EXPECT_FALSE(dialog.changePair());
}

TEST_F(MirrorDialogTest, ListsPairsWithTheGreatestGapFirst)
{
    fill(*dialog.addPair(), u"Café"_s, 4, 4);
    fill(*dialog.addPair(), u"Écouter"_s, 4, 1);
    fill(*dialog.addPair(), u"Comprendre"_s, 1, 2);
    EXPECT_EQ(cell(0, MirrorModel::NameColumn), u"Écouter"_s);
    EXPECT_EQ(cell(0, MirrorModel::CustomersColumn), u"4 · Enquête"_s);
    EXPECT_EQ(cell(0, MirrorModel::GapColumn), u"3 step(s) behind"_s);
    EXPECT_EQ(cell(1, MirrorModel::GapColumn), u"symmetrical"_s);
    EXPECT_EQ(cell(2, MirrorModel::GapColumn), u"1 step(s) ahead"_s);
}

TEST_F(MirrorDialogTest, ChangesAndRemovesAPairAsStepsThatAreUndone)
{
    fill(*dialog.addPair(), u"Écouter"_s, 4, 1);
    auto* editor = dialog.changePair();
    ASSERT_TRUE(editor);
    EXPECT_EQ(editor->draft(), (MirrorDraft{u"Écouter"_s, u"Enquête"_s, {}, 4, 1, {}}));
    fill(*editor, u"Écouter"_s, 4, 2);
    EXPECT_EQ(test.records().all<MirrorPair>().front().employees, 2);
    dialog.removePair();
    EXPECT_TRUE(test.records().all<MirrorPair>().empty());
    ASSERT_TRUE(test.logbook().undo());
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_EQ(test.records().all<MirrorPair>().front().employees, 1);
}

TEST_F(MirrorDialogTest, SaysBesideTheFieldWhatIsWrong)
{
    fill(*dialog.addPair(), u"Écouter"_s, 4, 1);
    auto* editor = dialog.addPair();
    fill(*editor, u"écouter"_s, 4, 1);
    EXPECT_TRUE(editor->isVisible());
    for (auto* field : editor->findChildren<FormField*>()) {
        if (field->field()->objectName() == u"mirrorName"_s) {
            EXPECT_FALSE(field->problem().isEmpty());
        }
    }
}

TEST_F(MirrorDialogTest, IsForKeyboardAndScreenReaders)
{
    fill(*dialog.addPair(), u"Écouter"_s, 4, 1);
    expectEverythingNamed(dialog);
    expectEverythingNamed(*dialog.changePair());
}

}  // namespace esperluette::ui
