// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/days_since.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

constexpr int longWait = 90;  ///< days

int onLeave(const Records& records, const ScopedMoments& moments)
{
    return int(std::ranges::count_if(records.all<Person>(), [&](const Person& person) {
        return person.status == PersonStatus::OnLeave
            && moments.hasPerson(records.positionOf(person));
    }));
}

QString silenceSentence(const DaysSince& days, const ChartData& chart, const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    const auto onLeave = chart.leftOut == 0 ? QString()
                                            : u' '
            + QCoreApplication::translate("Chart", "On leave, not counted: %1.")
                  .arg(locale.toString(chart.leftOut));
    if (chart.n == 0)
        return QCoreApplication::translate(
                   "Chart", "Nothing to show yet: this chart needs people who are present.")
            + onLeave;
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale, ChartCounts::People) + onLeave;
    return QCoreApplication::translate(
               "Chart",
               "Last individual moment handled at least in part more than 90 days ago: %1 of %2 "
               "people. No such moment yet: %3.")
               .arg(locale.toString(days.longerAgoThan(longWait)), locale.toString(chart.n),
                    locale.toString(days.never()))
        + onLeave;
}

class SilenceCount final : public DaysSinceCount {
public:
    SilenceCount(const ChartSource& source, const Scope& scope) :
        SilenceCount(source, scope, ScopedMoments(source.records, scope))
    {
    }

    ChartData present(std::span<const int> cells) const override
    {
        const auto days = this->days(cells);
        auto chart = days.columns(m_scope);
        chart.leftOut = m_onLeave;
        chart.sentence = silenceSentence(days, chart, m_scope);
        return chart;
    }

private:
    SilenceCount(const ChartSource& source, const Scope& scope, const ScopedMoments& moments) :
        DaysSinceCount(source, scope, presentPeople(source.records, moments, waitedUntil(scope)),
                       Moments::Individual),
        m_care(source.care), m_scope(scope), m_onLeave(onLeave(source.records, moments))
    {
    }

    bool counts(std::size_t position) const override
    {
        return m_care(position).level >= CareLevel::InPart;
    }

    const CareReader& m_care;
    Scope m_scope;
    int m_onLeave;
};

std::unique_ptr<ChartCount> beginSilence(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<SilenceCount>(source, scope);
}

}  // namespace

/// How long ago people last had an individual moment handled at least in part. A distribution, no
/// names.
extern const ChartDefinition silenceInDays{
    .key = "silence",
    .title = QT_TRANSLATE_NOOP(
        "Chart", "Silence: days since an individual moment with care, at least in part"),
    .shape = ChartShape::Columns,
    .unit = ChartUnit::Count,
    .counts = ChartCounts::People,
    .begin = beginSilence,
};

}  // namespace esperluette
