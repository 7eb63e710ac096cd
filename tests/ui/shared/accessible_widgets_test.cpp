// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/accessible_widgets.h"

#include "ui/shared/text_label.h"

#include <QAccessible>
#include <QScrollArea>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

TEST(AccessibleWidgets, AScrollAreaAnswersForAChildThatIsNoLongerThere)
{
    installAccessibleWidgets();
    QScrollArea area;
    area.setWidget(new QWidget);
    auto* accessible = QAccessible::queryAccessibleInterface(&area);

    ASSERT_TRUE(accessible);
    EXPECT_TRUE(accessible->child(0));
    EXPECT_FALSE(accessible->child(accessible->childCount()));
    EXPECT_FALSE(accessible->child(-1));
}

TEST(AccessibleWidgets, ALabelThatIsCutShortIsReadAsText)
{
    installAccessibleWidgets();
    ElidedLabel label(u"A long name of a logbook"_s);
    const auto* accessible = QAccessible::queryAccessibleInterface(&label);

    ASSERT_TRUE(accessible);
    EXPECT_EQ(accessible->role(), QAccessible::StaticText);
    EXPECT_EQ(accessible->text(QAccessible::Name), u"A long name of a logbook"_s);
}

}  // namespace esperluette::ui
