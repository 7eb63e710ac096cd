// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/many_sorts.h"
#include "tests/ui/insight/sample_charts.h"
#include "ui/insight/chart_image.h"
#include "ui/insight/chart_view.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

SampleMoments someMoments()
{
    SampleMoments sample;
    for (const auto day : {today.addDays(-10), today.addDays(-45)}) {
        sample.addCopies(sample.careful(sample.praise, day), 7);
        sample.addCopies(sample.inPart(sample.praise, day), 6);
        sample.addCopies(sample.careful(sample.reframing, day), 8);
        sample.addCopies(sample.missed(sample.firstDay, day), 5);
    }
    return sample;
}

/// Whether any pixel of an area has a colour, give or take smoothing.
bool shows(const QImage& image, const QRect& area, const QColor& colour)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (image.valid(x, y) && image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

/// Whether anything has the colour of a series or of a level.
bool showsFills(const QImage& image, const Theme& theme)
{
    return shows(image, image.rect(), theme.care) || shows(image, image.rect(), theme.client)
        || shows(image, image.rect(), theme.careText);
}

}  // namespace

class EveryChartView : public testing::TestWithParam<const ChartDefinition*> {
protected:
    EveryChartView()
    {
        view.resize(760, 420);
        auto scope = sample.lastYear();
        scope.minimum = 1;  // three people are few
        view.setData(computed(*GetParam(), sample, scope));
    }
    void SetUp() override { ASSERT_TRUE(view.hasPicture()); }
    /// The second mark that has moments behind it, or else the only one.
    std::size_t opening() const
    {
        std::size_t found = view.marks().size();
        int seen = 0;
        for (std::size_t mark = 0; mark < view.marks().size() && seen < 2; ++mark) {
            const auto& [area, category, series] = view.marks()[mark];
            if (view.data().series[series].n[category] <= 0)
                continue;
            found = mark;
            ++seen;
        }
        return found;
    }

    SampleMoments sample = manySorts(1);
    ChartView view{*GetParam(), Language::English};
};

INSTANTIATE_TEST_SUITE_P(Catalogue, EveryChartView, testing::ValuesIn(allCharts()),
                         [](const auto& chart) { return std::string(chart.param->key); });

TEST_P(EveryChartView, HasAMarkWithinItsBordersForEachValueThatHasMoments)
{
    view.grab();
    EXPECT_EQ(view.marks().size(), expectedMarks(*GetParam(), view.data()));
    for (const auto& mark : view.marks()) {
        EXPECT_TRUE(QRectF(view.rect()).contains(mark.area));
        EXPECT_GT(mark.area.width(), 1);
    }
}

TEST_P(EveryChartView, OpensTheMarkThatIsClicked)
{
    view.grab();
    QSignalSpy opened(&view, &ChartView::markActivated);
    const auto mark = view.marks().at(opening());
    QTest::mouseClick(&view, Qt::LeftButton, {}, mark.area.center().toPoint());
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<std::size_t>(), mark.category);
    EXPECT_EQ(opened[0][1].value<std::size_t>(), mark.series);
}

TEST_P(EveryChartView, ReachesEveryMarkWithTheArrowKeys)
{
    view.grab();
    std::set<std::size_t> reached;
    std::vector<std::size_t> waiting{0};
    while (!waiting.empty()) {
        const auto from = waiting.back();
        waiting.pop_back();
        if (!reached.insert(from).second)
            continue;
        for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            view.select(from);
            QTest::keyClick(&view, key);
            waiting.push_back(*view.selected());
        }
    }
    EXPECT_EQ(reached.size(), view.marks().size());
}

TEST_P(EveryChartView, OpensTheSelectedMarkWithEnterAndNothingWithoutOne)
{
    view.grab();
    QSignalSpy opened(&view, &ChartView::markActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_TRUE(opened.empty());
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.selected(), view.marks().size() - 1);
    view.select(opening());
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<std::size_t>(), view.marks()[opening()].category);
}

