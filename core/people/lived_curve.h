// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <optional>
#include <span>
#include <vector>

namespace esperluette {

/// What was prepared and told about one moment of a person.
struct LivedMoment {
    MomentId id;
    QDate day;
    Evidence evidence;
    std::optional<Preparation> preparation;
    std::optional<Debrief> debrief;
};

/// One moment of the lived curve: what was expected against what was felt.
struct LivedPoint {
    MomentId id;
    QDate day;
    std::optional<double> expected;  ///< -1 to 1; empty when no emotion was anticipated
    std::optional<double> felt;  ///< -1 to 1; empty when the person said nothing
    std::vector<EmotionWordId> declared;  ///< the words the person used

    friend bool operator==(const LivedPoint&, const LivedPoint&) = default;
};

/// The mean of valence · intensity / 3 of the emotions anticipated, -1 to 1; empty without any
/// that the logbook knows.
std::optional<double> expectedFeeling(std::span<const EmotionWord> words,
                                      const Preparation& preparation);

/// How the person felt, -1 to 1: their own rating (1 is -1, 5 is 1), else the mean of valence ·
/// intensity / 3 of the emotions they declared. The manager's impressions never count: nothing is
/// inferred.
std::optional<double> feltFeeling(std::span<const EmotionWord> words, const LivedMoment& moment);

/// The points in the order of days; moments that say neither are left out.
std::vector<LivedPoint> livedCurve(std::span<const EmotionWord> words,
                                   std::span<const LivedMoment> moments);

}  // namespace esperluette
