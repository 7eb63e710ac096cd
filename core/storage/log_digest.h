// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace esperluette {

/// What a line of the log is recognised by when it is read again: SipHash-2-4 (Aumasson and
/// Bernstein, 2012) with a key of zeros. It finds damage; it is no protection against intent.
///
/// Each value is hashed as one byte for its type (0 nothing, 1 integer, 2 text, 3 bytes), its
/// length in eight bytes, then the value: integers in eight bytes, all little-endian, text in UTF-8.
class LogDigest {
public:
    LogDigest& add(const SqlValue& value);
    std::int64_t result() const;

private:
    QByteArray m_bytes;
};

/// The digest of one value alone, for comparing what stands in two places.
std::int64_t digestOf(const SqlValue& value);

/// @param device  the id of the device, not its number in this file
std::int64_t actionDigest(const IdBytes& device, std::int64_t sequence, std::int64_t stamp,
                          const QString& label, std::int64_t count, std::int64_t effect);
std::int64_t changeDigest(const IdBytes& device, std::int64_t sequence, std::int64_t stamp,
                          std::int64_t recordType, const IdBytes& record, std::int64_t field,
                          const SqlValue& before, const SqlValue& value);

}  // namespace esperluette
