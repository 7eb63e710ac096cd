// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/device.h"

#include <QRandomGenerator>

#include <array>
#include <chrono>
#include <cstring>

namespace esperluette {

Device Device::temporary()
{
    Device device;
    const std::array random = {QRandomGenerator::system()->generate64(),
                               QRandomGenerator::system()->generate64()};
    std::memcpy(device.id.data(), random.data(), device.id.size());
    device.clock = [] {
        using namespace std::chrono;
        return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    };
    return device;
}

}  // namespace esperluette
