// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care.h"
#include "tests/ui/insight/drawn_texts.h"
#include "tests/ui/insight/sample_charts.h"
#include "ui/insight/chart_image.h"
#include "ui/insight/chart_view.h"
#include "ui/insight/grouped_rows.h"

#include <QApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <set>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

struct Sheet {
    QSize size;
    double textScale;
};

const std::vector<Sheet> sheets{
    {{480, 300}, 1}, {{480, 300}, 2}, {{720, 400}, 1}, {{720, 400}, 2}, {{1024, 900}, 1}};

ChartLook lookOf(double textScale, const Theme& theme = Theme::light())
{
    auto font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * textScale);
    return {&theme, font, Language::English};
}

std::vector<DrawnText> textsOf(ChartScene& scene, QSize size)
{
    return textsDrawnBy(size, [&](QPainter& painter) {
        scene.render(&painter, QRectF({}, size), QRectF({}, size));
    });
}

QImage pictureOf(ChartScene& scene, QSize size, const Theme& theme)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.surface);
    QPainter painter(&image);
    scene.render(&painter, QRectF({}, size), QRectF({}, size));
    return image;
}

/// A sample drawn on a sheet.
struct DrawnSample {
    DrawnSample(const SampleChart& sample, const Sheet& sheet) :
        definition(sample.definition), scene(definition)
    {
        scene.setLook(lookOf(sheet.textScale));
        scene.setData(sample.data);
        scene.setSize(sheet.size);
        texts = textsOf(scene, sheet.size);
    }
    bool says(const QString& text) const
    {
        return std::ranges::any_of(
            texts, [&](const DrawnText& drawn) { return drawn.text.contains(text); });
    }

    ChartDefinition definition;
    ChartScene scene;
    std::vector<DrawnText> texts;
};

bool hasAnyOf(const QImage& image, const std::set<QRgb>& colours)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (colours.contains(image.pixel(x, y)))
                return true;
        }
    }
    return false;
}

std::set<QRgb> fillsOf(const Theme& theme)
{
    return {theme.care.rgb(), theme.client.rgb(), theme.careText.rgb()};
}

}  // namespace

class EveryShape : public testing::TestWithParam<SampleChart> { };

INSTANTIATE_TEST_SUITE_P(Samples, EveryShape, testing::ValuesIn(sampleCharts()),
                         [](const auto& sample) { return sample.param.name; });

TEST_P(EveryShape, HasAMarkForEachValueWithinItsBorders)
{
    for (const auto& sheet : sheets) {
        DrawnSample drawn(GetParam(), sheet);
        const auto borders = QRectF({}, sheet.size).adjusted(-0.5, -0.5, 0.5, 0.5);
        EXPECT_EQ(drawn.scene.marks().size(),
                  expectedMarks(GetParam().definition, GetParam().data));
        for (const auto& mark : drawn.scene.marks()) {
            EXPECT_TRUE(borders.contains(mark.area));
            EXPECT_GT(mark.area.width(), 0.5);
            EXPECT_GT(mark.area.height(), 0.5);
        }
    }
}

TEST_P(EveryShape, HasMarksThatDoNotOverlap)
{
    if (GetParam().definition.shape == ChartShape::Scatter)
        return;  // points may be where they are
    for (const auto& sheet : sheets) {
        DrawnSample drawn(GetParam(), sheet);
        const auto& marks = drawn.scene.marks();
        for (std::size_t one = 0; one < marks.size(); ++one) {
            for (auto other = one + 1; other < marks.size(); ++other) {
                const auto common = marks[one].area.intersected(marks[other].area);
                EXPECT_TRUE(common.width() < 0.1 || common.height() < 0.1)
                    << one << " and " << other << " at " << sheet.size.width() << " x "
                    << sheet.textScale;
            }
        }
    }
}

TEST_P(EveryShape, WritesLabelsThatDoNotOverlapAndStayWithin)
{
    for (const auto& sheet : sheets) {
        DrawnSample drawn(GetParam(), sheet);
        SCOPED_TRACE(testing::Message() << sheet.size.width() << " x " << sheet.textScale);
        EXPECT_GT(drawn.texts.size(), 3U);
        expectApartAndWithin(drawn.texts, sheet.size);
    }
}

