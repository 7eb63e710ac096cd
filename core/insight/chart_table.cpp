// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_table.h"

#include "core/insight/running_share.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// What is written into the table of one chart.
class TableCells {
public:
    TableCells(const ChartDefinition& chart, const QLocale& locale, TableUse use) :
        m_chart(chart), m_locale(locale), m_use(use)
    {
        if (use == TableUse::Exchange)
            m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
    }

    QString count(double count) const { return m_locale.toString(qlonglong(std::llround(count))); }

    QString value(const ChartSeries& series, std::size_t category, bool isAcross) const
    {
        const auto value = category < series.values.size() ? series.values[category] : std::nan("");
        if (std::isnan(value))
            return none(series, category);
        return isAcross ? decimal(value) : written(value);
    }
    /// An end of the interval of a value; a value may be known without one.
    QString end(double value, const ChartSeries& series, std::size_t category) const
    {
        if (!std::isnan(value))
            return written(value);
        const bool isKnown =
            category < series.values.size() && !std::isnan(series.values[category]);
        if (isKnown)
            return m_use == TableUse::Reading ? u"–"_s : QString();
        return none(series, category);
    }
    QString share(double percent) const
    {
        return m_use == TableUse::Reading ? percentText(percent / 100, m_locale)
                                          : m_locale.toString(percent, 'f', 1);
    }

    static int nOf(const ChartSeries& series, std::size_t category)
    {
        return category < series.n.size() ? series.n[category] : 0;
    }

private:
    QString written(double value) const
    {
        switch (m_chart.unit) {
        case ChartUnit::Count: return count(value);
        case ChartUnit::Percent: return share(value);
        case ChartUnit::Level: return level(value);
        case ChartUnit::Rating: return m_locale.toString(value, 'f', 1);
        case ChartUnit::Mixed: break;
        }
        return decimal(value);
    }
    /// At most two decimals, without zeros at the end.
    QString decimal(double value) const
    {
        return m_locale.toString(std::round(value * 100) / 100, 'g',
                                 QLocale::FloatingPointShortest);
    }
    QString level(double value) const
    {
        const auto level = CareLevel(std::clamp(int(value), 0, int(CareLevel::WithCare)));
        return m_use == TableUse::Reading ? levelName(level) : levelKey(level);
    }
    /// Instead of a value: a word for people, nothing for programs.
    QString none(const ChartSeries& series, std::size_t category) const
    {
        const auto n = nOf(series, category);
        const bool isEntered = series.counts.value_or(m_chart.counts) == ChartCounts::Entered;
        if (m_use == TableUse::Exchange)
            return {};
        const bool areMoments = series.counts == ChartCounts::Moments;
        if (m_chart.unit == ChartUnit::Mixed && n == 0 && !areMoments)
            return QCoreApplication::translate("Chart", "not entered");
        if ((m_chart.unit == ChartUnit::Level || isEntered) && n == 0)
            return u"–"_s;
        return QCoreApplication::translate("Chart", "too few");
    }

    const ChartDefinition& m_chart;
    QLocale m_locale;
    TableUse m_use;
};

/// Which columns a chart has besides its categories and values.
struct TableColumns {
    bool group;  ///< the heading of each category
    bool ownN;  ///< an n for each series, not one for each category
    bool runningShare;
    bool leftOut;
    bool note;
};

TableColumns columnsOf(const ChartDefinition& chart, const ChartData& data)
{
    const auto any = [&data](auto told) { return std::ranges::any_of(data.categories, told); };
    const bool isPoint = chart.shape == ChartShape::Scatter;
    const bool alwaysLeftOut = chart.shape == ChartShape::StackedBars
        || chart.shape == ChartShape::Butterfly || chart.shape == ChartShape::LineWithBand;
    return {
        .group = any([](const ChartCategory& category) { return !category.group.isEmpty(); }),
        .ownN = !isPoint && chart.unit != ChartUnit::Count && chart.unit != ChartUnit::Level,
        .runningShare = chart.shape == ChartShape::Pareto,
        .leftOut = alwaysLeftOut
            || any([](const ChartCategory& category) { return category.leftOut != 0; }),
        .note = any([](const ChartCategory& category) { return !category.note.isEmpty(); }),
    };
}

QString leftOutTitle(const ChartDefinition& chart)
{
    return chart.counts == ChartCounts::Moments
        ? QCoreApplication::translate("Chart", "untold")
        : QCoreApplication::translate("Chart", "not counted");
}

/// The columns of a chart of shares do not depend on whether there is anything to show.
bool hasIntervals(const ChartDefinition& chart, const ChartData& data, const ChartSeries& series)
{
    return !series.intervals.empty()
        || (data.categories.empty() && chart.unit == ChartUnit::Percent);
}

QStringList header(const ChartDefinition& chart, const ChartData& data, const TableColumns& columns)
{
    QStringList titles{QString()};
    if (columns.group)
        titles << QCoreApplication::translate("Chart", "group");
    for (const auto& series : data.series) {
        titles << series.label;
        if (hasIntervals(chart, data, series))
            titles << QCoreApplication::translate("Chart", "from")
                   << QCoreApplication::translate("Chart", "to");
        if (columns.ownN)
            titles << (chart.shape == ChartShape::Steps
                           ? QCoreApplication::translate("Chart", "still followed")
                           : u"n"_s);
    }
    if (columns.runningShare)
        titles << QCoreApplication::translate("Chart", "share so far");
    if (!columns.ownN)
        titles << u"n"_s;
    if (columns.leftOut)
        titles << leftOutTitle(chart);
    if (columns.note)
        titles << QCoreApplication::translate("Chart", "note");
    return titles;
}

void appendSeries(QStringList& row, const ChartDefinition& chart, const ChartData& data,
                  std::size_t category, const TableColumns& columns, const TableCells& cells)
{
    for (const auto& series : data.series) {
        const bool isAcross = chart.shape == ChartShape::Scatter && &series == &data.series.front();
        row << cells.value(series, category, isAcross);
        if (!series.intervals.empty()) {
            const auto interval =
                category < series.intervals.size() ? series.intervals[category] : Interval{};
            row << cells.end(interval.low, series, category)
                << cells.end(interval.high, series, category);
        }
        if (columns.ownN)
            row << cells.count(TableCells::nOf(series, category));
    }
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
    const auto columns = columnsOf(chart, data);
    const TableCells cells(chart, locale, use);
    ChartTable table{header(chart, data, columns), {}};
    for (std::size_t index = 0; index < data.categories.size(); ++index) {
        const auto& category = data.categories[index];
        QStringList row{category.label};
        if (columns.group)
            row << category.group;
        appendSeries(row, chart, data, index, columns, cells);
        if (columns.runningShare)
            row << cells.share(runningShare(data.series.front(), index).value_or(0));
        if (!columns.ownN)
            row << cells.count(category.n);
        if (columns.leftOut)
            row << cells.count(category.leftOut);
        if (columns.note)
            row << category.note;
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
