// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logbook/welcome_page.h"

#include "tests/support/accessibility.h"
#include "ui/shared/item_row.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton& button(const WelcomePage& page, const QString& name)
{
    return *page.findChild<QPushButton*>(name);
}

/// The rows of recent files.
QList<ItemRow*> recentRows(const WelcomePage& page)
{
    auto rows = page.findChildren<ItemRow*>();
    rows.removeIf([](const ItemRow* row) { return row->findChild<QPushButton*>() != nullptr; });
    return rows;
}

}  // namespace

TEST(WelcomePage, AsksForWhatItsButtonsSay)
{
    WelcomePage page;
    const QSignalSpy begin(&page, &WelcomePage::newRequested);
    const QSignalSpy open(&page, &WelcomePage::openRequested);
    const QSignalSpy sample(&page, &WelcomePage::sampleRequested);

    button(page, u"new"_s).click();
    button(page, u"open"_s).click();
    button(page, u"sample"_s).click();

    EXPECT_EQ(begin.size(), 1);
    EXPECT_EQ(open.size(), 1);
    EXPECT_EQ(sample.size(), 1);
}

TEST(WelcomePage, OpensARecentLogbook)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"Opéra.esperluette"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    WelcomePage page;
    const QSignalSpy requested(&page, &WelcomePage::recentRequested);

    page.showRecent({file.fileName()});
    recentRows(page).constFirst()->click();

    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested[0][0].toString(), file.fileName());
}

TEST(WelcomePage, ShowsALogbookThatIsGoneWithoutOpeningIt)
{
    WelcomePage page;

    page.showRecent({u"/nowhere/Opéra.esperluette"_s});

    const auto* row = recentRows(page).constFirst();
    EXPECT_FALSE(row->isEnabled());
    EXPECT_TRUE(row->accessibleName().contains(u"Not there any more"_s));
}

TEST(WelcomePage, NamesEverythingThatTakesFocus)
{
    WelcomePage page;
    page.showRecent({u"/nowhere/Opéra.esperluette"_s});
    page.show();

    test::expectEverythingNamed(page);
}

}  // namespace esperluette::ui
