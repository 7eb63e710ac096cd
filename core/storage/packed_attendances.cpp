// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/packed_attendances.h"

#include "core/storage/enum_range.h"

#include <cstring>

namespace esperluette {

namespace {

constexpr qsizetype width = std::tuple_size_v<IdBytes> + 1;

}  // namespace

QByteArray packed(const std::vector<Attendance>& attendances)
{
    QByteArray bytes;
    bytes.reserve(qsizetype(attendances.size()) * width);
    for (const auto& [person, part] : attendances) {
        bytes.append(reinterpret_cast<const char*>(person.bytes().data()), width - 1);
        bytes.append(char(part));
    }
    return bytes;
}

std::vector<Attendance> unpackedAttendances(QByteArrayView bytes)
{
    if (bytes.size() % width != 0)
        throw StorageFailure(ErrorCode::DamagedLogbook, "attendances are cut off");
    std::vector<Attendance> attendances;
    attendances.reserve(std::size_t(bytes.size() / width));
    for (qsizetype at = 0; at < bytes.size(); at += width) {
        IdBytes id;
        std::memcpy(id.data(), bytes.data() + at, id.size());
        attendances.push_back({PersonId(id), enumFrom<Part>(bytes[at + width - 1])});
    }
    return attendances;
}

}  // namespace esperluette
