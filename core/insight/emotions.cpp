// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/comparison_text.h"
#include "core/insight/scoped_moments.h"
#include "core/insight/wording.h"
#include "core/statistics/sign_test.h"
#include "core/statistics/significance.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>

namespace esperluette {

namespace {

constexpr std::size_t mostWords = 12;
constexpr std::size_t mostWordsNamed = 3;  ///< differences in the sentence

/// The words of one moment of which both sides are told, each once.
struct ComparedMoment {
    std::uint32_t position = 0;  ///< in all<Moment>()
    QStringList anticipated;
    QStringList declared;
};

struct ComparedMoments {
    std::vector<ComparedMoment> all;  ///< in the order of the records
    int leftOut = 0;  ///< with only one side told
};

/// How often a word was anticipated, and how often it was declared.
struct WordCount {
    QString key;
    int anticipated = 0;
    int declared = 0;
    int both = 0;  ///< in the same moment

    int all() const { return anticipated + declared; }
};

/// Everything that is counted.
struct EmotionCounts {
    std::vector<WordCount> words;  ///< the most frequent first
    Proportion met;  ///< moments in which an anticipated word was declared
};

EmotionCounts countWords(const std::vector<ComparedMoment>& moments)
{
    EmotionCounts counts;
    QHash<QString, std::size_t> places;
    const auto countOf = [&](const QString& key) -> WordCount& {
        const auto place = places.value(key, counts.words.size());
        if (place == counts.words.size()) {
            places.insert(key, place);
            counts.words.push_back({.key = key});
        }
        return counts.words[place];
    };
    for (const auto& moment : moments) {
        bool met = false;
        for (const auto& key : moment.anticipated) {
            auto& word = countOf(key);
            ++word.anticipated;
            const bool isDeclared = moment.declared.contains(key);
            word.both += isDeclared ? 1 : 0;
            met = met || isDeclared;
        }
        for (const auto& key : moment.declared)
            ++countOf(key).declared;
        ++counts.met.n;
        counts.met.part += met ? 1 : 0;
    }
    std::ranges::sort(counts.words, [](const WordCount& left, const WordCount& right) {
        return left.all() != right.all() ? left.all() > right.all() : left.key < right.key;
    });
    counts.words.resize(std::min(counts.words.size(), mostWords));
    return counts;
}

QStringList eachOnce(QStringList words)
{
    words.removeDuplicates();
    return words;
}

/// Positions among the words of those significantly more often anticipated than declared, or the
/// other way round, the greatest difference first.
std::vector<std::size_t> significantWords(const EmotionCounts& counts, int n, const Scope& scope)
{
    std::vector<double> pValues;
    for (const auto& word : counts.words)
        pValues.push_back(signTest(word.anticipated - word.both, word.declared - word.both));
    const auto corrected = holmCorrected(pValues);
    std::vector<std::size_t> found;
    for (std::size_t index = 0; index < counts.words.size(); ++index) {
        if (isSignificantDifference(corrected[index], n, n, scope.minimum))
            found.push_back(index);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [&counts](std::size_t index) {
        return std::abs(counts.words[index].anticipated - counts.words[index].declared);
    });
    return found;
}

QString emotionDifferences(const EmotionCounts& counts, const ChartData& chart, const Scope& scope)
{
    const auto found = significantWords(counts, chart.n, scope);
    if (found.empty())
        return QCoreApplication::translate(
            "Chart", "No significant difference between what is anticipated and what is declared.");
    const auto locale = localeOf(scope.language);
    QStringList differences;
    for (const auto index : std::span(found).first(std::min(found.size(), mostWordsNamed))) {
        const auto& word = counts.words[index];
        //: An emotion, its share among anticipated and among declared ones
        differences << QCoreApplication::translate("Chart", "%1 %2 and %3")
                           .arg(chart.categories[index].label,
                                percentText(double(word.anticipated) / chart.n, locale),
                                percentText(double(word.declared) / chart.n, locale));
    }
    if (found.size() > mostWordsNamed)
        differences << QCoreApplication::translate("Chart", "%n other word(s)", nullptr,
                                                   int(found.size() - mostWordsNamed));
    return QCoreApplication::translate(
               "Chart", "Significant differences between anticipated and declared: %1.")
        .arg(listText(differences));
}

QString emotionSentence(const EmotionCounts& counts, const ChartData& chart, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    const auto onlyOne = chart.leftOut == 0 ? QString()
                                            : u' '
            + QCoreApplication::translate("Chart", "With only one of the two told: %1 more.")
                  .arg(locale.toString(chart.leftOut));
    if (chart.n == 0)
        return QCoreApplication::translate("Chart",
                                           "Nothing to show yet: this chart needs moments with "
                                           "anticipated emotions and with emotions that the "
                                           "person declared.")
            + onlyOne;
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale) + onlyOne;
    return QCoreApplication::translate("Chart",
                                       "At least one of the anticipated emotions was declared: %1.")
               .arg(proportionText(counts.met, locale))
        + u' ' + emotionDifferences(counts, chart, scope) + onlyOne;
}

/// The words are not in the columns of the moments: they are asked for when the chart is made.
class EmotionCount final : public ChartCount {
public:
    EmotionCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_moments(source.records, scope), m_emotions(source.emotions)
    {
    }

