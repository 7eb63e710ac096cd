// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/change_set.h"

#include <vector>

namespace esperluette::bench {

/// How much to invent.
struct GeneratorSize {
    int people = 10'000;
    int moments = 100'000;
    std::uint64_t seed = 1;
};

/// An invented organisation, in parts of at most 100,000 moments: the first begins a logbook, the
/// others follow in order. The same size gives the same records. What the rules ask for is there,
/// so that there are more moments than asked for when there are many people; moments of events
/// fill up the rest. One moment in four has a title of its own, and one in ten a commitment; nine
/// in ten of the last three years were held.
std::vector<ChangeSet> generateLogbook(const GeneratorSize& size, QDate today);

/// Writes the parts into a new file.
Result<> writeLogbook(const QString& path, const std::vector<ChangeSet>& parts);

/// The path of a generated logbook of this size, made on first use in the folder of temporary
/// files and removed when the program ends.
QString generatedFile(const GeneratorSize& size);

/// The day the generated logbooks are seen on.
inline const QDate benchDay(2026, 11, 23);

}  // namespace esperluette::bench
