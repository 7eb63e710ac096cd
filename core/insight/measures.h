// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/result.h"
#include "core/records/records.h"

#include <QLocale>

#include <array>

namespace esperluette {

/// Every subject of a measure: those of the circle, in its order, then the others.
inline constexpr std::array measureSubjects = {
    MeasureSubject::Turnover, MeasureSubject::TrainingDays,  MeasureSubject::TrainingCost,
    MeasureSubject::Enps,     MeasureSubject::CustomerScore, MeasureSubject::IntentToStay,
    MeasureSubject::Pride,    MeasureSubject::Referrals,     MeasureSubject::ProjectVolunteers};

/// Those that the circle shows.
constexpr bool isOfCircle(MeasureSubject subject)
{
    return subject <= MeasureSubject::CustomerScore;
}

/// Whether a figure is a number of people, which is whole and needs no n.
constexpr bool isNumberOfPeople(MeasureSubject subject)
{
    return subject == MeasureSubject::Referrals || subject == MeasureSubject::ProjectVolunteers;
}

/// "turnover", "training_days", "training_cost", "enps", "customer_score", "intent_to_stay",
/// "pride", "referrals", "project_volunteers".
QString measureKey(MeasureSubject subject);
/// The name in the language of the program: "Turnover".
QString measureName(MeasureSubject subject);
/// What one unit is: "% of the average headcount in a year".
QString measureUnit(MeasureSubject subject);
/// The unit and the figures that can be, as a hint: "% of the average headcount in a year; from 0
/// to 500".
QString measureHint(MeasureSubject subject, const QLocale& locale);

/// A figure as it is written: "12.5", "1,250"; two decimals at most, none that say nothing.
QString figureText(std::int64_t hundredths, const QLocale& locale);
/// A typed figure in hundredths: decimal comma or point, at most two decimals, spaces between
/// thousands. std::nullopt for anything else, such as "1,250", which may be one and a quarter or a
/// thousand and more.
std::optional<std::int64_t> parseFigure(const QString& typed);

/// What somebody types about a figure.
struct MeasureDraft {
    MeasureSubject subject = MeasureSubject::Turnover;
    QString figure;
    QDate day;
    int n = 0;  ///< 0: not told
    QString source;

    friend bool operator==(const MeasureDraft&, const MeasureDraft&) = default;
};

/// What is in a record, to be changed.
MeasureDraft draftOf(const Measure& measure, const QLocale& locale);

/// The change that adds a figure.
///
/// @error InvalidInput  subject is "figure" (no number, out of its range, or a part of a person),
///        "measureDay" (no day, after today, or there is such a figure of that day), "answers"
///        (n below 0 or above 100 million) or "measureSource" (above 200 characters)
Result<ChangeSet> addMeasure(const Records& records, const MeasureDraft& draft, QDate today,
                             IdSource& ids);
/// The change that corrects a figure. Errors as addMeasure; StaleChange when it is gone.
Result<ChangeSet> changeMeasure(const Records& records, const MeasureId& measure,
                                const MeasureDraft& draft, QDate today);
/// The change that takes a figure away.
ChangeSet removeMeasure(const Measure& measure);

/// The last figure of a subject up to a day; nullptr when there is none.
const Measure* latestMeasure(const Records& records, MeasureSubject subject, QDate until);

}  // namespace esperluette