    ChartData present(std::span<const int>) const override
    {
        const auto compared = comparedMoments();
        const auto words = countWords(compared.all);
        ChartData chart;
        chart.minimum = m_scope.minimum;
        chart.n = int(compared.all.size());
        chart.leftOut = compared.leftOut;
        chart.series = {{.key = QStringLiteral("anticipated"),
                         .label = QCoreApplication::translate("Chart", "Anticipated")},
                        {.key = QStringLiteral("declared"),
                         .label = QCoreApplication::translate("Chart", "Declared")}};
        for (const auto& word : words.words) {
            chart.categories.push_back({word.key, nameOf(word.key), word.all()});
            const std::array counts{word.anticipated, word.declared};
            for (std::size_t side = 0; side < counts.size(); ++side) {
                chart.series[side].values.push_back(counts[side]);
                chart.series[side].n.push_back(counts[side]);
            }
        }
        hideBelowMinimum(chart);
        chart.sentence = emotionSentence(words, chart, m_scope);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t series) const override
    {
        const auto compared = comparedMoments();
        const auto key = countWords(compared.all).words[category].key;
        std::vector<std::uint32_t> behind;
        for (const auto& moment : compared.all) {
            if ((series == 0 ? moment.anticipated : moment.declared).contains(key))
                behind.push_back(moment.position);
        }
        return behind;
    }

private:
    ComparedMoments comparedMoments() const
    {
        ComparedMoments compared;
        for (const auto& emotions : m_emotions ? m_emotions() : std::vector<MomentEmotions>()) {
            const bool both = !emotions.anticipated.isEmpty() && !emotions.declared.isEmpty();
            if (emotions.anticipated.isEmpty() && emotions.declared.isEmpty())
                continue;
            const auto* moment = m_records.find(emotions.moment);
            if (!moment || !isHeldInScope(m_records.positionOf(*moment)))
                continue;
            if (both)
                compared.all.push_back({std::uint32_t(m_records.positionOf(*moment)),
                                        eachOnce(emotions.anticipated),
                                        eachOnce(emotions.declared)});
            else
                ++compared.leftOut;
        }
        std::ranges::sort(compared.all, {}, &ComparedMoment::position);
        return compared;
    }

    bool isHeldInScope(std::size_t position) const
    {
        bool isIn = false;
        m_moments.forEach({position, position + 1},
                          [&isIn](std::size_t, std::int32_t) { isIn = true; });
        return isIn && m_care(position).isHeld();
    }

    /// The word in the language of the scope; its key when it is no longer in the list.
    QString nameOf(const QString& key) const
    {
        const auto words = m_records.all<EmotionWord>();
        const auto found = std::ranges::find_if(
            words, [&key](const EmotionWord& word) { return word.key.text() == key; });
        return found == words.end() ? key : found->name.in(m_scope.language);
    }

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;
    std::function<std::vector<MomentEmotions>()> m_emotions;
};

std::unique_ptr<ChartCount> beginEmotions(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<EmotionCount>(source, scope);
}

}  // namespace

/// The words managers anticipate and those people declare, in the moments that have both. The
/// manager's impressions are neither.
extern const ChartDefinition emotionsInWords{
    .key = "emotions",
    .title = QT_TRANSLATE_NOOP("Chart", "Emotions anticipated and declared"),
    .shape = ChartShape::Butterfly,
    .unit = ChartUnit::Count,
    .begin = beginEmotions,
};

}  // namespace esperluette
