// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/bounded_text.h"

#include <algorithm>
#include <cstring>

namespace esperluette {

namespace {

std::unique_ptr<char[]> block(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return nullptr;
    std::unique_ptr<char[]> bytes(new char[std::size_t(utf8.size()) + 1]);
    std::memcpy(bytes.get(), utf8.data(), std::size_t(utf8.size()));
    bytes[std::size_t(utf8.size())] = 0;
    return bytes;
}

}  // namespace

CompactText::CompactText(const QString& text) : m_utf8(block(text.toUtf8())) { }

CompactText::CompactText(const CompactText& other) : m_utf8(block(other.utf8())) { }

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
