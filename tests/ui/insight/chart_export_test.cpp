// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_export.h"

#include "core/people/name_display.h"
#include "tests/core/insight/sample_moments.h"
#include "tests/ui/insight/people_chart.h"
#include "ui/insight/chart_card.h"
#include "ui/insight/chart_image.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace esperluette::ui {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

ChartExport careExport()
{
    SampleMoments sample;
    sample.addCopies(sample.careful(sample.praise), 7);
    sample.addCopies(sample.inPart(sample.praise), 6);
    sample.addCopies(sample.missed(sample.firstDay), 5);
    sample.addCopies(sample.untold(sample.praise), 3);
    const auto* chart = findChart(u"care_by_stage");
    const auto scope = sample.lastYear();
    return {.chart = chart,
            .data = chart->compute({sample.records, sample.care()}, scope),
            .scope = scopeText(sample.records, scope),
            .day = today,
            .language = Language::English};
}

/// The elements of an SVG file: the words of every <text>, the title and the description.
struct SvgWords {
    QStringList texts;
    QString title;
    QString description;
    int titles = 0;
    int descriptions = 0;
    bool isWellFormed = false;
};

SvgWords wordsOf(const QByteArray& svg)
{
    SvgWords words;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"text")
            words.texts << xml.readElementText();
        else if (xml.name() == u"title" && ++words.titles > 0)
            words.title = xml.readElementText();
        else if (xml.name() == u"desc" && ++words.descriptions > 0)
            words.description = xml.readElementText();
    }
    words.isWellFormed = !xml.hasError();
    return words;
}

QByteArray fileOf(const ChartExport& chart, const QString& suffix)
{
    for (const auto& format : exportFormats()) {
        if (suffix == QLatin1StringView(format.suffix))
            return *format.bytes(chart);
    }
    return {};
}

QAction* actionOf(const ChartCard& card, const QString& text)
{
    for (auto* button : card.findChildren<QPushButton*>()) {
        if (!button->menu())
            continue;
        for (auto* action : button->menu()->actions()) {
            if (action->text() == text)
                return action;
        }
    }
    return nullptr;
}

}  // namespace

TEST(ChartExport, IsAnImageOfTwicePixels)
{
    const auto image = QImage::fromData(fileOf(careExport(), u"png"_s), "PNG");

    EXPECT_EQ(image.size(), QSize(1800, 1120));
    EXPECT_EQ(image.pixelColor(2, 2), Theme::light().surface);
}

TEST(ChartExport, IsASvgWhoseTextIsText)
{
    const auto chart = careExport();
    const auto words = wordsOf(fileOf(chart, u"svg"_s));

    ASSERT_TRUE(words.isWellFormed);
    EXPECT_TRUE(words.texts.contains(chartTitle(*chart.chart)));
    const auto all = words.texts.join(u' ');
    for (const auto& part : {u"24 November 2025 to 23 November 2026"_s, u"n\u00a0=\u00a018"_s,
                             u"left out: 3"_s, u"feedback"_s, u"54%"_s, u"n 13"_s,
                             u"Handled with care"_s, u"23 November 2026 · made with Esperluette"_s})
        EXPECT_TRUE(all.contains(part)) << part.toStdString() << " in " << all.toStdString();
    EXPECT_EQ(words.title, chartTitle(*chart.chart));
    EXPECT_TRUE(words.description.contains(chart.data.sentence));
    EXPECT_EQ(words.titles, 1);
    EXPECT_EQ(words.descriptions, 1);
}

TEST(ChartExport, IsAWellFormedSvgWhateverTheTexts)
{
    auto chart = careExport();
    chart.data.sentence = u"Praise & reframing <b>\"both\"</b>"_s;
    chart.data.categories.front().label = u"<R&D>"_s;
    const auto words = wordsOf(fileOf(chart, u"svg"_s));

    ASSERT_TRUE(words.isWellFormed);
    EXPECT_TRUE(words.description.contains(chart.data.sentence));
    EXPECT_TRUE(words.texts.contains(u"<R&D>"_s)) << words.texts.join(u'|').toStdString();
}

