// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/person.h"

#include <array>
#include <optional>

namespace esperluette {

/// How long somebody has been on the staff, in years that are over: who is in their third year has
/// been there for two.
enum class SeniorityBand : std::uint8_t {
    UnderOneYear,
    OneToTwoYears,
    ThreeToFiveYears,
    SixToTenYears,
    ElevenYearsOrMore,
};
inline constexpr std::array allSeniorityBands = {
    SeniorityBand::UnderOneYear, SeniorityBand::OneToTwoYears, SeniorityBand::ThreeToFiveYears,
    SeniorityBand::SixToTenYears, SeniorityBand::ElevenYearsOrMore};

/// The band of somebody on the staff, on leave included. std::nullopt for candidates and people who
/// left, before the first day, and when that day is unknown. Who began on 29 February completes a
/// year on 28 February where there is no other.
std::optional<SeniorityBand> seniorityBandOf(const Person& person, QDate today);

}  // namespace esperluette
