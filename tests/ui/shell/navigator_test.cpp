// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

#include <QLabel>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

/// A list page and a page for one record.
class NavigatorTest : public testing::Test {
protected:
    NavigatorTest()
    {
        navigator.addPage(
            {.key = u"list"_s, .sideEntry = u"list"_s, .make = [this](QWidget* parent) {
                 ++listsMade;
                 return new QLabel(u"list"_s, parent);
             }});
        navigator.addPage({.key = u"record"_s,
                           .sideEntry = u"list"_s,
                           .make = [](QWidget* parent) { return new QLabel(parent); },
                           .showSubject =
                               [](QWidget& page, const QString& subject) {
                                   static_cast<QLabel&>(page).setText(subject);
                               }});
    }

    QString shown() const { return static_cast<QLabel*>(navigator.currentWidget())->text(); }

    Navigator navigator;
    int listsMade = 0;
};

}  // namespace

TEST_F(NavigatorTest, MakesAPageOnceAndOnlyWhenItIsSeen)
{
    EXPECT_EQ(listsMade, 0);

    navigator.go({u"list"_s, {}});
    navigator.go({u"record"_s, u"a"_s});
    navigator.go({u"list"_s, {}});

    EXPECT_EQ(listsMade, 1);
}

TEST_F(NavigatorTest, GoesBackToTheRecordSeenBefore)
{
    navigator.go({u"record"_s, u"a"_s});
    navigator.go({u"record"_s, u"b"_s});

    navigator.goBack();
    EXPECT_EQ(shown(), u"a"_s);
    navigator.goForward();
    EXPECT_EQ(shown(), u"b"_s);
}

TEST_F(NavigatorTest, ForgetsTheWayForwardWhenAnotherWayIsTaken)
{
    navigator.go({u"record"_s, u"a"_s});
    navigator.go({u"record"_s, u"b"_s});
    navigator.goBack();

    navigator.go({u"list"_s, {}});

    EXPECT_FALSE(navigator.canGoForward());
    navigator.goBack();
    EXPECT_EQ(shown(), u"a"_s);
}

TEST_F(NavigatorTest, DoesNotRememberAPlaceTwiceInARow)
{
    navigator.go({u"list"_s, {}});
    navigator.go({u"list"_s, {}});

    EXPECT_FALSE(navigator.canGoBack());
}

TEST_F(NavigatorTest, LightsTheEntryThatThePageBelongsTo)
{
    EXPECT_TRUE(navigator.sideEntry().isEmpty());

    navigator.go({u"record"_s, u"a"_s});

    EXPECT_EQ(navigator.sideEntry(), u"list"_s);
}

TEST_F(NavigatorTest, ForgetsEverythingWhenItIsCleared)
{
    navigator.go({u"list"_s, {}});
    navigator.go({u"record"_s, u"a"_s});

    navigator.clear();

    EXPECT_FALSE(navigator.canGoBack());
    EXPECT_EQ(navigator.page(u"list"_s), nullptr);
    EXPECT_EQ(navigator.count(), 0);
}

}  // namespace esperluette::ui
