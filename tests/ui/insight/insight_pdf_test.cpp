// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_pdf.h"

#include "core/people/name_display.h"
#include "tests/core/insight/sample_moments.h"
#include "tests/ui/insight/people_chart.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

PrintedInsight someInsight(int charts)
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 7);
    sample.addCopies(sample.inPart(sample.praise), 6);
    const auto* chart = findChart(u"care_by_stage");
    const auto data = chart->compute({sample.records, sample.care()}, sample.lastYear());
    PrintedInsight insight{.logbook = u"Opéra"_s,
                           .scope = u"the last year"_s,
                           .day = today,
                           .language = Language::English,
                           .figures = {{u"With care"_s, u"46%"_s, u"43% to 49%"_s}},
                           .charts = {}};
    for (int index = 0; index < charts; ++index)
        insight.charts.push_back({chart, data});
    return insight;
}

int pagesOf(const QByteArray& pdf) { return int(pdf.count("/Type /Page\n")); }

/// The words of a document, by a reader of PDF that may be missing.
std::optional<QString> wordsOfPages(const QByteArray& pdf)
{
    const auto reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        return {};
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"insight.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(reader, {u"-layout"_s, file.fileName(), u"-"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                     : QString();
}

}  // namespace

TEST(InsightPdf, HasTwoChartsOnAPage)
{
    for (const auto& [charts, pages] : {std::pair{1, 1}, {2, 1}, {3, 2}, {4, 2}, {7, 4}}) {
        const auto pdf = insightPdf(someInsight(charts));
        EXPECT_TRUE(pdf.startsWith("%PDF"));
        EXPECT_EQ(pagesOf(pdf), pages) << charts << " charts";
    }
}

TEST(InsightPdf, IsOnePageWithoutAnyChart) { EXPECT_EQ(pagesOf(insightPdf(someInsight(0))), 1); }

TEST(InsightPdf, GivesAChartThatIsTooHighAPageOfItsOwn)
{
    auto insight = someInsight(2);
    auto& data = insight.charts.front().data;
    for (int row = 0; row < 80; ++row) {
        data.categories.push_back(data.categories.back());
        for (auto& series : data.series) {
            series.values.push_back(series.values.back());
            series.n.push_back(series.n.back());
        }
    }
    EXPECT_EQ(pagesOf(insightPdf(insight)), 3);
}

TEST(InsightPdf, SaysWhatItIsAboutInTextThatCanBeRead)
{
    auto insight = someInsight(3);
    insight.charts[1].data = {.sentence = u"Nothing to show yet: it begins later."_s};
    const auto words = wordsOfPages(insightPdf(insight));
    if (!words)
        GTEST_SKIP() << "pdftotext is not installed";

    const auto shown = QString(*words).replace(u'\u00a0', u' ').replace(u" / "_s, u"/"_s);
    for (const auto& part :
         {u"Opéra"_s, u"the last year"_s, u"With care"_s, u"46%"_s,
          chartTitle(*insight.charts.front().chart), u"n = 13"_s, u"Handled with care: 54%"_s,
          u"Nothing to show yet: it begins later."_s, u"23 November 2026 · made with Esperluette"_s,
          u"1/1"_s})
        EXPECT_TRUE(shown.contains(part)) << part.toStdString() << " in " << words->toStdString();
    // What has no picture comes after what has one.
    EXPECT_GT(words->indexOf(u"Nothing to show"_s), words->lastIndexOf(u"Handled with care"_s));
}

TEST(InsightPdf, HidesNamesWhereTheyAreHidden)
{
    Records records;
    records.apply(adding(somePerson(u"Zacharie"_s, u"Quentin"_s)));
    const CareReader care(records, today);
    const auto names = NameDisplay::hiding(records);
    const Scope scope{.period = {today, today}, .today = today, .language = Language::English};
    const auto printed = [&](auto nameOf) {
        auto insight = someInsight(0);
        insight.charts = {
            {&peopleChart(),
             peopleChart().compute({.records = records, .care = care, .nameOf = nameOf}, scope)}};
        return insightPdf(insight);
    };
    const auto shown = wordsOfPages(printed(shownName));
    const auto hidden =
        wordsOfPages(printed([&](const Person& person) { return names.nameOf(person); }));
    if (!shown)
        GTEST_SKIP() << "pdftotext is not installed";

    EXPECT_TRUE(shown->contains(u"Zacharie"_s));
    EXPECT_FALSE(hidden->contains(u"Zacharie"_s) || hidden->contains(u"Quentin"_s));
}

}  // namespace esperluette::ui
