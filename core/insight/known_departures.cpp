// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/known_departures.h"

namespace esperluette {

QDate departuresKnownFrom(const Records& records)
{
    if (const auto* cover = records.cover(); cover && cover->begun.isValid())
        return cover->begun;
    QDate first;
    for (const auto& person : records.all<Person>()) {
        if (person.knownSince.isValid() && (!first.isValid() || person.knownSince < first))
            first = person.knownSince;
    }
    return first;
}

}  // namespace esperluette
