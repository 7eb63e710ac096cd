// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/moment.h"

#include <QDate>

#include <optional>

namespace esperluette {

/// The only place that reads the clock; --today puts it on another day.
class Clock {
public:
    explicit Clock(std::optional<QDate> fixedDay = {}) : m_fixedDay(fixedDay) { }

    QDate today() const { return m_fixedDay.value_or(QDate::currentDate()); }

    /// Now; on a fixed day, eight o'clock in the morning UTC of that day.
    UtcMinute now() const
    {
        using namespace std::chrono;
        if (!m_fixedDay)
            return floor<UtcMinute::duration>(system_clock::now());
        constexpr std::int64_t epoch = 2'440'588;  // the Julian day of 1 January 1970
        return UtcMinute(
            UtcMinute::duration(std::int32_t((m_fixedDay->toJulianDay() - epoch) * 1440 + 480)));
    }

private:
    std::optional<QDate> m_fixedDay;
};

}  // namespace esperluette
