// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace esperluette::bench {

/// What the floors read into and loop over: a struct of 104 bytes without any meaning of ours.
struct PlainMoment {
    std::uint8_t id[16];
    std::uint8_t person[16];
    std::uint8_t kind[16];
    std::int64_t numbers[5];
    std::int32_t days[3];
    std::uint8_t level;
    std::uint8_t stage;
    std::uint16_t month;
};
static_assert(sizeof(PlainMoment) == 104);

/// Reads sixteen columns of all moments of a logbook through the C API, and nothing else: the
/// thirteen of its table, three of them twice.
std::vector<PlainMoment> readPlainMoments(const QString& path);

/// One row in one transaction through the C API, with the settings of a logbook.
class PlainWriter {
public:
    explicit PlainWriter(const QString& path);
    ~PlainWriter();
    PlainWriter(const PlainWriter&) = delete;
    PlainWriter& operator=(const PlainWriter&) = delete;

    /// Updates one row and, with its history, appends two to the change log, as telling a moment
    /// does.
    void write(bool withHistory);

private:
    void* m_connection = nullptr;
    std::int64_t m_sequence = 0;
};

}  // namespace esperluette::bench
