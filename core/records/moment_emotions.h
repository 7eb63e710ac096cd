// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/moment.h"

namespace esperluette {

/// What was felt in one moment, before and after, in words: keys of EmotionWord.
struct MomentEmotions {
    MomentId moment;
    QStringList anticipated;  ///< in the manager's judgement, before
    QStringList declared;  ///< by the person
    QStringList impressions;  ///< the manager's impression afterwards

    friend bool operator==(const MomentEmotions&, const MomentEmotions&) = default;
};

}  // namespace esperluette
