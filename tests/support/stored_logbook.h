// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/files.h"
#include "tests/support/logbooks.h"
#include "tests/support/random_actions.h"

#include "core/storage/file_key.h"

namespace esperluette::test {

enum class Protection { Plain, Encrypted };

inline const char* nameOf(Protection protection)
{
    return protection == Protection::Plain ? "plain" : "encrypted";
}

/// A key that was not derived from a passphrase, so that a test need not wait for it. The salt is
/// the same for every `filling`, as it is when a passphrase changes.
SharedKey quickKey(std::uint8_t filling = 7);
/// quickKey, or none for a plain file.
SharedKey keyFor(Protection protection);

/// The bytes of a logbook after some random actions, and what is in it.
struct StoredLogbook {
    QByteArray bytes;
    LogbookModel model;
};

/// @param actions  how many after the beginning
StoredLogbook storedLogbook(Protection protection, int actions, std::uint64_t seed = 1);

}  // namespace esperluette::test
