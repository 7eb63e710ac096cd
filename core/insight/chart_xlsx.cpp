// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/chart_xlsx.h"

#include "core/insight/export_words.h"
#include "core/insight/xlsx_chart.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace esperluette {

namespace {

using Holds = XlsxColumn::Holds;

constexpr int longestText = 32767;  ///< of a cell, by the format

/// The workbook while it is written; libxlsxwriter owns what is in it.
class XlsxWorkbook {
public:
    XlsxWorkbook(const QString& path, const ChartDefinition& chart, const ChartData& data) :
        m_chart(chart), m_data(data), m_book(workbook_new(QFile::encodeName(path).constData())),
        m_table{addSheet(QCoreApplication::translate("Chart", "Table")), {}, {}}
    {
        m_table.name = QCoreApplication::translate("Chart", "Table").toUtf8();
        m_table.columns = xlsxColumns(chart, data);
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_wrapped = workbook_add_format(m_book);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    }
    Q_DISABLE_COPY_MOVE(XlsxWorkbook)
    ~XlsxWorkbook()
    {
        if (m_book)
            workbook_close(m_book);
    }

    void writeTable();
    void writeChart();
    void writeAbout(const QString& scope, QDate day, Language language);
    /// The number of an error; 0 for none.
    lxw_error finish() { return workbook_close(std::exchange(m_book, nullptr)); }

private:
    lxw_worksheet* addSheet(const QString& name)
    {
        return workbook_add_worksheet(m_book, name.toUtf8().constData());
    }
    void write(lxw_worksheet* sheet, std::size_t row, std::size_t column, const QString& text,
               lxw_format* format = nullptr);
    lxw_format* numberFormat(const char* digits);
    lxw_format* formatOf(const XlsxColumn& column);
    lxw_format* levelFormat(const XlsxColumn& column, std::size_t category);
    void colourHeat();
    void setProperties(const QString& scope, QDate day, Language language);

    const ChartDefinition& m_chart;
    const ChartData& m_data;
    lxw_workbook* m_book;
    XlsxTable m_table;
    lxw_format* m_bold = nullptr;
    lxw_format* m_wrapped = nullptr;
    std::array<lxw_format*, 6> m_levels{};  ///< made when needed
};

void XlsxWorkbook::write(lxw_worksheet* sheet, std::size_t row, std::size_t column,
                         const QString& text, lxw_format* format)
{
    worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                           text.left(longestText).toUtf8().constData(), format);
}

lxw_format* XlsxWorkbook::numberFormat(const char* digits)
{
    auto* format = workbook_add_format(m_book);
    format_set_num_format(format, digits);
    return format;
}

lxw_format* XlsxWorkbook::formatOf(const XlsxColumn& column)
{
    if (column.holds == Holds::RunningShare)
        return numberFormat("0.0%");
    const bool isValue =
        column.holds == Holds::Value || column.holds == Holds::Low || column.holds == Holds::High;
    if (!isValue || isAcross(m_chart, column))
        return nullptr;
    switch (m_chart.unit) {
    case ChartUnit::Percent: return numberFormat("0.0%");
    case ChartUnit::Rating: return numberFormat("0.0");
    default: return nullptr;
    }
}

void XlsxWorkbook::writeTable()
{
    auto* sheet = m_table.sheet;
    constexpr int narrowest = 9;
    constexpr int widest = 44;
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
        const auto& cells = m_table.columns[column];
        auto* format = formatOf(cells);
        write(sheet, 0, column, cells.header, m_bold);
        auto width = int(cells.header.size());
        for (std::size_t row = 0; row < m_data.categories.size(); ++row) {
            const auto number = xlsxNumber(m_chart, m_data, cells, row);
            const auto words = xlsxText(m_chart, m_data, cells, row);
            width = std::max(width, int(words.size()));
            if (!std::isnan(number))
                worksheet_write_number(sheet, lxw_row_t(row + 1), lxw_col_t(column), number,
                                       format);
            else if (!words.isEmpty())
                write(sheet, row + 1, column, words, levelFormat(cells, row));
        }
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column),
                             std::clamp(width + 2, narrowest, widest), nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 1);
    if (m_chart.shape == ChartShape::HeatMap && m_chart.unit != ChartUnit::Level)
        colourHeat();
}

