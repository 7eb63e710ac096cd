// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/people_list.h"

#include "core/exchange/csv_format.h"
#include "core/exchange/csv_writer.h"
#include "core/foundation/text_folding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

bool isSpreadsheet(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

/// More than one character in ten that no text has.
bool isNoText(QStringView text)
{
    const auto sample = text.left(4096);
    const auto strange = std::ranges::count_if(sample, [](QChar character) {
        const auto code = character.unicode();
        return code == 0xFFFD || (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r');
    });
    return strange * 10 > sample.size();
}

Failure refused(const char* subject)
{
    return failure(ErrorCode::InvalidInput, QLatin1String(subject));
}

/// The order of each column by its own evidence; a column without takes that of the others.
struct ColumnOrders {
    std::vector<std::optional<DateOrder>> orders;
    std::optional<DateOrder> common;
    bool unclear = false;
};

ColumnOrders ordersOf(const PeopleList& list, const std::vector<PeopleList::Column>& columns)
{
    ColumnOrders found;
    bool contradictory = false;
    bool ambiguous = false;
    for (const auto& column : columns) {
        DateEvidence evidence;
        if (isDateField(column.field)) {
            for (qsizetype row = 0; row < list.rowCount(); ++row)
                evidence.add(list.cell(row, column.index));
        }
        const auto order = evidence.order();
        contradictory |= order && found.common && *order != *found.common;
        if (order && !found.common)
            found.common = order;
        ambiguous |= evidence.isAmbiguous();
        found.orders.push_back(order);
    }
    found.unclear = ambiguous && (!found.common || contradictory);
    return found;
}

}  // namespace

Result<PeopleList> PeopleList::read(const QString& path, const ListSettings& settings)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, path);
    if (file.isDir())
        return failure(ErrorCode::FileUnreadable, path);
    if (file.size() > largestFile)
        return refused("size");
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, device.errorString());
    const auto bytes = device.readAll();
    if (device.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, device.errorString());
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, path);
    return parse(bytes, settings);
}

Result<PeopleList> PeopleList::parse(const QByteArray& bytes, const ListSettings& settings)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty);
    if (isSpreadsheet(bytes))
        return refused("spreadsheet");
    PeopleList list;
    list.m_encoding = settings.encoding.value_or(detectEncoding(bytes));
    auto text = decodedText(bytes, list.m_encoding);
    if (isNoText(text))
        return refused("text");
    list.m_format = settings.format ? *settings.format : detectFormat(text);
    list.m_table = CsvTable(std::move(text), list.m_format);
    list.m_firstRow = list.m_format.header ? 1 : 0;
    if (list.rowCount() <= 0)
        return refused("rows");
    if (list.m_format.header && list.m_table.fault(0) != RowFault::None)
        return refused("header");
    list.m_columnCount = list.m_table.cellCount(0);
    list.m_dateOrder = settings.dateOrder;

    QStringList headings;
    for (int column = 0; column < list.m_columnCount; ++column)
        headings << list.heading(column);
    list.setFields(settings.fields.empty() ? fieldsOf(headings) : settings.fields);
    return list;
}

QString PeopleList::heading(int column) const
{
    return m_format.header ? m_table.cell(0, column).trimmed().toString() : QString();
}

void PeopleList::setFields(std::vector<ImportField> fields)
{
    fields.resize(size_t(m_columnCount), ImportField::Ignored);
    FieldSet given = 0;
    for (auto& field : fields) {
        if (field != ImportField::OtherPopulation && (given & bit(field)))
            field = ImportField::Ignored;
        given |= bit(field);
    }
    m_fields = std::move(fields);
    chooseColumns();
}

void PeopleList::setDateOrder(std::optional<DateOrder> order)
{
    m_dateOrder = order;
    chooseColumns();
}

void PeopleList::chooseColumns()
{
    std::vector<Column> columns;
    for (int index = 0; index < m_columnCount; ++index) {
        if (m_fields[size_t(index)] != ImportField::Ignored)
            columns.push_back({index, m_fields[size_t(index)]});
    }
    std::ranges::stable_sort(columns, {}, &Column::field);

    ColumnOrders found;
    if (!m_dateOrder)
        found = ordersOf(*this, columns);
    for (size_t column = 0; column < columns.size(); ++column)
        columns[column].order = m_dateOrder
            ? *m_dateOrder
            : found.orders[column].value_or(found.common.value_or(DateOrder::DayMonthYear));
    m_dateOrderIsUnclear = found.unclear;
    m_columns = std::move(columns);
}

