// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/language.h"

using namespace Qt::StringLiterals;

namespace esperluette {

QString languageCode(Language language) { return language == Language::French ? u"fr"_s : u"en"_s; }

std::optional<Language> parseLanguage(QStringView code)
{
    const auto primary = code.left(2);
    if (code.size() > 2 && code[2] != u'_' && code[2] != u'-')
        return std::nullopt;
    if (primary.compare(u"fr", Qt::CaseInsensitive) == 0)
        return Language::French;
    if (primary.compare(u"en", Qt::CaseInsensitive) == 0)
        return Language::English;
    return std::nullopt;
}

}  // namespace esperluette
