// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/manager_cycles.h"

namespace esperluette {

// Each walk up marks its steps with its own number: meeting that number again closes a cycle,
// meeting an older one joins a walk whose end is known.
std::vector<std::int32_t> peopleOnCycles(std::span<const std::int32_t> managers)
{
    constexpr std::int32_t unseen = -1;
    std::vector<std::int32_t> seenBy(managers.size(), unseen);
    std::vector<std::int32_t> found;
    for (std::int32_t walk = 0; walk < std::int32_t(managers.size()); ++walk) {
        auto person = walk;
        while (person >= 0 && seenBy[size_t(person)] == unseen) {
            seenBy[size_t(person)] = walk;
            person = managers[size_t(person)];
        }
        if (person < 0 || seenBy[size_t(person)] != walk)
            continue;
        const auto first = person;
        do {
            found.push_back(person);
            person = managers[size_t(person)];
        } while (person != first);
    }
    return found;
}

}  // namespace esperluette