TEST_P(EveryChartView, IsAChartWithANameAndItsSentenceForScreenReaders)
{
    auto* accessible = QAccessible::queryAccessibleInterface(&view);
    ASSERT_TRUE(accessible);
    EXPECT_EQ(accessible->role(), QAccessible::Chart);
    EXPECT_EQ(accessible->text(QAccessible::Name), chartTitle(*GetParam()));
    EXPECT_TRUE(accessible->text(QAccessible::Description).startsWith(view.data().sentence));
}

TEST_P(EveryChartView, SpeaksTheSelectedMark)
{
    view.grab();
    QSignalSpy pointed(&view, &ChartView::pointedAt);
    view.select(0);
    auto* accessible = QAccessible::queryAccessibleInterface(&view);
    EXPECT_FALSE(view.selectedText().isEmpty());
    EXPECT_TRUE(accessible->text(QAccessible::Name).endsWith(view.selectedText()));
    EXPECT_EQ(pointed.last()[0].toString(), view.selectedText());
}

TEST_P(EveryChartView, ForgetsTheSelectionWhenTheDataChange)
{
    view.grab();
    view.select(view.marks().size() - 1);
    view.setData(GetParam()->compute({Records(), CareReader(Records(), today)}, sample.lastYear()));
    EXPECT_FALSE(view.selected());
    EXPECT_FALSE(view.hasPicture());
    EXPECT_TRUE(view.marks().empty());
    view.grab();
}

TEST_P(EveryChartView, IsDrawnAgainInTheColoursOfADarkPalette)
{
    const auto light = view.grab().toImage();
    view.setPalette(paletteOf(Theme::dark()));
    const auto dark = view.grab().toImage();
    EXPECT_TRUE(showsFills(light, Theme::light()));
    EXPECT_FALSE(showsFills(dark, Theme::light()));
    EXPECT_TRUE(showsFills(dark, Theme::dark()));
}

TEST_P(EveryChartView, IsRenderedForADocumentInLightColoursWithoutAWindow)
{
    const auto image = renderChart(*GetParam(), view.data(), u"the last year"_s, today,
                                   Language::English, {600, 400}, 2);
    EXPECT_EQ(image.size(), QSize(1200, 800));
    EXPECT_EQ(image.pixelColor(2, 2), Theme::light().surface);
    EXPECT_TRUE(showsFills(image, Theme::light()));
}

TEST(StackedBarsView, PutsEachBarInTheRowOfItsCategory)
{
    // Everything in the second stage was handled with care, everything in the first was missed.
    SampleMoments sample;
    sample.addCopies(sample.missed(sample.firstDay), 6);
    sample.addCopies(sample.careful(sample.praise), 6);
    const auto* chart = findChart(u"care_by_stage");
    ChartView view(*chart, Language::English);
    view.resize(760, 300);
    view.setData(chart->compute({sample.records, sample.care()}, sample.lastYear()));

    const auto image = view.grab().toImage();

    ASSERT_EQ(view.marks().size(), 2U);
    EXPECT_FALSE(shows(image, view.marks()[0].area.toAlignedRect(), Theme::light().care));
    EXPECT_TRUE(shows(image, view.marks()[1].area.toAlignedRect(), Theme::light().care));
}

TEST(StackedBarsView, ShowsAGlyphPerMomentWhereThereAreTooFewForShares)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 2);
    const auto* chart = findChart(u"care_by_stage");
    ChartView view(*chart, Language::English);
    view.resize(760, 300);
    view.setData(chart->compute({sample.records, sample.care()}, sample.lastYear()));
    view.grab();

    ASSERT_TRUE(view.hasPicture());
    ASSERT_EQ(view.marks().size(), 1U);
    EXPECT_LT(view.marks()[0].area.width(), 60);
    view.select(0);
    EXPECT_EQ(view.selectedText(), u"feedback, with care: 2 of 2"_s);
}

TEST(MarkText, GivesTheIntervalAndTheNOfAShare)
{
    const auto sample = someMoments();
    const auto* chart = findChart(u"praise_and_reframing");
    ChartView view(*chart, Language::English);
    view.resize(600, 300);
    view.setData(chart->compute({sample.records, sample.care()}, sample.lastYear()));
    view.select(5);
    EXPECT_EQ(view.selectedText(),
              u"Prepared, Reframing: 100% (95% interval: 81% to 100%, n\u00a0=\u00a016)"_s);
}

}  // namespace esperluette::ui
