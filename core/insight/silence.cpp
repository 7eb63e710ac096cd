// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/days_since.h"
#include "core/insight/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

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
               .arg(locale.toString(days.longAgo()), locale.toString(chart.n),
                    locale.toString(days.never()))
        + onLeave;
}

/// Everything is computed when it is asked for: the last of several moments is no sum.
class SilenceCount final : public ChartCount {
public:
    SilenceCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_scope(scope),
        m_moments(source.records, sinceEver(scope))
    {
    }

    ChartData present(std::span<const int>) const override
    {
        const auto days = daysSince();
        auto chart = days.columns(m_scope);
        chart.leftOut = onLeave();
        chart.sentence = silenceSentence(days, chart, m_scope);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        return daysSince().behind(category);
    }

private:
    DaysSince daysSince() const
    {
        const auto subjects = m_records.momentSubjects();
        std::vector<LastMoment> lasts(m_records.all<Person>().size());
        forEachLatestFirst(m_moments, subjects.size(), [&](std::size_t position, std::int32_t day) {
            const auto subject = subjects[position];
            if (!subject.isPerson())
                return;
            auto& last = lasts[subject.position()];
            if (day > last.day && m_care(position).level >= CareLevel::InPart)
                last.see(day, position);
        });
        const auto day = waitedUntil(m_scope);
        return {presentPeople(m_records, m_moments, day), std::move(lasts), day};
    }

    int onLeave() const
    {
        return int(std::ranges::count_if(m_records.all<Person>(), [this](const Person& person) {
            return person.status == PersonStatus::OnLeave
                && m_moments.hasPerson(m_records.positionOf(person));
        }));
    }

    const Records& m_records;
    const CareReader& m_care;
    Scope m_scope;
    ScopedMoments m_moments;
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
    .title = QT_TRANSLATE_NOOP("Chart", "Silence: days since the last moment"),
    .shape = ChartShape::Columns,
    .unit = ChartUnit::Count,
    .counts = ChartCounts::People,
    .begin = beginSilence,
};

}  // namespace esperluette
