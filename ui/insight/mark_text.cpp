// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/mark_text.h"

#include "core/insight/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace esperluette::ui {

namespace {

QString countedText(const ChartData& data, std::size_t category, std::size_t series,
                    const QLocale& locale)
{
    const auto all = data.categories[category].n;
    const auto part = data.series[series].n[category];
    if (all < data.minimum)
        return QCoreApplication::translate("ChartView", "%1 of %2")
            .arg(locale.toString(part), locale.toString(all));
    return QCoreApplication::translate("ChartView", "%1 of %2 moments (%3)")
        .arg(locale.toString(part), locale.toString(all), percentText(double(part) / all, locale));
}

QString shareText(const ChartData& data, std::size_t category, std::size_t series,
                  const QLocale& locale)
{
    const auto& shown = data.series[series];
    if (std::isnan(shown.values[category]))
        return QCoreApplication::translate("ChartView", "too few moments to say (n\u00a0=\u00a0%1)")
            .arg(locale.toString(shown.n[category]));
    return QCoreApplication::translate("ChartView", "%1 (95% interval: %2 to %3, n\u00a0=\u00a0%4)")
        .arg(percentText(shown.values[category] / 100, locale),
             percentText(shown.intervals[category].low / 100, locale),
             percentText(shown.intervals[category].high / 100, locale),
             locale.toString(shown.n[category]));
}

QString valueText(const ChartDefinition& chart, const ChartData& data, std::size_t category,
                  std::size_t series, Language language)
{
    const auto locale = localeOf(language);
    return chart.unit == ChartUnit::Count ? countedText(data, category, series, locale)
                                          : shareText(data, category, series, locale);
}

}  // namespace

QString markText(const ChartDefinition& chart, const ChartData& data, std::size_t category,
                 std::size_t series, Language language)
{
    //: What a bar stands for: category, series, value
    return QCoreApplication::translate("ChartView", "%1, %2: %3")
        .arg(data.categories[category].label, data.series[series].label,
             valueText(chart, data, category, series, language));
}

QString spokenText(const ChartDefinition& chart, const ChartData& data, Language language)
{
    QStringList lines{data.sentence};
    for (std::size_t category = 0; category < data.categories.size(); ++category) {
        QStringList values;
        for (std::size_t series = 0; series < data.series.size(); ++series) {
            if (data.series[series].n[category] > 0)
                values << QCoreApplication::translate("ChartView", "%1 %2")
                              .arg(data.series[series].label,
                                   valueText(chart, data, category, series, language));
        }
        if (!values.isEmpty())
            //: A category and its values
            lines << QCoreApplication::translate("ChartView", "%1: %2")
                         .arg(data.categories[category].label, values.join(QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

}  // namespace esperluette::ui
