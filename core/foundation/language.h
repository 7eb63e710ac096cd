// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace esperluette {

/// The languages the product speaks.
enum class Language { French, English };

/// "fr" or "en".
QString languageCode(Language language);

/// From "fr", "en" or a locale name such as "fr_FR"; std::nullopt for other languages.
std::optional<Language> parseLanguage(QStringView code);

/// The same words in both languages.
struct LocalText {
    QString french;
    QString english;

    const QString& in(Language language) const
    {
        return language == Language::French ? french : english;
    }
    bool isEmpty() const { return french.isEmpty() && english.isEmpty(); }

    friend bool operator==(const LocalText&, const LocalText&) = default;
};

}  // namespace esperluette
