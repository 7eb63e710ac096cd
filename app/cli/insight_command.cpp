// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chart_scope.h"
#include "app/cli/close_names.h"
#include "app/cli/command.h"
#include "app/cli/open_logbook.h"
#include "app/cli/output_table.h"
#include "core/foundation/verified_save.h"
#include "core/insight/chart_table.h"
#include "core/people/name_display.h"
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

QString unitKey(ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::Count: return u"count"_s;
    case ChartUnit::Percent: return u"percent"_s;
    case ChartUnit::Level: return u"level"_s;
    case ChartUnit::Rating: return u"rating"_s;
    case ChartUnit::Mixed: break;
    }
    return u"mixed"_s;
}

QString countsKey(ChartCounts counts)
{
    switch (counts) {
    case ChartCounts::Moments: return u"moments"_s;
    case ChartCounts::People: return u"people"_s;
    case ChartCounts::Commitments: return u"commitments"_s;
    case ChartCounts::Entered: break;
    }
    return u"entered"_s;
}

/// The line of a scatter; null when there is none.
QJsonValue lineJson(const std::optional<ChartLine>& line)
{
    if (!line)
        return {};
    return QJsonObject{
        {u"slope"_s, line->slope}, {u"intercept"_s, line->intercept}, {u"label"_s, line->label}};
}

/// @param ofChart  what the n of the chart counts
QJsonObject seriesJson(const ChartSeries& series, ChartCounts ofChart)
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
            {u"counts"_s, countsKey(series.counts.value_or(ofChart))},
            {u"values"_s, values},
            {u"n"_s, counts},
            {u"intervals"_s, intervals}};
}

/// One value of each category.
template <typename Value>
QJsonArray ofEach(const std::vector<ChartCategory>& categories, Value ChartCategory::*value)
{
    QJsonArray values;
    for (const auto& category : categories)
        values.append(category.*value);
    return values;
}

QByteArray chartJson(const ChartDefinition& chart, const ChartData& data, const QString& scope)
{
    QJsonArray allSeries;
    for (const auto& series : data.series)
        allSeries.append(seriesJson(series, chart.counts));
    const auto& categories = data.categories;
    return QJsonDocument(
               QJsonObject{{u"key"_s, QLatin1String(chart.key)},
                           {u"title"_s, chartTitle(chart)},
                           {u"scope"_s, scope},
                           {u"unit"_s, unitKey(chart.unit)},
                           {u"counts"_s, countsKey(chart.counts)},
                           {u"n"_s, data.n},
                           {u"left_out"_s, data.leftOut},
                           {u"minimum"_s, data.minimum},
                           {u"categories"_s, ofEach(categories, &ChartCategory::key)},
                           {u"labels"_s, ofEach(categories, &ChartCategory::label)},
                           {u"groups"_s, ofEach(categories, &ChartCategory::group)},
                           {u"notes"_s, ofEach(categories, &ChartCategory::note)},
                           {u"category_n"_s, ofEach(categories, &ChartCategory::n)},
                           {u"category_left_out"_s, ofEach(categories, &ChartCategory::leftOut)},
                           {u"series"_s, allSeries},
                           {u"line"_s, lineJson(data.line)},
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
/// @param names  how people are called
Result<ChartData> computedChart(const ChartDefinition& chart, const Logbook& logbook,
                                const Scope& scope, const NameDisplay& names)
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
        {.records = logbook.records(),
         .care = logbook.care(scope.today),
         .nameOf = [&names](const Person& person) { return names.nameOf(person); },
         .shownText = [&names](const QString& typed) { return names.shownText(typed); },
         .emotions = emotions},
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
    const auto names = call.options.isSet(u"hide-names"_s) ? NameDisplay::hiding(logbook.records())
                                                           : NameDisplay();
    const auto data = computedChart(chart, logbook, scope, names);
    return data ? give(call, forms.front(), chart, *data,
                       names.shownText(scopeText(logbook.records(), scope)))
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
        {u"xlsx"_s, CommandLine::tr("Write it as a workbook with a chart."), u"OUT"_s},
        {u"hide-names"_s,
         CommandLine::tr("Say initials instead of the names of people, in every form.")}};
    for (const auto& option : scopeOptions())
        options.push_back(option);
    return options;
}

}  // namespace

Command insightCommand()
{
    return {.name = u"insight"_s,
            .synopsis =
                u"KEY FILE --json|--csv|--png OUT|--svg OUT|--xlsx OUT %1 [--hide-names] | --list "
                "[--json|--csv]"_s.arg(scopeSynopsis()),
            .summary = CommandLine::tr("Compute a chart of a period, a team, a population or a "
                                       "kind of moment; or list the charts."),
            .options = insightOptions(),
            .fewestArguments = 0,
            .mostArguments = 2,
            .run = insight};
}

}  // namespace esperluette::cli
