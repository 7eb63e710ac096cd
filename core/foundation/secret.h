// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>

namespace esperluette {

/// Bytes that nobody else should see: in memory that is not written to swap or core dumps, stands
/// between guard pages, and is wiped when it goes (sodium_malloc).
class Secret {
public:
    Secret() = default;
    /// `size` bytes of zero.
    /// @throw std::bad_alloc when the system gives no such memory
    explicit Secret(std::size_t size);
    explicit Secret(QByteArrayView bytes);

    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    std::span<std::uint8_t> bytes() { return {m_bytes.get(), m_size}; }
    std::span<const std::uint8_t> bytes() const { return {m_bytes.get(), m_size}; }
    /// Points somewhere also when it is empty, as C functions like it.
    QByteArrayView view() const
    {
        const auto* bytes = reinterpret_cast<const char*>(m_bytes.get());
        return {bytes ? bytes : "", qsizetype(m_size)};
    }

    /// Compares in a time that does not tell where the first difference is.
    friend bool operator==(const Secret& left, const Secret& right);

private:
    struct Wipe {
        void operator()(std::uint8_t* bytes) const;
    };

    std::unique_ptr<std::uint8_t[], Wipe> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites what a text holds and empties it; other copies of the text keep it.
void wipe(QString& text);
void wipe(QByteArray& bytes);

/// What somebody types to open a logbook: Unicode normalised (NFC), as UTF-8, so that it is the
/// same from every keyboard.
class Passphrase {
public:
    /// Longer is refused when one is set; no key is derived from more.
    static constexpr qsizetype maxLength = 1024;

    /// The part of `typed` beyond `maxLength` UTF-16 units is an error of the caller.
    explicit Passphrase(const QString& typed);

    bool isEmpty() const { return m_utf8.isEmpty(); }
    const Secret& utf8() const { return m_utf8; }

    friend bool operator==(const Passphrase&, const Passphrase&) = default;

private:
    Secret m_utf8;
};

}  // namespace esperluette
