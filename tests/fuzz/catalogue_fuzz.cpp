// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue of kinds of moment.
#include "core/catalogue/catalogue.h"

using namespace esperluette;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static auto ids = IdSource::ofSystem();
    (void)parseCatalogue(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)), ids);
    return 0;
}
