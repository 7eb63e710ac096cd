// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/wording.h"
#include "tests/ui/insight/sample_picture.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// Where a figure comes from: its note after the unit, with usual spaces.
QString sourceOf(const ChartCategory& figure)
{
    return figure.note.section(u" · "_s, 1).replace(QChar(QChar::Nbsp), u' ');
}

}  // namespace

TEST(RingOfTheSample, SaysSourceDateAndNOfEachFigureInFull)
{
    const auto& circle = sampleChart(u"circle");
    const auto& figures = circle.data.series.front();
    for (const auto& size : {QSize(1024, 700), QSize(720, 100), QSize(560, 100)}) {
        for (const auto scale : {1.0, 2.0}) {
            const auto words = DrawnPicture(circle, size, scale).words();
            int sources = 0;
            for (std::size_t figure = 0; figure < circle.data.categories.size(); ++figure) {
                const auto& category = circle.data.categories[figure];
                if (figure >= figures.values.size() || std::isnan(figures.values[figure]))
                    continue;
                const auto source = sourceOf(category);
                sources += source.isEmpty() ? 0 : 1;
                EXPECT_TRUE(words.contains(source))
                    << source.toStdString() << " in " << words.toStdString() << scale;
                EXPECT_TRUE(words.contains(
                    u"n %1"_s.arg(localeOf(Language::French).toString(figures.n[figure]))
                        .replace(QChar(QChar::Nbsp), u' ')))
                    << category.label.toStdString();
            }
            EXPECT_GE(sources, 2) << "of what was entered and of who left";
            EXPECT_FALSE(words.contains(u'…')) << words.toStdString();
        }
    }
}

TEST(RingOfTheSample, SaysTheUnitWhereThereIsRoom)
{
    const DrawnPicture large(sampleChart(u"circle"), {1400, 900}, 1);
    EXPECT_TRUE(large.words().contains(u"% of promoters less % of"_s))
        << large.words().toStdString();
}

TEST(RingView, KeepsTheNumbersOfTheWholeCircleWhereSomeFiguresAreShown)
{
    const auto& circle = sampleChart(u"circle");
    constexpr QSize size(800, 400);
    ChartScene scene(*circle.chart);
    scene.setLook(frenchLook(1));
    scene.setData(circle.data);
    scene.setRows(RowRange{3, 6});
    scene.setSize(size);
    const auto texts =
        textsDrawnBy(size, [&](QPainter& painter) { scene.render(&painter, QRectF({}, size)); });
    EXPECT_EQ(std::ranges::count(texts, u"4"_s, &DrawnText::text), 1);
    EXPECT_EQ(std::ranges::count(texts, u"1"_s, &DrawnText::text), 0);
}

}  // namespace esperluette::ui
