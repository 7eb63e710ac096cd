// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/people_who_wait.h"

#include "core/insight/scoped_moments.h"
#include "core/people/attention.h"
#include "core/people/snooze.h"

#include <algorithm>
#include <limits>

namespace esperluette {

namespace {

/// Finds those whose rhythm is over.
class RhythmReader {
public:
    RhythmReader(const ChartSource& source, const Scope& scope) :
        m_records(source.records), m_care(source.care), m_today(scope.today),
        m_populationsHaveRhythms(
            std::ranges::any_of(source.records.all<PopulationValue>(),
                                [](const PopulationValue& value) { return value.rhythmDays > 0; })),
        m_lasts(source.records.all<Person>().size(), {notAsked, 0})
    {
        const ScopedMoments scoped(m_records, scope);
        const auto people = m_records.all<Person>();
        for (std::size_t position = 0; position < people.size(); ++position) {
            if (people[position].status == PersonStatus::Present && scoped.hasPerson(position))
                m_lasts[position].day = never;
        }
        findLasts();
    }

    PeopleWhoWait waiting() const
    {
        PeopleWhoWait waiting;
        for (std::size_t person = 0; person < m_lasts.size(); ++person) {
            const auto& last = m_lasts[person];
            if (last.day == notAsked || !waits(person))
                continue;
            ++waiting.count;
            if (last.day != never)
                waiting.lastMoments.push_back(last.position);
        }
        std::ranges::sort(waiting.lastMoments);
        return waiting;
    }

private:
    /// The last moment of a person that counts.
    struct LastMoment {
        std::int32_t day;  ///< Julian
        std::uint32_t position;
    };
    static constexpr std::int32_t never = 0;
    static constexpr auto notAsked = std::numeric_limits<std::int32_t>::max();

    /// The latest records first: most of the others are older than what was seen already, so that
    /// their care is not read.
    void findLasts()
    {
        const auto days = m_records.momentDays();
        const auto subjects = m_records.momentSubjects();
        for (auto position = days.size(); position-- > 0;) {
            if (!subjects[position].isPerson())
                continue;
            auto& last = m_lasts[subjects[position].position()];
            if (days[position] > last.day && m_care(position).level >= CareLevel::InPart)
                last = {days[position], std::uint32_t(position)};
        }
    }

    /// What happened before the logbook knew a person is unknown, and counted against nobody.
    bool waits(std::size_t position) const
    {
        const auto& person = m_records.all<Person>()[position];
        const auto last = m_lasts[position].day;
        const auto since = last == never ? Day(knownFrom(person)).number() : last;
        return since != 0 && Day(m_today).number() - since > rhythm(person)
            && (m_records.all<Snooze>().empty() || !activeSnooze(m_records, person, m_today));
    }

    /// What rhythmOf() says; populations are looked up only when one of them has a rhythm.
    int rhythm(const Person& person) const
    {
        if (m_populationsHaveRhythms)
            return rhythmOf(m_records, person);
        return person.rhythmDays > 0 ? person.rhythmDays : defaultRhythmDays;
    }

    const Records& m_records;
    const CareReader& m_care;
    QDate m_today;
    bool m_populationsHaveRhythms;
    std::vector<LastMoment> m_lasts;  ///< per person
};

}  // namespace

PeopleWhoWait peopleWhoWait(const ChartSource& source, const Scope& scope)
{
    return RhythmReader(source, scope).waiting();
}

}  // namespace esperluette
