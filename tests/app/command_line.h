// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <utility>
#include <vector>

namespace esperluette::test {

/// What the program did.
struct Ran {
    int status = -1;
    QByteArray output;
    QString sentence;  ///< on standard error
};

/// Runs the real esperluette-cli in English, on the day of the tests, with its data and settings in
/// `home`.
/// @param variables  of its environment, besides those of the tests
Ran runCommandLine(const QTemporaryDir& home, const QStringList& arguments,
                   const std::vector<std::pair<QString, QString>>& variables = {});

}  // namespace esperluette::test
