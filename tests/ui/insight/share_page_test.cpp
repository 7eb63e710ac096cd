// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight/insight_desk.h"
#include "ui/insight/insight_page.h"

#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// The page of insight on a logbook with six praises that is called after a person.
class SharePageTest : public testing::Test {
protected:
    SharePageTest()
    {
        test.ines = somePerson(u"Zacharie"_s, u"Quentin"_s);
        test.addPerson();
        test.addCareful(test.praise(), 6);
        const auto& cover = *test.records().cover();
        auto titled = cover;
        titled.title = *LogbookTitle::parse(u"The team of Zacharie"_s);
        ChangeSet changes(StepName{"Test"});
        changes.update(cover, titled);
        test.add(changes);
        page.show();
    }

    /// Chooses the command and then `path` in its dialog.
    void exportTo(const QString& path)
    {
        for (const auto* menu : page.findChildren<QMenu*>()) {
            for (auto* action : menu->actions()) {
                if (action->text() == u"Export page as PDF…"_s)
                    action->trigger();
            }
        }
        auto* dialog = page.findChild<QFileDialog*>();
        ASSERT_TRUE(dialog);
        EXPECT_EQ(dialog->defaultSuffix(), u"pdf"_s);
        emit dialog->fileSelected(path);
        delete dialog;
    }

    InsightDesk test;
    TestFolder folder;
    Desk desk = test.desk();
    InsightPage page{desk};
};

TEST_F(SharePageTest, SavesADocumentAndSaysWhere)
{
    QSignalSpy said(&page, &InsightPage::said);
    const auto path = folder.path(u"page.pdf"_s);
    exportTo(path);

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said[0][0].toString().contains(u"page.pdf"_s));
}

TEST_F(SharePageTest, TellsWhyADocumentCannotBeSaved)
{
    QSignalSpy failed(&page, &InsightPage::failed);
    exportTo(folder.path(u"missing/page.pdf"_s));
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(SharePageTest, PrintsTheFiguresAndEveryChartWithWhatThePageSays)
{
    const auto printed = page.printed();

    EXPECT_EQ(printed.logbook, u"The team of Zacharie"_s);
    ASSERT_EQ(printed.figures.size(), 3U);
    EXPECT_EQ(printed.figures[0].name, u"With care"_s);
    EXPECT_EQ(printed.figures[0].figure, u"100%"_s);
    EXPECT_EQ(printed.charts.size(), allCharts().size());
    EXPECT_EQ(printed.day, today);
}

TEST_F(SharePageTest, HidesTheNameOfWhomTheLogbookIsCalledAfter)
{
    desk.names->setHidden(true);
    EXPECT_FALSE(page.printed().logbook.contains(u"Zacharie"_s));
}

}  // namespace

}  // namespace esperluette::ui
