// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/measures.h"

#include <QCoreApplication>

namespace esperluette {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 100'000'000;

/// What a subject is called, measured in, and can be.
struct SubjectWords {
    const char* key;
    const char* name;
    const char* unit;
    int least;
    int most;
};

constexpr SubjectWords subjectWords[] = {
    {"turnover", QT_TRANSLATE_NOOP("Chart", "Turnover"),
     QT_TRANSLATE_NOOP("Chart", "% of the average headcount in a year"), 0, 500},
    {"training_days", QT_TRANSLATE_NOOP("Chart", "Days of training"),
     QT_TRANSLATE_NOOP("Chart", "days per person in a year"), 0, 366},
    {"training_cost", QT_TRANSLATE_NOOP("Chart", "Training cost"),
     QT_TRANSLATE_NOOP("Chart", "€ per person in a year"), 0, 1'000'000},
    {"enps", QT_TRANSLATE_NOOP("Chart", "eNPS"),
     QT_TRANSLATE_NOOP("Chart", "points: % of promoters less % of detractors, among employees"),
     -100, 100},
    {"customer_score", QT_TRANSLATE_NOOP("Chart", "Customer NPS"),
     QT_TRANSLATE_NOOP("Chart", "points: % of promoters less % of detractors, among customers"),
     -100, 100},
    {"intent_to_stay", QT_TRANSLATE_NOOP("Chart", "Intent to stay"),
     QT_TRANSLATE_NOOP("Chart", "% of answers that agree: “In a year I still see myself here”"), 0,
     100},
    {"pride", QT_TRANSLATE_NOOP("Chart", "Pride"),
     QT_TRANSLATE_NOOP("Chart", "% of answers that agree: “I am proud to work here”"), 0, 100},
    {"referrals", QT_TRANSLATE_NOOP("Chart", "Referrals"),
     QT_TRANSLATE_NOOP("Chart",
                       "people whom employees recommended for a job, in the quarter up to the day"),
     0, 1'000'000},
    {"project_volunteers", QT_TRANSLATE_NOOP("Chart", "Project volunteers"),
     QT_TRANSLATE_NOOP("Chart",
                       "employees who volunteered for a project, in the quarter up to the day"),
     0, 1'000'000},
};
static_assert(std::size(subjectWords) == measureSubjects.size());

const SubjectWords& wordsOf(MeasureSubject subject) { return subjectWords[std::size_t(subject)]; }

QString chartWords(const char* text) { return QCoreApplication::translate("Chart", text); }

/// Whether a figure is one that a subject can have.
bool canBe(MeasureSubject subject, std::int64_t hundredths)
{
    const auto& words = wordsOf(subject);
    return hundredths >= words.least * Measure::one && hundredths <= words.most * Measure::one
        && (!isNumberOfPeople(subject) || hundredths % Measure::one == 0);
}

bool isOneOfThatDay(const Measure& other, const MeasureDraft& draft, const MeasureId& id)
{
    return other.id != id && other.subject == draft.subject && other.day == draft.day;
}

/// The measure a draft describes, under an id.
Result<Measure> measureFrom(const Records& records, const MeasureDraft& draft, QDate today,
                            const MeasureId& id)
{
    const auto figure = parseFigure(draft.figure);
    if (!figure || !canBe(draft.subject, *figure))
        return failure(ErrorCode::InvalidInput, u"figure"_s);
    const auto taken = [&](const Measure& other) { return isOneOfThatDay(other, draft, id); };
    if (!draft.day.isValid() || draft.day > today
        || std::ranges::any_of(records.all<Measure>(), taken))
        return failure(ErrorCode::InvalidInput, u"measureDay"_s);
    if (draft.n < 0 || draft.n > mostPeople)
        return failure(ErrorCode::InvalidInput, u"answers"_s);
    const auto source = MeasureSource::parse(draft.source);
    if (!source)
        return failure(ErrorCode::InvalidInput, u"measureSource"_s);
    return Measure{id, draft.subject, draft.day, *figure, draft.n, *source};
}

}  // namespace

QString measureKey(MeasureSubject subject) { return QString::fromLatin1(wordsOf(subject).key); }

QString measureName(MeasureSubject subject) { return chartWords(wordsOf(subject).name); }

QString measureUnit(MeasureSubject subject) { return chartWords(wordsOf(subject).unit); }

QString measureHint(MeasureSubject subject, const QLocale& locale)
{
    const auto& words = wordsOf(subject);
    const auto hint = isNumberOfPeople(subject)
        //: A unit, then the least and the greatest figure of it
        ? QCoreApplication::translate("Chart", "%1; a whole number from %2 to %3")
        //: A unit, then the least and the greatest figure of it
        : QCoreApplication::translate("Chart", "%1; from %2 to %3");
    return hint.arg(chartWords(words.unit), locale.toString(words.least),
                    locale.toString(words.most));
}

QString figureText(std::int64_t hundredths, const QLocale& locale)
{
    const int decimals = hundredths % Measure::one == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
    return locale.toString(double(hundredths) / Measure::one, 'f', decimals);
}

std::optional<std::int64_t> parseFigure(const QString& typed)
{
    constexpr qsizetype mostDigits = 12;
    QString plain;
    for (const auto character : typed) {
        if (!character.isSpace())
            plain += character == u'\u2212' ? u'-' : character == u',' ? u'.' : character;
    }
    const bool isNegative = plain.startsWith(u'-');
    if (isNegative || plain.startsWith(u'+'))
        plain.remove(0, 1);
    const auto parts = plain.split(u'.');
    const auto decimals = parts.size() == 2 ? parts[1] : QString();
    const auto digits = parts[0] + decimals.leftJustified(2, u'0');
    const bool isNumber = parts.size() <= 2 && decimals.size() <= 2 && !parts[0].isEmpty()
        && (parts.size() == 1 || !decimals.isEmpty()) && digits.size() <= mostDigits
        && std::ranges::all_of(digits, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (!isNumber)
        return std::nullopt;
    const std::int64_t hundredths = digits.toLongLong();
    return isNegative ? -hundredths : hundredths;
}

MeasureDraft draftOf(const Measure& measure, const QLocale& locale)
{
    auto plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return {measure.subject, figureText(measure.hundredths, plain), measure.day, measure.n,
            measure.source.text()};
}

Result<ChangeSet> addMeasure(const Records& records, const MeasureDraft& draft, QDate today,
                             IdSource& ids)
{
    const auto measure = measureFrom(records, draft, today, ids.next<Measure>());
    if (!measure)
        return Failure{measure.error()};
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Add a figure")});
    changes.create(*measure);
    return changes;
}

Result<ChangeSet> changeMeasure(const Records& records, const MeasureId& measure,
                                const MeasureDraft& draft, QDate today)
{
    const auto* before = records.find(measure);
    if (!before)
        return failure(ErrorCode::StaleChange);
    const auto after = measureFrom(records, draft, today, measure);
    if (!after)
        return Failure{after.error()};
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Change a figure")});
    changes.update(*before, *after);
    return changes;
}

ChangeSet removeMeasure(const Measure& measure)
{
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Remove a figure")});
    changes.remove(measure);
    return changes;
}

const Measure* latestMeasure(const Records& records, MeasureSubject subject, QDate until)
{
    const Measure* latest = nullptr;
    for (const auto& measure : records.all<Measure>()) {
        if (measure.subject == subject && measure.day.isValid() && measure.day <= until
            && (!latest || measure.day >= latest->day))
            latest = &measure;
    }
    return latest;
}

}  // namespace esperluette
