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
    const auto tolerance = std::max<int>(2, int(wanted.size()) / 2);
    std::vector<std::tuple<bool, int, QString>> ranked;
    for (const auto& name : names) {
        const auto whole = folded(name.left(longest));
        const auto label = whole.mid(whole.indexOf(": ") + 1).trimmed();
        ranked.emplace_back(wanted.isEmpty() || !whole.contains(wanted),
                            std::min(distanceOf(wanted, whole), distanceOf(wanted, label)), name);
    }
    std::ranges::sort(ranked);
    const auto isNear = [tolerance](const auto& each) {
        return !std::get<0>(each) || std::get<1>(each) <= tolerance;
    };
    const bool anyNear = std::ranges::any_of(ranked, isNear);
    QStringList close;
    for (const auto& each : ranked) {
        const auto& name = std::get<2>(each);
        if (close.size() < mostNames && !close.contains(name) && (!anyNear || isNear(each)))
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
