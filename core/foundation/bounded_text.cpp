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

CompactText::CompactText(QByteArrayView utf8) : m_utf8(block(utf8)) { }

CompactText::CompactText(const CompactText& other) : m_utf8(block(other.utf8())) { }

QString cleanedText(QString typed)
{
    const auto unwanted = [](QChar character) {
        const auto code = character.unicode();
        return code < 0x20 ? code != u'\n' && code != u'\t' : code == 0x7F;
    };
    if (std::ranges::any_of(std::as_const(typed), unwanted))
        typed.removeIf(unwanted);
    return std::move(typed).trimmed();
}

bool isClean(QByteArrayView utf8)
{
    const auto isLetter = [](char byte) { return byte > 0x20 && byte < 0x7F; };
    const auto isControl = [](char byte) { return (byte >= 0 && byte < 0x20) || byte == 0x7F; };
    return !utf8.isEmpty() && isLetter(utf8.front()) && isLetter(utf8.back())
        && std::ranges::none_of(utf8, isControl) && utf8.isValidUtf8();
}

}  // namespace esperluette