TEST(ChartExport, IsASvgThatLooksLikeTheImage)
{
    const auto svg = fileOf(careExport(), u"svg"_s);
    QSvgRenderer renderer(svg);
    ASSERT_TRUE(renderer.isValid());
    EXPECT_EQ(renderer.viewBoxF(), QRectF(0, 0, 900, 560));
    QImage image(900, 560, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();

    EXPECT_EQ(image.pixelColor(2, 2), Theme::light().surface);
    bool showsCare = false;
    for (int x = 0; x < image.width() && !showsCare; ++x) {
        for (int y = 0; y < image.height() && !showsCare; ++y)
            showsCare = image.pixelColor(x, y) == Theme::light().care;
    }
    EXPECT_TRUE(showsCare);
}

TEST(ChartExport, FindsAFormByItsSuffix)
{
    for (const auto& format : exportFormats())
        EXPECT_EQ(exportFormat(QString::fromLatin1(format.suffix)), &format);
    EXPECT_FALSE(exportFormat(u"gif"));
}

TEST(ChartExport, GrowsWithTheNumberOfRows)
{
    auto chart = careExport();
    for (int row = 0; row < 60; ++row) {
        chart.data.categories.push_back(chart.data.categories.back());
        for (auto& series : chart.data.series) {
            series.values.push_back(series.values.back());
            series.n.push_back(series.n.back());
        }
    }
    const auto image = renderChart(*chart.chart, chart.data, chart.scope, today, chart.language);

    EXPECT_EQ(image.width(), 1800);
    EXPECT_GT(image.height(), 3000);
    EXPECT_LE(image.height(), 12000);
}

TEST(ChartExport, OffersTheDataAsLinesAndAsCsv)
{
    const auto data = chartMimeData(careExport());

    const auto lines = data->text().split(u'\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0].count(u'\t'), lines[1].count(u'\t'));
    EXPECT_TRUE(lines[2].startsWith(u"feedback\t7\t6\t0\t0\t13"_s)) << lines[2].toStdString();
    EXPECT_TRUE(data->data(u"text/csv"_s).contains("feedback,7,6,0,0,13"));
}

TEST(ChartExport, HidesNamesInEveryFormatWhereTheyAreHidden)
{
    Records records;
    records.apply(adding(somePerson(u"Zacharie"_s, u"Quentin"_s)));
    const CareReader care(records, today);
    const auto names = NameDisplay::hiding(records);
    const Scope scope{.period = {today, today}, .today = today, .language = Language::English};
    const auto data = [&](auto nameOf) {
        return ChartExport{
            &peopleChart(),
            peopleChart().compute({.records = records, .care = care, .nameOf = nameOf}, scope),
            u"today"_s, today, Language::English};
    };
    const auto shown = data(shownName);
    const auto hidden = data([&](const Person& person) { return names.nameOf(person); });

    const auto textOf = [](const ChartExport& chart) {
        const auto svg = wordsOf(fileOf(chart, u"svg"_s));
        const auto mime = chartMimeData(chart);
        return QStringList{svg.texts.join(u' '), svg.title + svg.description,
                           QString::fromUtf8(fileOf(chart, u"csv"_s)), mime->text(),
                           QString::fromUtf8(mime->data(u"text/csv"_s))};
    };
    EXPECT_EQ(textOf(shown).filter(u"Zacharie"_s).size(), 5);
    EXPECT_EQ(textOf(hidden).filter(u"Zacharie"_s).size(), 0);
    EXPECT_EQ(textOf(hidden).filter(u"Quentin"_s).size(), 0);
    // Pictures: the same as those of the stand-in, and not those of the name.
    EXPECT_NE(fileOf(hidden, u"png"_s), fileOf(shown, u"png"_s));
}

TEST(ChartCardExport, CopiesTheImageAndTheData)
{
    const auto chart = careExport();
    ChartCard card(*chart.chart, Language::English);
    card.showData(chart.data, chart.scope, chart.day);

    actionOf(card, u"Copy image"_s)->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), QSize(1800, 1120));
    actionOf(card, u"Copy data"_s)->trigger();
    const auto* copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(), chartMimeData(chart)->text());
    EXPECT_TRUE(copied->hasFormat(u"text/csv"_s));
}

TEST(ChartCardExport, SavesEachFormatWhereAskedAndSaysWhere)
{
    const QTemporaryDir folder;
    const auto chart = careExport();
    ChartCard card(*chart.chart, Language::English);
    card.showData(chart.data, chart.scope, chart.day);
    for (const auto& format : exportFormats()) {
        actionOf(card, QString::fromUtf8(format.command))->trigger();
        auto* dialog = card.findChild<QFileDialog*>();
        ASSERT_TRUE(dialog) << format.suffix;
        EXPECT_EQ(dialog->defaultSuffix(), QLatin1StringView(format.suffix));
        EXPECT_TRUE(dialog->selectedFiles().join(u' ').endsWith(u"/care_by_stage_2026-11-23."_s
                                                                + QLatin1StringView(format.suffix)))
            << qPrintable(dialog->selectedFiles().join(u' '));
        const auto path = folder.filePath(u"chart."_s + QLatin1StringView(format.suffix));
        emit dialog->fileSelected(path);
        delete dialog;
        EXPECT_TRUE(QFile::exists(path)) << format.suffix;
    }
    actionOf(card, u"Save as image (PNG)…"_s)->trigger();
    auto* dialog = card.findChild<QFileDialog*>();
    emit dialog->fileSelected(folder.filePath(u"missing/chart.png"_s));
    delete dialog;
    EXPECT_FALSE(QFile::exists(folder.filePath(u"missing/chart.png"_s)));
}

}  // namespace esperluette::ui
