// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace esperluette::test {

/// A file of the project and what is in it.
struct SourceFile {
    QString path;  ///< from the root, with slashes: "core/care/care.h"
    QString text;

    /// The folder that the rules speak of: "core/care", "ui/shared", "app", "tests".
    QString folder() const;

    /// The text with every comment blanked; lines keep their numbers.
    QString code() const;
};

/// Every file below the folders named whose name ends in one of `endings`, by path.
std::vector<SourceFile> filesBelow(const QStringList& folders, const QStringList& endings);

/// The C++ sources below the folders named.
std::vector<SourceFile> sourcesBelow(const QStringList& folders);

/// The folders of features that exist: "core/care", "ui/shared", ...
QStringList featureFolders();

/// "path:line: what", the line that position `at` of the text stands on.
QString placeOf(const SourceFile& file, qsizetype at, const QString& what);

}  // namespace esperluette::test
