// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chart_scope.h"
#include "app/cli/close_names.h"
#include "app/cli/command.h"
#include "app/cli/open_logbook.h"
#include "app/cli/output_table.h"
#include "core/foundation/verified_save.h"
#include "core/insight/chart_table.h"
#include "ui/insight/chart_export.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

/// A number, or null for what is not known.
QJsonValue numberValue(double number)
{
    return std::isnan(number) ? QJsonValue() : QJsonValue(number);
}

QJsonObject seriesJson(const ChartSeries& series)
{
    QJsonArray values;
    QJsonArray counts;
    QJsonArray intervals;
    for (const auto value : series.values)
        values.append(numberValue(value));
    for (const auto n : series.n)
        counts.append(n);
    for (const auto& interval : series.intervals)
        intervals.append(QJsonArray{numberValue(interval.low), numberValue(interval.high)});
    return {{u"key"_s, series.key},
            {u"label"_s, series.label},
            {u"values"_s, values},
            {u"n"_s, counts},
            {u"intervals"_s, intervals}};
}

QByteArray chartJson(const ChartDefinition& chart, const ChartData& data, const QString& scope)
{
    QJsonArray categories;
    QJsonArray labels;
    QJsonArray notes;
    for (const auto& category : data.categories) {
        categories.append(category.key);
        labels.append(category.label);
        notes.append(category.note);
    }
    QJsonArray allSeries;
    for (const auto& series : data.series)
        allSeries.append(seriesJson(series));
    return QJsonDocument(QJsonObject{{u"key"_s, QLatin1String(chart.key)},
                                     {u"title"_s, chartTitle(chart)},
                                     {u"scope"_s, scope},
                                     {u"n"_s, data.n},
                                     {u"left_out"_s, data.leftOut},
                                     {u"categories"_s, categories},
                                     {u"labels"_s, labels},
                                     {u"notes"_s, notes},
                                     {u"series"_s, allSeries},
                                     {u"sentence"_s, data.sentence}})
        .toJson();
}

/// Every chart with its key and title.
Outcome listCharts(const Call& call)
{
    OutputTable table{{u"key"_s, u"title"_s}, {}};
    for (const auto* chart : allCharts())
        table.rows.push_back({QLatin1String(chart->key), chartTitle(*chart)});
    print(call.options.isSet(u"json"_s)      ? table.json()
              : call.options.isSet(u"csv"_s) ? table.csv()
                                             : table.text());
    return {};
}

/// The chart of a key; a refusal that names those that are close.
std::variant<const ChartDefinition*, Refusal> findChartNamed(const QString& key)
{
    if (const auto* chart = findChart(key))
        return chart;
    QStringList keys;
    for (const auto* known : allCharts())
        keys.append(QLatin1String(known->key));
    return wrongUsage(withCloseNames(
        CommandLine::tr("There is no chart “%1”; --list names all.").arg(key), keys, key));
}

/// The file of a chart in one of the forms png, svg and xlsx.
Result<QByteArray> chartFile(const Call& call, const QString& form, const ChartDefinition& chart,
                             const ChartData& data, const QString& scope)
{
    const auto* format = ui::exportFormat(form);
    if (!format)
        return failure(ErrorCode::InvalidInput, form);
    return format->bytes({.chart = &chart,
                          .data = data,
                          .scope = scope,
                          .day = call.clock.today(),
                          .language = call.language});
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

/// Prints what was computed, or writes it into a file.
Outcome give(const Call& call, const QString& form, const ChartDefinition& chart,
             const ChartData& data, const QString& scope)
{
    if (form == "json"_L1) {
        print(chartJson(chart, data, scope));
        return {};
    }
    if (form == "csv"_L1) {
        const QLocale locale;
        print(chartCsv(chartTable(chart, data, locale, TableUse::Exchange), locale).toUtf8());
        return {};
    }
    return saveChart(call, form, chart, data, scope);
}

Outcome insight(const Call& call)
{
    if (call.options.isSet(u"list"_s))
        return listCharts(call);
    if (call.arguments.size() != 2)
        return wrongUsage(CommandLine::tr("Say which chart of which file, or --list."));
    const auto named = findChartNamed(call.arguments.first());
    if (const auto* refused = std::get_if<Refusal>(&named))
        return *refused;
    const auto& chart = *std::get<const ChartDefinition*>(named);
    QStringList forms;
    for (const auto& form : {u"json"_s, u"csv"_s, u"png"_s, u"svg"_s, u"xlsx"_s}) {
        if (call.options.isSet(form))
            forms << form;
    }
    if (forms.size() != 1)
        return wrongUsage(CommandLine::tr(
            "Say in which one form: --json, --csv, --png OUT, --svg OUT or --xlsx OUT."));
    const auto opened = openLogbook(call, call.arguments[1]);
    if (const auto* refused = std::get_if<Refusal>(&opened))
        return *refused;
    const auto& logbook = *std::get<std::unique_ptr<Logbook>>(opened);
    const auto chosen = chartScope(call, logbook.records());
    if (const auto* refused = std::get_if<Refusal>(&chosen))
        return *refused;
    const auto& scope = std::get<Scope>(chosen);
    const auto data = computedChart(chart, logbook, scope);
    return data ? give(call, forms.front(), chart, *data, scopeText(logbook.records(), scope))
                : Outcome(refusal(data.error()));
}

/// What every call may say.
std::vector<QCommandLineOption> insightOptions()
{
    std::vector<QCommandLineOption> options{
        {u"list"_s, CommandLine::tr("List the charts, with their keys and titles.")},
        {u"json"_s, CommandLine::tr("Print for programs.")},
        {u"csv"_s, CommandLine::tr("Print as CSV.")},
        {u"png"_s, CommandLine::tr("Draw it into a file."), u"OUT"_s},
        {u"svg"_s, CommandLine::tr("Draw it as SVG into a file."), u"OUT"_s},
        {u"xlsx"_s, CommandLine::tr("Write it as a workbook with a chart."), u"OUT"_s}};
    for (const auto& option : scopeOptions())
        options.push_back(option);
    return options;
}

}  // namespace

Command insightCommand()
{
    return {.name = u"insight"_s,
            .synopsis =
                u"KEY FILE --json|--csv|--png OUT|--svg OUT|--xlsx OUT %1 | --list [--json|--csv]"_s
                    .arg(scopeSynopsis()),
            .summary = CommandLine::tr("Compute a chart of a period, a team, a population or a "
                                       "kind of moment; or list the charts."),
            .options = insightOptions(),
            .fewestArguments = 0,
            .mostArguments = 2,
            .run = insight};
}

}  // namespace esperluette::cli
