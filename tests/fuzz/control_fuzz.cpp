// SPDX-License-Identifier: GPL-3.0-or-later
//
// The control: a reader that breaks on one word. When this is not found, nothing would be.
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (text.size() > 3 && text[0] == 'l' && text[1] == 'o' && text[2] == 's' && text[3] == 't')
        std::abort();
    return 0;
}
