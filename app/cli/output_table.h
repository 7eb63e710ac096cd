// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

#include <vector>

namespace esperluette::cli {

/// Rows of named values, for programs and for people.
struct OutputTable {
    QStringList columns;  ///< snake_case keys
    std::vector<std::vector<QJsonValue>> rows;  ///< as many values as columns; null: not known

    /// An array of objects.
    QByteArray json() const;
    /// RFC 4180, with a header; null is an empty cell.
    QByteArray csv() const;
    /// Aligned columns for a terminal, without those that are empty everywhere.
    QByteArray text() const;
};

}  // namespace esperluette::cli
