// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/import_field.h"
#include "core/exchange/text_encoding.h"
#include "core/foundation/date_reading.h"
#include "core/foundation/result.h"

namespace esperluette {

/// What somebody decides about a list; what is left empty is detected.
struct ListSettings {
    std::optional<TextEncoding> encoding;
    std::optional<CsvFormat> format;
    std::optional<DateOrder> dateOrder;  ///< for every column of dates
    std::vector<ImportField> fields;  ///< one per column; empty: from the headings
};

/// A list of people as a file gives it: its rows, and what each column means.
class PeopleList {
public:
    /// Largest file that is read, in bytes.
    static constexpr qint64 largestFile = 256 * 1024 * 1024;

    /// A column that is imported.
    struct Column {
        int index = 0;
        ImportField field = ImportField::Ignored;
        DateOrder order = DateOrder::DayMonthYear;  ///< for dates that do not show it
    };

    /// A column that is not imported, and the one that is imported in its place.
    struct TwinColumn {
        int index = 0;
        int instead = 0;
    };

    /// @error FileMissing, FileEmpty, FileUnreadable; InvalidInput with subject "size" (too
    ///        large), "spreadsheet" (an xlsx, xls or ods file), "text" (no text at all), "rows"
    ///        (no row below the headings) or "header" (the headings cannot be read)
    static Result<PeopleList> read(const QString& path, const ListSettings& settings = {});
    /// The same for bytes that were read already.
    static Result<PeopleList> parse(const QByteArray& bytes, const ListSettings& settings = {});

    TextEncoding encoding() const { return m_encoding; }
    const CsvFormat& format() const { return m_format; }
    int columnCount() const { return m_columnCount; }
    /// What stands above a column; empty when the list has no header.
    QString heading(int column) const;

    /// What each column means.
    const std::vector<ImportField>& fields() const { return m_fields; }
    /// A field that is given twice stays with the first column; further columns are ignored.
    /// Several columns may be populations of their own.
    void setFields(std::vector<ImportField> fields);
    /// The columns that are imported, in the order of ImportField.
    const std::vector<Column>& columns() const { return m_columns; }
    /// Index of the column of a field; -1 when the list has none.
    int columnOf(ImportField field) const;
    /// The columns that are not imported because another one means the same.
    std::vector<TwinColumn> twinColumns() const;
    /// Whether a column gives names, without which nobody can be imported.
    bool hasNames() const;

    /// Whether a date may mean two days and nothing in the list tells which.
    bool dateOrderIsUnclear() const { return m_dateOrderIsUnclear; }
    /// Decides the order for every column of dates; none detects it.
    void setDateOrder(std::optional<DateOrder> order);

    /// Rows of people, without the one that names the columns.
    qsizetype rowCount() const { return m_table.rowCount() - m_firstRow; }
    /// Line of the file, from 1.
    int line(qsizetype row) const { return m_table.line(row + m_firstRow); }
    RowFault fault(qsizetype row) const { return m_table.fault(row + m_firstRow); }
    /// Cells of the row; empty ones at the end beyond the last column do not count.
    int cellCount(qsizetype row) const;
    /// Without the apostrophe that keeps it from being a formula. Valid as long as the list.
    QStringView cell(qsizetype row, int column) const;

private:
    PeopleList() = default;
    void chooseColumns();

    TextEncoding m_encoding = TextEncoding::Utf8;
    CsvFormat m_format;
    CsvTable m_table;
    qsizetype m_firstRow = 0;
    int m_columnCount = 0;
    std::vector<ImportField> m_fields;
    std::vector<Column> m_columns;
    std::optional<DateOrder> m_dateOrder;
    bool m_dateOrderIsUnclear = false;
};

/// The sentence for what PeopleList::read refused and what to do, in the language of the program.
QString listErrorText(const Error& error);
/// What of a list is not imported and what to do, a sentence per column, in the language of the
/// program.
QStringList columnRemarks(const PeopleList& list);

}  // namespace esperluette
