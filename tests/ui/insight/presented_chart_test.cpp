// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/presented_chart.h"

#include "tests/ui/insight/drawn_texts.h"
#include "tests/ui/insight/sample_charts.h"
#include "tests/ui/insight/sample_insight.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// One chart, presented on a screen of a size.
class OnScreen {
public:
    OnScreen(const ComputedChart& chart, QSize size)
    {
        presenting->setAttribute(Qt::WA_DeleteOnClose, false);
        presenting->resize(size);
        presenting->start([chart] { return Presentation{u"the last year"_s, {chart}}; });
        presenting->show();
    }

    PresentedChart& chart() { return *presenting->findChild<PresentedChart*>(); }
    std::vector<DrawnText> texts()
    {
        return textsDrawnBy(chart().size(), [this](QPainter& painter) {
            chart().render(&painter, QPoint(), QRegion(), QWidget::RenderFlags());
        });
    }
    bool shows(const QString& text)
    {
        for (const auto* label : presenting->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }

    std::unique_ptr<Presenting> presenting = std::make_unique<Presenting>(
        std::make_shared<NamesOnScreen>(sampleInsight().logbook()), Language::French, nullptr);
};

const std::vector<QSize> screens{{1024, 700}, {1440, 900}};

/// A map of more rows than a screen has room for.
ComputedChart tallMap(int rows)
{
    static const auto definition = definitionOf(ChartShape::HeatMap, ChartUnit::Level);
    auto data = levelMap(rows, 6);
    for (int row = 0; row < rows; ++row)
        data.categories[std::size_t(row)].label = u"Person %1"_s.arg(row + 1);
    return {&definition, std::move(data)};
}

void turnWheel(QWidget& widget, int angle)
{
    QWheelEvent wheel({50, 50}, widget.mapToGlobal(QPointF(50, 50)), {}, {0, angle}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &wheel);
}

}  // namespace

class EveryPresentedChart : public testing::TestWithParam<const ChartDefinition*> {
protected:
    void SetUp() override
    {
        if (!sampleInsight().find(*GetParam()))
            GTEST_SKIP() << "the sample has no picture of it";
    }
    const ComputedChart& chart() const { return *sampleInsight().find(*GetParam()); }
};

INSTANTIATE_TEST_SUITE_P(Catalogue, EveryPresentedChart, testing::ValuesIn(allCharts()),
                         [](const auto& chart) { return std::string(chart.param->key); });

TEST_P(EveryPresentedChart, IsReadAtTheUsualSizeOfTextOnEveryPage)
{
    for (const auto scale : {1.0, 2.0}) {
        const ScaledText text(scale);
        for (const auto& screen : screens) {
            SCOPED_TRACE(testing::Message() << screen.width() << " x " << scale);
            OnScreen shown(chart(), screen);
            for (int page = 0; page < shown.chart().pages(); ++page) {
                shown.chart().setPage(page);
                const auto texts = shown.texts();
                EXPECT_GE(texts.size(), 2U);
                for (const auto& [words, area, points] : texts)
                    EXPECT_GE(points, QApplication::font().pointSizeF() - 0.01)
                        << words.toStdString();
                expectApartAndWithin(texts, shown.chart().size());
            }
        }
    }
}

TEST_P(EveryPresentedChart, ShowsItsSentenceBelowThePictureOrOnAPageOfItsOwn)
{
    for (const auto scale : {1.0, 2.0}) {
        const ScaledText text(scale);
        OnScreen shown(chart(), {1024, 700});
        if (shown.shows(chart().data.sentence))
            continue;
        shown.chart().setPage(shown.chart().pages() - 1);
        const auto words = wordsOf(shown.texts());
        for (const auto& word : chart().data.sentence.split(u' ', Qt::SkipEmptyParts))
            EXPECT_TRUE(words.contains(word)) << word.toStdString();
    }
}

TEST(PresentedChart, ShowsEachRowOfATallMapOnOnePage)
{
    OnScreen shown(tallMap(58), {1440, 900});
    auto& chart = shown.chart();
    ASSERT_GT(chart.pages(), 1);
    QStringList seen;
    for (int page = 0; page < chart.pages(); ++page) {
        chart.setPage(page);
        for (const auto& drawn : shown.texts())
            seen << drawn.text;
    }
    for (const auto& category : tallMap(58).data.categories)
        EXPECT_EQ(seen.count(category.label), 1) << category.label.toStdString();
}

TEST(PresentedChart, SaysWhichRowsItShowsOnTheScreenAndToScreenReaders)
{
    OnScreen shown(tallMap(58), {1440, 900});
    auto& chart = shown.chart();
    EXPECT_TRUE(chart.pageText().startsWith(u"1–"_s)) << chart.pageText().toStdString();
    EXPECT_TRUE(chart.pageText().contains(u" of 58"_s));
    EXPECT_TRUE(wordsOf(shown.texts()).contains(chart.pageText()));
    EXPECT_TRUE(chart.accessibleName().endsWith(chart.pageText()));
    const auto first = chart.accessibleName();
    chart.setPage(1);
    EXPECT_NE(chart.accessibleName(), first);
}

