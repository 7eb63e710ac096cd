// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/moment_emotions.h"

#include <algorithm>

namespace esperluette {

namespace {

/// The emotions of a moment, which have a place afterwards.
MomentEmotions& emotionsOf(const MomentId& moment, std::vector<MomentEmotions>& emotions)
{
    const auto place = std::ranges::lower_bound(emotions, moment, {}, &MomentEmotions::moment);
    if (place != emotions.end() && place->moment == moment)
        return *place;
    return *emotions.insert(place, {.moment = moment});
}

}  // namespace

void tellEmotions(const std::vector<ToldEmotion>& told, MomentEmotions& emotions)
{
    emotions.declared.clear();
    emotions.impressions.clear();
    for (const auto& emotion : told) {
        auto& words = emotion.source == EmotionSource::DeclaredByThePerson ? emotions.declared
                                                                           : emotions.impressions;
        words << emotion.key;
    }
}

void followEmotions(const ChangeSet& changes, std::vector<MomentEmotions>& emotions)
{
    for (const auto& change : changes.of<Preparation>())
        emotionsOf(change.id(), emotions).anticipated =
            change.after ? change.after->anticipatedEmotions : QStringList();
    for (const auto& change : changes.of<Debrief>())
        tellEmotions(change.after ? change.after->emotions : std::vector<ToldEmotion>(),
                     emotionsOf(change.id(), emotions));
    std::erase_if(emotions, [](const MomentEmotions& each) {
        return each.anticipated.isEmpty() && each.declared.isEmpty() && each.impressions.isEmpty();
    });
}

}  // namespace esperluette
