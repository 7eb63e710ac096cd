// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/open_logbook.h"
#include "core/foundation/verified_save.h"
#include "core/insight/chart_table.h"
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

Outcome savePng(const Call& call, const ChartDefinition& chart, const ChartData& data,
                const QString& scope)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    ui::renderChart(chart, data, scope, call.clock.today(), call.language).save(&buffer, "PNG");
    if (const auto saved = saveFileSafely(call.options.value(u"png"_s), png); !saved)
        return refusal(saved.error());
    return {};
}

/// The chart, or why what it needs cannot be read from the file.
Result<ChartData> computedChart(const ChartDefinition& chart, const Logbook& logbook,
                                const Scope& scope)
{
    Result<> read;
    const auto emotions = [&logbook, &read]() -> std::vector<MomentEmotions> {
        auto all = logbook.emotions();
        if (all)
            return *std::move(all);
        read = Failure{all.error()};
        return {};
    };
    auto data = chart.compute(
        {.records = logbook.records(), .care = logbook.care(scope.today), .emotions = emotions},
        scope);
    if (!read)
        return Failure{read.error()};
    return data;
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
    const int forms = int(call.options.isSet(u"json"_s)) + int(call.options.isSet(u"csv"_s))
        + int(call.options.isSet(u"png"_s));
    if (forms != 1)
        return wrongUsage(CommandLine::tr("Say in which one form: --json, --csv or --png OUT."));
    auto opened = openLogbook(call, call.arguments[1]);
    if (auto* refused = std::get_if<Refusal>(&opened))
        return *refused;
    const auto& logbook = *std::get<std::unique_ptr<Logbook>>(opened);
    const auto& records = logbook.records();
    const Scope scope{.period = wholePeriod(records, call.clock.today()),
                      .today = call.clock.today(),
                      .language = call.language};
    const auto computed = computedChart(*chart, logbook, scope);
    if (!computed)
        return refusal(computed.error());
    const auto& data = *computed;
    const auto scopeWords = scopeText(records, scope);
    if (call.options.isSet(u"png"_s))
        return savePng(call, *chart, data, scopeWords);
    if (call.options.isSet(u"csv"_s)) {
        const QLocale locale;
        print(chartCsv(chartTable(*chart, data, locale, TableUse::Exchange), locale).toUtf8());
    } else {
        print(chartJson(*chart, data, scopeWords));
    }
    return {};
}

}  // namespace

Command insightCommand()
{
    return {.name = u"insight"_s,
            .synopsis = u"KEY FILE --json|--csv|--png OUT"_s,
            .summary = CommandLine::tr(
                "Compute a chart: care_by_stage, praise_and_reframing, care_over_time."),
            .options = {{u"json"_s, CommandLine::tr("Print for programs.")},
                        {u"csv"_s, CommandLine::tr("Print as CSV.")},
                        {u"png"_s, CommandLine::tr("Draw it into a file."), u"OUT"_s}},
            .fewestArguments = 2,
            .mostArguments = 2,
            .run = insight};
}

}  // namespace esperluette::cli
