// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/compared_shares.h"

#include "core/insight/journey_rows.h"
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

/// The answers in the order of the labels.
std::array<Answer, aspectsOfTone> aspectsOf(const CareSummary& care)
{
    return {isBest(care.prepared), care.dedicatedPlace, care.longEnough,
            isBest(care.followThrough)};
}

class ShareComparison {
public:
    ShareComparison(const ChartSource& source, Language language, QDate firstNow) :
        m_records(source.records), m_care(source.care), m_stages(stageRows(source.records)),
        m_firstNow(Day(firstNow).number())
    {
        for (const auto* stage : m_stages.stages)
            //: A stage of the journey, the share of whose moments is compared
            m_shares.push_back({.label = QCoreApplication::translate("Chart", "With care, %1")
                                             .arg(stage->name.in(language))});
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
        if (const auto stage = m_stages.rowOfKind[kind];
            isShown(care.level) && stage < m_firstAspect)
            count(stage, care.level == CareLevel::WithCare, position, day);
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
    StageRows m_stages;
    std::int32_t m_firstNow;
    std::vector<ComparedShare> m_shares;  ///< of the stages, then of the aspects
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
