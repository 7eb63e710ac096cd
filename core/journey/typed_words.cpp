// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journey/typed_words.h"

#include "core/foundation/text_folding.h"

namespace esperluette {

namespace {

/// What is typed beside built-in words in one language; empty when nothing is.
QString besideBuiltIn(const QString& builtIn, const QString& typed)
{
    return typed == builtIn ? QString() : typed;
}

}  // namespace

LocalText shownWords(const EditableText& text)
{
    return {text.in(Language::French), text.in(Language::English)};
}

std::optional<LocalText> cleanedWords(const LocalText& typed, qsizetype longest)
{
    LocalText words{cleanedText(typed.french), cleanedText(typed.english)};
    if (words.french.size() > longest || words.english.size() > longest)
        return std::nullopt;
    if (words.french.isEmpty())
        words.french = words.english;
    if (words.english.isEmpty())
        words.english = words.french;
    return words;
}

std::optional<EditableText> edited(const EditableText& text, const LocalText& typed,
                                   qsizetype longest)
{
    LocalText words{cleanedText(typed.french), cleanedText(typed.english)};
    if (text.builtIn.isEmpty()) {
        const auto completed = cleanedWords(words, longest);
        return completed ? std::optional(EditableText{{}, *completed}) : std::nullopt;
    }
    if (words.french.size() > longest || words.english.size() > longest)
        return std::nullopt;
    return EditableText{text.builtIn,
                        {besideBuiltIn(text.builtIn.french, words.french),
                         besideBuiltIn(text.builtIn.english, words.english)}};
}

std::optional<std::vector<LocalText>> cleanedList(const std::vector<LocalText>& typed)
{
    std::vector<LocalText> list;
    for (const auto& words : typed) {
        auto cleaned = cleanedWords(words, longestJourneyText);
        if (!cleaned)
            return std::nullopt;
        if (!cleaned->isEmpty())
            list.push_back(*std::move(cleaned));
    }
    return list;
}

CatalogueKey freeKey(const QString& key, const std::function<bool(const CatalogueKey&)>& isTaken)
{
    constexpr qsizetype roomForNumber = 8;
    const auto stem = key.left(CatalogueKey::maxLength - roomForNumber);
    auto candidate = *CatalogueKey::parse(stem);
    for (int number = 2; isTaken(candidate); ++number)
        candidate = *CatalogueKey::parse(stem + u'_' + QString::number(number));
    return candidate;
}

QString keyOfName(const QString& name)
{
    QString key;
    for (const auto letter : QString::fromUtf8(folded(name))) {
        const bool fits = letter.isLetterOrNumber() && letter.unicode() < 0x80;
        if (fits)
            key += letter;
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    while (key.endsWith(u'_'))
        key.chop(1);
    return key.isEmpty() ? QStringLiteral("own") : key;
}

}  // namespace esperluette
