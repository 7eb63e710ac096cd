// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"

namespace esperluette {

/// The separators a list may have: comma, semicolon, tab, vertical bar.
inline constexpr char16_t separators[] = {u',', u';', u'\t', u'|'};

/// How the beginning of a text is separated and quoted, and whether its first row names the
/// columns.
///
/// A line `sep=;` decides. Otherwise the separator is the one that cuts most rows into the same
/// number of cells and gives the most headings that are known.
CsvFormat detectFormat(const QString& text);

}  // namespace esperluette
