// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/foundation/secret.h"

#include <array>
#include <memory>
#include <optional>

namespace esperluette {

/// The first sixteen bytes of an encrypted logbook. They are no secret and stay as they are when
/// the passphrase changes.
using Salt = std::array<std::uint8_t, 16>;

class FileKey;
/// Shared by everything that reads an open logbook; wiped when the last of them goes.
using SharedKey = std::shared_ptr<const FileKey>;

/// What opens an encrypted logbook.
class FileKey {
public:
    static constexpr std::size_t size = 32;

    /// What makes guessing dear: Argon2id (RFC 9106), 3 passes over 256 MiB.
    static constexpr unsigned long long passes = 3;
    static constexpr std::size_t memory = std::size_t(256) << 20;

    /// The key of a passphrase; takes a third of a second to one second, on purpose.
    /// @error NotEnoughMemory
    static Result<SharedKey> derive(const Passphrase& passphrase, const Salt& salt);
    /// The key on a recovery sheet; std::nullopt when a letter is wrong or missing. Spaces, dashes
    /// and case do not count; the letters O, I and L are read as 0, 1 and 1.
    static std::optional<SharedKey> fromRecoveryText(const QString& typed, const Salt& salt);
    /// A salt nobody has had before.
    static Salt newSalt();

    /// @param key  `size` bytes
    FileKey(Secret key, const Salt& salt) : m_key(std::move(key)), m_salt(salt) { }

    const Salt& salt() const { return m_salt; }
    /// The key in letters and digits that are not mistaken for one another, in groups of four, the
    /// last of them a checksum: what a recovery sheet says. To be wiped by the caller.
    QString recoveryText() const;
    /// As SQLCipher takes it: x'…' with key and salt in hexadecimal.
    Secret forSqlCipher() const;

    friend bool operator==(const FileKey&, const FileKey&) = default;

private:
    Secret m_key;
    Salt m_salt;
};

}  // namespace esperluette