TEST_P(EveryShape, WritesNothingOverAnythingWithNamesOf80Characters)
{
    auto sample = GetParam();
    for (std::size_t index = 0; index < sample.data.categories.size(); ++index)
        sample.data.categories[index].label = longName(int(index));
    for (std::size_t index = 0; index < sample.data.series.size(); ++index)
        sample.data.series[index].label = longName(100 + int(index));
    for (const auto& sheet : sheets) {
        DrawnSample drawn(sample, sheet);
        for (std::size_t one = 0; one < drawn.texts.size(); ++one) {
            for (auto other = one + 1; other < drawn.texts.size(); ++other)
                EXPECT_FALSE(
                    inner(drawn.texts[one].area).intersects(inner(drawn.texts[other].area)))
                    << drawn.texts[one].text.toStdString() << " and "
                    << drawn.texts[other].text.toStdString();
        }
    }
}

TEST_P(EveryShape, CanBeReadAtItsPreferredHeight)
{
    for (const auto textScale : {1.0, 2.0}) {
        DrawnSample drawn(GetParam(), {{720, 400}, textScale});
        const auto line = QFontMetricsF(lookOf(textScale).labelFont()).height();
        EXPECT_GE(drawn.scene.preferredHeight(), line * 4);
        EXPECT_LT(drawn.scene.preferredHeight(), line * 150);
    }
}

