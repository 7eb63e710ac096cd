// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/days_since.h"
#include "core/insight/wording.h"
#include "core/people/attention.h"

#include <QCoreApplication>

#include <algorithm>

namespace esperluette {

namespace {

using namespace Qt::StringLiterals;

bool isFaceToFace(const Moment& moment)
{
    switch (moment.evidence.setting) {
    case Setting::DedicatedPlace:
    case Setting::Workstation:
    case Setting::WalkOrMeal:
    case Setting::BetweenTwoDoors: return moment.held.isValid();
    case Setting::Unknown:
    case Setting::VideoCall:
    case Setting::Telephone:
    case Setting::Message: break;
    }
    return false;
}

/// How the people of a scope work.
struct WorkModes {
    std::vector<std::uint32_t> distant;  ///< remotely or hybrid; positions in all<Person>()
    int unknown = 0;
};

class WorkModeReader {
public:
    explicit WorkModeReader(const Records& records)
    {
        for (const auto& value : records.all<PopulationValue>()) {
            const auto& meaning = value.meaning.text();
            if (value.cut.text() != QStringView(cuts::workMode))
                continue;
            m_all.push_back(value.id);
            if (meaning == "remote"_L1 || meaning == "hybrid"_L1)
                m_distant.push_back(value.id);
        }
    }

    bool isDistant(const Person& person) const { return hasOneOf(m_distant, person); }
    bool isKnown(const Person& person) const { return hasOneOf(m_all, person); }

private:
    static bool hasOneOf(const std::vector<PopulationValueId>& values, const Person& person)
    {
        return std::ranges::any_of(person.populations, [&values](const PopulationValueId& id) {
            return std::ranges::find(values, id) != values.end();
        });
    }

    std::vector<PopulationValueId> m_all;
    std::vector<PopulationValueId> m_distant;
};

WorkModes workModes(const Records& records, const Scope& scope)
{
    const WorkModeReader reader(records);
    WorkModes modes;
    for (const auto position :
         presentPeople(records, ScopedMoments(records, scope), waitedUntil(scope))) {
        const auto& person = records.all<Person>()[position];
        if (reader.isDistant(person))
            modes.distant.push_back(position);
        else if (!reader.isKnown(person))
            ++modes.unknown;
    }
    return modes;
}

/// @param target  days within which they are to be met
QString inPersonSentence(const DaysSince& days, const ChartData& chart, int target,
                         const Scope& scope)
{
    const auto locale = localeOf(scope.language);
    const auto unknown = chart.leftOut == 0 ? QString()
                                            : u' '
            + QCoreApplication::translate("Chart", "Work mode not known: %1.")
                  .arg(locale.toString(chart.leftOut));
    if (chart.n == 0)
        return QCoreApplication::translate("Chart",
                                           "Nothing to show yet: this chart needs people who work "
                                           "remotely or in a hybrid mode.")
            + unknown;
    if (chart.n < scope.minimum)
        return tooFewText(chart.n, scope.minimum, locale, ChartCounts::People) + unknown;
    return QCoreApplication::translate("Chart",
                                       "Remote or hybrid, and last met in person more than %n days "
                                       "ago: %1 of %2 people. Never met in person: %3.",
                                       nullptr, target)
               .arg(locale.toString(days.longerAgoThan(target)), locale.toString(chart.n),
                    locale.toString(days.never()))
        + unknown;
}

class InPersonCount final : public DaysSinceCount {
public:
    InPersonCount(const ChartSource& source, const Scope& scope) :
        InPersonCount(source, scope, workModes(source.records, scope))
    {
    }

    ChartData present(std::span<const int> cells) const override
    {
        const auto days = this->days(cells);
        auto chart = days.columns(m_scope);
        chart.leftOut = m_unknown;
        chart.sentence = inPersonSentence(days, chart, inPersonRhythm(m_records), m_scope);
        return chart;
    }

private:
    InPersonCount(const ChartSource& source, const Scope& scope, WorkModes modes) :
        DaysSinceCount(source, scope, std::move(modes.distant), Moments::OfSeveral),
        m_records(source.records), m_scope(scope), m_unknown(modes.unknown)
    {
    }

    bool counts(std::size_t position) const override
    {
        return isFaceToFace(m_records.all<Moment>()[position]);
    }

    const Records& m_records;
    Scope m_scope;
    int m_unknown;  ///< how many people's way of working is not known
};

std::unique_ptr<ChartCount> beginInPerson(const ChartSource& source, const Scope& scope)
{
    return std::make_unique<InPersonCount>(source, scope);
}

}  // namespace

/// How long ago those who work at a distance were last met in person, alone or among others.
extern const ChartDefinition daysSinceInPerson{
    .key = "in_person",
    .title = QT_TRANSLATE_NOOP("Chart", "Remote and hybrid: days since a moment in person"),
    .shape = ChartShape::Columns,
    .unit = ChartUnit::Count,
    .counts = ChartCounts::People,
    .begin = beginInPerson,
};

}  // namespace esperluette
