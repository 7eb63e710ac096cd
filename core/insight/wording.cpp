// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace esperluette {

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString dayText(QDate day, const QLocale& locale)
{
    const bool isFrenchFirst = day.day() == 1 && locale.language() == QLocale::French;
    return locale.toString(
        day, isFrenchFirst ? QStringLiteral("d'er' MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

QString decimalText(double value, int digits, const QLocale& locale)
{
    const auto digitsOfIt = locale.toString(std::abs(value), 'f', digits);
    const bool isZero = locale.toString(0.0, 'f', digits) == digitsOfIt;
    return value < 0 && !isZero ? u'\u2212' + digitsOfIt : digitsOfIt;
}

QString percentText(double share, const QLocale& locale)
{
    //: A share in per cent, for example "46%"; French puts a no-break space before the sign
    return QCoreApplication::translate("Chart", "%1%")
        .arg(locale.toString(int(std::lround(share * 100))));
}

QString proportionText(Proportion proportion, const QLocale& locale)
{
    return shareText(proportion.share(), proportion.n, locale);
}

QString shareText(double share, int n, const QLocale& locale)
{
    const auto interval = wilsonInterval(share, n);
    return QCoreApplication::translate("Chart", "%1 (95% interval: %2 to %3, n\u00a0=\u00a0%4)")
        .arg(percentText(share, locale), percentText(interval.low, locale),
             percentText(interval.high, locale), locale.toString(n));
}

QString tooFewText(int n, int minimum, const QLocale& locale, ChartCounts counts)
{
    const auto text = [counts] {
        switch (counts) {
        case ChartCounts::People:
            return QCoreApplication::translate(
                "Chart", "Too few people to say (n\u00a0=\u00a0%1; at least %2 are needed).");
        case ChartCounts::Commitments:
            return QCoreApplication::translate(
                "Chart", "Too few commitments to say (n\u00a0=\u00a0%1; at least %2 are needed).");
        case ChartCounts::Entered:
            return QCoreApplication::translate(
                "Chart", "Too few answers to say (n\u00a0=\u00a0%1; at least %2 are needed).");
        case ChartCounts::Moments: break;
        }
        return QCoreApplication::translate(
            "Chart", "Too few moments to say (n\u00a0=\u00a0%1; at least %2 are needed).");
    };
    return text().arg(locale.toString(n), locale.toString(minimum));
}

QString leftOutText(int leftOut, const QLocale& locale)
{
    if (leftOut == 0)
        return {};
    //: After a sentence about moments of which enough is known
    return u' '
        + QCoreApplication::translate("Chart", "Untold: %1 more.").arg(locale.toString(leftOut));
}

QString tooFewKindsText(const std::vector<int>& counts, int minimum, const QLocale& locale)
{
    int moments = 0;
    int kinds = 0;
    for (const auto count : counts) {
        if (count == 0 || count >= std::max(1, minimum))
            continue;
        moments += count;
        ++kinds;
    }
    if (kinds == 0)
        return {};
    //: %1 moments, of kinds of moment of which there are too few of each
    return u' '
        + QCoreApplication::translate("Chart", "Too few to be shown: %1, of %n kind(s).", nullptr,
                                      kinds)
              .arg(locale.toString(moments));
}

QString cutName(const PopulationCut& cut)
{
    const auto& name = cut.text();
    if (name == QStringView(cuts::site))
        return QCoreApplication::translate("Chart", "site");
    if (name == QStringView(cuts::contract))
        return QCoreApplication::translate("Chart", "contract");
    if (name == QStringView(cuts::workMode))
        return QCoreApplication::translate("Chart", "work mode");
    if (name == QStringView(cuts::shift))
        return QCoreApplication::translate("Chart", "shift");
    return name;
}

void appendShare(ChartSeries& series, Proportion proportion, int minimum)
{
    appendShare(series, proportion.share(), proportion.n, minimum);
}

void appendShare(ChartSeries& series, double share, int n, int minimum)
{
    const auto enough = n >= std::max(1, minimum);
    const auto interval = enough ? wilsonInterval(share, n) : Interval{};
    series.values.push_back(enough ? share * 100 : std::numeric_limits<double>::quiet_NaN());
    series.n.push_back(n);
    series.intervals.push_back({interval.low * 100, interval.high * 100});
}

void hideBelowMinimum(ChartData& chart)
{
    if (chart.n >= chart.minimum)
        return;
    for (auto& series : chart.series)
        std::ranges::fill(series.values, std::numeric_limits<double>::quiet_NaN());
}

}  // namespace esperluette
