// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/chart.h"

#include <QLocale>

namespace esperluette {

/// Whether a scope is about some of the people only. Figures that somebody entered are of everybody
/// all the same.
bool isOfSome(const Scope& scope);

/// "The figures that were entered are of everybody, not only of who is chosen."
QString ofEverybodyText();

/// "Missing: Pride, eNPS."
QString missingText(const QStringList& names);

/// "+12", "-7", "0": points of a score.
QString scoreText(double points, const QLocale& locale);

/// The interval of a score of promoters, in points; both ends NaN for other figures, and where
/// nobody told of how many answers.
Interval intervalOfScore(const Measure& measure);

/// "+12 (95% interval at most: -5 to +29, n = 40)" of a value as it is written; without the
/// interval when it is not known, the value alone when n is 0.
QString evidencedText(const QString& value, Interval interval, int n, const QLocale& locale);

/// The greatest number of parts into which a period is cut where figures are shown that are entered
/// once a quarter: a year is cut into quarters, not into months of which most are empty.
inline constexpr std::size_t mostPartsOfEntered = 11;

/// What was entered about a subject for the days of a period up to today, from the first day to the
/// last. Valid until the records change.
std::vector<const Measure*> enteredWithin(const Records& records, MeasureSubject subject,
                                          const Scope& scope);

}  // namespace esperluette
