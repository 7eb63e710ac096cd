// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journey.h"

#include <functional>
#include <optional>

namespace esperluette {

/// The most characters that a name of the journey holds, and any other text of it.
inline constexpr qsizetype longestJourneyName = 200;
inline constexpr qsizetype longestJourneyText = 2000;

/// What is shown of a text, in both languages.
LocalText shownWords(const EditableText& text);

/// Cleaned words; a language left blank takes those of the other one, so that what is written in
/// one language is shown in both. std::nullopt when one is longer than `longest`.
std::optional<LocalText> cleanedWords(const LocalText& typed, qsizetype longest);

/// `text` with what was typed beside the built-in words: equal or blank words stay the built-in
/// ones. std::nullopt when one is longer than `longest`.
std::optional<EditableText> edited(const EditableText& text, const LocalText& typed,
                                   qsizetype longest);

/// A list of words without those blank in both languages. std::nullopt when one is too long.
std::optional<std::vector<LocalText>> cleanedList(const std::vector<LocalText>& typed);

/// The first of "key", "key_2", "key_3" ... that `isTaken` does not know, no longer than a
/// CatalogueKey.
CatalogueKey freeKey(const QString& key, const std::function<bool(const CatalogueKey&)>& isTaken);

/// A key in small letters, digits and _ from a name: "first_coffee"; "own" when nothing is left.
QString keyOfName(const QString& name);

}  // namespace esperluette