int PeopleList::columnOf(ImportField field) const
{
    const auto found = std::ranges::find(m_columns, field, &Column::field);
    return found == m_columns.end() ? -1 : found->index;
}

std::vector<PeopleList::TwinColumn> PeopleList::twinColumns() const
{
    QHash<QByteArray, int> importedUnder;
    for (const auto& column : m_columns)
        importedUnder.insert(folded(heading(column.index)), column.index);

    std::vector<TwinColumn> twins;
    for (int index = 0; index < m_columnCount; ++index) {
        const auto name = heading(index);
        if (m_fields[size_t(index)] != ImportField::Ignored || name.isEmpty())
            continue;
        const auto instead = importedUnder.value(folded(name), columnOf(fieldsOf({name}).front()));
        if (instead >= 0)
            twins.push_back({index, instead});
    }
    return twins;
}

bool PeopleList::hasNames() const
{
    return std::ranges::any_of(m_columns, [](const Column& column) {
        return column.field >= ImportField::FullName && column.field <= ImportField::UsedFamilyName;
    });
}

int PeopleList::cellCount(qsizetype row) const
{
    auto count = m_table.cellCount(row + m_firstRow);
    while (count > m_columnCount && m_table.cell(row + m_firstRow, count - 1).trimmed().isEmpty())
        --count;
    return count;
}

QStringView PeopleList::cell(qsizetype row, int column) const
{
    return withFormula(m_table.cell(row + m_firstRow, column));
}

namespace {

/// The context of what is said about a list.
class ListProblem {
    Q_DECLARE_TR_FUNCTIONS(PeopleList)
};

}  // namespace

QString listErrorText(const Error& error)
{
    const auto& subject = error.subject;
    switch (error.code) {
    case ErrorCode::FileMissing:
        return ListProblem::tr("There is no file “%1”. Check the name and the folder.")
            .arg(subject);
    case ErrorCode::FileEmpty: return ListProblem::tr("The file is empty. Export the list again.");
    case ErrorCode::FileUnreadable:
        return ListProblem::tr(
                   "“%1” cannot be read. Check that it is a file and that you may open it.")
            .arg(subject);
    case ErrorCode::Cancelled:
        return ListProblem::tr("The import was cancelled. Nothing was changed.");
    default: break;
    }
    if (subject == "size"_L1)
        return ListProblem::tr(
            "The file is larger than 256 MB. Split the list into several files.");
    if (subject == "spreadsheet"_L1)
        return ListProblem::tr(
            "This is a spreadsheet. Save it as CSV from the spreadsheet program, then import "
            "the CSV file.");
    if (subject == "rows"_L1)
        return ListProblem::tr(
            "The list has no row below the names of its columns. Export it again.");
    if (subject == "header"_L1)
        return ListProblem::tr(
            "The first line, which names the columns, cannot be read: quotes that are not "
            "closed, or a name that is far too long. Correct line 1 of the list.");
    if (subject == "dateOrder"_L1)
        return ListProblem::tr(
            "Dates such as 01/02/2024 may mean 1 February or 2 January. Say which comes "
            "first: the day or the month.");
    if (subject == "name"_L1)
        return ListProblem::tr(
            "No column holds names. Name the columns in the first line, for example “Last "
            "name” and “First name”.");
    return ListProblem::tr("This is not a list in CSV: it holds no text. Export the list as CSV.");
}

QStringList columnRemarks(const PeopleList& list)
{
    QStringList remarks;
    for (const auto& [index, instead] : list.twinColumns()) {
        remarks << ListProblem::tr("Column %1 “%2” is not imported: column %3 “%4” means the same. "
                                   "Rename the one that you do not want.")
                       .arg(QString::number(index + 1), list.heading(index),
                            QString::number(instead + 1), list.heading(instead));
    }
    return remarks;
}

}  // namespace esperluette
