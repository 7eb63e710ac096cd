// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/secret.h"

#include <cstring>
#include <new>
#include <sodium.h>

namespace esperluette {

namespace {

std::uint8_t* lockedMemory(std::size_t size)
{
    static const int ready = sodium_init();
    if (size == 0)
        return nullptr;
    auto* bytes = ready < 0 ? nullptr : static_cast<std::uint8_t*>(sodium_malloc(size));
    if (!bytes)
        throw std::bad_alloc();
    return bytes;
}

}  // namespace

Secret::Secret(std::size_t size) : m_bytes(lockedMemory(size)), m_size(size)
{
    if (size > 0)
        std::memset(m_bytes.get(), 0, size);
}

Secret::Secret(QByteArrayView bytes) : Secret(std::size_t(bytes.size()))
{
    if (!bytes.isEmpty())
        std::memcpy(m_bytes.get(), bytes.data(), m_size);
}

void Secret::Wipe::operator()(std::uint8_t* bytes) const { sodium_free(bytes); }

bool operator==(const Secret& left, const Secret& right)
{
    return left.m_size == right.m_size
        && (left.m_size == 0
            || sodium_memcmp(left.m_bytes.get(), right.m_bytes.get(), left.m_size) == 0);
}

void wipe(QString& text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

Passphrase::Passphrase(const QString& typed)
{
    auto normalised = typed.normalized(QString::NormalizationForm_C);
    auto utf8 = normalised.toUtf8();
    m_utf8 = Secret(QByteArrayView(utf8));
    wipe(utf8);
    // Without accents to compose, Qt gives the very text of the caller back: it is theirs to wipe.
    if (normalised.constData() != typed.constData())
        wipe(normalised);
}

}  // namespace esperluette
