// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/unlocking.h"

#include "core/storage/file_header.h"

namespace esperluette {

using namespace Qt::StringLiterals;

Result<bool> asksForPassphrase(const QString& path)
{
    const auto header = readFileHeader(path);
    return header ? Result<bool>(header->isEncrypted()) : Failure{header.error()};
}

Result<SharedKey> keyFor(const QString& path, const Passphrase& passphrase)
{
    const auto header = readFileHeader(path);
    if (!header)
        return Failure{header.error()};
    return header->isEncrypted() ? FileKey::derive(passphrase, *header->salt)
                                 : Result<SharedKey>(SharedKey());
}

Result<SharedKey> keyFromRecoveryText(const QString& path, const QString& typed)
{
    const auto header = readFileHeader(path);
    if (!header)
        return Failure{header.error()};
    if (!header->isEncrypted())
        return SharedKey();
    const auto key = FileKey::fromRecoveryText(typed, *header->salt);
    return key ? Result<SharedKey>(*key) : failure(ErrorCode::InvalidInput, u"recovery"_s);
}

Result<SharedKey> newKey(const Passphrase& passphrase)
{
    return FileKey::derive(passphrase, FileKey::newSalt());
}

Result<SharedKey> keyInPlaceOf(const SharedKey& old, const Passphrase& passphrase)
{
    return FileKey::derive(passphrase, old->salt());
}

}  // namespace esperluette
