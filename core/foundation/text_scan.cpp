// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/text_scan.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace esperluette {

std::size_t findBytes(std::string_view haystack, std::string_view needle, std::size_t from)
{
#ifdef __SSE2__
    if (needle.size() < 2)
        return haystack.find(needle, from);
    const auto first = _mm_set1_epi8(needle[0]);
    const auto second = _mm_set1_epi8(needle[1]);
    const auto* bytes = haystack.data();
    auto at = from;
    for (; at + 17 <= haystack.size(); at += 16) {
        const auto here = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + at));
        const auto next = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + at + 1));
        const auto both = _mm_and_si128(_mm_cmpeq_epi8(here, first), _mm_cmpeq_epi8(next, second));
        for (auto places = unsigned(_mm_movemask_epi8(both)); places != 0; places &= places - 1) {
            const auto place = at + std::size_t(std::countr_zero(places));
            if (haystack.size() - place >= needle.size()
                && std::memcmp(bytes + place, needle.data(), needle.size()) == 0)
                return place;
        }
    }
    return haystack.find(needle, at);
#else
    return haystack.find(needle, from);
#endif
}

}  // namespace esperluette
