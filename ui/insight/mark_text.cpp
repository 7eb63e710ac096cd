// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/mark_text.h"

#include "core/insight/running_share.h"
#include "core/insight/wording.h"
#include "ui/insight/label_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace esperluette::ui {

namespace {

/// How many categories are spoken: nobody listens to ten thousand.
constexpr std::size_t mostSpoken = 60;

/// One value, and all there is to say about it.
struct SpokenMark {
    const ChartDefinition& chart;
    const ChartData& data;
    std::size_t category;
    std::size_t series;
    Language language;

    const ChartSeries& shown() const { return data.series[series]; }
    double value() const
    {
        return category < shown().values.size() ? shown().values[category] : std::nan("");
    }
    int n() const { return category < shown().n.size() ? shown().n[category] : 0; }
    ChartCounts counts() const { return shown().counts.value_or(chart.counts); }
    QString number(int count) const { return localeOf(language).toString(count); }
};

/// "%1 of %2 moments (%3)", in what is counted; what was entered is part of nothing.
QString partText(ChartCounts counts)
{
    switch (counts) {
    case ChartCounts::Moments:
        return QCoreApplication::translate("ChartView", "%1 of %2 moments (%3)");
    case ChartCounts::People:
        return QCoreApplication::translate("ChartView", "%1 of %2 people (%3)");
    case ChartCounts::Commitments:
    case ChartCounts::Entered: break;
    }
    return QCoreApplication::translate("ChartView", "%1 of %2 commitments (%3)");
}

/// The same where a share would say nothing.
QString fewText(ChartCounts counts)
{
    switch (counts) {
    case ChartCounts::Moments: return QCoreApplication::translate("ChartView", "%1 of %2");
    case ChartCounts::People: return QCoreApplication::translate("ChartView", "%1 of %2 people");
    case ChartCounts::Commitments:
    case ChartCounts::Entered: break;
    }
    return QCoreApplication::translate("ChartView", "%1 of %2 commitments");
}

QString tooFewToSay(const SpokenMark& mark)
{
    const auto text = [&mark]() -> QString {
        switch (mark.counts()) {
        case ChartCounts::Moments:
            return QCoreApplication::translate("ChartView",
                                               "too few moments to say (n\u00a0=\u00a0%1)");
        case ChartCounts::People:
            return QCoreApplication::translate("ChartView",
                                               "too few people to say (n\u00a0=\u00a0%1)");
        case ChartCounts::Entered:
            return QCoreApplication::translate("ChartView",
                                               "too few answers to say (n\u00a0=\u00a0%1)");
        case ChartCounts::Commitments: break;
        }
        return QCoreApplication::translate("ChartView",
                                           "too few commitments to say (n\u00a0=\u00a0%1)");
    };
    return text().arg(mark.number(mark.n()));
}

/// What a count is part of: all for a single series, with what the chart counts apart; of several
/// series their category.
int wholeOf(const SpokenMark& mark)
{
    if (mark.data.series.size() != 1)
        return mark.data.categories[mark.category].n;
    return std::max(mark.data.n, std::accumulate(mark.shown().n.begin(), mark.shown().n.end(), 0));
}

QString countedText(const SpokenMark& mark)
{
    const auto all = wholeOf(mark);
    const auto part = mark.n();
    if (mark.counts() == ChartCounts::Entered)
        return mark.number(part);
    if (all < std::max(1, mark.data.minimum))
        return fewText(mark.chart.counts).arg(mark.number(part), mark.number(all));
    return partText(mark.chart.counts)
        .arg(mark.number(part), mark.number(all),
             percentText(double(part) / all, localeOf(mark.language)));
}

/// "46% (95% interval: 38% to 54%, n = 40)" of any value written as `write` does.
template <typename Write>
QString estimateText(const SpokenMark& mark, const QString& value, Write write)
{
    const auto interval = intervalAt(mark.shown(), mark.category);
    if (!std::isnan(interval.low) && !std::isnan(interval.high))
        return QCoreApplication::translate("ChartView",
                                           "%1 (95% interval: %2 to %3, n\u00a0=\u00a0%4)")
            .arg(value, write(interval.low), write(interval.high), mark.number(mark.n()));
    if (mark.n() == 0)
        return value;
    return QCoreApplication::translate("ChartView", "%1 (n\u00a0=\u00a0%2)")
        .arg(value, mark.number(mark.n()));
}

QString ratingText(const QString& rating)
{
    //: A mean of ratings from 1 to 5: "3.8 of 5"
    return QCoreApplication::translate("ChartView", "%1 of 5").arg(rating);
}

QString valueText(const SpokenMark& mark)
{
    const auto unit = mark.chart.unit;
    if (std::isnan(mark.value()))
        return unit == ChartUnit::Mixed ? QCoreApplication::translate("ChartView", "not entered")
                                        : tooFewToSay(mark);
    if (unit == ChartUnit::Count)
        return countedText(mark);
    const auto write = [&](double value) { return valueLabel(value, unit, mark.language); };
    const auto value = write(mark.value());
    return estimateText(mark, unit == ChartUnit::Rating ? ratingText(value) : value, write);
}

/// "importance 3, with care 46% (n = 40)": both coordinates of a point.
QString pointText(const SpokenMark& mark)
{
    const auto& across = mark.data.series.front();
    const auto x =
        mark.category < across.values.size() ? across.values[mark.category] : std::nan("");
    return QCoreApplication::translate("ChartView", "%1 %2, %3 %4")
        .arg(across.label, valueLabel(x, ChartUnit::Mixed, mark.language), mark.shown().label,
             valueText(mark));
}

/// The share that the categories up to this one have of all.
QString runningShareText(const SpokenMark& mark)
{
    const auto share = runningShare(mark.shown(), mark.category);
    if (!share)
        return {};
    return QCoreApplication::translate("ChartView", ", %1 with those before")
        .arg(percentText(*share / 100, localeOf(mark.language)));
}

QString noteText(const ChartCategory& category)
{
    return category.note.isEmpty() ? QString() : QStringLiteral(" · ") + category.note;
}

/// Everything but the names of category and series.
QString saidText(const SpokenMark& mark)
{
    auto text = valueText(mark);
    if (mark.chart.shape == ChartShape::Pareto)
        text += runningShareText(mark);
    return text;
}

bool namesItsSeries(const SpokenMark& mark)
{
    return mark.chart.shape != ChartShape::Scatter && mark.chart.unit != ChartUnit::Mixed;
}

/// The values of one category, and its note.
QString categoryText(const ChartDefinition& chart, const ChartData& data, std::size_t category,
                     Language language)
{
    QStringList values;
    for (std::size_t series = 0; series < data.series.size(); ++series) {
        const SpokenMark mark{chart, data, category, series, language};
        const bool isPoint = chart.shape == ChartShape::Scatter;
        if ((mark.n() == 0 && chart.unit != ChartUnit::Mixed) || (isPoint && series == 0))
            continue;
        values << (isPoint                    ? pointText(mark)
                       : namesItsSeries(mark) ? QCoreApplication::translate("ChartView", "%1 %2")
                                                    .arg(mark.shown().label, saidText(mark))
                                              : saidText(mark));
    }
    if (values.isEmpty())
        return {};
    //: A category and its values
    return QCoreApplication::translate("ChartView", "%1: %2")
               .arg(data.categories[category].label, values.join(QStringLiteral(", ")))
        + noteText(data.categories[category]);
}

}  // namespace

