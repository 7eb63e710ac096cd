// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/compared_shares.h"

#include "core/insight/level_counts.h"
#include "core/insight/scoped_moments.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace esperluette {

namespace {

constexpr std::array aspectLabels{
    std::array{QT_TRANSLATE_NOOP("Chart", "Praise, prepared"),
               QT_TRANSLATE_NOOP("Chart", "Praise, in a dedicated place"),
               QT_TRANSLATE_NOOP("Chart", "Praise, long enough"),
               QT_TRANSLATE_NOOP("Chart", "Praise, followed through")},
    std::array{QT_TRANSLATE_NOOP("Chart", "Reframing, prepared"),
               QT_TRANSLATE_NOOP("Chart", "Reframing, in a dedicated place"),
               QT_TRANSLATE_NOOP("Chart", "Reframing, long enough"),
               QT_TRANSLATE_NOOP("Chart", "Reframing, followed through")},
};
constexpr auto aspectsOfTone = aspectLabels.front().size();

/// Yes for the best value only: half prepared is not prepared.
Answer isBest(CriterionValue value)
{
    if (value == CriterionValue::Unknown)
        return Answer::Unknown;
    return value == CriterionValue::One ? Answer::Yes : Answer::No;
}

/// The answers in the order of the labels.
std::array<Answer, aspectsOfTone> aspectsOf(const CareSummary& care)
{
    return {isBest(care.prepared), care.dedicatedPlace, care.longEnough,
            isBest(care.followThrough)};
}

class ShareComparison {
public:
    ShareComparison(const ChartSource& source, Language language, QDate firstNow) :
        m_records(source.records), m_care(source.care), m_firstNow(Day(firstNow).number())
    {
        addStages(language);
        m_firstAspect = m_shares.size();
        for (const auto& labels : aspectLabels) {
            for (const auto* label : labels)
                m_shares.push_back({.label = QCoreApplication::translate("Chart", label)});
        }
    }

    void add(std::size_t position, std::int32_t day)
    {
        const auto care = m_care(position);
        const auto kind = m_records.momentKinds()[position];
        if (isShown(care.level) && m_stageOfKind[kind] < m_firstAspect)
            count(m_stageOfKind[kind], care.level == CareLevel::WithCare, position, day);
        const auto tone = m_records.all<MomentKind>()[kind].tone;
        if (tone == Tone::None || !care.isHeld())
            return;
        auto share = m_firstAspect + (tone == Tone::Praise ? 0 : aspectsOfTone);
        for (const auto answer : aspectsOf(care)) {
            if (answer != Answer::Unknown)
                count(share, answer == Answer::Yes, position, day);
            ++share;
        }
    }

    std::vector<ComparedShare> take() { return std::move(m_shares); }

private:
    /// Stages of several templates that have the same key are one.
    void addStages(Language language)
    {
        std::vector<CatalogueKey> keys;
        const auto placeOf = [&](const Stage& stage) {
            const auto found = std::ranges::find(keys, stage.key);
            const auto place = std::size_t(found - keys.begin());
            if (found == keys.end()) {
                keys.push_back(stage.key);
                //: A stage of the journey, the share of whose moments is compared
                m_shares.push_back({.label = QCoreApplication::translate("Chart", "With care, %1")
                                                 .arg(stage.name.in(language))});
            }
            return place;
        };
        for (const auto& kind : m_records.all<MomentKind>()) {
            const auto* stage = m_records.find(kind.stage);
            m_stageOfKind.push_back(stage ? placeOf(*stage) : std::size_t(-1));
        }
    }

    void count(std::size_t place, bool isPart, std::size_t position, std::int32_t day)
    {
        auto& share = m_shares[place];
        const bool isNow = day >= m_firstNow;
        auto& proportion = isNow ? share.now : share.before;
        ++proportion.n;
        proportion.part += isPart ? 1 : 0;
        if (isNow)
            share.evidence.push_back(std::uint32_t(position));
    }

    const Records& m_records;
    const CareReader& m_care;
    std::int32_t m_firstNow;
    std::vector<ComparedShare> m_shares;  ///< of the stages, then of the aspects
    std::vector<std::size_t> m_stageOfKind;  ///< per position in all<MomentKind>()
    std::size_t m_firstAspect = 0;
};

}  // namespace

std::vector<ComparedShare> comparedShares(const ChartSource& source, const Scope& scope,
                                          DateRange before, DateRange now)
{
    auto both = scope;
    both.period = {before.first, now.last};
    ShareComparison comparison(source, scope.language, now.first);
    ScopedMoments(source.records, both).forEach([&](std::size_t position, std::int32_t day) {
        comparison.add(position, day);
    });
    return comparison.take();
}

}  // namespace esperluette
