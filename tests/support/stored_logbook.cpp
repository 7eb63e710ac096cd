// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stored_logbook.h"

#include <QFile>

#include <algorithm>
#include <cstdlib>

namespace esperluette::test {

SharedKey quickKey(std::uint8_t filling)
{
    Secret secret(FileKey::size);
    std::ranges::fill(secret.bytes(), filling);
    Salt salt;
    for (std::size_t position = 0; position < salt.size(); ++position)
        salt[position] = std::uint8_t(0xA7 + 31 * position);
    return std::make_shared<const FileKey>(std::move(secret), salt);
}

SharedKey keyFor(Protection protection)
{
    return protection == Protection::Plain ? SharedKey() : quickKey();
}

StoredLogbook storedLogbook(Protection protection, int actions, std::uint64_t seed)
{
    const TestFolder folder(TestFolder::Place::Memory);
    auto created = Logbook::create(folder.path(), SmallJourney().beginning(),
                                   {Device::temporary(), keyFor(protection)});
    if (!created)
        std::abort();
    auto logbook = *std::move(created);
    RandomActions random(seed, {.records = logbook->records()});
    for (int count = 0; count < actions; ++count) {
        if (!perform(*logbook, random.next()))
            std::abort();
    }
    if (!holds(*logbook, random.model()))
        std::abort();
    logbook.reset();
    return {bytesOf(folder.path()), random.model()};
}

}  // namespace esperluette::test
