// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtEndian>

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <span>

namespace esperluette {

using IdBytes = std::array<std::uint8_t, 16>;

/// The text of an id: 36 characters, lower case, as RFC 9562 writes a UUID.
QString idText(const IdBytes& bytes);

/// The bytes of an id written as 36 characters; std::nullopt for anything else.
std::optional<IdBytes> parseId(QStringView text);

/// The name of one record for ever, in this logbook and in any copy: a UUID of version 7, so that
/// ids sort by the time they were made.
///
/// `Entity` makes ids of two kinds of record different types. There is no empty id.
template <typename Entity>
class Id {
public:
    explicit Id(const IdBytes& bytes) : m_bytes(bytes) { }

    static std::optional<Id> parse(QStringView text)
    {
        const auto bytes = parseId(text);
        return bytes ? std::optional(Id(*bytes)) : std::nullopt;
    }

    const IdBytes& bytes() const { return m_bytes; }
    QString text() const { return idText(m_bytes); }

    friend bool operator==(const Id& left, const Id& right)
    {
        return std::memcmp(left.m_bytes.data(), right.m_bytes.data(), 16) == 0;
    }
    friend std::strong_ordering operator<=>(const Id& left, const Id& right)
    {
        const auto beginnings = left.half(0) <=> right.half(0);
        return beginnings != 0 ? beginnings : left.half(8) <=> right.half(8);
    }

private:
    // As one number: compared in line, where memcmp is called.
    quint64 half(std::size_t from) const { return qFromBigEndian<quint64>(&m_bytes[from]); }

    IdBytes m_bytes;
};

/// Makes new ids, each greater than the one before even when the clock stands still or goes back.
class IdSource {
public:
    /// @param clock  milliseconds since 1970, UTC
    /// @param random  64 bits without pattern
    IdSource(std::function<std::int64_t()> clock, std::function<std::uint64_t()> random);

    /// A source on the clock and the random generator of the system.
    static IdSource ofSystem();

    template <typename Entity>
    Id<Entity> next()
    {
        return Id<Entity>(nextBytes());
    }

private:
    IdBytes nextBytes();

    std::function<std::int64_t()> m_clock;
    std::function<std::uint64_t()> m_random;
    std::int64_t m_millisecond = 0;
    std::uint32_t m_counter = 0;
};

}  // namespace esperluette

/// Hashes by the last six bytes, which are random in an id of version 7.
template <typename Entity>
struct std::hash<esperluette::Id<Entity>> {
    std::size_t operator()(const esperluette::Id<Entity>& id) const noexcept
    {
        std::uint64_t random = 0;
        std::memcpy(&random, id.bytes().data() + 10, 6);
        return std::size_t(random);
    }
};
