// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a column and of the log that are read from JSON, CBOR and packed bytes. What is
// accepted must be written again as it was read.
#include "core/storage/field_values.h"
#include "core/storage/json_codec.h"
#include "core/storage/packed_attendances.h"

#include <cstdlib>

using namespace esperluette;

namespace {

template <typename Value>
void readJson(QByteArrayView bytes)
{
    Value value;
    json::read(bytes, value);
    const auto written = json::write(value).toUtf8();
    Value again;
    json::read(written, again);
    if (!(again == value))
        std::abort();
}

void readImage(QByteArrayView bytes)
{
    const auto fields = FieldValues::fromImage(bytes);
    if (!(FieldValues::fromImage(fields.image()) == fields))
        std::abort();
}

void readAttendances(QByteArrayView bytes)
{
    const auto attendances = unpackedAttendances(bytes);
    if (packed(attendances) != bytes)
        std::abort();
}

constexpr void (*readers[])(QByteArrayView) = {
    readImage,
    readAttendances,
    readJson<QStringList>,
    readJson<LocalText>,
    readJson<EditableText>,
    readJson<PlanningRule>,
    readJson<std::vector<LocalText>>,
    readJson<std::vector<GuideItem>>,
    readJson<std::vector<PopulationValueId>>,
    readJson<std::vector<LayeredText>>,
    readJson<std::vector<ChecklistItem>>,
    readJson<std::vector<ToldEmotion>>,
};

}  // namespace

/// The first byte says which reader the rest is for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    // A block of its own, so that reading beyond its end is seen.
    const std::vector<char> bytes(data + 1, data + size);
    try {
        readers[data[0] % std::size(readers)](
            QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    } catch (const StorageFailure&) {
        return 0;
    }
    return 0;
}
