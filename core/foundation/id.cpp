// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/id.h"

#include <QRandomGenerator>
#include <QUuid>

#include <chrono>

namespace esperluette {

QString idText(const IdBytes& bytes)
{
    const auto view = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), 16);
    return QUuid::fromRfc4122(view).toString(QUuid::WithoutBraces);
}

std::optional<IdBytes> parseId(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    const auto uuid = QUuid::fromString(text);
    if (uuid.isNull())
        return std::nullopt;
    const auto raw = uuid.toRfc4122();
    IdBytes bytes;
    std::memcpy(bytes.data(), raw.constData(), 16);
    return bytes;
}

IdSource::IdSource(std::function<std::int64_t()> clock, std::function<std::uint64_t()> random) :
    m_clock(std::move(clock)), m_random(std::move(random))
{
}

IdSource IdSource::ofSystem()
{
    return {[] {
                using namespace std::chrono;
                return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
            },
            [] { return QRandomGenerator::system()->generate64(); }};
}

// RFC 9562, section 6.2, method 1: a counter in rand_a, here widened by 14 bits of rand_b.
IdBytes IdSource::nextBytes()
{
    const auto now = m_clock();
    if (now > m_millisecond) {
        m_millisecond = now;
        m_counter = 0;
    } else if (++m_counter >= (1U << 26)) {
        ++m_millisecond;
        m_counter = 0;
    }

    IdBytes bytes;
    for (int byte = 0; byte < 6; ++byte)
        bytes[size_t(byte)] = std::uint8_t(m_millisecond >> (40 - 8 * byte));
    bytes[6] = std::uint8_t(0x70 | (m_counter >> 22));
    bytes[7] = std::uint8_t(m_counter >> 14);
    bytes[8] = std::uint8_t(0x80 | ((m_counter >> 8) & 0x3F));
    bytes[9] = std::uint8_t(m_counter);
    const auto random = m_random();
    std::memcpy(bytes.data() + 10, &random, 6);
    return bytes;
}

}  // namespace esperluette
