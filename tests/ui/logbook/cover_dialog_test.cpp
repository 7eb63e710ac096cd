// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/cover_dialog.h"

#include "tests/support/accessibility.h"
#include "tests/ui/people/test_desk.h"
#include "ui/shared/form_field.h"

#include <QComboBox>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

class CoverDialogTest : public testing::Test {
protected:
    CoverDialogTest()
    {
        ines.manager = camille.id;
        test.add(camille, ines);
    }

    TestDesk test;
    Person camille = somePerson(u"Camille"_s, u"Petit"_s);
    Person ines = somePerson();
};

TEST_F(CoverDialogTest, OffersThoseWhoLookAfterSomebody)
{
    CoverDialog dialog(test.desk());
    const auto* people = dialog.findChild<QComboBox*>(u"keeperIs"_s);
    ASSERT_EQ(people->count(), 2);
    EXPECT_EQ(people->itemText(1), u"Camille Petit"_s);
}

TEST_F(CoverDialogTest, KeepsWhoKeepsTheLogbookAsOneStep)
{
    CoverDialog dialog(test.desk());
    dialog.open();
    dialog.findChild<QLineEdit*>(u"title"_s)->setText(u"Opéra"_s);
    dialog.findChild<QComboBox*>(u"keeperIs"_s)->setCurrentIndex(1);
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(test.records().cover()->keeperIs, camille.id);
    EXPECT_EQ(test.records().cover()->title.text(), u"Opéra"_s);
    EXPECT_EQ(CoverDialog(test.desk()).draft().keeperIs, camille.id);
    ASSERT_TRUE(test.logbook().undo());
    EXPECT_FALSE(test.records().cover()->keeperIs);
}

TEST_F(CoverDialogTest, AsksWhoTheyAreOnlyOfAManager)
{
    CoverDialog dialog(test.desk());
    dialog.open();
    auto* people = dialog.findChild<QComboBox*>(u"keeperIs"_s);
    people->setCurrentIndex(1);
    EXPECT_TRUE(people->isVisible());
    dialog.findChild<QComboBox*>(u"role"_s)->setCurrentIndex(int(KeeperRole::HrPartner));
    EXPECT_FALSE(people->isVisible());
    dialog.accept();
    EXPECT_EQ(test.records().cover()->keeperRole, KeeperRole::HrPartner);
    EXPECT_FALSE(test.records().cover()->keeperIs);
}

TEST_F(CoverDialogTest, SaysBesideTheFieldWhatIsWrong)
{
    CoverDialog dialog(test.desk());
    dialog.open();
    dialog.findChild<QLineEdit*>(u"title"_s)->setText(QString(201, u'x'));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    expectEverythingNamed(dialog);
}

}  // namespace
}  // namespace esperluette::ui