TEST_P(EveryShape, ReachesEveryMarkWithTheArrowKeys)
{
    const auto definition = GetParam().definition;
    ChartView view(definition, Language::English);
    view.resize(720, 400);
    view.setData(GetParam().data);
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

TEST_P(EveryShape, SpeaksEveryMark)
{
    const auto definition = GetParam().definition;
    ChartView view(definition, Language::English);
    view.resize(720, 400);
    view.setData(GetParam().data);
    const auto spoken = view.spokenText();
    EXPECT_TRUE(spoken.startsWith(GetParam().data.sentence));
    for (std::size_t mark = 0; mark < std::min<std::size_t>(100, view.marks().size()); ++mark) {
        view.select(mark);
        const auto& label = view.data().categories[view.marks()[mark].category].label;
        EXPECT_TRUE(view.selectedText().startsWith(label));
        EXPECT_FALSE(view.selectedText().contains(u"nan"_s, Qt::CaseInsensitive));
        EXPECT_TRUE(spoken.contains(label));
    }
}

TEST_P(EveryShape, IsDrawnInTheColoursOfLightAndDark)
{
    DrawnSample drawn(GetParam(), {{720, 400}, 1});
    const auto light = pictureOf(drawn.scene, {720, 400}, Theme::light());
    drawn.scene.setLook(lookOf(1, Theme::dark()));
    const auto dark = pictureOf(drawn.scene, {720, 400}, Theme::dark());
    EXPECT_TRUE(hasAnyOf(light, fillsOf(Theme::light())));
    EXPECT_TRUE(hasAnyOf(dark, fillsOf(Theme::dark())));
    EXPECT_FALSE(hasAnyOf(dark, fillsOf(Theme::light())));
    EXPECT_FALSE(hasAnyOf(dark, {Theme::light().ink.rgb(), Theme::light().surface.rgb()}));
}

TEST_P(EveryShape, StandsDataThatLackSomething)
{
    const auto definition = GetParam().definition;
    ChartScene scene(definition);
    scene.setLook(lookOf(1));
    scene.setSize({480, 300});
    const auto drawn = [&](ChartData data) {
        scene.setData(std::move(data));
        scene.preferredHeight();
        textsOf(scene, {480, 300});
        return scene.hasPicture();
    };
    const auto& whole = GetParam().data;
    EXPECT_FALSE(drawn({}));
    EXPECT_FALSE(drawn({.categories = whole.categories, .n = 9}));
    EXPECT_FALSE(drawn({.series = whole.series}));

    auto unknown = whole;
    for (auto& series : unknown.series)
        series.values.assign(series.values.size(), unsaid);
    EXPECT_FALSE(drawn(unknown));
    EXPECT_TRUE(scene.marks().empty());

    auto one = whole;
    one.categories.resize(1);
    EXPECT_TRUE(drawn(one));
    EXPECT_FALSE(scene.marks().empty());

    auto noNumbers = whole;
    noNumbers.series.push_back({.key = u"empty"_s});
    for (auto& series : noNumbers.series)
        series.n.clear();
    EXPECT_TRUE(drawn(noNumbers));

    auto zero = whole;
    for (auto& series : zero.series)
        series.values.assign(series.values.size(), 0);
    EXPECT_TRUE(drawn(zero));
}

TEST(HeatMapView, ShowsSixtyOfTenThousandRowsAndSaysHowManyMoreThereAre)
{
    const SampleChart sample{"", definitionOf(ChartShape::HeatMap, ChartUnit::Level),
                             levelMap(10'000, 35, true)};
    DrawnSample drawn(sample, {{1024, 2000}, 1});
    EXPECT_TRUE(drawn.says(u"9,940"_s));
    for (const auto& mark : drawn.scene.marks())
        EXPECT_LT(mark.category, GroupedRows::most);
    EXPECT_LT(drawn.scene.preferredHeight(), 4000);
}

TEST(HeatMapView, ShortensLongNamesInTheMiddleAndGivesThemInFull)
{
    const SampleChart sample{"", definitionOf(ChartShape::HeatMap, ChartUnit::Level),
                             levelMap(6, 6, true)};
    DrawnSample drawn(sample, {{600, 300}, 1});
    EXPECT_TRUE(std::ranges::any_of(drawn.texts, [](const DrawnText& drawn) {
        return drawn.text.contains(u'…') && drawn.text.endsWith(u"1000"_s);
    }));
    const auto& mark = drawn.scene.marks().front();
    EXPECT_EQ(drawn.scene.labelAt({4, mark.area.center().y()}), longName(0));
    EXPECT_EQ(drawn.scene.labelAt({mark.area.center().x(), 4}), sample.data.series.front().label);
}

TEST(ColumnsView, SaysTooFewWhereAValueIsUnsaid)
{
    const SampleChart sample{
        "", definitionOf(ChartShape::Columns, ChartUnit::Percent),
        dataOf(categoriesOf({u"2025"_s, u"2026"_s}), {seriesOf(u"a"_s, u"A"_s, {20, unsaid}, 2)})};
    DrawnSample drawn(sample, {{720, 400}, 1});
    EXPECT_TRUE(drawn.says(u"too few"_s));
    EXPECT_TRUE(drawn.says(u"n 24"_s));
}

TEST(DotsView, WritesTheValueAndTheNBesideEachRow)
{
    auto categories = categoriesOf({u"Shop"_s, u"Workshop"_s});
    const SampleChart sample{
        "", definitionOf(ChartShape::Dots, ChartUnit::Percent),
        dataOf(std::move(categories), {seriesOf(u"a"_s, u"A"_s, {46, unsaid}, 2, 8)})};
    DrawnSample drawn(sample, {{720, 400}, 1});
    EXPECT_TRUE(drawn.says(u"46%"_s));
    EXPECT_TRUE(drawn.says(u"n 12"_s));
    EXPECT_TRUE(drawn.says(u"too few"_s));
}

TEST(ScatterView, NamesItsLineAndItsAxes)
{
    const SampleChart sample{"", definitionOf(ChartShape::Scatter, ChartUnit::Rating),
                             scatterWithLine()};
    DrawnSample drawn(sample, {{720, 400}, 1});
    EXPECT_TRUE(drawn.says(u"r = 0,61"_s));
    EXPECT_TRUE(drawn.says(u"Ressenti"_s));
    EXPECT_TRUE(drawn.says(u"Soin estimé"_s));
}

TEST(ScatterView, NamesPointsBetweenItsFourQuarters)
{
    const SampleChart sample{"", definitionOf(ChartShape::Scatter, ChartUnit::Percent),
                             scatterOfWeights()};
    DrawnSample drawn(sample, {{720, 400}, 1});
    EXPECT_TRUE(drawn.says(u"Recadrage"_s));
}

TEST(ScatterView, DrawsASteepLineWithinAnSvgThatIsNotClipped)
{
    const auto definition = definitionOf(ChartShape::Scatter, ChartUnit::Rating);
    auto data = scatterWithLine();
    data.line->slope = 100;
    data.line->intercept = -250;
    constexpr int height = 560;
    const auto svg = QString::fromUtf8(renderChartSvg(
        definition, data, u"Everything"_s, QDate(2026, 11, 23), Language::English, {900, height}));
    static const QRegularExpression point(u"(-?[0-9.]+),(-?[0-9.]+)"_s);
    int points = 0;
    for (auto match = point.globalMatch(svg); match.hasNext(); ++points) {
        const auto y = match.next().capturedView(2).toDouble();
        EXPECT_GE(y, -1);
        EXPECT_LE(y, height);
    }
    EXPECT_GT(points, 10);
    EXPECT_TRUE(svg.contains("stroke-dasharray"_L1)) << "the line is there";
}

TEST(ScatterView, MovesEqualPointsApart)
{
    const SampleChart sample{
        "", definitionOf(ChartShape::Scatter, ChartUnit::Percent),
        dataOf(categoriesOf(kinds(8)),
               {seriesOf(u"x"_s, u"X"_s, {3}, 8), seriesOf(u"y"_s, u"Y"_s, {50}, 8)})};
    DrawnSample drawn(sample, {{720, 400}, 1});
    std::set<int> places;
    for (const auto& mark : drawn.scene.marks())
        places.insert(int(std::lround(mark.area.center().x())));
    EXPECT_EQ(places.size(), 8U);
}

TEST(StepsView, WritesHowManyAreStillFollowed)
{
    const SampleChart sample{
        "", definitionOf(ChartShape::Steps, ChartUnit::Percent, ChartCounts::People), survival()};
    DrawnSample drawn(sample, {{720, 400}, 1});
    EXPECT_TRUE(drawn.says(u"still followed"_s));
    EXPECT_TRUE(drawn.says(u"36 mois"_s));
}

TEST(LivedCurveView, NamesStagesPeakLowAndTheFiveGrades)
{
    const SampleChart sample{"", definitionOf(ChartShape::LivedCurve, ChartUnit::Rating),
                             curve(12)};
    DrawnSample drawn(sample, {{720, 400}, 1});
    for (const auto* text : {"Recrutement", "sommet", "creux", "fin"})
        EXPECT_TRUE(drawn.says(QString::fromUtf8(text))) << text;
    for (const auto* grade : {"1", "2", "3", "4", "5"})
        EXPECT_TRUE(std::ranges::any_of(drawn.texts, [grade](const DrawnText& drawn) {
            return drawn.text == QLatin1StringView(grade);
        })) << grade;
}

TEST(RingView, SaysWhatIsNotEnteredAndWhereTheOthersComeFrom)
{
    const SampleChart sample{"", definitionOf(ChartShape::Ring, ChartUnit::Mixed), circle()};
    DrawnSample drawn(sample, {{720, 400}, 1});
    EXPECT_TRUE(drawn.says(u"not entered"_s));
    EXPECT_TRUE(drawn.says(u"12.5"_s));
    EXPECT_TRUE(drawn.says(u"jours par personne"_s));
    EXPECT_TRUE(drawn.says(u"SIRH"_s));
    EXPECT_TRUE(drawn.says(u"n\u00a038"_s));
}

TEST(RingView, OpensOnlyFiguresThatHaveSomethingBehindThem)
{
    const auto definition = definitionOf(ChartShape::Ring, ChartUnit::Mixed);
    ChartView view(definition, Language::English);
    view.resize(720, 400);
    view.setData(circle());
    view.grab();
    QSignalSpy opened(&view, &ChartView::markActivated);
    view.select(2);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_TRUE(opened.empty());
    view.select(0);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(opened.size(), 1);
}

}  // namespace esperluette::ui
