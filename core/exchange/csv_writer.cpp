// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <algorithm>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

bool beginsFormula(QStringView text)
{
    constexpr QStringView dangerous = u"=+-@\t\r\n＝＋－＠";
    return !text.isEmpty() && dangerous.contains(text.front());
}

QStringView afterApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return text;
}

}  // namespace

QString withoutFormula(const QString& cell)
{
    return beginsFormula(afterApostrophes(cell)) ? u'\'' + cell : cell;
}

QStringView withFormula(QStringView cell)
{
    return cell.startsWith(u'\'') && beginsFormula(afterApostrophes(cell)) ? cell.sliced(1) : cell;
}

CsvWriter::CsvWriter(char16_t separator, Mark mark) : m_separator(separator)
{
    if (mark == Mark::ByteOrderMark)
        m_bytes = "\xEF\xBB\xBF";
}

void CsvWriter::writeRow(const QStringList& cells)
{
    const auto needsQuotes = [this](QChar character) {
        return character == m_separator || character == u'"' || character == u'\n'
            || character == u'\r';
    };
    QString row;
    for (const auto& cell : cells) {
        if (&cell != &cells.front())
            row += m_separator;
        auto safe = withoutFormula(cell);
        // A row of one empty cell would be no row; spaces at the ends would not survive everywhere.
        const auto quoted = safe.isEmpty() ? cells.size() == 1
                                           : safe.front().isSpace() || safe.back().isSpace()
                || std::ranges::any_of(safe, needsQuotes);
        row += quoted ? u'"' + safe.replace(u'"', "\"\""_L1) + u'"' : safe;
    }
    m_bytes += row.toUtf8() + "\r\n";
}

}  // namespace esperluette
