// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/lived_curve.h"

#include <algorithm>

namespace esperluette {

namespace {

constexpr double strongest = 3;

const EmotionWord* find(std::span<const EmotionWord> words, const QString& key)
{
    const auto found = std::ranges::find_if(
        words, [&key](const EmotionWord& word) { return word.key.text() == key; });
    return found == words.end() ? nullptr : &*found;
}

/// The mean feeling of the words of `keys` that are known.
std::optional<double> meanFeeling(std::span<const EmotionWord> words, const QStringList& keys)
{
    double sum = 0;
    int known = 0;
    for (const auto& key : keys) {
        if (const auto* word = find(words, key)) {
            sum += word->valence * word->intensity / strongest;
            ++known;
        }
    }
    return known == 0 ? std::nullopt : std::optional(sum / known);
}

QStringList declaredKeys(const LivedMoment& moment)
{
    QStringList keys;
    if (!moment.debrief)
        return keys;
    for (const auto& emotion : moment.debrief->emotions) {
        if (emotion.source == EmotionSource::DeclaredByThePerson)
            keys << emotion.key;
    }
    return keys;
}

}  // namespace

std::optional<double> expectedFeeling(std::span<const EmotionWord> words,
                                      const Preparation& preparation)
{
    return meanFeeling(words, preparation.anticipatedEmotions);
}

std::optional<double> feltFeeling(std::span<const EmotionWord> words, const LivedMoment& moment)
{
    if (moment.evidence.felt > 0)
        return (moment.evidence.felt - 3) / 2.0;
    return meanFeeling(words, declaredKeys(moment));
}

std::vector<LivedPoint> livedCurve(std::span<const EmotionWord> words,
                                   std::span<const LivedMoment> moments)
{
    std::vector<LivedPoint> points;
    for (const auto& moment : moments) {
        LivedPoint point{.id = moment.id, .day = moment.day};
        if (moment.preparation)
            point.expected = expectedFeeling(words, *moment.preparation);
        point.felt = feltFeeling(words, moment);
        for (const auto& key : declaredKeys(moment)) {
            if (const auto* word = find(words, key))
                point.declared.push_back(word->id);
        }
        if (point.expected || point.felt)
            points.push_back(std::move(point));
    }
    std::ranges::stable_sort(points, {}, &LivedPoint::day);
    return points;
}

}  // namespace esperluette
