// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/full_name.h"

#include "core/foundation/text_folding.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

/// At least two letters, none of them small.
bool isInCapitals(const QString& word)
{
    const auto letters =
        std::ranges::count_if(word, [](QChar character) { return character.isLetter(); });
    return letters >= 2
        && std::ranges::none_of(word, [](QChar character) { return character.isLower(); });
}

bool isParticle(const QString& word)
{
    constexpr std::array<const char*, 14> particles = {
        "de", "du", "des", "da", "dos", "di", "del", "la", "le", "van", "von", "der", "den", "el"};
    const auto key = folded(word);
    return std::ranges::any_of(particles, [&key](const char* word) { return key == word; });
}

SplitName splitAt(const QStringList& words, qsizetype position, NameOrder order)
{
    const auto front = words.first(position).join(u' ');
    const auto back = words.sliced(position).join(u' ');
    return order == NameOrder::GivenFirst ? SplitName{front, back} : SplitName{back, front};
}

}  // namespace

SplitName splitFullName(QStringView name, NameOrder order)
{
    if (const auto comma = name.indexOf(u','); comma >= 0)
        return {name.sliced(comma + 1).toString().simplified(),
                name.first(comma).toString().simplified()};

    const auto words = name.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    const auto notCapital = std::ranges::find_if_not(words, isInCapitals);
    if (notCapital != words.end() && notCapital != words.begin())
        return splitAt(words, notCapital - words.begin(), NameOrder::FamilyFirst);
    auto capitals = words.size();
    while (capitals > 0 && isInCapitals(words[capitals - 1]))
        --capitals;
    if (capitals > 0 && capitals < words.size())
        return splitAt(words, capitals, NameOrder::GivenFirst);

    qsizetype position = 1;
    while (order == NameOrder::FamilyFirst && position + 1 < words.size()
           && isParticle(words[position - 1]))
        ++position;
    return splitAt(words, std::min(position, words.size()), order);
}

QByteArray nameKey(QStringView name)
{
    const auto text = folded(name);
    std::vector<QByteArrayView> words;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const auto ends = at == text.size() || text[at] == ' ' || text[at] == ',' || text[at] == '-'
            || text[at] == '.';
        if (!ends)
            continue;
        if (at > start)
            words.push_back(QByteArrayView(text).sliced(start, at - start));
        start = at + 1;
    }
    std::ranges::sort(words);
    QByteArray key;
    key.reserve(text.size());
    for (const auto word : words)
        key.append(word).append(' ');
    return key;
}

}  // namespace esperluette
