// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_table.h"

#include "core/insight/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

QString tooFew(TableUse use)
{
    return use == TableUse::Reading ? QCoreApplication::translate("Chart", "too few") : QString();
}

QString percentCell(double percent, QLocale locale, TableUse use)
{
    if (std::isnan(percent))
        return tooFew(use);
    return use == TableUse::Reading ? percentText(percent / 100, locale)
                                    : locale.toString(percent, 'f', 1);
}

/// A figure of a unit of its own.
QString figureCell(double figure, QLocale locale, TableUse use)
{
    if (std::isnan(figure))
        return {};
    if (use == TableUse::Exchange)
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(figure, 'f', 2);
}

QString countCell(double count, QLocale locale, TableUse use)
{
    if (std::isnan(count))
        return tooFew(use);
    if (count != std::floor(count))
        return locale.toString(count, 'f', 1);
    if (use == TableUse::Exchange)
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(qlonglong(count));
}

QStringList header(const ChartDefinition& chart, const ChartData& data)
{
    QStringList titles{QString()};
    for (const auto& series : data.series) {
        titles << series.label;
        if (chart.unit != ChartUnit::Count)
            titles << QCoreApplication::translate("Chart", "from")
                   << QCoreApplication::translate("Chart", "to") << u"n"_s;
    }
    if (chart.unit == ChartUnit::Count)
        titles << u"n"_s;
    titles << QCoreApplication::translate("Chart", "untold");
    return titles;
}

/// A text that no spreadsheet runs as a formula.
QString inertText(QString text)
{
    static const auto formulaStarts = u"=+-@\t\r"_s;
    bool isNumber = false;
    QLocale::c().toDouble(QString(text).replace(u',', u'.'), &isNumber);
    if (!isNumber && !text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

QString csvField(const QString& cell, QChar separator)
{
    auto text = inertText(cell);
    const bool plain = !text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r');
    return plain ? text : u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList& cells, QChar separator)
{
    QStringList fields;
    for (const auto& cell : cells)
        fields << csvField(cell, separator);
    return fields.join(separator) + u"\r\n"_s;
}

}  // namespace

ChartTable chartTable(const ChartDefinition& chart, const ChartData& data, const QLocale& locale,
                      TableUse use)
{
    ChartTable table{header(chart, data), {}};
    for (std::size_t index = 0; index < data.categories.size(); ++index) {
        const auto& category = data.categories[index];
        QStringList row{category.label};
        for (const auto& series : data.series) {
            if (chart.unit != ChartUnit::Percent) {
                row << countCell(series.values[index], locale, use);
                continue;
            }
            const auto cell = chart.unit == ChartUnit::Mixed ? figureCell : percentCell;
            const auto interval = series.intervals.empty() ? Interval{} : series.intervals[index];
            row << cell(series.values[index], locale, use) << cell(interval.low, locale, use)
                << cell(interval.high, locale, use)
                << countCell(series.n[index], locale, use);
        }
        if (chart.unit == ChartUnit::Count)
            row << countCell(category.n, locale, use);
        row << countCell(category.leftOut, locale, use);
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString chartCsv(const ChartTable& table, const QLocale& locale)
{
    const QChar separator = locale.decimalPoint() == ","_L1 ? u';' : u',';
    auto csv = csvLine(table.header, separator);
    for (const auto& row : table.rows)
        csv += csvLine(row, separator);
    return csv;
}

QString chartTsv(const ChartTable& table)
{
    QStringList lines;
    const auto addLine = [&lines](const QStringList& cells) {
        QStringList fields;
        for (const auto& cell : cells)
            fields << inertText(cell.simplified());
        lines << fields.join(u'\t');
    };
    addLine(table.header);
    for (const auto& row : table.rows)
        addLine(row);
    return lines.join(u'\n') + u'\n';
}

}  // namespace esperluette
