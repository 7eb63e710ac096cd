// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_format.h"

#include "core/exchange/import_field.h"

#include <algorithm>
#include <map>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleLength = 64 * 1024;
constexpr qsizetype sampleRows = 100;

QString sampleOf(const QString& text)
{
    if (text.size() <= sampleLength)
        return text;
    const auto lastBreak =
        std::max(text.lastIndexOf(u'\n', sampleLength), text.lastIndexOf(u'\r', sampleLength));
    return text.left(lastBreak > 0 ? lastBreak : sampleLength);
}

int knownHeadings(const CsvTable& table)
{
    int known = 0;
    for (int column = 0; column < table.cellCount(0); ++column)
        known += isKnownHeading(table.cell(0, column));
    return known;
}

/// How well a separator explains the sample; 0 when it is not there.
double fitOf(const CsvTable& table)
{
    if (table.rowCount() == 0)
        return 0;
    std::map<int, int> rowsByCount;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        ++rowsByCount[table.cellCount(row)];
    const auto usual =
        std::ranges::max_element(rowsByCount, {}, [](const auto& entry) { return entry.second; });
    if (rowsByCount.size() == 1 && usual->first == 1)
        return 0;
    const auto share = double(usual->second) / double(table.rowCount());
    return share * (usual->first - 1) + knownHeadings(table);
}

bool isQuotedBy(QStringView cell, char16_t quote)
{
    return cell.size() >= 2 && cell.front() == quote && cell.back() == quote;
}

/// An apostrophe quotes when it stands around every cell of the first row.
char16_t quoteOf(const CsvTable& table)
{
    for (int column = 0; table.rowCount() > 0 && column < table.cellCount(0); ++column) {
        if (!isQuotedBy(table.cell(0, column), u'\''))
            return u'"';
    }
    return table.rowCount() > 0 ? u'\'' : u'"';
}

bool holdsDigitOrAddress(QStringView cell)
{
    return std::ranges::any_of(
        cell, [](QChar character) { return character.isDigit() || character == u'@'; });
}

/// A known heading; or words above rows that hold figures or addresses.
bool hasHeader(const CsvTable& table)
{
    if (table.rowCount() == 0)
        return true;
    if (knownHeadings(table) > 0)
        return true;
    bool figuresBelow = false;
    for (int column = 0; column < table.cellCount(0); ++column) {
        if (table.cell(0, column).trimmed().isEmpty() || holdsDigitOrAddress(table.cell(0, column)))
            return false;
        figuresBelow |= table.rowCount() > 1 && holdsDigitOrAddress(table.cell(1, column));
    }
    return figuresBelow;
}

char16_t separatorOf(const QString& sample)
{
    if (sample.size() >= 5 && sample.startsWith("sep="_L1, Qt::CaseInsensitive)
        && (sample.size() == 5 || sample[5] == u'\n' || sample[5] == u'\r'))
        return sample[4].unicode();
    auto best = separators[0];
    double bestFit = 0;
    for (const auto separator : separators) {
        const auto fit = fitOf(CsvTable(sample, {.separator = separator}, sampleRows));
        if (fit > bestFit) {
            best = separator;
            bestFit = fit;
        }
    }
    return best;
}

}  // namespace

CsvFormat detectFormat(const QString& text)
{
    const auto sample = sampleOf(text);
    CsvFormat format;
    format.separator = separatorOf(sample);
    format.quote = quoteOf(CsvTable(sample, format, 1));
    format.header = hasHeader(CsvTable(sample, format, 2));
    return format;
}

}  // namespace esperluette
