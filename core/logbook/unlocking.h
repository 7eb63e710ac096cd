// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/foundation/secret.h"
#include "core/storage/file_key.h"

namespace esperluette {

/// Whether a file asks for a passphrase before it can be opened as a logbook.
/// @error FileMissing, FileUnreadable, FileEmpty, NotALogbook
Result<bool> asksForPassphrase(const QString& path);

/// The key of an encrypted file, none for a plain one. Takes a third of a second to one second, so
/// that guessing is dear: in a thread of its own where somebody watches. Whether the passphrase is
/// right shows when the file is opened.
/// @error as asksForPassphrase; NotEnoughMemory
Result<SharedKey> keyFor(const QString& path, const Passphrase& passphrase);

/// The key that a recovery sheet holds.
/// @error as asksForPassphrase; InvalidInput "recovery" when a letter is wrong or missing
Result<SharedKey> keyFromRecoveryText(const QString& path, const QString& typed);

/// The key of a passphrase for a logbook that is not encrypted yet.
/// @error NotEnoughMemory
Result<SharedKey> newKey(const Passphrase& passphrase);
/// The key of another passphrase for the file that `old` opens.
/// @error NotEnoughMemory
Result<SharedKey> keyInPlaceOf(const SharedKey& old, const Passphrase& passphrase);

/// How hard a passphrase is to guess for a machine that knows how people choose them.
enum class PassphraseStrength {
    Empty,
    Weak,  ///< found in hours
    Fair,  ///< in years
    Strong,  ///< not in a lifetime
};

/// Bits of surprise: what an attacker has to try, by a simple and pessimistic reading of words,
/// repetitions, sequences and dates (as zxcvbn, Wheeler 2016, in small).
double passphraseBits(QStringView passphrase);
PassphraseStrength passphraseStrength(QStringView passphrase);

}  // namespace esperluette
