// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_key.h"

#include <cstring>
#include <sodium.h>

namespace esperluette {

namespace {

/// Crockford's base 32: no I, L, O or U.
constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t checkBytes = 3;
constexpr int groupLength = 4;

/// The key, then the beginning of its BLAKE2b hash: what is written in letters, 280 bits in 56.
Secret withChecksum(const Secret& key)
{
    Secret bytes(FileKey::size + checkBytes);
    std::array<std::uint8_t, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), key.bytes().data(), key.size(), nullptr, 0);
    std::memcpy(bytes.bytes().data(), key.bytes().data(), key.size());
    std::memcpy(bytes.bytes().data() + key.size(), hash.data(), checkBytes);
    return bytes;
}

int valueOf(QChar letter)
{
    const auto upper = letter.toUpper();
    if (upper == u'O')
        return 0;
    if (upper == u'I' || upper == u'L')
        return 1;
    const auto* found =
        upper.unicode() < 0x80 && !upper.isNull() ? std::strchr(letters, upper.toLatin1()) : nullptr;
    return found ? int(found - letters) : -1;
}

}  // namespace

Result<SharedKey> FileKey::derive(const Passphrase& passphrase, const Salt& salt)
{
    static_assert(std::tuple_size_v<Salt> == crypto_pwhash_SALTBYTES);
    Secret key(size);
    const auto& typed = passphrase.utf8();
    if (crypto_pwhash(key.bytes().data(), size, typed.view().data(), typed.size(), salt.data(),
                      passes, memory, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return failure(ErrorCode::NotEnoughMemory);
    return std::make_shared<const FileKey>(std::move(key), salt);
}

std::optional<SharedKey> FileKey::fromRecoveryText(const QString& typed, const Salt& salt)
{
    Secret bytes(size + checkBytes);
    std::uint32_t bits = 0;
    int bitCount = 0;
    std::size_t filled = 0;
    for (const auto letter : typed) {
        if (letter.isSpace() || letter == u'-')
            continue;
        const auto value = valueOf(letter);
        if (value < 0 || filled == bytes.size())
            return std::nullopt;
        bits = bits << 5 | std::uint32_t(value);
        bitCount += 5;
        if (bitCount >= 8) {
            bitCount -= 8;
            bytes.bytes()[filled++] = std::uint8_t(bits >> bitCount);
        }
    }
    if (filled != bytes.size())
        return std::nullopt;
    Secret key(QByteArrayView(bytes.view().data(), qsizetype(size)));
    if (!(withChecksum(key) == bytes))
        return std::nullopt;
    return std::make_shared<const FileKey>(std::move(key), salt);
}

Salt FileKey::newSalt()
{
    Salt salt;
    // A plain file begins with the name of its format: that is never a salt.
    do
        randombytes_buf(salt.data(), salt.size());
    while (std::memcmp(salt.data(), "SQLite format 3", 15) == 0);
    return salt;
}

QString FileKey::recoveryText() const
{
    const auto bytes = withChecksum(m_key);
    QString text;
    text.reserve(80);
    std::uint32_t bits = 0;
    int bitCount = 0;
    int written = 0;
    for (const auto byte : bytes.bytes()) {
        bits = bits << 8 | byte;
        bitCount += 8;
        while (bitCount >= 5) {
            bitCount -= 5;
            if (written > 0 && written % groupLength == 0)
                text += u' ';
            text += QLatin1Char(letters[bits >> bitCount & 31]);
            ++written;
        }
    }
    return text;
}

Secret FileKey::forSqlCipher() const
{
    constexpr std::size_t hexLength = 2 * (size + std::tuple_size_v<Salt>);
    Secret hex(hexLength + 1);  // ended by NUL
    auto* letter = reinterpret_cast<char*>(hex.bytes().data());
    sodium_bin2hex(letter, 2 * size + 1, m_key.bytes().data(), size);
    sodium_bin2hex(letter + 2 * size, hexLength - 2 * size + 1, m_salt.data(), m_salt.size());
    Secret quoted(hexLength + 3);
    auto* out = reinterpret_cast<char*>(quoted.bytes().data());
    std::memcpy(out, "x'", 2);
    std::memcpy(out + 2, letter, hexLength);
    out[hexLength + 2] = '\'';
    return quoted;
}

}  // namespace esperluette
