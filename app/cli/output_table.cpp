// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_table.h"

#include "core/exchange/csv_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace esperluette::cli {

namespace {

QString cellText(const QJsonValue& value)
{
    return value.isNull() ? QString() : value.toVariant().toString();
}

}  // namespace

QByteArray OutputTable::json() const
{
    QJsonArray array;
    for (const auto& row : rows) {
        QJsonObject object;
        for (qsizetype column = 0; column < columns.size(); ++column)
            object.insert(columns[column], row[std::size_t(column)]);
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

QByteArray OutputTable::csv() const
{
    CsvWriter writer;
    writer.writeRow(columns);
    for (const auto& row : rows) {
        QStringList cells;
        for (const auto& value : row)
            cells.append(cellText(value));
        writer.writeRow(cells);
    }
    return writer.bytes();
}

QByteArray OutputTable::text() const
{
    std::vector<qsizetype> widths(std::size_t(columns.size()), 0);
    for (const auto& row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], cellText(row[column]).size());
    }
    QString text;
    const auto addLine = [&](const auto& cellAt) {
        QString line;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const auto width = std::max(widths[column], columns[qsizetype(column)].size());
            if (widths[column] > 0)
                line += cellAt(column).leftJustified(width + 2);
        }
        text += line.trimmed() + u'\n';
    };
    addLine([&](std::size_t column) { return columns[qsizetype(column)]; });
    for (const auto& row : rows)
        addLine([&](std::size_t column) { return cellText(row[column]).replace(u'\n', u' '); });
    return text.toUtf8();
}

}  // namespace esperluette::cli
