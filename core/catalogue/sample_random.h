// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace esperluette {

/// Numbers that look random and are the same on every machine (SplitMix64, Steele et al. 2014).
class SampleRandom {
public:
    explicit SampleRandom(std::uint64_t seed) : m_state(seed) { }

    /// From 0 to `count` - 1; 0 when `count` is 0 or less.
    int below(int count) { return count > 0 ? int(next() % std::uint64_t(count)) : 0; }
    /// From `least` to `most`, both included.
    int between(int least, int most) { return least + below(most - least + 1); }
    /// True in `percent` of 100 cases.
    bool chance(int percent) { return below(100) < percent; }
    /// An element of a list that is not empty.
    template <typename List>
    const auto& of(const List& list)
    {
        return list[typename List::size_type(below(int(list.size())))];
    }

private:
    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        auto mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }

    std::uint64_t m_state;
};

}  // namespace esperluette
