// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/close_names.h"

#include "app/cli/command.h"
#include "core/foundation/text_folding.h"

#include <algorithm>
#include <numeric>

namespace esperluette::cli {

namespace {

constexpr qsizetype mostNames = 5;

/// How many bytes to insert, delete or replace (V. Levenshtein).
int distanceOf(const QByteArray& left, const QByteArray& right)
{
    std::vector<int> row(std::size_t(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (left[i] == right[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

QStringList closeNames(const QStringList& names, const QString& typed)
{
    constexpr qsizetype longest = 200;  // of what is compared: anything may be typed
    const auto wanted = folded(typed.left(longest));
    std::vector<std::tuple<bool, int, QString>> ranked;
    for (const auto& name : names) {
        const auto here = folded(name.left(longest));
        ranked.emplace_back(wanted.isEmpty() || !here.contains(wanted), distanceOf(wanted, here),
                            name);
    }
    std::ranges::sort(ranked);
    QStringList close;
    for (const auto& [holdsNot, distance, name] : ranked) {
        if (close.size() < mostNames && !close.contains(name))
            close << name;
    }
    return close;
}

QString withCloseNames(const QString& sentence, const QStringList& names, const QString& typed)
{
    if (names.isEmpty())
        return sentence + u' ' + CommandLine::tr("There is none.");
    return sentence + u' '
        + CommandLine::tr("The closest: %1.")
              .arg(closeNames(names, typed).join(QStringLiteral(", ")));
}

}  // namespace esperluette::cli
