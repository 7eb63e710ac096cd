// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

#include <QLocale>

namespace esperluette {

/// How numbers and dates are written in a language.
QLocale localeOf(Language language);

/// "23 November 2026"; in French the first of a month is "1er".
QString dayText(QDate day, const QLocale& locale);

/// "−0.45": a number of so many digits after the point, with the sign of minus of texts.
QString decimalText(double value, int digits, const QLocale& locale);

/// "46%", rounded; `share` is 0 to 1.
QString percentText(double share, const QLocale& locale);

/// "46% (95% interval: 43% to 49%, n = 619)".
QString proportionText(Proportion proportion, const QLocale& locale);
/// The same of a share from 0 to 1 of which it is only known that it is one of `n`.
QString shareText(double share, int n, const QLocale& locale);

/// "Too few moments to say (n = 3; at least 5 are needed)."; or too few people, commitments, or
/// answers.
QString tooFewText(int n, int minimum, const QLocale& locale,
                   ChartCounts counts = ChartCounts::Moments);

/// "Untold: 12 more." with a space before it; empty for none.
QString leftOutText(int leftOut, const QLocale& locale);

/// "Too few to be shown: 19, of 4 kinds." with a space before it, of the moments of kinds that have
/// some, but fewer than the minimum; empty for none.
///
/// @param counts  how many moments each kind has
QString tooFewKindsText(const std::vector<int>& counts, int minimum, const QLocale& locale);

/// "site", "contract", "work mode" or "shift"; the user's own word for a cut of the user's own.
QString cutName(const PopulationCut& cut);

/// Appends a share to a series, with its n and its interval in per cent; NaN when n is below the
/// minimum.
void appendShare(ChartSeries& series, Proportion proportion, int minimum);
/// The same of a share from 0 to 1 of which it is only known that it is one of `n`.
void appendShare(ChartSeries& series, double share, int n, int minimum);

/// Makes every value unknown when the chart is about fewer than its minimum.
void hideBelowMinimum(ChartData& chart);

}  // namespace esperluette