/// The soft ground of a level of care; nullptr for other text.
lxw_format* XlsxWorkbook::levelFormat(const XlsxColumn& column, std::size_t category)
{
    if (column.holds != Holds::Value)
        return nullptr;
    const auto level = std::size_t(m_data.series[column.series].values[category]);
    // In the order of CareLevel.
    static constexpr std::array<lxw_color_t, 6> soft{0xFFFFFF, 0xECEDEF, 0xECEDEF,
                                                     0xF9E3D9, 0xFBF0D6, 0xDFF1EB};
    if (level >= soft.size())
        return nullptr;
    auto& format = m_levels[level];
    if (!format) {
        format = workbook_add_format(m_book);
        format_set_bg_color(format, soft[level]);
    }
    return format;
}

/// From white to the colour of care, as far as the values go.
void XlsxWorkbook::colourHeat()
{
    if (m_data.series.empty() || m_data.categories.empty())
        return;
    lxw_conditional_format scale{};
    scale.type = LXW_CONDITIONAL_2_COLOR_SCALE;
    scale.min_color = LXW_COLOR_WHITE;
    scale.max_color = 0x6FC2AC;
    worksheet_conditional_format_range(
        m_table.sheet, 1, lxw_col_t(columnOf(m_table.columns, Holds::Value, 0)),
        lxw_row_t(m_data.categories.size()),
        lxw_col_t(columnOf(m_table.columns, Holds::Value, m_data.series.size() - 1)), &scale);
}

void XlsxWorkbook::writeChart()
{
    auto* chart = addXlsxChart(*m_book, m_table, m_chart, m_data);
    if (!chart)
        return;
    constexpr double wide = 1.5;  // of 480 by 288 pixels
    const auto high = std::clamp(double(m_data.categories.size()) / 10, 1.3, 4.0);
    auto description = m_data.sentence.toUtf8();
    lxw_chart_options options{};
    options.x_scale = wide;
    options.y_scale = high;
    options.description = description.data();
    worksheet_insert_chart_opt(m_table.sheet, 1, lxw_col_t(m_table.columns.size() + 1), chart,
                               &options);
}

void XlsxWorkbook::writeAbout(const QString& scope, QDate day, Language language)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Chart", text); };
    const std::pair<QString, QString> rows[] = {
        {words(QT_TRANSLATE_NOOP("Chart", "Title")), chartTitle(m_chart)},
        {words(QT_TRANSLATE_NOOP("Chart", "What it is about")), scope},
        {words(QT_TRANSLATE_NOOP("Chart", "How much")), chartCountsText(m_data, language)},
        {words(QT_TRANSLATE_NOOP("Chart", "What it says")), m_data.sentence},
        {words(QT_TRANSLATE_NOOP("Chart", "Made")), madeText(day, language)},
    };
    auto* sheet = addSheet(words(QT_TRANSLATE_NOOP("Chart", "About")));
    constexpr double nameWidth = 20;
    constexpr double textWidth = 90;
    worksheet_set_column(sheet, 0, 0, nameWidth, nullptr);
    worksheet_set_column(sheet, 1, 1, textWidth, nullptr);
    std::size_t row = 0;
    for (const auto& [name, text] : rows) {
        write(sheet, row, 0, name, m_bold);
        write(sheet, row, 1, text, m_wrapped);
        ++row;
    }
    setProperties(scope, day, language);
}

void XlsxWorkbook::setProperties(const QString& scope, QDate day, Language language)
{
    auto title = chartTitle(m_chart).toUtf8();
    auto subject = scope.left(255).toUtf8();
    auto comments = madeText(day, language).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.comments = comments.data();
    properties.created = time_t(day.startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
}

}  // namespace

Result<QByteArray> chartXlsx(const ChartDefinition& chart, const ChartData& data,
                             const QString& scope, QDate day, Language language)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("chart.xlsx"));
    if (!folder.isValid())
        return failure(ErrorCode::StorageFailed, path, folder.errorString());
    XlsxWorkbook workbook(path, chart, data);
    workbook.writeTable();
    workbook.writeChart();
    workbook.writeAbout(scope, day, language);
    if (const auto problem = workbook.finish(); problem != LXW_NO_ERROR)
        return failure(ErrorCode::StorageFailed, path, QString::fromUtf8(lxw_strerror(problem)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::StorageFailed, path, file.errorString());
    return file.readAll();
}

}  // namespace esperluette
