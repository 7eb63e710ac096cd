// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"
#include "core/insight/level_counts.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/time_buckets.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace esperluette {

namespace {

constexpr std::size_t aYearOfMonths = 13;  ///< with both ends; four lines over more are a tangle

/// What whoever held a moment may ask themselves after it.
enum class OwnPart : std::uint8_t { Listened, Undisturbed, OnTheDay, KeptWord };
constexpr std::size_t ownParts = 4;

struct OwnPartName {
    const char* key;
    const char* label;
};
constexpr std::array<OwnPartName, ownParts> ownPartNames{{
    {"listening", QT_TRANSLATE_NOOP("Chart", "Listened at least half of the time")},
    {"undisturbed", QT_TRANSLATE_NOOP("Chart", "Without interruption")},
    {"on_the_day", QT_TRANSLATE_NOOP("Chart", "On the planned day")},
    {"kept_word", QT_TRANSLATE_NOOP("Chart", "What was promised was kept")},
}};

QString ownPartLabel(std::size_t part)
{
    return QCoreApplication::translate("Chart", ownPartNames[part].label);
}

/// The answers about a moment: a bit per question, without branches, as they are read a million
/// times.
struct OwnAnswers {
    unsigned known = 0;
    unsigned yes = 0;  ///< the best answer only: half listened is not listened

    void add(OwnPart part, bool isKnown, bool isYes)
    {
        known |= unsigned(isKnown) << unsigned(part);
        yes |= unsigned(isKnown & isYes) << unsigned(part);
    }
};

OwnAnswers answersOf(const Moment& moment, bool isCollective, CareSummary care)
{
    const auto& evidence = moment.evidence;
    OwnAnswers answers;
    // Who speaks how long is asked about two people, not about many.
    answers.add(OwnPart::Listened, (evidence.listening != Answer::Unknown) & !isCollective,
                evidence.listening == Answer::Yes);
    answers.add(OwnPart::Undisturbed, evidence.protectedTime != Answer::Unknown,
                evidence.protectedTime == Answer::Yes);
    answers.add(OwnPart::OnTheDay, moment.planned.isValid(), moment.planned == moment.held);
    answers.add(OwnPart::KeptWord, care.followThrough != CriterionValue::Unknown,
                care.followThrough == CriterionValue::One);
    return answers;
}

/// How many said yes to each question, of how many who answered it.
using OwnShares = std::array<Proportion, ownParts>;

/// A cell for yes and one for any answer, per bucket and question; then one for the moments with an
/// answer and one for those held without any.
class MyPartCount final : public ChartCount {
public:
    MyPartCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_moments(source.records, scope), m_buckets(scope.period, aYearOfMonths)
    {
        for (const auto& kind : source.records.all<MomentKind>())
            m_isCollective.push_back(kind.scope == MomentScope::Collective ? 1 : 0);
    }

    std::size_t cells() const override { return m_buckets.count() * cellsOfABucket; }

    void add(MomentRange range, std::span<int> cells) const override
    {
        forEachHeld(range, [&](std::size_t, std::size_t bucket, OwnAnswers answers) {
            auto* own = &cells[bucket * cellsOfABucket];
            for (std::size_t part = 0; part < ownParts; ++part) {
                own[2 * part] += int(answers.yes >> part & 1);
                own[2 * part + 1] += int(answers.known >> part & 1);
            }
            ++own[2 * ownParts + std::size_t(answers.known == 0)];
        });
    }

    ChartData present(std::span<const int> cells) const override
    {
        ChartData chart;
        chart.minimum = m_scope.minimum;
        for (std::size_t part = 0; part < ownParts; ++part)
            chart.series.push_back(
                {.key = QString::fromLatin1(ownPartNames[part].key), .label = ownPartLabel(part)});
        const auto locale = localeOf(m_scope.language);
        OwnShares all{};
        for (std::size_t bucket = 0; bucket < m_buckets.count(); ++bucket) {
            const auto own = cells.subspan(bucket * cellsOfABucket, cellsOfABucket);
            chart.categories.push_back({m_buckets.key(bucket), m_buckets.label(bucket, locale),
                                        own[2 * ownParts], own[2 * ownParts + 1]});
            for (std::size_t part = 0; part < ownParts; ++part) {
                const Proportion share{own[2 * part], own[2 * part + 1]};
                appendShare(chart.series[part], share, m_scope.minimum);
                all[part] = {all[part].part + share.part, all[part].n + share.n};
            }
            chart.n += own[2 * ownParts];
            chart.leftOut += own[2 * ownParts + 1];
        }
        chart.sentence = sentence(all, chart);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const override
    {
        std::vector<std::uint32_t> behind;
        forEachHeld({0, m_records.momentDays().size()},
                    [&](std::size_t position, std::size_t bucket, OwnAnswers answers) {
                        if (bucket == category && (answers.known >> series & 1) != 0)
                            behind.push_back(std::uint32_t(position));
                    });
        return behind;
    }

private:
    static constexpr auto cellsOfABucket = 2 * ownParts + 2;

    /// Calls `visit(position, bucket, answers)` for each moment of the scope that was held.
    template <typename Visit>
    void forEachHeld(MomentRange range, Visit&& visit) const
    {
        const auto moments = m_records.all<Moment>();
        const auto kinds = m_records.momentKinds();
        m_moments.forEach(range, [&](std::size_t position, std::int32_t day) {
            const auto& moment = moments[position];
            if (!moment.held.isValid())
                return;
            visit(position, m_buckets.of(day),
                  answersOf(moment, m_isCollective[kinds[position]] != 0, m_care(position)));
        });
    }

    QString sentence(const OwnShares& shares, const ChartData& chart) const
    {
        const auto locale = localeOf(m_scope.language);
        if (chart.n == 0 && chart.leftOut == 0)
            return QCoreApplication::translate(
                "Chart", "Nothing to show yet: this chart needs moments that you told.");
        if (chart.n < m_scope.minimum)
            return tooFewText(chart.n, m_scope.minimum, locale)
                + leftOutText(chart.leftOut, locale);
        QStringList parts;
        for (std::size_t part = 0; part < ownParts; ++part) {
            if (shares[part].n >= m_scope.minimum)
                //: A question about a moment, then how often it was answered with yes
                parts << QCoreApplication::translate("Chart", "%1: %2")
                             .arg(ownPartLabel(part), proportionText(shares[part], locale));
        }
        const auto said = parts.isEmpty()
            ? QCoreApplication::translate("Chart", "Too few answers to any one question.")
            : listText(parts) + u'.';
        return said + leftOutText(chart.leftOut, locale);
    }

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;
    TimeBuckets m_buckets;
    std::vector<std::uint8_t> m_isCollective;  ///< per position in all<MomentKind>()
};

std::unique_ptr<ChartCount> beginMyPart(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<MyPartCount>(source, scope);
}

}  // namespace

/// Month by month, what whoever holds the moments can do about them themselves: listening, keeping
/// interruptions out, the day that was planned, and what was promised in them. For their own eyes.
extern const ChartDefinition myPart{
    .key = "my_part",
    .title = QT_TRANSLATE_NOOP("Chart", "What is up to you"),
    .shape = ChartShape::LineWithBand,
    .unit = ChartUnit::Percent,
    .begin = beginMyPart,
};

}  // namespace esperluette
