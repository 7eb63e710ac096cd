// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change_set.h"

namespace esperluette {

/// What was felt in one moment, before and after, in words: keys of EmotionWord.
struct MomentEmotions {
    MomentId moment;
    QStringList anticipated;  ///< in the manager's judgement, before
    QStringList declared;  ///< by the person
    QStringList impressions;  ///< the manager's impression afterwards

    friend bool operator==(const MomentEmotions&, const MomentEmotions&) = default;
};

/// Sets the words of a debrief.
void tellEmotions(const std::vector<ToldEmotion>& told, MomentEmotions& emotions);

/// What was prepared and told since, in emotions that are ordered by their moment.
void followEmotions(const ChangeSet& changes, std::vector<MomentEmotions>& emotions);

}  // namespace esperluette
