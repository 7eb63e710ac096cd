// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace esperluette {

/// How a list separates and quotes its cells.
struct CsvFormat {
    char16_t separator = u',';
    char16_t quote = u'"';
    bool header = true;  ///< the first row names the columns

    friend bool operator==(const CsvFormat&, const CsvFormat&) = default;
};

/// What is wrong with the writing of a row.
enum class RowFault : std::uint8_t { None, UnbalancedQuotes, CellTooLong, NulCharacter };

/// The rows of a CSV text, as views of the one text that it keeps.
///
/// Read as RFC 4180 says, with lines that end in LF, CR LF or CR. More is accepted: spaces around
/// a quoted cell, quotes inside a cell that does not begin with one, a first line `sep=;`. Rows
/// without any content are left out. A row that is wrong keeps its place and says why, and the
/// rows after it are read: after quotes that are never closed, or closed beyond the longest cell,
/// reading goes on with the next line.
class CsvTable {
public:
    /// Longest cell that is read, in UTF-16 units.
    static constexpr qsizetype longestCell = 65'536;
    /// More cells of one row than this are not kept.
    static constexpr qsizetype mostCells = 2'000;

    CsvTable() = default;
    /// @param mostRows  stops after that many, for a sample
    CsvTable(QString text, const CsvFormat& format, qsizetype mostRows = PTRDIFF_MAX);

    CsvTable(CsvTable&&) = default;
    CsvTable& operator=(CsvTable&&) = default;

    qsizetype rowCount() const { return qsizetype(m_rows.size()); }
    int cellCount(qsizetype row) const;
    /// Without its quotes; empty when the row has no such cell. Valid as long as the table.
    QStringView cell(qsizetype row, int column) const;
    QStringList cells(qsizetype row) const;
    /// Line of the text on which the row begins, from 1.
    int line(qsizetype row) const { return int(m_rows[size_t(row)].line); }
    RowFault fault(qsizetype row) const { return m_rows[size_t(row)].fault; }

private:
    friend class CsvScanner;
    struct Cell {
        std::uint32_t start;
        std::uint32_t length;
    };
    struct Row {
        std::uint32_t firstCell;
        std::uint32_t line;
        RowFault fault;
    };

    QString m_text;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
};

}  // namespace esperluette
