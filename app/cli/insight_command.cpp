// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/open_logbook.h"
#include "core/foundation/verified_save.h"
#include "core/insight/chart_table.h"
#include "core/insight/chart_xlsx.h"
#include "ui/insight/chart_image.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

QByteArray chartJson(const ChartDefinition& chart, const ChartData& data, const QString& scope)
{
    QJsonArray categories;
    for (const auto& category : data.categories)
        categories.append(category.key);
    QJsonArray allSeries;
    for (const auto& series : data.series) {
        QJsonArray values;
        for (const auto value : series.values)
            values.append(std::isnan(value) ? QJsonValue() : QJsonValue(value));
        allSeries.append(QJsonObject{{u"key"_s, series.key}, {u"values"_s, values}});
    }
    return QJsonDocument(QJsonObject{{u"key"_s, QLatin1String(chart.key)},
                                     {u"title"_s, chartTitle(chart)},
                                     {u"scope"_s, scope},
                                     {u"n"_s, data.n},
                                     {u"left_out"_s, data.leftOut},
                                     {u"categories"_s, categories},
                                     {u"series"_s, allSeries},
                                     {u"sentence"_s, data.sentence}})
        .toJson();
}

/// The file of a chart in one of the forms png, svg and xlsx.
Result<QByteArray> chartFile(const Call& call, const QString& form, const ChartDefinition& chart,
                             const ChartData& data, const QString& scope)
{
    const auto day = call.clock.today();
    if (form == "xlsx"_L1)
        return chartXlsx(chart, data, scope, day, call.language);
    if (form == "svg"_L1)
        return ui::renderChartSvg(chart, data, scope, day, call.language);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    ui::renderChart(chart, data, scope, day, call.language).save(&buffer, "PNG");
    return png;
}

Outcome saveChart(const Call& call, const QString& form, const ChartDefinition& chart,
                  const ChartData& data, const QString& scope)
{
    const auto bytes = chartFile(call, form, chart, data, scope);
    if (!bytes)
        return refusal(bytes.error());
    if (const auto saved = saveFileSafely(call.options.value(form), *bytes); !saved)
        return refusal(saved.error());
    return {};
}

Outcome insight(const Call& call)
{
    const auto* chart = findChart(call.arguments.first());
    if (!chart) {
        QStringList keys;
        for (const auto* known : allCharts())
            keys.append(QLatin1String(known->key));
        return wrongUsage(
            CommandLine::tr("There is no such chart; the charts are: %1.").arg(keys.join(u", ")));
    }
    QStringList forms;
    for (const auto& form : {u"json"_s, u"csv"_s, u"png"_s, u"svg"_s, u"xlsx"_s}) {
        if (call.options.isSet(form))
            forms << form;
    }
    if (forms.size() != 1)
        return wrongUsage(CommandLine::tr(
            "Say in which one form: --json, --csv, --png OUT, --svg OUT or --xlsx OUT."));
    const auto& form = forms.front();
    auto opened = openLogbook(call, call.arguments[1]);
    if (auto* refused = std::get_if<Refusal>(&opened))
        return *refused;
    const auto& logbook = *std::get<std::unique_ptr<Logbook>>(opened);
    const auto& records = logbook.records();
    const Scope scope{.period = wholePeriod(records, call.clock.today()),
                      .today = call.clock.today(),
                      .language = call.language};
    const auto data = chart->compute({records, logbook.care(call.clock.today())}, scope);
    const auto scopeWords = scopeText(records, scope);
    if (form == "json"_L1) {
        print(chartJson(*chart, data, scopeWords));
        return {};
    }
    if (form == "csv"_L1) {
        const QLocale locale;
        print(chartCsv(chartTable(*chart, data, locale, TableUse::Exchange), locale).toUtf8());
        return {};
    }
    return saveChart(call, form, *chart, data, scopeWords);
}

}  // namespace

Command insightCommand()
{
    return {
        .name = u"insight"_s,
        .synopsis = u"KEY FILE --json|--csv|--png OUT|--svg OUT|--xlsx OUT"_s,
        .summary = CommandLine::tr(
            "Compute a chart: care_by_stage, praise_and_reframing, care_over_time."),
        .options = {{u"json"_s, CommandLine::tr("Print for programs.")},
                    {u"csv"_s, CommandLine::tr("Print as CSV.")},
                    {u"png"_s, CommandLine::tr("Draw it into a file."), u"OUT"_s},
                    {u"svg"_s, CommandLine::tr("Draw it as SVG into a file."), u"OUT"_s},
                    {u"xlsx"_s, CommandLine::tr("Write it as a workbook with a chart."), u"OUT"_s}},
        .fewestArguments = 2,
        .mostArguments = 2,
        .run = insight};
}

}  // namespace esperluette::cli
