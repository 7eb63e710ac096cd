// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/quick_add_dialog.h"

#include "tests/support/accessibility.h"
#include "tests/ui/moments/moment_desk.h"

#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::test {

using namespace Qt::StringLiterals;

namespace {

class QuickAddDialogTest : public testing::Test {
protected:
    QuickAddDialogTest() { dialog.show(); }

    void type(const QString& line) { child<QLineEdit>(dialog, u"line"_s).setText(line); }
    QString row(const QString& name) { return child<QLabel>(dialog, name).text(); }

    MomentDesk desk;
    std::optional<MomentId> kept;
    ui::QuickAddDialog dialog{desk.desk(), [this](const MomentId& moment) { kept = moment; }};
};

}  // namespace

TEST_F(QuickAddDialogTest, ShowsWhatItUnderstandsWhileOneTypes)
{
    type(u"praise"_s);
    EXPECT_EQ(row(u"people"_s), u"not said yet"_s);

    type(u"praise Inès yesterday October window"_s);

    EXPECT_EQ(row(u"people"_s), u"Inès Faure"_s);
    EXPECT_EQ(row(u"day"_s), u"yesterday, held"_s);
    EXPECT_EQ(row(u"text"_s), u"October window"_s);
    EXPECT_TRUE(child<QLineEdit>(dialog, u"line"_s)
                    .accessibleDescription()
                    .contains(u"Inès Faure · yesterday, held"_s));
}

TEST_F(QuickAddDialogTest, KeepsTheMomentOnEnterAsOneStep)
{
    type(u"praise Inès yesterday October window"_s);

    QTest::keyClick(&child<QLineEdit>(dialog, u"line"_s), Qt::Key_Return);

    ASSERT_TRUE(kept);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(desk.current(*kept).held.date(), today.addDays(-1));
    EXPECT_EQ(desk.current(*kept).title.text(), u"October window"_s);
    ASSERT_TRUE(desk.logbook().undo());
    EXPECT_FALSE(desk.records().find(*kept));
}

TEST_F(QuickAddDialogTest, SaysWhatIsMissingAndStaysOpen)
{
    type(u"praise yesterday"_s);
    QTest::keyClick(&child<QLineEdit>(dialog, u"line"_s), Qt::Key_Return);
    EXPECT_EQ(row(u"formProblem"_s), u"⚠ With whom? A first name is enough."_s);

    type(u"Inès yesterday"_s);
    QTest::keyClick(&child<QLineEdit>(dialog, u"line"_s), Qt::Key_Return);
    EXPECT_TRUE(row(u"formProblem"_s).contains(u"What kind of moment"_s));

    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(kept);
    EXPECT_TRUE(desk.records().all<Moment>().empty());
}

TEST_F(QuickAddDialogTest, PlansWhatIsToCome)
{
    type(u"praise Inès tomorrow 14h"_s);
    EXPECT_EQ(row(u"day"_s), u"tomorrow 14:00, to come"_s);

    dialog.accept();

    ASSERT_TRUE(kept);
    EXPECT_EQ(desk.current(*kept).status, MomentStatus::Planned);
    EXPECT_EQ(desk.current(*kept).minuteOfDay, 14 * 60);
}

TEST_F(QuickAddDialogTest, NamesEverythingThatTakesTheKeyboard) { expectEverythingNamed(dialog); }

}  // namespace esperluette::test
