// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/criteria.h"
#include "core/records/records.h"

#include <optional>
#include <vector>

namespace esperluette {

/// How carefully a moment was handled.
enum class CareLevel : std::uint8_t {
    NotDue,  ///< planned and its window is not over, or cancelled
    Untold,  ///< held, but fewer than three criteria are known
    Missed,  ///< its window passed and it was not held
    InPassing,  ///< score below 45, or between two doors and not prepared
    InPart,  ///< score from 45
    WithCare,  ///< score from 75
};

/// The care of one moment with its evidence.
struct Care {
    CriterionValues values{};
    Answer betweenTwoDoors = Answer::Unknown;  ///< Yes, No or Unknown
    Answer dedicatedPlace = Answer::Unknown;  ///< whether it was held in one; no criterion
    Answer longEnough = Answer::Unknown;  ///< for its kind; no criterion by itself
    int known = 0;  ///< how many criteria are known
    std::optional<double> score;  ///< 0 to 100; empty when nothing is known or it was not held
    CareLevel level = CareLevel::NotDue;

    CriterionValue value(Criterion criterion) const { return values[std::size_t(criterion)]; }
};

/// Whether a moment was held between two doors: not planned at least 24 h ahead, under half of the
/// recommended minimum, and at the workstation although the kind is one to one. Any unknown among
/// the three makes Unknown; all three make Yes; otherwise No. The user's own word wins, whether
/// said as such or as the setting.
///
/// The planned hour is read as UTC, which it is to within the offset of the place; a whole day
/// begins at 09:00. What was never planned was not planned ahead; a `plannedAt` left at 1970 leaves
/// it unknown. On a walk, at a meal, in a call or a message nobody is taken to overhear.
Answer betweenTwoDoors(const Moment& moment, const MomentKind& kind);

/// The care of `moment`, as of `today`: 100 · Σ(weight · value) / Σ(weight) over the known
/// criteria. Between two doors with under 40 % of the checklist ticked is InPassing, however few
/// criteria are known; no checklist at all is not the same as not prepared.
///
/// On time compares the held day with the planned one: within the tolerance of the kind 1, within
/// twice the tolerance ½; without tolerance only the day itself counts. Protected time needs both
/// answers, uninterrupted and the length: one alone leaves the value open, so it is unknown. A kind
/// that recommends no length is always long enough.
Care assess(const Moment& moment, const MomentKind& kind, FollowThrough followThrough, QDate today);

/// The follow-through of one moment; reads all commitments.
FollowThrough followThroughOf(const Records& records, const MomentId& moment, QDate today);

/// What a list or a chart needs of the care of one moment, in eight bytes.
struct CareSummary {
    CareLevel level = CareLevel::NotDue;
    std::uint8_t score = 0;  ///< rounded down, so that 75 is always with care; 0 to 100,
                             ///< meaningful from Untold with known > 0
    std::uint8_t known = 0;
    Answer betweenTwoDoors = Answer::Unknown;
    Answer dedicatedPlace = Answer::Unknown;
    Answer longEnough = Answer::Unknown;
    CriterionValue prepared = CriterionValue::Unknown;
    CriterionValue followThrough = CriterionValue::Unknown;

    bool isHeld() const { return level == CareLevel::Untold || level > CareLevel::Missed; }

    friend bool operator==(const CareSummary&, const CareSummary&) = default;
};

/// The same in eight bytes.
CareSummary summaryOf(const Care& care);

/// The care of all moments as of one day: a column beside them, so that a list or a chart of a
/// million moments only reads.
class CareReader {
public:
    /// @param records  outlives the reader
    CareReader(const Records& records, QDate today);

    QDate today() const { return m_today; }

    /// What assess() says.
    /// @param position  of the moment in `all<Moment>()`
    CareSummary operator()(std::size_t position) const { return m_summaries[position]; }

    /// To be told of every change of the records, after it: only what it concerns is assessed
    /// again.
    void follow(const ChangeSet& changes);

private:
    void assessAll();
    void assessOne(const MomentId& id);

    const Records* m_records;
    QDate m_today;
    std::vector<CareSummary> m_summaries;
};

/// "Listening", "Expectations on the relation", ...
QString criterionName(Criterion criterion);

/// Stable key for files and programs: "prepared", "setting", "on_time", "protected_time",
/// "listening", "emotional", "relational", "operational", "follow_through".
QString criterionKey(Criterion criterion);

/// Why a criterion has its value, in one sentence: "3 of 5 items ticked before the start."
QString criterionText(Criterion criterion, const Moment& moment, const MomentKind& kind,
                      FollowThrough followThrough, QDate today);

/// "with care", "in part", "in passing", "missed", "untold", "planned".
QString levelName(CareLevel level);

/// Stable key for files and programs: "with_care", "in_part", "in_passing", "missed", "untold",
/// "not_due".
QString levelKey(CareLevel level);

}  // namespace esperluette
