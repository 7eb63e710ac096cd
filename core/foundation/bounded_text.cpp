// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/bounded_text.h"

#include <algorithm>

namespace esperluette {

QString cleanedText(const QString& typed)
{
    const auto unwanted = [](QChar character) {
        const auto code = character.unicode();
        return code < 0x20 ? code != u'\n' && code != u'\t' : code == 0x7F;
    };
    if (std::ranges::none_of(typed, unwanted))
        return typed.trimmed();
    auto kept = typed;
    kept.removeIf(unwanted);
    return kept.trimmed();
}

}  // namespace esperluette