QString markText(const ChartDefinition& chart, const ChartData& data, std::size_t category,
                 std::size_t series, Language language)
{
    const SpokenMark mark{chart, data, category, series, language};
    const auto& label = data.categories[category].label;
    const auto note = noteText(data.categories[category]);
    if (!namesItsSeries(mark))
        return QCoreApplication::translate("ChartView", "%1: %2")
                   .arg(label,
                        chart.shape == ChartShape::Scatter ? pointText(mark) : saidText(mark))
            + note;
    //: What a bar stands for: category, series, value
    return QCoreApplication::translate("ChartView", "%1, %2: %3")
               .arg(label, mark.shown().label, saidText(mark))
        + note;
}

QString spokenText(const ChartDefinition& chart, const ChartData& data, Language language)
{
    QStringList lines{data.sentence};
    QString group;
    const auto shown = std::min(mostSpoken, data.categories.size());
    for (std::size_t category = 0; category < shown; ++category) {
        const auto text = categoryText(chart, data, category, language);
        if (text.isEmpty())
            continue;
        if (const auto& next = data.categories[category].group; next != group) {
            group = next;
            lines << next;
        }
        lines << text;
    }
    if (data.categories.size() > shown)
        lines << moreText(data.categories.size() - shown, language);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}  // namespace esperluette::ui