TEST(PresentedChart, ReachesTheRowsBeyondThoseThatAreShownAtOnce)
{
    OnScreen shown(tallMap(130), {1440, 900});
    shown.chart().setPage(shown.chart().pages() - 1);
    EXPECT_TRUE(shown.chart().pageText().contains(u"–130 of 130"_s));
}

TEST(PresentedChart, FindsThePagesOfTenThousandRowsInAMoment)
{
    QElapsedTimer timer;
    timer.start();
    OnScreen shown(tallMap(10'000), {1440, 900});
    EXPECT_GT(shown.chart().pages(), 10'000 / 60);
    EXPECT_LT(timer.elapsed(), 20'000) << "a few seconds with tests that are not optimised";
}

TEST(PresentedChart, HasOnePageWithoutAWordAboutItWhereEverythingFits)
{
    OnScreen shown(tallMap(4), {1440, 900});
    EXPECT_EQ(shown.chart().pages(), 1);
    EXPECT_TRUE(shown.chart().pageText().isEmpty());
}

TEST(PresentedChart, TurnsItsPagesByKeysAndByTheWheel)
{
    OnScreen shown(tallMap(58), {1440, 900});
    auto& presenting = *shown.presenting;
    auto& chart = shown.chart();
    QTest::keyClick(&presenting, Qt::Key_Down);
    EXPECT_EQ(chart.page(), 1);
    QTest::keyClick(&presenting, Qt::Key_PageUp);
    EXPECT_EQ(chart.page(), 0);
    QTest::keyClick(&presenting, Qt::Key_Up);
    EXPECT_EQ(chart.page(), 0);
    turnWheel(presenting, -120);
    EXPECT_EQ(chart.page(), 1);
    turnWheel(presenting, 60);
    EXPECT_EQ(chart.page(), 1);
    turnWheel(presenting, 60);
    EXPECT_EQ(chart.page(), 0);
}

TEST(PresentedChart, GoesOnToTheNextChartAfterItsLastPageAndBackToIt)
{
    OnScreen shown(tallMap(58), {1440, 900});
    auto& presenting = *shown.presenting;
    presenting.start([] { return Presentation{u"the last year"_s, {tallMap(58), tallMap(3)}}; });
    const auto pages = presenting.pages();
    for (int page = 0; page < pages; ++page)
        QTest::keyClick(&presenting, Qt::Key_PageDown);
    EXPECT_EQ(presenting.position(), 1);
    QTest::keyClick(&presenting, Qt::Key_PageUp);
    EXPECT_EQ(presenting.position(), 0);
    EXPECT_EQ(shown.chart().page(), pages - 1);
    QTest::keyClick(&presenting, Qt::Key_Right);
    EXPECT_EQ(presenting.position(), 1) << "an arrow to the side goes on at once";
}

TEST(PresentedChart, NamesEachPointAndFigureInFullOnOneOfItsPages)
{
    const ScaledText text(2);
    for (const auto* key : {"importance_and_care", "circle"}) {
        const auto& chart = *sampleInsight().find(*findChart(QString::fromLatin1(key)));
        OnScreen shown(chart, {1024, 700});
        QString words;
        for (int page = 0; page < shown.chart().pages(); ++page) {
            shown.chart().setPage(page);
            words += u' ' + wordsOf(shown.texts());
        }
        EXPECT_FALSE(words.contains(u'…')) << words.toStdString();
        for (const auto& category : chart.data.categories)
            EXPECT_TRUE(words.contains(category.label)) << category.label.toStdString();
    }
}

TEST(PresentedChart, DrawsAllPagesAtOneScale)
{
    static const auto definition = definitionOf(ChartShape::Butterfly, ChartUnit::Count);
    std::vector<ChartCategory> categories;
    for (int row = 0; row < 40; ++row)
        categories.push_back({QString::number(row), u"word %1"_s.arg(row), 30});
    const auto falling = [](const QString& key) {
        ChartSeries series{.key = key, .label = key};
        for (int row = 0; row < 40; ++row) {
            series.values.push_back(400 - 10 * row);
            series.n.push_back(400 - 10 * row);
        }
        return series;
    };
    ChartScene scene(definition);
    scene.setLook({});
    scene.setData(dataOf(categories, {falling(u"a"_s), falling(u"b"_s)}));
    scene.setSize({800, 400});
    const auto inked = [&scene](RowRange rows) {
        scene.setRows(rows);
        scene.setSize({800, 400});
        QImage image(800, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        scene.render(&painter, image.rect(), image.rect());
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == Theme::light().client ? 1 : 0;
        }
        return count;
    };
    EXPECT_LT(inked({30, 40}) * 3, inked({0, 10}));
}

}  // namespace esperluette::ui
