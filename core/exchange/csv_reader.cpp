// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

/// Goes over the text once and fills the table. Doubled quotes are made single in place, which
/// moves nothing but the rest of their own cell.
class CsvScanner {
public:
    CsvScanner(CsvTable& table, const CsvFormat& format) :
        m_table(table), m_text(reinterpret_cast<char16_t*>(table.m_text.data())),
        m_size(table.m_text.size()), m_separator(format.separator), m_quote(format.quote),
        m_mayHaveNul(table.m_text.contains(QChar(u'\0')))
    {
    }

    void read(qsizetype mostRows)
    {
        skipSeparatorLine();
        while (m_at < m_size && m_table.rowCount() < mostRows)
            readRow();
    }

private:
    using Cell = CsvTable::Cell;

    bool isBreak(qsizetype at) const { return m_text[at] == u'\n' || m_text[at] == u'\r'; }
    bool endsCell(qsizetype at) const { return m_text[at] == m_separator || isBreak(at); }
    qsizetype afterSpaces(qsizetype at) const
    {
        while (at < m_size && m_text[at] == u' ')
            ++at;
        return at;
    }

    /// The `sep=;` that a spreadsheet writes on the first line.
    void skipSeparatorLine()
    {
        const auto isSeparatorLine = m_size > 4
            && QStringView(m_text, 4).compare("sep="_L1, Qt::CaseInsensitive) == 0
            && (m_size == 5 || isBreak(5));
        if (!isSeparatorLine)
            return;
        m_at = 5;
        takeBreak();
    }

    void readRow()
    {
        const auto start = m_at;
        const auto firstCell = m_table.m_cells.size();
        const auto line = m_line;
        m_fault = RowFault::None;
        do
            readCell();
        while (takeSeparator());
        takeBreak();

        if (m_mayHaveNul && m_fault == RowFault::None
            && QStringView(m_text + start, m_at - start).contains(QChar(u'\0')))
            m_fault = RowFault::NulCharacter;
        const auto blank = [](const Cell& cell) { return cell.length == 0; };
        const auto cells = m_table.m_cells.begin() + std::ptrdiff_t(firstCell);
        if (m_fault == RowFault::None && std::all_of(cells, m_table.m_cells.end(), blank))
            m_table.m_cells.resize(firstCell);
        else
            m_table.m_rows.push_back({std::uint32_t(firstCell), std::uint32_t(line), m_fault});
        m_cellsInRow = 0;
    }

    void readCell()
    {
        const auto first = afterSpaces(m_at);
        if (first < m_size && m_text[first] == m_quote) {
            readQuoted(first);
            return;
        }
        const auto start = m_at;
        while (m_at < m_size && !endsCell(m_at))
            ++m_at;
        keep(start, m_at);
    }

    void readQuoted(qsizetype opening)
    {
        const auto limit = std::min(m_size, opening + 1 + 2 * CsvTable::longestCell);
        auto at = opening + 1;
        bool doubled = false;
        for (; at < limit; ++at) {
            if (m_text[at] != m_quote)
                continue;
            if (at + 1 >= m_size || m_text[at + 1] != m_quote)
                break;
            doubled = true;
            ++at;
        }
        if (at >= limit) {
            giveUpOn(opening);
            return;
        }
        const auto closing = at;
        m_line += breaksBetween(opening, closing);
        m_at = afterSpaces(closing + 1);
        if (m_at < m_size && !endsCell(m_at)) {
            m_fault = RowFault::UnbalancedQuotes;
            while (m_at < m_size && !endsCell(m_at))
                ++m_at;
            keep(opening, m_at);
            return;
        }
        keep(opening + 1, doubled ? halveQuotes(opening + 1, closing) : closing);
    }

    /// The quoted cell is too long or never closed: the row ends with its line.
    void giveUpOn(qsizetype opening)
    {
        m_at = opening;
        while (m_at < m_size && !isBreak(m_at))
            ++m_at;
        const auto closedOnItsLine =
            m_at - opening > CsvTable::longestCell && m_text[m_at - 1] == m_quote;
        keep(opening, m_at);
        m_fault = closedOnItsLine ? RowFault::CellTooLong : RowFault::UnbalancedQuotes;
    }

    qsizetype halveQuotes(qsizetype start, qsizetype end)
    {
        auto to = start;
        for (auto from = start; from < end; ++from) {
            m_text[to++] = m_text[from];
            if (m_text[from] == m_quote)
                ++from;
        }
        return to;
    }

    int breaksBetween(qsizetype start, qsizetype end) const
    {
        int breaks = 0;
        for (auto at = start; at < end; ++at)
            breaks += m_text[at] == u'\n' || (m_text[at] == u'\r' && m_text[at + 1] != u'\n');
        return breaks;
    }

    void keep(qsizetype start, qsizetype end)
    {
        if (end - start > CsvTable::longestCell && m_fault == RowFault::None)
            m_fault = RowFault::CellTooLong;
        const auto kept = std::min(end - start, CsvTable::longestCell);
        if (m_cellsInRow++ < CsvTable::mostCells)
            m_table.m_cells.push_back({std::uint32_t(start), std::uint32_t(kept)});
    }

    bool takeSeparator()
    {
        const auto found = m_at < m_size && m_text[m_at] == m_separator;
        m_at += found;
        return found;
    }

    void takeBreak()
    {
        if (m_at >= m_size)
            return;
        m_at += m_text[m_at] == u'\r' && m_at + 1 < m_size && m_text[m_at + 1] == u'\n' ? 2 : 1;
        ++m_line;
    }

    CsvTable& m_table;
    char16_t* m_text;
    qsizetype m_size;
    char16_t m_separator;
    char16_t m_quote;
    bool m_mayHaveNul;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_cellsInRow = 0;
    RowFault m_fault = RowFault::None;
};

CsvTable::CsvTable(QString text, const CsvFormat& format, qsizetype mostRows) :
    m_text(std::move(text))
{
    CsvScanner(*this, format).read(mostRows);
    m_cells.shrink_to_fit();
    m_rows.shrink_to_fit();
}

int CsvTable::cellCount(qsizetype row) const
{
    const auto next = size_t(row) + 1;
    const auto end = next < m_rows.size() ? m_rows[next].firstCell : m_cells.size();
    return int(end - m_rows[size_t(row)].firstCell);
}

QStringView CsvTable::cell(qsizetype row, int column) const
{
    if (column < 0 || column >= cellCount(row))
        return {};
    const auto& cell = m_cells[m_rows[size_t(row)].firstCell + size_t(column)];
    return QStringView(m_text).sliced(cell.start, cell.length);
}

QStringList CsvTable::cells(qsizetype row) const
{
    QStringList texts;
    for (int column = 0; column < cellCount(row); ++column)
        texts << cell(row, column).toString();
    return texts;
}

}  // namespace esperluette
