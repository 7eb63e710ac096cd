// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/days_since.h"
#include "core/insight/wording.h"

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

WorkModes workModes(const Records& records, const std::vector<std::uint32_t>& people)
{
    const WorkModeReader reader(records);
    WorkModes modes;
    for (const auto position : people) {
        const auto& person = records.all<Person>()[position];
        if (reader.isDistant(person))
            modes.distant.push_back(position);
        else if (!reader.isKnown(person))
            ++modes.unknown;
    }
    return modes;
}

QString inPersonSentence(const DaysSince& days, const ChartData& chart, const Scope& scope)
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
                                       "Remote or hybrid, and last met in person more than 90 days "
                                       "ago: %1 of %2 people. Never met in person: %3.")
               .arg(locale.toString(days.longAgo()), locale.toString(chart.n),
                    locale.toString(days.never()))
        + unknown;
}

class InPersonCount final : public ChartCount {
public:
    InPersonCount(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_scope(scope), m_moments(source.records, sinceEver(scope)),
        m_together(source.records, forEverybody(sinceEver(scope)))
    {
    }

    ChartData present(std::span<const int>) const override
    {
        const auto modes = modesOfPresent();
        const auto days = daysSince(modes);
        auto chart = days.columns(m_scope);
        chart.leftOut = modes.unknown;
        chart.sentence = inPersonSentence(days, chart, m_scope);
        return chart;
    }

    std::vector<std::uint32_t> behind(std::size_t category, std::size_t) const override
    {
        return daysSince(modesOfPresent()).behind(category);
    }

private:
    /// Moments with several people are nobody's own: who came is looked at instead.
    static Scope forEverybody(const Scope& scope)
    {
        return {.period = scope.period, .kind = scope.kind, .today = scope.today};
    }

    WorkModes modesOfPresent() const
    {
        return workModes(m_records, presentPeople(m_records, m_moments, waitedUntil(m_scope)));
    }

    DaysSince daysSince(const WorkModes& modes) const
    {
        std::vector<LastMoment> lasts(m_records.all<Person>().size());
        std::vector<std::uint8_t> isAsked(lasts.size());
        for (const auto person : modes.distant)
            isAsked[person] = 1;
        seeAlone(isAsked, lasts);
        seeTogether(isAsked, lasts);
        return {modes.distant, std::move(lasts), waitedUntil(m_scope)};
    }

    void seeAlone(const std::vector<std::uint8_t>& isAsked, std::vector<LastMoment>& lasts) const
    {
        const auto subjects = m_records.momentSubjects();
        forEachLatestFirst(m_moments, subjects.size(), [&](std::size_t position, std::int32_t day) {
            const auto subject = subjects[position];
            if (!subject.isPerson() || !isAsked[subject.position()])
                return;
            auto& last = lasts[subject.position()];
            if (day > last.day && isFaceToFace(m_records.all<Moment>()[position]))
                last.see(day, position);
        });
    }

    void seeTogether(const std::vector<std::uint8_t>& isAsked, std::vector<LastMoment>& lasts) const
    {
        for (const auto& gathering : m_records.all<Gathering>()) {
            const auto* moment = m_records.find(gathering.id);
            if (!moment || !isFaceToFace(*moment))
                continue;
            const auto position = m_records.positionOf(*moment);
            m_together.forEach({position, position + 1}, [&](std::size_t, std::int32_t day) {
                for (const auto& attendance : gathering.attendances) {
                    if (attendance.part != Part::Present && attendance.part != Part::Contributor)
                        continue;
                    const auto* person = m_records.find(attendance.person);
                    if (person && isAsked[m_records.positionOf(*person)])
                        lasts[m_records.positionOf(*person)].see(day, position);
                }
            });
        }
    }

    const Records& m_records;
    Scope m_scope;
    ScopedMoments m_moments;
    ScopedMoments m_together;  ///< of anybody, on the same days
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
