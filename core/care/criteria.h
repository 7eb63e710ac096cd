// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/moment.h"

#include <array>

namespace esperluette {

/// What care is made of, in the order in which it is shown.
enum class Criterion : std::uint8_t {
    Prepared,
    Setting,
    OnTime,
    ProtectedTime,
    Listening,
    Emotional,
    Relational,
    Operational,
    FollowThrough,
};
inline constexpr std::size_t criterionCount = 9;
inline constexpr std::array<Criterion, criterionCount> allCriteria = {
    Criterion::Prepared,      Criterion::Setting,     Criterion::OnTime,
    Criterion::ProtectedTime, Criterion::Listening,   Criterion::Emotional,
    Criterion::Relational,    Criterion::Operational, Criterion::FollowThrough};

/// 0, ½, 1 or unknown: four different things.
enum class CriterionValue : std::uint8_t { Unknown, Zero, Half, One };

/// One value for each Criterion.
using CriterionValues = std::array<CriterionValue, criterionCount>;

/// The weight of each criterion in the score (product specification, "The care of a moment").
inline constexpr std::array<int, criterionCount> criterionWeights = {2, 2, 1, 1, 2, 3, 2, 1, 2};

/// The weight of a criterion in the score, 1 to 3.
constexpr int weightOf(Criterion criterion) { return criterionWeights[std::size_t(criterion)]; }

/// The commitments made in one moment, as of today.
struct FollowThrough {
    int due = 0;  ///< whose date has come, or that are closed already
    int kept = 0;

    FollowThrough& operator+=(const FollowThrough& other)
    {
        due += other.due;
        kept += other.kept;
        return *this;
    }
    friend bool operator==(const FollowThrough&, const FollowThrough&) = default;
};

/// Every due commitment kept is 1, at least half ½, less 0; none due yet is unknown.
CriterionValue valueOf(FollowThrough followThrough);

/// What a setting is worth for a kind of moment. A kind is short when it recommends less than 15
/// minutes; "one to one" is its privacy.
///
/// | setting               | 1                       | ½          | 0                         |
/// |-----------------------|-------------------------|------------|---------------------------|
/// | dedicated place       | always                  |            |                           |
/// | workstation           | not one to one          | one to one |                           |
/// | walk or meal          | short or not one to one | otherwise  |                           |
/// | video call, telephone | short                   | otherwise  |                           |
/// | message               |                         | short      | longer: a meeting was due |
/// | between two doors     |                         |            | always                    |
CriterionValue settingValue(Setting setting, const MomentKind& kind);

/// What care needs to know of a kind of moment, worked out once for all its moments.
struct KindRules {
    explicit KindRules(const MomentKind& kind);

    std::array<CriterionValue, 8> settings;  ///< what each Setting is worth
    int minutesMin = 0;
    int earlyDays = 0;
    int lateDays = 0;
    bool isOneToOne = false;
    bool isCollective = false;
};

}  // namespace esperluette
