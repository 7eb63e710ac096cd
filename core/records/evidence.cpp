// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/moment.h"

namespace esperluette {

namespace {

/// Takes fields from the low end of a number, as they were put there.
class BitReader {
public:
    explicit BitReader(std::int64_t bits) : m_bits(std::uint64_t(bits)) { }

    unsigned take(int width)
    {
        const auto value = unsigned(m_bits & ((std::uint64_t(1) << width) - 1));
        m_bits >>= width;
        return value;
    }
    /// A value of an enumeration; notes when it is greater than the last.
    template <typename Enum>
    Enum take(int width, Enum last)
    {
        const auto value = take(width);
        m_valid = m_valid && value <= unsigned(last);
        return Enum(value);
    }
    /// Everything was in its range and nothing is left.
    bool isValid() const { return m_valid && m_bits == 0; }

private:
    std::uint64_t m_bits;
    bool m_valid = true;
};

}  // namespace

std::int64_t Evidence::packed() const
{
    std::uint64_t bits = 0;
    int shift = 0;
    const auto put = [&](unsigned value, int width) {
        bits |= std::uint64_t(value) << shift;
        shift += width;
    };
    put(unsigned(setting), 4);
    put(unsigned(protectedTime), 2);
    put(unsigned(listening), 2);
    put(unsigned(emotional), 2);
    put(unsigned(relational), 2);
    put(unsigned(operational), 2);
    put(unsigned(saidBetweenTwoDoors), 2);
    put(unsigned(cause), 3);
    put(felt, 3);
    put(itemsTicked, 6);
    put(items, 6);
    put(minutes, 11);
    put(unsigned(itemsOfOthers + 1), 7);  // 0: not known, as in files from before it was counted
    return std::int64_t(bits);
}

std::optional<Evidence> Evidence::unpacked(std::int64_t bits)
{
    BitReader reader(bits);
    Evidence evidence;
    evidence.setting = reader.take(4, Setting::BetweenTwoDoors);
    evidence.protectedTime = reader.take(2, Answer::Yes);
    evidence.listening = reader.take(2, Answer::Yes);
    evidence.emotional = reader.take(2, Answer::Yes);
    evidence.relational = reader.take(2, Answer::Yes);
    evidence.operational = reader.take(2, Answer::Yes);
    evidence.saidBetweenTwoDoors = reader.take(2, Answer::Yes);
    evidence.cause = reader.take(3, MissedCause::Forgot);
    evidence.felt = std::uint8_t(reader.take(3));
    evidence.itemsTicked = std::uint8_t(reader.take(6));
    evidence.items = std::uint8_t(reader.take(6));
    evidence.minutes = std::uint16_t(reader.take(11));
    evidence.itemsOfOthers = std::int8_t(int(reader.take(7)) - 1);
    const bool valid = reader.isValid() && evidence.felt <= 5
        && evidence.itemsTicked <= evidence.items && evidence.itemsOfOthers <= evidence.items
        && evidence.minutes <= 1440;
    return valid ? std::optional(evidence) : std::nullopt;
}

}  // namespace esperluette
