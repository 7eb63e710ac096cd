// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace esperluette {

/// `cell` as it may stand in a file that a spreadsheet opens: what would be taken for a formula
/// (= + - @, tab, line break, or their full-width forms at the beginning) gets an apostrophe
/// before it, and so does what began with such an apostrophe already.
QString withoutFormula(const QString& cell);

/// Takes away exactly the apostrophe that withoutFormula() put.
QStringView withFormula(QStringView cell);

/// Writes rows of CSV as RFC 4180 says, in UTF-8: lines end in CR LF, cells are quoted where they
/// must be, none can be taken for a formula.
class CsvWriter {
public:
    enum class Mark { None, ByteOrderMark };

    /// @param mark  a spreadsheet on Windows needs the mark to see that it is UTF-8
    explicit CsvWriter(char16_t separator = u',', Mark mark = Mark::None);

    void writeRow(const QStringList& cells);

    const QByteArray& bytes() const { return m_bytes; }

private:
    QChar m_separator;
    QByteArray m_bytes;
};

}  // namespace esperluette
