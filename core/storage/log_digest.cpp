// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_digest.h"

#include <QtEndian>

#include <array>
#include <cstring>
#include <sodium.h>

namespace esperluette {

namespace {

void append(QByteArray& bytes, std::uint64_t number)
{
    const auto little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

void append(QByteArray& bytes, char type, QByteArrayView content)
{
    bytes.append(type);
    append(bytes, std::uint64_t(content.size()));
    bytes.append(content);
}

SqlValue idValue(const IdBytes& id) { return id; }

}  // namespace

LogDigest& LogDigest::add(const SqlValue& value)
{
    std::visit(
        [this](const auto& content) {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (std::is_same_v<Content, std::monostate>) {
                append(m_bytes, 0, {});
            } else if constexpr (std::is_same_v<Content, std::int64_t>) {
                const auto little = qToLittleEndian(content);
                append(m_bytes, 1,
                       QByteArrayView(reinterpret_cast<const char*>(&little), sizeof little));
            } else if constexpr (std::is_same_v<Content, QString>) {
                append(m_bytes, 2, content.toUtf8());
            } else {
                append(m_bytes, 3,
                       QByteArrayView(reinterpret_cast<const char*>(content.data()),
                                      qsizetype(content.size())));
            }
        },
        value);
    return *this;
}

std::int64_t LogDigest::result() const
{
    static_assert(crypto_shorthash_BYTES == sizeof(std::int64_t));
    static constexpr std::array<unsigned char, crypto_shorthash_KEYBYTES> key{};
    std::array<unsigned char, crypto_shorthash_BYTES> hash{};
    crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char*>(m_bytes.constData()),
                     std::uint64_t(m_bytes.size()), key.data());
    return qFromLittleEndian<std::int64_t>(hash.data());
}

std::int64_t digestOf(const SqlValue& value) { return LogDigest().add(value).result(); }

std::int64_t actionDigest(const IdBytes& device, std::int64_t sequence, std::int64_t stamp,
                          const QString& label, std::int64_t count, std::int64_t effect)
{
    return LogDigest()
        .add(idValue(device))
        .add(sequence)
        .add(stamp)
        .add(label)
        .add(count)
        .add(effect)
        .result();
}

std::int64_t changeDigest(const IdBytes& device, std::int64_t sequence, std::int64_t stamp,
                          std::int64_t recordType, const IdBytes& record, std::int64_t field,
                          const SqlValue& before, const SqlValue& value)
{
    return LogDigest()
        .add(idValue(device))
        .add(sequence)
        .add(stamp)
        .add(recordType)
        .add(idValue(record))
        .add(field)
        .add(before)
        .add(value)
        .result();
}

}  // namespace esperluette
