// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <array>
#include <optional>
#include <vector>

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

/// 0, ½, 1 or unknown: four different things.
enum class CriterionValue : std::uint8_t { Unknown, Zero, Half, One };

/// How carefully a moment was handled.
enum class CareLevel : std::uint8_t {
    NotDue,  ///< planned and its window is not over, or cancelled
    Untold,  ///< held, but fewer than three criteria are known
    Missed,  ///< its window passed and it was not held
    InPassing,  ///< score below 45, or between two doors and not prepared
    InPart,  ///< score from 45
    WithCare,  ///< score from 75
};

/// The commitments made in one moment, as of today.
struct FollowThrough {
    int due = 0;  ///< whose date has come, or that are closed already
    int kept = 0;

    friend bool operator==(const FollowThrough&, const FollowThrough&) = default;
};

/// The care of one moment with its evidence.
struct Care {
    std::array<CriterionValue, criterionCount> values{};
    Answer betweenTwoDoors = Answer::Unknown;  ///< Yes, No or Unknown
    int known = 0;  ///< how many criteria are known
    std::optional<double> score;  ///< 0 to 100; empty when nothing is known or it was not held
    CareLevel level = CareLevel::NotDue;

    CriterionValue value(Criterion criterion) const { return values[std::size_t(criterion)]; }
};

/// The weight of a criterion in the score, 1 to 3 (product specification, "The care of a moment").
int weightOf(Criterion criterion);

/// Whether a moment was held between two doors: planned less than 24 h ahead, under half of the
/// recommended minimum, and in a place that is not private although its kind is. All three make
/// Yes, one that is surely not makes No, anything unknown makes Unknown. The user's own word wins.
Answer betweenTwoDoors(const Moment& moment, const MomentKind& kind);

/// The care of `moment`, as of `today`.
Care assess(const Moment& moment, const MomentKind& kind, FollowThrough followThrough,
            QDate today);

/// The follow-through of one moment; reads all commitments.
FollowThrough followThroughOf(const Records& records, const MomentId& moment, QDate today);

/// What a list or a chart needs of the care of one moment, in four bytes.
struct CareSummary {
    CareLevel level = CareLevel::NotDue;
    std::uint8_t score = 0;  ///< rounded, 0 to 100; meaningful from Untold with known > 0
    std::uint8_t known = 0;
    Answer betweenTwoDoors = Answer::Unknown;
};

/// Reads the care of many moments: what depends on the kind and on commitments is looked up once,
/// when it is made. Valid until the records change.
class CareReader {
public:
    CareReader(const Records& records, QDate today);

    /// @param position  of the moment in `all<Moment>()`
    CareSummary operator()(std::size_t position) const;

private:
    struct KindRow;

    std::span<const Moment> m_moments;
    std::span<const std::uint16_t> m_kinds;
    std::vector<MomentKind const*> m_kindRows;
    std::vector<FollowThrough> m_followThrough;  ///< per moment; empty when nothing was promised
    QDate m_today;
};

/// "Listening", "Expectations on the relation", ...
QString criterionName(Criterion criterion);

/// Why a criterion has its value, in one sentence: "3 of 5 items were ticked before the start."
QString criterionText(Criterion criterion, const Moment& moment, const MomentKind& kind,
                      FollowThrough followThrough, QDate today);

/// "with care", "in part", "in passing", "missed", "untold", "planned".
QString levelName(CareLevel level);

/// Stable key for files and programs: "with_care", "in_part", "in_passing", "missed", "untold",
/// "not_due".
QString levelKey(CareLevel level);

}  // namespace esperluette
